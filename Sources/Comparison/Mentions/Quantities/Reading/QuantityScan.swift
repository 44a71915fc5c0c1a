/// One document under the eyes of the rules for amounts: its tokens, the words, and the sentence being read.
///
/// Each rule is an extension in a file of its own. Rules look at tokens by index; outside the sentence they see nothing.
struct QuantityScan {
  let text: [UInt8]
  let tokens: [Token]
  let lexicon: QuantityLexicon
  private let titles: TitleLexicon?
  /// The part of speech of each token; all unknown where no model has read the document.
  let tags: [TokenTag]
  /// Tokens that belong to a date: 1 for a date, time or set, 2 for a duration.
  let taken: [UInt8]
  /// Whether each token belongs to a person's name; empty where names are not known.
  private let persons: [Bool]
  /// The first token of the sentence.
  private(set) var lower = 0
  /// One past the last token of the sentence.
  private(set) var upper = 0
  /// The first token no mention has used yet.
  var floor = 0

  /// A scan of a document in which some mentions are known.
  init(
    _ document: Document, _ lexicon: QuantityLexicon, titles: TitleLexicon? = nil, outside dates: [Mention],
    names: [Mention] = []
  ) {
    (text, tokens, self.lexicon, self.titles) = (document.text, document.tokens, lexicon, titles)
    tags = document.syntax.tags
    var taken = [UInt8](repeating: 0, count: document.tokens.count)
    for date in dates {
      var isDuration = false
      if case .date(let timex) = date.value { isDuration = timex.kind == .duration }
      for token in date.tokens { taken[token] = isDuration ? 2 : 1 }
    }
    self.taken = taken
    var persons = names.isEmpty ? [] : [Bool](repeating: false, count: document.tokens.count)
    for mention in names {
      if case .name(let name) = mention.value, name.kind == .person { for at in mention.tokens { persons[at] = true } }
    }
    self.persons = persons
  }

  /// Turns to a sentence.
  mutating func enter(_ sentence: Sentence) {
    (lower, upper) = (sentence.tokens.lowerBound, sentence.tokens.upperBound)
    floor = lower
  }

  /// Whether a token index lies in the sentence.
  func has(_ at: Int) -> Bool { at >= lower && at < upper }

  /// Whether a token of the sentence belongs to a person's name.
  func isPerson(_ at: Int) -> Bool { has(at) && !persons.isEmpty && persons[at] }

  /// "The ⟦driver⟧", "the ⟦victim⟧": whether a token is a noun for one human being.
  func isSomebody(_ at: Int) -> Bool {
    guard has(at), tags[at].xpos == .nn else { return false }
    return counting(at).contains(.person) || titles?.classes(of: tokens[at].form).contains(.role) ?? false
  }

  /// The form of a token of the sentence.
  func form(_ at: Int) -> Form? { has(at) ? tokens[at].form : nil }

  /// The form of a token with its capitals.
  func exact(_ at: Int) -> Form? { has(at) ? Form(exact: text[tokens[at].range.bytes]) : nil }

  /// The number word at a token.
  func number(_ at: Int) -> NumberWord? { has(at) ? lexicon.numbers[tokens[at].form] : nil }

  /// The role of the number word at a token.
  func role(_ at: Int) -> NumberWord.Role? { number(at)?.role }

  /// The counting classes of a token.
  func counting(_ at: Int) -> CountingClass { has(at) ? lexicon.counting[tokens[at].form] ?? [] : [] }

  /// The closed classes of a token; "US" in capitals is no pronoun.
  func classes(_ at: Int) -> WordClass {
    guard has(at) else { return [] }
    let token = tokens[at]
    return token.shape.contains(.allCapitals) && token.classes.contains(.pronoun) && token.range.count == 2
      ? [] : token.classes
  }

  /// The universal part of speech of a token, nil where it is not known.
  func part(_ at: Int) -> UPOS? { has(at) && tags[at].upos != .x ? tags[at].upos : nil }

  /// How a token is written.
  func shape(_ at: Int) -> TokenShape { has(at) ? tokens[at].shape : [] }

  /// Whether a token of the sentence follows the one before it without white space.
  func isAttached(_ at: Int) -> Bool { has(at) && at > lower && !tokens[at].shape.contains(.spaceBefore) }

  /// The first byte of a token; 0 outside the sentence.
  func byte(_ at: Int) -> UInt8 { has(at) ? text[Int(tokens[at].range.start)] : 0 }

  /// Whether a token is one mark of this byte.
  func isMark(_ at: Int, _ byte: UInt8) -> Bool { has(at) && tokens[at].range.count == 1 && self.byte(at) == byte }

  /// Whether a token is a hyphen or a dash.
  func isDash(_ at: Int) -> Bool {
    guard has(at), tokens[at].shape.contains(.punctuation) else { return false }
    let start = Int(tokens[at].range.start)
    if text[start] == 0x2D { return true }
    // ‐ ‑ ‒ – — and the minus sign −
    guard tokens[at].range.count == 3, text[start] == 0xE2 else { return false }
    return text[start + 1] == 0x80
      ? (0x90...0x94).contains(text[start + 2]) : text[start + 1] == 0x88 && text[start + 2] == 0x92
  }

  /// A token after which nothing goes on: the end of the sentence or a mark other than a hyphen.
  func isClosed(_ at: Int) -> Bool { !has(at) || tokens[at].shape.contains(.punctuation) && !isDash(at) }

  /// The token after a hyphen that is written close on both sides, or else the token itself.
  func pastHyphen(_ at: Int) -> Int { isDash(at) && isAttached(at) && isAttached(at + 1) ? at + 1 : at }

  /// The token after a hyphen, with spaces around it or none.
  func pastDash(_ at: Int) -> Int {
    isDash(at) && tokens[at].range.count == 1 && isAttached(at) == isAttached(at + 1) && has(at + 1) ? at + 1 : at
  }

  /// The range of bytes from a token to a byte.
  func range(from token: Int, to end: Int) -> TextRange { TextRange(Int(tokens[token].range.start), end) }

  /// One past the last byte of a token.
  func endByte(_ at: Int) -> Int { Int(tokens[at].range.end) }
}
