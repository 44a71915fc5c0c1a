/// Finds the longer names of an article that a short one may stand for: those whose initials it is, or of which it is a part.
///
/// Names are looked up by their initials, their first and their last word, so that an article of many names is not compared
/// with itself.
struct ShortForms {
  private let lexicon: NameLexicon
  private let spellings: [ArticleNames.Spelling]
  /// The spellings by the first letters of their words, of those in capitals and of all.
  private var byInitials = FormTable<[Int]>(capacity: 64)
  private var byFirst = FormTable<[Int]>(capacity: 64)
  private var byLast = FormTable<[Int]>(capacity: 64)

  init(_ spellings: [ArticleNames.Spelling], _ lexicon: NameLexicon) {
    (self.spellings, self.lexicon) = (spellings, lexicon)
    for (number, spelling) in spellings.enumerated() {
      let words = spelling.key.words
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      byFirst[first.form] = (byFirst[first.form] ?? []) + [number]
      byLast[last.form] = (byLast[last.form] ?? []) + [number]
      for form in Self.initials(of: spelling.text) { byInitials[form] = (byInitials[form] ?? []) + [number] }
    }
  }

  /// The numbers of the spellings that a short one may stand for, in order.
  func longer(than number: Int) -> [Int] {
    let short = spellings[number]
    guard let first = short.key.words.first?.form, let last = short.key.words.last?.form else { return [] }
    let count = short.key.words.count
    func isLonger(_ other: Int) -> Bool { other != number && spellings[other].key.words.count > count }
    if count == 1, isAcronym(short.text) {
      return (byInitials[Form(utf8: short.key.words[0].letters)] ?? []).filter(isLonger)
    }
    guard short.known == nil else { return [] }
    let begins = (byFirst[first] ?? []).filter { isLonger($0) && isBeginning(short.key, of: spellings[$0].key) }
    let ends = (byLast[last] ?? []).filter { isLonger($0) && isEnd(short.key, of: spellings[$0].key) }
    return ends.isEmpty ? begins : (begins + ends.filter { !begins.contains($0) }).sorted()
  }

  /// Bayer for Bayer AG; Port Authority for Port Authority Trans-Hudson.
  private func isBeginning(_ short: NameKey, of long: NameKey) -> Bool {
    let (a, b) = (short.words.lazy.map(\.form), long.words.lazy.map(\.form))
    if a.count == 1 { return b.dropFirst().allSatisfy { lexicon.words($0).contains(.company) } }
    return b.starts(with: a)
  }

  /// The Authority for the Port Authority.
  private func isEnd(_ short: NameKey, of long: NameKey) -> Bool {
    let (a, b) = (short.words.lazy.map(\.form), long.words.lazy.map(\.form))
    if a.count == 1 { return a.first != b.first && a.first.map { lexicon.words($0).contains(.body) } ?? false }
    return b.suffix(a.count).elementsEqual(a)
  }

  private func isAcronym(_ text: String) -> Bool {
    let letters = text.utf8.filter { $0 != 0x2E }
    return (2...6).contains(letters.count) && letters.allSatisfy { Bytes.isCapital($0) }
  }

  /// The first letters of a name's words: of those with a capital, and of all where small words count.
  private static func initials(of name: String) -> [Form] {
    var capitals: [UInt8] = []
    var all: [UInt8] = []
    for word in name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D }) {
      guard let first = word.first else { continue }
      all.append(first | 0x20)
      if Bytes.isCapital(first) { capitals.append(first | 0x20) }
    }
    return capitals == all ? [Form(utf8: all)] : [Form(utf8: capitals), Form(utf8: all)]
  }
}
