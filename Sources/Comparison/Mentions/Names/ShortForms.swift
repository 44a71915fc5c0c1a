/// Tells whether a short name stands for a longer one of the same article: an acronym, or a part of the name.
struct ShortForms {
  let words: NameWords

  /// Whether `short` stands for `long`.
  func stands(_ short: ArticleNames.Spelling, for long: ArticleNames.Spelling, _ candidates: [NameCandidate]) -> Bool {
    guard let one = short.key.words.first else { return false }
    if short.key.words.count == 1, isAcronym(short.text) { return isAcronym(one.letters, of: long.text) }
    guard short.known == nil else { return false }
    let (a, b) = (short.key.words.map(\.form), long.key.words.map(\.form))
    if a.count == 1 {
      // Bayer for Bayer AG; the Authority for the Port Authority.
      let rest = b.dropFirst()
      if a[0] == b[0] { return rest.allSatisfy { words.lexicon.names.words($0).contains(.company) } }
      return b.last == a[0] && words.lexicon.names.words(a[0]).contains(.body)
    }
    return b.starts(with: a) || b.suffix(a.count).elementsEqual(a)
  }

  private func isAcronym(_ text: String) -> Bool {
    let letters = text.utf8.filter { $0 != 0x2E }
    return (2...6).contains(letters.count) && letters.allSatisfy { Bytes.isCapital($0) }
  }

  /// Whether letters are the initials of a name's words in capitals; small words may be passed over or count.
  private func isAcronym(_ letters: [UInt8], of name: String) -> Bool {
    var initials: [UInt8] = []
    var all: [UInt8] = []
    for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      guard let first = word.utf8.first else { continue }
      all.append(first | 0x20)
      if Bytes.isCapital(first) { initials.append(first | 0x20) }
    }
    return initials == letters || all == letters
  }
}
