extension Comparison {
  /// Reads and compares articles.
  ///
  /// The work is done on the articles in a canonical order (by id, then by text), so that sums, ties and titles come out
  /// alike whatever the order of the input; the indices are turned back at the end.
  ///
  /// - Parameters:
  ///   - corrections: what a reader knows better, applied in this order.
  ///   - loop: how articles are read and claims are paired; the outcome is the same.
  public init(
    of articles: [Article], lexicon: Lexicon, corrections: [Correction] = [], loop: ParallelLoop = .serial
  ) {
    self = Workings(articles, lexicon: lexicon, loop: loop).comparison().corrected(by: corrections)
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
      articles: articles, origins: origins, weight: weight)
  }
}
