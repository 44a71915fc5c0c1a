/// What the events of an article are read by: its mentions by token, and whom its pronouns stand for.
///
/// A class, so that the reader of each clause does not copy it.
final class EventSetting {
  let document: Document
  let lexicon: Lexicon
  let mentions: [Mention]
  private let names: [FoundName]
  private let speakers: SpeakerNames
  /// For each token the name that holds it: an index into `names`, -1 for none.
  private let nameAt: [Int32]
  /// Whether a date, an amount, the cue of a quotation holds it.
  private let dateAt: [Bool]
  private let amountAt: [Bool]
  private let cueAt: [Bool]
  private let quotations: [(content: TextRange, quotation: Quotation)]

  var syntax: DocumentSyntax { document.syntax }

  /// A name and the tokens that bear it.
  struct FoundName {
    let range: TextRange
    let tokens: Range<Int>
    let name: Name
  }

  init(document: Document, mentions: [Mention], lexicon: Lexicon) {
    (self.document, self.mentions, self.lexicon) = (document, mentions, lexicon)
    var nameAt = [Int32](repeating: -1, count: document.tokens.count)
    var names: [FoundName] = []
    let none = [Bool](repeating: false, count: document.tokens.count)
    var (dates, amounts, cues) = (none, none, none)
    var quotations: [(content: TextRange, quotation: Quotation)] = []
    var quoted: [Range<Int>] = []
    for mention in mentions {
      switch mention.value {
      case .name(let name):
        for token in mention.tokens { nameAt[token] = Int32(names.count) }
        names.append(FoundName(range: mention.range, tokens: mention.tokens, name: name))
      case .date: for token in mention.tokens { dates[token] = true }
      case .quantity: for token in mention.tokens { amounts[token] = true }
      case .quotation(let quotation):
        quotations.append((quotation.content, quotation))
        if quotation.isDirect { quoted.append(mention.tokens) }
        if let cue = quotation.cue { for token in document.tokens(in: cue) { cues[token] = true } }
      case .event, .role, .place: break
      }
    }
    (self.names, self.nameAt, dateAt, amountAt, cueAt) = (names, nameAt, dates, amounts, cues)
    self.quotations = quotations.sorted { $0.content < $1.content }
    let words = SpeechWords(document: document, cues: lexicon.quotations, titles: lexicon.titles)
    speakers = SpeakerNames(
      words: words,
      names: mentions.filter { if case .name = $0.value { true } else { false } }, given: lexicon.names, quoted: quoted)
  }

  /// The name that holds a token.
  func name(at token: Int) -> FoundName? {
    let index = nameAt[token]
    return index < 0 ? nil : names[Int(index)]
  }

  func isDate(_ token: Int) -> Bool { dateAt[token] }

  func isAmount(_ token: Int) -> Bool { amountAt[token] }

  /// Whether a token is the cue of a quotation.
  func isCue(_ token: Int) -> Bool { cueAt[token] }

  /// Whether the predicate is part of a name ("Downing Street"), or a number, date or pronoun with a copula ("he is 71"), which
  /// is a mention of its own or tells nothing.
  func isOtherwiseTold(_ clause: Clause) -> Bool {
    let token = clause.predicate
    if clause.isElided { return false }
    // "Aged 91" tells an age.
    if token + 1 < document.tokens.count, isAmount(token + 1),
      lexicon.quantities.counting[document.tokens[token].form]?.contains(.aged) ?? false
    {
      return true
    }
    guard syntax.child(of: token, .cop) != nil else { return nameAt[token] >= 0 }
    if syntax.child(of: token, .case) != nil { return false }
    return isDate(token) || isAmount(token) || syntax.tags[token].upos == .pron || syntax.tags[token].upos == .num
  }

  /// The innermost quotation whose words hold a range.
  func quotation(around range: TextRange) -> Quotation? {
    let behind = quotations.firstPlace { $0.content.start > range.start }
    // Quotations nest two deep, hardly three: the last few that begin before are all that can hold the range.
    return quotations[max(0, behind - 4)..<behind].last { $0.content.contains(range) }?.quotation
  }

  /// The canonical name of what a phrase is about: of its head, of what stands at the head ("the mayor, Rosa Meyer"), or of
  /// the one a pronoun stands for.
  func name(of head: Int, in extent: Range<Int>) -> String? {
    if let found = name(at: head) { return found.name.canonical }
    if document.tokens[head].classes.contains(.pronoun) { return speakers.name(of: head..<head + 1) }
    for child in syntax.children(of: head).lazy.map(Int.init) where extent.contains(child) {
      switch syntax.relations[child] {
      case .flat, .appos, .nmodDescriptor:
        if let found = name(at: child), found.name.kind != .other { return found.name.canonical }
      default: continue
      }
    }
    return nil
  }

  /// The full name of who the tokens name as a speaker.
  func speaker(_ tokens: Range<Int>) -> String? { tokens.isEmpty ? nil : speakers.name(of: tokens) }

  /// The lemma of a token.
  func lemma(of token: Int) -> String {
    let lemma = lexicon.lemma(of: document.tokens[token].range, in: document.text, tag: syntax.tags[token].xpos)
    return String(decoding: lemma ?? Array(document.bytes(token)), as: UTF8.self)
  }
}
