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
  private(set) var candidates: [CandidateClaim]
  let links: LinkModel
  let relations: RelationJudge
  private let loop: ParallelLoop

  init(_ articles: [Article], lexicon: Lexicon, loop: ParallelLoop = .serial) {
    self.loop = loop
    order = articles.indices.sorted { Self.precedes(articles[$0], articles[$1]) }
    let documents = PublicationInference(lexicon: lexicon, loop: loop).dated(order.map { articles[$0] })
    let extractor = MentionExtractor(lexicon: lexicon)
    let mentions = NameRegistry(lexicon: lexicon).unified(
      loop.map(documents.count) { extractor.mentions(of: documents[$0]) })
    let unresolved = loop.map(documents.count) {
      Reading(document: documents[$0], syntax: documents[$0].syntax, mentions: mentions[$0], lexicon: lexicon)
    }
    let aliases = NounAliases(unresolved)
    let readings = loop.map(unresolved.count) { unresolved[$0].resolved(by: aliases, lexicon: lexicon) }
    let sentences = readings.flatMap { reading in
      reading.document.sentences.map { $0.tokens.compactMap { reading.terms[$0] } }
    }
    let terms = TermTable(
      sentences: sentences, concepts: readings.map { $0.clauses.map(\.concept) }, background: lexicon.background)
    let candidates = loop.map(readings.count) { index in
      let finder = CandidateFinder(reading: readings[index], source: index, lexicon: lexicon, terms: terms)
      // Taken out of the list and not copied: a draft has two dozen references that would be counted up and down.
      var drafts = finder.candidates()
      var claims: [CandidateClaim] = []
      claims.reserveCapacity(drafts.count)
      while !drafts.isEmpty { claims.append(CandidateClaim(drafts.removeLast(), concepts: lexicon.concepts)) }
      claims.reverse()
      return claims
    }
    (self.documents, self.mentions, self.readings) = (documents, mentions, readings)
    self.candidates = candidates.flatMap { $0 }
    origins = OriginFinder(loop: loop).origins(of: documents)
    links = LinkModel(concepts: lexicon.concepts)
    relations = RelationJudge(concepts: lexicon.concepts, published: documents.map(\.article.published))
  }

  /// By id, then by text.
  private static func precedes(_ a: Article, _ b: Article) -> Bool {
    a.id != b.id ? a.id < b.id : a.text.lexicographicallyPrecedes(b.text)
  }

  /// The comparison, its articles in the order of the input.
  ///
  /// Takes the workings along: the claims of a fact go as soon as it is made.
  consuming func comparison() -> Comparison {
    let facts = facts()
    var (inOrder, theirMentions) = (documents, mentions)
    for (place, index) in order.enumerated() {
      inOrder[index] = documents[place]
      theirMentions[index] = mentions[place]
    }
    return Comparison(
      documents: inOrder, mentions: theirMentions,
      origins: origins.map { [order] in $0.map { order[$0] }.sorted() }.sorted { $0[0] < $1[0] }, facts: facts)
  }

  /// So many facts are made at a time.
  private static let run = 64

  /// The facts, those that a reader wants to see most first; the candidates are gone behind it.
  private mutating func facts() -> [Fact] {
    var originOf = [Int](repeating: 0, count: documents.count)
    for (index, group) in origins.enumerated() { for member in group { originOf[member] = index } }
    let groups = Aligner(links: links, relations: relations, loop: loop).groups(candidates)
    let builder = FactBuilder(readings: readings, relations: relations, links: links, originOf: originOf)
    // A fact's claims and pairs are made in the canonical order, as they are turned to only where the input has another.
    let isInOrder = order.indices.allSatisfy { order[$0] == $0 }
    let names = NameFacts(documents: documents, mentions: mentions, originOf: originOf).facts()
    var facts: [Fact] = []
    var claims = candidates.map(Optional.some)
    candidates = []
    // Few at a time, and each is renumbered at once: all of them twice, beside all claims, are half the memory of a thousand articles.
    for first in stride(from: 0, to: groups.count, by: Self.run) {
      let run = groups[first..<min(first + Self.run, groups.count)]
      let members = run.map { group in group.compactMap { claims[Int($0)] } }
      for place in run.joined() { claims[Int(place)] = nil }
      facts += loop.map(members.count) { [order] in
        let fact = builder.fact(members[$0])
        return isInOrder ? fact : fact?.renumbered(order)
      }.compactMap { $0 }
    }
    facts += names.map { $0.renumbered(order) }
    // By place: facts that are moved about have their references counted.
    let sorted = facts.indices.sorted { a, b in
      facts[a].weight != facts[b].weight ? facts[a].weight > facts[b].weight : facts[a].id < facts[b].id
    }
    return sorted.map { facts[$0] }
  }
}
