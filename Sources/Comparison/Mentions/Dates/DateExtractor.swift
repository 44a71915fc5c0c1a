/// Finds the dates, times, durations and sets of a document.
///
///     DateExtractor(lexicon: lexicon).mentions(in: document)
///
/// Recognition and resolution are apart: a grammar finds expressions in the tokens, and then each is resolved in reading order
/// against the article's date, the dates before it and the tense around it. The clock is never asked.
public struct DateExtractor: Sendable {
  private let lexicon: Lexicon

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions in reading order.
  public func mentions(in document: Document) -> [Mention] {
    let found = expressions(in: document)
    guard !found.matches.isEmpty else { return [] }
    let reference = document.article.published
    let frame = TimeFrame(
      reference: reference,
      kind: Narrative.kind(of: found.matches.map(\.match.expression), published: reference))
    var resolver = DateResolver(frame: frame)
    let tenses = TenseReader(document: document, words: found.words)
    var mentions: [Mention] = []
    mentions.reserveCapacity(found.matches.count)
    var grammar = DateGrammar(document: document, lexicon: lexicon.dates, words: found.words)
    for (match, sentence) in found.matches {
      resolver.frame.sentence = sentence
      (resolver.frame.tense, resolver.frame.isTenseSure) = tenses.tense(around: match.start..<match.end, in: sentence)
      if match.start > 0, found.words[match.start - 1].isA(.yearCue) {
        let direction = found.words[match.start - 1].number
        // "since January" is behind us, whatever the verb.
        if direction < 0 { (resolver.frame.tense, resolver.frame.isTenseSure) = (.past, true) }
        // "was postponed to May 27": the verb tells nothing of the time to which something leads.
        if direction > 0 { resolver.frame.isTenseSure = false }
      }
      grammar.sentence = document.sentences[sentence].tokens
      append(match, sentence, document, isRough: grammar.hasRoughHour(match), &resolver, to: &mentions)
    }
    return mentions
  }

  /// Resolves one match and what is inside it.
  private func append(
    _ match: TimeMatch, _ sentence: Int, _ document: Document, isRough: @autoclosure () -> Bool = false,
    _ resolver: inout DateResolver,
    to mentions: inout [Mention]
  ) {
    guard var resolution = resolver.resolve(match.expression).map(resolver.frame.completed) else { return }
    if resolution.clock != nil, isRough() { resolution.isApproximate = true }
    let tokens = match.start..<match.end
    mentions.append(
      Mention(range: document.range(tokens), tokens: tokens, sentence: sentence, value: .date(resolution.timex)))
    var year: Int?
    if case .fields(let fields) = match.expression, fields.isBeforeChrist { year = fields.year }
    resolver.frame.note(resolution, yearBeforeChrist: year)
    for inner in match.inner { append(inner, sentence, document, &resolver, to: &mentions) }
    // After "1861–1863" a month is of the first of these years.
    if !match.inner.isEmpty, resolution.period?.unit == .year { resolver.frame.note(resolution) }
  }

  /// A match with the sentence it stands in.
  private typealias Found = (match: TimeMatch, sentence: Int)

  /// All expressions, unresolved, and what each token can be.
  private func expressions(in document: Document) -> (matches: [Found], words: [DateWord]) {
    let dates = lexicon.dates
    var words: [DateWord] = []
    words.reserveCapacity(document.tokens.count)
    for token in document.tokens { words.append(dates.word(token.form)) }
    let isStart = starts(document, words)
    var grammar = DateGrammar(document: document, lexicon: dates, words: words)
    grammar.writesPoints = words.indices.dropLast().contains { at in
      words[at + 1].isA(.meridiem) && document.tokens[at].shape.contains(.number) && document.bytes(at).contains(0x2E)
    }
    grammar.publishedYear = document.article.published?.components.year
    var matches: [Found] = []
    for (index, sentence) in document.sentences.enumerated() {
      grammar.sentence = sentence.tokens
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        guard isStart[at], let match = grammar.expression(at) else {
          at += 1
          continue
        }
        if !match.isNothing { matches.append((match, index)) }
        at = max(at + 1, match.inner.last?.end ?? match.end)
      }
    }
    return (matches, words)
  }

  /// The tokens at which an expression may begin: words that begin one with its heart at most so many tokens behind.
  private func starts(_ document: Document, _ words: [DateWord]) -> [Bool] {
    let reach = 8
    var result = [Bool](repeating: false, count: words.count)
    var distance = reach + 1
    for at in words.indices.reversed() {
      let token = document.tokens[at]
      distance = token.shape.contains(.hasDigit) || isHeart(at, words) ? 0 : distance + 1
      guard distance <= reach else { continue }
      // An apostrophe may begin "'99".
      let isMark =
        token.shape.contains(.punctuation) && distance == 1 && document.tokens[at + 1].shape.contains(.hasDigit)
      result[at] = isMark || isStart(at, document.tokens, words)
    }
    return result
  }

  /// Whether a token can be the first of an expression, as far as it and the next one show: most words of time are not, and
  /// each rule of the grammar would find so by itself.
  private func isStart(_ at: Int, _ tokens: [Token], _ words: [DateWord]) -> Bool {
    let (token, word) = (tokens[at], words[at])
    if token.shape.contains(.hasDigit) || word.isA(DateGrammar.starts) { return true }
    if !word.classes.isEmpty, token.shape.contains(.punctuation) { return true }
    let next = at + 1 < tokens.count ? tokens[at + 1] : nil
    if lexicon.dates.hasPhrase(startingWith: token.form, next?.form) { return true }
    guard let next else { return false }
    if word.isA(DateGrammar.leaders) {
      return !words[at + 1].classes.isEmpty || next.shape.contains(.hasDigit) || !next.shape.contains(.word)
        || lexicon.dates.hasPhrases(next.form)
    }
    // "all day"
    return token.classes.contains(.determiner) && words[at + 1].unit != nil
      && (!word.classes.isEmpty || lexicon.dates.hasPhrases(token.form))
  }

  /// Whether a word is the heart of an expression: by itself, or with the next ("nineteen ninety-six", "half past").
  private func isHeart(_ at: Int, _ words: [DateWord]) -> Bool {
    let word = words[at]
    if DateLexicon.isHeart(word) { return true }
    guard at + 1 < words.count else { return false }
    return word.isA(.cardinal) && words[at + 1].isA([.cardinal, .multiplier])
      || word.isA(.half) && words[at + 1].isA(.clockStep)
  }
}
