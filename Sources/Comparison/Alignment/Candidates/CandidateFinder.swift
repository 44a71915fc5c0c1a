/// Makes the candidate claims of one article: each value in its clause.
///
/// A class, though it never changes: closures take it along, and a copy would count the references of all its tables.
final class CandidateFinder {
  let reading: Reading
  let source: Int
  let concepts: ConceptTable
  let units: QuantityLexicon
  let titles: TitleLexicon
  let known: KnownNames
  let predicates: PredicateLexicon
  /// How rare terms are.
  let terms: TermTable
  /// For each sentence what it tells.
  private let scenes: [SceneOutline]
  private let neighbourhood: Neighbourhood
  /// The days long before the article to which "when" ties a verb.
  private let recollections: [(days: Range<CalendarDate>, verb: Int)]
  /// For each sentence the days it names, each with what takes place on them.
  private let moments: [[(days: Range<CalendarDate>, isRelative: Bool, moment: Moment)]]

  init(reading: Reading, source: Int, lexicon: Lexicon, terms: TermTable) {
    (self.reading, self.source, self.terms) = (reading, source, terms)
    (concepts, units) = (lexicon.concepts, lexicon.quantities)
    (titles, known, predicates) = (lexicon.titles, lexicon.names.known, lexicon.predicates)
    scenes = Scene.scenes(of: reading, concepts: concepts)
    neighbourhood = Neighbourhood(reading, terms: terms)
    var moments = [[(days: Range<CalendarDate>, isRelative: Bool, moment: Moment)]](
      repeating: [], count: reading.document.sentences.count)
    var recollections: [(days: Range<CalendarDate>, verb: Int)] = []
    for mention in reading.mentions {
      guard case .date(let timex) = mention.value, timex.kind == .date || timex.kind == .time, let days = timex.days
      else { continue }
      if !timex.isRelative, let published = reading.document.article.published,
        published.day - days.upperBound.day > Self.news,
        let verb = Moment.recollection(behind: mention.tokens, in: reading)
      {
        recollections.append((days, verb))
      }
      guard !Self.isBound(mention.tokens, reading.document) else { continue }
      moments[mention.sentence].append(
        (days, timex.isRelative, Moment(of: Self.headToken(of: mention.tokens, reading), in: reading)))
    }
    (self.moments, self.recollections) = (moments, recollections)
  }

  /// For how many days before and after its publication what an article tells is news.
  static let news = 60

  var document: Document { reading.document }

  /// All candidates, by kind, then in the order of the text.
  func candidates() -> [ClaimDraft] {
    let speakers = SpeakerIndex(reading: reading)
    // Into one list, where each draft stays: it has so many parts that handing it on from list to list takes long.
    var found: [ClaimDraft] = []
    found.reserveCapacity(reading.mentions.count + reading.clauses.count)
    addQuantities(speakers, to: &found)
    let printed = found.count
    addTotals(speakers, to: &found)
    for index in found.indices { found[index].fellows = Int32(printed) }
    addDates(speakers, to: &found)
    addPlaces(speakers, to: &found)
    found += roles()
    found += quotations()
    addEvents(speakers, to: &found)
    return found
  }

  /// Appends a candidate around the tokens of a value, and returns its place, where more may be said of it.
  func addCandidate(
    _ kind: FactKind, focus: Range<Int>, focusRange: TextRange, sentence: Int, value: Claim.Value, head: Form?,
    own: Range<Int>? = nil, clause given: Clause? = nil, predicate: Form? = nil, about: ClaimTitle,
    speakers: SpeakerIndex?, to found: inout [ClaimDraft]
  ) -> Int {
    let token = headToken(of: focus)
    let clause = given ?? reading.verbalClause(of: token) ?? reading.clause(of: token)
    let passage = passage(of: clause, focus: focusRange, sentence: sentence)
    let words = neighbourhood.words(around: focus, sentence: sentence, own: own ?? focus, clause: clause)
    let attribution =
      clause?.attribution.flatMap { document.speakerWords($0.speaker) } ?? speakers?.speaker(at: focusRange)
    let claim = Claim(
      source: source, passage: passage, focus: focusRange, sentence: sentence, value: value, attribution: attribution)
    found.append(
      ClaimDraft(
        kind: kind, claim: claim, words: words,
        predicate: predicate ?? told(by: reading.clause(of: token) ?? clause, kind), head: head,
        isNegated: clause?.isNegated ?? false, modality: clause?.modality ?? .asserted,
        days: days(
          in: sentence, clause: clause, besides: kind == .date ? focusRange : nil, isAge: Self.isAge(value)),
        about: about,
        isLeading: isLeading(sentence)))
    let last = found.count - 1
    found[last].predicateRarity = found[last].predicate.map { min(1, terms.ordinary[$0] / 8) } ?? 0
    place(&found[last], in: clause, token: token, besides: own ?? focus)
    return last
  }

  /// Adds what the sentence and the clause around a claim tell of it.
  private func place(_ draft: inout ClaimDraft, in clause: Clause?, token: Int, besides own: Range<Int>) {
    let sentence = draft.claim.sentence
    draft.scene = scenes[sentence]
    draft.published = document.article.published
    draft.day = draft.days?.lowerBound ?? document.article.published
    if let day = draft.day, let published = document.article.published {
      draft.isOfOtherTimes = abs(day.day - published.day) > Self.news
    }
    guard let clause else { return }
    let moment = moments[sentence].first { $0.moment.holds(clause) }
    draft.recollection = recollections.first { $0.verb == clause.predicate }?.days
    (draft.ownDays, draft.hasRelativeDay) = (moment?.days, moment?.isRelative ?? false)
    draft.isSpeech =
      document.tokens[clause.predicate].classes.contains(.reporting)
      && reading.syntax.child(of: clause.predicate, .auxPassive) == nil
    draft.frame = Frame.frame(of: clause, besides: own, in: reading, concepts: concepts)
    if draft.kind == .quantity { draft.frame.noteDoers(clause, besides: own, in: reading) }
    if let nearest = reading.clause(of: token), !draft.frame.events.contains(nearest.concept) {
      draft.frame.events.append(concepts.wider.node(of: nearest.concept))
    }
  }

  /// What a clause says that happened: of those who are only said to be somewhere ("3 more are on their way"), nothing.
  private func told(by clause: Clause?, _ kind: FactKind) -> Form? {
    guard let clause else { return nil }
    let isWhere =
      kind == .quantity && reading.syntax.child(of: clause.predicate, .cop) != nil
      && reading.syntax.child(of: clause.predicate, .case) != nil && concepts.kind(of: clause.concept) != Form.event
    return isWhere ? nil : clause.concept
  }

  /// Whether a sentence is in the headline or among the first three of the text.
  private func isLeading(_ sentence: Int) -> Bool {
    var seen = 0
    for (index, candidate) in document.sentences.prefix(sentence + 1).enumerated() {
      let kind = document.blocks[candidate.block].kind
      if index == sentence { return kind.isCompared }
      if kind == .body, !document.isDateline(index) { seen += 1 }
      if seen >= 3 { return false }
    }
    return false
  }

  /// The token of a phrase that all others hang on.
  func headToken(of tokens: Range<Int>) -> Int { Self.headToken(of: tokens, reading) }

  private static func headToken(of tokens: Range<Int>, _ reading: Reading) -> Int {
    for token in tokens {
      let head = Int(reading.syntax.heads[token])
      if head < 0 || !tokens.contains(head) { return token }
    }
    return tokens.lowerBound
  }

  private func passage(of clause: Clause?, focus: TextRange, sentence: Int) -> TextRange {
    let whole = document.sentences[sentence].range
    guard let clause else { return whole }
    let range = document.range(clause.extent).union(focus)
    return whole.contains(range) ? range : whole
  }

  private static func isAge(_ value: Claim.Value) -> Bool {
    if case .quantity(let quantity) = value { quantity.unit == "year-old" } else { false }
  }

  /// The days that a clause names, or where it names none, its sentence if that names one date only. Of an age, those of its very
  /// clause alone: "Holm, 39, who killed two in 2009, is …" tells of now.
  private func days(in sentence: Int, clause: Clause?, besides: TextRange?, isAge: Bool) -> Range<CalendarDate>? {
    var inClause: [Range<CalendarDate>] = []
    var inSentence: [Range<CalendarDate>] = []
    for place in reading.places(ofMentionsIn: sentence).lazy.map(Int.init) {
      guard case .date(let timex) = reading.mentions[place].value, reading.mentions[place].range != besides,
        let days = timex.days, timex.kind == .date || timex.kind == .time
      else { continue }
      inSentence.append(days)
      let tokens = reading.mentions[place].tokens
      if let clause, clause.extent.overlaps(tokens),
        !isAge || reading.clause(of: Self.headToken(of: tokens, reading))?.predicate == clause.predicate
      {
        inClause.append(days)
      }
    }
    if let only = inClause.first, inClause.count == 1 { return only }
    return !isAge && inClause.isEmpty && inSentence.count == 1 ? inSentence.first : nil
  }

  /// The words of a token, in the case of the text.
  func text(_ tokens: Range<Int>) -> String { document.article.string(document.range(tokens)) }

  /// What the clause of a token tells, in a few words, apart from some of them.
  func gist(at token: Int, besides: Range<Int> = 0..<0) -> ClaimTitle {
    let clause = reading.clauseOfToken[token]
    return clause < 0
      ? .words("") : .gist(clause: clause, besides: Int32(besides.lowerBound)..<Int32(besides.upperBound))
  }
}
