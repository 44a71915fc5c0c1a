/// Recognizes expressions of time in the tokens of one sentence.
///
/// Each rule is a method in a file of its own (`DateGrammar+….swift`) that looks at one place and gives what it finds there
/// with the end of it, or nothing. Of what the rules find at a place, the longest is taken, and the search goes on behind it.
/// The grammar knows no dates: it leaves open which year "3 January" is of.
struct DateGrammar {
  let document: Document
  let lexicon: DateLexicon
  /// What each token of the document can be, parallel to ``Document/tokens``.
  let words: [DateWord]
  /// The year of publication, where it is known.
  var publishedYear: Int?
  /// Whether the article writes clock times with a point elsewhere: "6.10am".
  var writesPoints = false
  /// The tokens of the sentence.
  var sentence: Range<Int> = 0..<0

  /// Words with which an expression begins, whatever follows.
  static let starts: DateClass = [
    .month, .weekday, .unit, .cardinal, .ordinal, .dayPart, .season, .deictic, .deicticPart, .selector, .portion,
    .portionNoun, .later, .vague, .each, .frequency, .clockWord, .decade, .part, .per, .fiscal, .calendar, .half,
    .times,
    .recent, .prefix, .yearWord,
  ]
  /// Words with which an expression begins if a word of time, a number or a mark is next: "the", "a", "in".
  static let leaders: DateClass = [.the, .one, .in, .from, .between]

  /// The expression that begins at a token.
  func expression(_ at: Int) -> TimeMatch? {
    var best: TimeMatch?
    func take(_ match: TimeMatch?) {
      if let match, match.end > (best?.end ?? at) { best = match }
    }
    if let skipped = nothing(at) { return skipped }
    if isA(at, .the), nothing(at + 1) != nil { return nil }
    // Asked for by several rules, and the dearest of what they ask.
    let (point, amount) = (point(at), amount(at))
    take(range(at, point))
    take(recurrence(at))
    take(shift(at, amount))
    take(moment(at, point))
    take(span(at))
    take(length(at, amount))
    take(reference(at))
    return best
  }

  /// What a token can be; nothing outside the sentence.
  func word(_ at: Int) -> DateWord { sentence.contains(at) ? words[at] : .none }

  /// Whether a token is of a class.
  func isA(_ at: Int, _ one: DateClass) -> Bool { sentence.contains(at) && words[at].isA(one) }

  /// Whether a token of the sentence is written so.
  func has(_ at: Int, _ shape: TokenShape) -> Bool {
    sentence.contains(at) && !document.tokens[at].shape.isDisjoint(with: shape)
  }

  /// Whether a token of the sentence belongs to one of some closed classes.
  func isFunction(_ at: Int, _ classes: WordClass) -> Bool {
    sentence.contains(at) && !document.tokens[at].classes.isDisjoint(with: classes)
  }

  /// Whether no space stands before a token of the sentence.
  func isJoined(_ at: Int) -> Bool { sentence.contains(at) && !has(at, .spaceBefore) }

  /// Whether a token is one mark of one byte.
  func isMark(_ at: Int, _ byte: UInt8) -> Bool {
    guard sentence.contains(at) else { return false }
    let range = document.tokens[at].range
    return range.count == 1 && document.text[Int(range.start)] == byte
  }

  /// Whether a token is a comma.
  func isComma(_ at: Int) -> Bool { isMark(at, 0x2C) }

  /// Whether a token is a hyphen, a dash or a tilde.
  func isDash(_ at: Int) -> Bool {
    guard sentence.contains(at) else { return false }
    let range = document.tokens[at].range
    let first = document.text[Int(range.start)]
    if range.count <= 2 { return first == 0x2D || (first == 0x7E && range.count == 1) }
    guard range.count == 3, first == 0xE2, document.text[Int(range.start) + 1] == 0x80 else { return false }
    return (0x90...0x95).contains(document.text[Int(range.start) + 2])
  }

  /// The place after a comma, or the same place.
  func pastComma(_ at: Int) -> Int { isComma(at) ? at + 1 : at }

  /// The place after a token of a class, or the same place.
  func past(_ at: Int, _ one: DateClass) -> Int { isA(at, one) ? at + 1 : at }

  /// Whether what stands at a token could be a noun that the words before it belong to: a word with a small letter that is no
  /// function word and no word of time. "The 21st floor", "2000 soldiers".
  func isContent(_ at: Int) -> Bool {
    has(at, .word) && !has(at, .capitalized) && !has(at, .hasDigit) && document.tokens[at].classes.isEmpty
      && words[at].classes.isEmpty && !has(at, .clitic)
  }

  /// The longest set phrase that begins at a token and has a meaning that passes.
  func phrase(_ at: Int, where passes: (DatePhrase.Meaning) -> Bool) -> (end: Int, meaning: DatePhrase.Meaning)? {
    guard sentence.contains(at) else { return nil }
    for index in lexicon.phrases(startingWith: document.tokens[at].form) {
      let phrase = lexicon.phrase(index)
      guard at + phrase.words.count <= sentence.upperBound, passes(phrase.meaning) else { continue }
      var matches = true
      for offset in phrase.words.indices where document.tokens[at + offset].form != phrase.words[offset] {
        matches = false
        break
      }
      if matches { return (at + phrase.words.count, phrase.meaning) }
    }
    return nil
  }

  /// A phrase that only looks like a time: "up to date". It is passed over.
  func nothing(_ at: Int) -> TimeMatch? {
    let found = phrase(at) { if case .nothing = $0 { true } else { false } }
    guard let found else { return nil }
    // "the sun" is passed over as it stands; "the fall of 2007" is a season all the same.
    if year(found.end) != nil { return nil }
    var match = TimeMatch(at, found.end, .reference(.present))
    match.isNothing = true
    return match
  }
}
