/// A name taken apart for comparison: its words folded, spelled by sound, without articles, titles and marks.
///
///     "Abu Mahdi al-Muhandis"   →  abu · mahdi · muhandis
///     "Abd-al-Rahman Sharqi", "Abdul Rahman Sharqi"   →  abd · rahman · sharqi
struct NameKey: Sendable {
  /// The words that count, in order.
  let words: [Word]

  /// A word of a name. A class: the words of half a million pairs of names are compared, and a copy of this many parts costs more
  /// than most comparisons.
  final class Word: Sendable {
    /// In small ASCII letters.
    let letters: [UInt8]
    /// By sound.
    let sounds: [UInt8]
    /// By sound, without an article that was written on to it ("Alagha"); empty where there is none.
    let bare: [UInt8]
    /// The form of its letters.
    let form: Form
    /// bin, abu: may be left out.
    let isKin: Bool
    /// What the list of given names says of it.
    let given: NameLexicon.Gender

    /// An initial.
    var isInitial: Bool { letters.count == 1 }

    init(_ letters: [UInt8], lexicon: NameLexicon) {
      self.letters = letters
      sounds = NameSounds.of(letters)
      form = Form(utf8: letters)
      isKin = lexicon.particles(form).contains(.kin)
      given = lexicon.given(form)
      let hasArticle = letters.count >= 6 && letters[1] == 0x6C && (letters[0] == 0x61 || letters[0] == 0x65)
      bare = hasArticle ? NameSounds.of(Array(letters[2...])) : []
    }
  }

  /// Two words or more: a name that can stand for itself.
  var isFull: Bool { words.count >= 2 }

  init(_ name: String, lexicon: NameLexicon, titles: TitleLexicon) {
    var pieces: [[UInt8]] = []
    // By scalars: to tell characters apart takes longer than all the rest.
    let scalars = Array(name.unicodeScalars)
    let spaced = scalars.split(whereSeparator: { $0 == " " || $0 == "," })
    for (index, word) in spaced.enumerated() {
      let parts = word.split(whereSeparator: { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }).map {
        LatinFold.letters(of: $0)
      }
      for (place, letters) in parts.enumerated() where !letters.isEmpty {
        let isArticle = lexicon.particles(Form(utf8: letters)).contains(.article)
        // "as-Sadr" has an article; "Ed Holm" and "Al Holm" have given names, "Ali Al Holm" has an article again.
        if isArticle,
          place + 1 < parts.count
            || Self.isOpenArticle(letters) && (index > 0 || spaced.count > 3) && index + 1 < spaced.count
        {
          continue
        }
        if isArticle, parts.count == 1, word.first.map({ !("A"..."Z" ~= $0) }) ?? false, index + 1 < spaced.count {
          continue
        }
        pieces += Self.servant(letters)
      }
    }
    let kept = pieces.filter { piece in
      let form = Form(utf8: piece)
      return titles.classes(of: form).isDisjoint(with: [.honorific]) && !lexicon.particles(form).contains(.suffix)
    }
    if kept.count >= 2 { pieces = kept }
    words = pieces.map { Word($0, lexicon: lexicon) }
  }

  /// al, el, ul: articles that are also written apart with a capital.
  private static func isOpenArticle(_ word: [UInt8]) -> Bool {
    word.count == 2 && word[1] == 0x6C && (word[0] == 0x61 || word[0] == 0x65 || word[0] == 0x75)
  }

  /// "abdulrahman" → abd · rahman, "abdul" → abd: "servant of" in its many spellings, before a name of God. Abdullah stays whole.
  private static func servant(_ word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 4, word[0] == 0x61, word[1] == 0x62, word[2] == 0x64 else {
      let mayBeAbu = (3...4).contains(word.count) && word[0] == 0x61
      let isAbu = mayBeAbu && ["abul", "abou", "abi"].contains { word.elementsEqual($0.utf8) }
      return isAbu ? [Array("abu".utf8)] : [word]
    }
    let vowels = "auoei".utf8
    guard vowels.contains(word[3]) else { return [word] }
    if word.count == 4 || word.count == 5 && "lrszdnt".utf8.contains(word[4]) { return [Array("abd".utf8)] }
    let rest = Array(word[5...])
    guard rest.count >= 4, "lrsz".utf8.contains(word[4]), !rest.starts(with: "la".utf8), !rest.starts(with: "lla".utf8)
    else { return [word] }
    return [Array("abd".utf8), rest]
  }
}
