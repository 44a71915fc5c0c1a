extension Comparison {
  /// Reads and compares articles.
  ///
  /// The work is done on the articles in a canonical order (by id, then by text), so that sums, ties and titles come out
  /// alike whatever the order of the input; the indices are turned back at the end.
  ///
  /// - Parameter corrections: what a reader knows better, applied in this order.
  public init(of articles: [Article], lexicon: Lexicon, corrections: [Correction] = []) {
    let order = articles.indices.sorted { Self.precedes(articles[$0], articles[$1]) }
    let canonical = Self.canonical(order.map { articles[$0] }, lexicon: lexicon)
    var documents = canonical.documents
    var mentions = canonical.mentions
    for (place, index) in order.enumerated() {
      documents[index] = canonical.documents[place]
      mentions[index] = canonical.mentions[place]
    }
    let origins = canonical.origins.map { $0.map { order[$0] }.sorted() }.sorted { $0[0] < $1[0] }
    let built = Comparison(
      documents: documents, mentions: mentions, origins: origins,
      facts: canonical.facts.map { $0.renumbered(order) })
    self = built.corrected(by: corrections)
  }

  /// By id, then by text.
  private static func precedes(_ a: Article, _ b: Article) -> Bool {
    a.id != b.id ? a.id < b.id : a.text.lexicographicallyPrecedes(b.text)
  }

  private static func canonical(_ articles: [Article], lexicon: Lexicon) -> Comparison {
    let documents = PublicationInference(lexicon: lexicon).dated(articles)
    let extractor = MentionExtractor(lexicon: lexicon)
    let mentions = NameRegistry(lexicon: lexicon).unified(documents.map { extractor.mentions(of: $0) })
    let unresolved = documents.indices.map {
      Reading(document: documents[$0], syntax: documents[$0].syntax, mentions: mentions[$0], lexicon: lexicon)
    }
    let aliases = NounAliases(unresolved)
    let readings = unresolved.map { $0.resolved(by: aliases, lexicon: lexicon) }
    let origins = OriginFinder().origins(of: documents)
    var originOf = [Int](repeating: 0, count: documents.count)
    for (index, group) in origins.enumerated() { for member in group { originOf[member] = index } }
    let rarity = TermRarity(
      sentences: readings.flatMap { reading in
        reading.document.sentences.map { $0.tokens.compactMap { reading.terms[$0] } }
      }, background: lexicon.background)
    let ordinary = TermRarity(background: lexicon.background)
    var candidates: [CandidateClaim] = []
    for (index, reading) in readings.enumerated() {
      let finder = CandidateFinder(
        reading: reading, source: index, concepts: lexicon.concepts, units: lexicon.quantities)
      candidates += finder.candidates().map { $0.weighted(by: rarity, ordinary: ordinary) }
    }
    let links = LinkModel(concepts: lexicon.concepts)
    let relations = RelationJudge(concepts: lexicon.concepts, published: documents.map(\.article.published))
    let groups = Aligner(links: links, relations: relations).groups(candidates)
    let builder = FactBuilder(
      candidates: candidates, readings: readings, relations: relations, links: links, originOf: originOf)
    let names = NameFacts(documents: documents, mentions: mentions, originOf: originOf).facts()
    let facts: [Fact] = (groups.compactMap { builder.fact($0) } + names)
      .sorted { a, b in a.weight != b.weight ? a.weight > b.weight : a.id < b.id }
    return Comparison(documents: documents, mentions: mentions, origins: origins, facts: facts)
  }
}

extension Fact {
  /// The same fact with its articles numbered as in the input, claims again by article and place.
  func renumbered(_ inputIndex: [Int]) -> Fact {
    let order = claims.indices.sorted { i, j in
      let (a, b) = (inputIndex[claims[i].source], inputIndex[claims[j].source])
      if a != b { return a < b }
      return claims[i].focus != claims[j].focus ? claims[i].focus < claims[j].focus : i < j
    }
    var place = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = new }
    let renumbered = order.map { old -> Claim in
      let claim = claims[old]
      return Claim(
        source: inputIndex[claim.source], passage: claim.passage, focus: claim.focus, sentence: claim.sentence,
        value: claim.value, attribution: claim.attribution, repeats: claim.repeats)
    }
    let turned = pairs.map { pair -> ClaimPair in
      let (a, b) = (place[pair.a], place[pair.b])
      return ClaimPair(
        a: min(a, b), b: max(a, b), relation: pair.relation, reason: pair.reason, confidence: pair.confidence,
        rule: pair.rule, notes: pair.notes)
    }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    return Fact(
      id: id, kind: kind, about: about, verdict: verdict, claims: renumbered, pairs: turned,
      silent: silent.map { inputIndex[$0] }.sorted(), origins: origins, weight: weight)
  }
}
