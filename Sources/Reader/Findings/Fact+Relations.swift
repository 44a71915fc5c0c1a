import Comparison

extension Fact {
  /// How sure the program is of what the claims come to: that of the surest pair that makes the verdict, 0 to 1.
  var confidence: Double {
    pairs.filter { $0.relation.verdict == verdict }.map(\.confidence).max() ?? 0
  }

  /// The strongest relation between a claim and the claims of an article; nil where they stand in no pair.
  func relation(of claim: Int, to source: Int) -> Relation? {
    pairs.filter { pair in
      (pair.a == claim && claims.indices.contains(pair.b) && claims[pair.b].source == source)
        || (pair.b == claim && claims.indices.contains(pair.a) && claims[pair.a].source == source)
    }.map(\.relation).max()
  }

  /// The source that the others of a fact are held against in the panel and the matrix: the base, else the chosen one.
  ///
  /// Where the chosen source takes no side in a contradiction, one that does stands in for it: a fact with `≠` before it
  /// whose claims all show `=` would be a riddle.
  func reference(base: Int?, active: Int) -> Int? {
    let speakers = claims.map(\.source)
    if let base, speakers.contains(base) { return base }
    let opposed = pairs.filter { $0.relation == .contradict }
      .flatMap { [$0.a, $0.b] }.filter(claims.indices.contains).map { claims[$0].source }
    if speakers.contains(active), opposed.isEmpty || opposed.contains(active) { return active }
    return reasons(base: nil).first.flatMap { claims.indices.contains($0.a) ? claims[$0.a].source : nil }
      ?? (speakers.contains(active) ? active : nil)
  }

  /// The pairs, strongest and surest first, each reason once.
  ///
  /// - Parameter base: an article whose pairs come first.
  func reasons(base: Int?) -> [ClaimPair] {
    func touches(_ pair: ClaimPair) -> Bool {
      guard let base else { return false }
      return [pair.a, pair.b].contains { claims.indices.contains($0) && claims[$0].source == base }
    }
    let sorted = pairs.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if touches(a) != touches(b) { return touches(a) }
      if a.relation != b.relation { return a.relation > b.relation }
      if a.confidence != b.confidence { return a.confidence > b.confidence }
      return left.offset < right.offset
    }
    var seen: Set<String> = []
    return sorted.map(\.element).filter { !$0.reason.isEmpty && seen.insert($0.reason).inserted }
  }
}
