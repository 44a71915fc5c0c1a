/// All that a comparison is made of before its facts are: the articles read, the claims found, the rules that join and judge
/// them.
///
/// A ``Comparison`` keeps none of it, since it is many times larger than the facts; an ``Explainer`` does.
struct Workings: Sendable {
  /// For each place in the canonical order the index of the article in the input.
  let order: [Int]
  /// The articles, laid out, in canonical order; so are all lists below.
  let documents: [Document]
  let mentions: [[Mention]]
  let origins: [[Int]]
  let readings: [Reading]
  let candidates: [CandidateClaim]
  let links: LinkModel
  let relations: RelationJudge

  init(_ articles: [Article], lexicon: Lexicon) {
    order = articles.indices.sorted { Self.precedes(articles[$0], articles[$1]) }
    let documents = PublicationInference(lexicon: lexicon).dated(order.map { articles[$0] })
    let extractor = MentionExtractor(lexicon: lexicon)
    let mentions = NameRegistry(lexicon: lexicon).unified(documents.map { extractor.mentions(of: $0) })
    let unresolved = documents.indices.map {
      Reading(document: documents[$0], syntax: documents[$0].syntax, mentions: mentions[$0], lexicon: lexicon)
    }
    let aliases = NounAliases(unresolved)
    let readings = unresolved.map { $0.resolved(by: aliases, lexicon: lexicon) }
    let sentences = readings.flatMap { reading in
      reading.document.sentences.map { $0.tokens.compactMap { reading.terms[$0] } }
    }
    let terms = TermTable(
      sentences: sentences, concepts: readings.map { $0.clauses.map(\.concept) }, background: lexicon.background)
    var candidates: [CandidateClaim] = []
    for (index, reading) in readings.enumerated() {
      let finder = CandidateFinder(reading: reading, source: index, lexicon: lexicon, terms: terms)
      candidates += finder.candidates().map { CandidateClaim($0, concepts: lexicon.concepts) }
    }
    (self.documents, self.mentions, self.readings, self.candidates) = (documents, mentions, readings, candidates)
    origins = OriginFinder().origins(of: documents)
    links = LinkModel(concepts: lexicon.concepts)
    relations = RelationJudge(concepts: lexicon.concepts, published: documents.map(\.article.published))
  }

  /// By id, then by text.
  private static func precedes(_ a: Article, _ b: Article) -> Bool {
    a.id != b.id ? a.id < b.id : a.text.lexicographicallyPrecedes(b.text)
  }

  /// The comparison, its articles in the order of the input.
  func comparison() -> Comparison {
    var (documents, mentions) = (documents, mentions)
    for (place, index) in order.enumerated() {
      documents[index] = self.documents[place]
      mentions[index] = self.mentions[place]
    }
    return Comparison(
      documents: documents, mentions: mentions,
      origins: origins.map { $0.map { order[$0] }.sorted() }.sorted { $0[0] < $1[0] },
      facts: facts())
  }

  /// The facts, those that a reader wants to see most first.
  private func facts() -> [Fact] {
    var originOf = [Int](repeating: 0, count: documents.count)
    for (index, group) in origins.enumerated() { for member in group { originOf[member] = index } }
    let groups = Aligner(links: links, relations: relations).groups(candidates)
    let builder = FactBuilder(
      candidates: candidates, readings: readings, relations: relations, links: links, originOf: originOf)
    let names = NameFacts(documents: documents, mentions: mentions, originOf: originOf).facts()
    var facts: [Fact] = []
    // One by one: all of them twice are a third of the memory of a thousand articles.
    for group in groups {
      if let fact = builder.fact(group) { facts.append(fact.renumbered(order)) }
    }
    facts += names.map { $0.renumbered(order) }
    return facts.sorted { a, b in a.weight != b.weight ? a.weight > b.weight : a.id < b.id }
  }
}
