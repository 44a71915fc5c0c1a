import Comparison

extension Fact {
  /// How sure the program is of what the claims come to: that of the surest pair that makes the verdict, 0 to 1.
  var confidence: Double {
    var best = 0.0
    for pair in pairs where pair.confidence > best && pair.relation.verdict == verdict { best = pair.confidence }
    return best
  }

  /// The claims of an article: they stand together, since a fact's claims come by article.
  func claims(of source: Int) -> Range<Int> {
    let first = claims.partition { $0.source >= source }
    return first..<max(first, claims.partition { $0.source > source })
  }

  /// The strongest relation between a claim and the claims of an article; nil where they stand in no pair.
  ///
  /// Found by halving, since a table asks it for each of its cells: a fact's pairs come by their first claim, then their second.
  func relation(of claim: Int, to source: Int) -> Relation? {
    var strongest: Relation?
    for other in claims(of: source) where other != claim {
      let (a, b) = (min(claim, other), max(claim, other))
      let place = pairs.partition { ($0.a, $0.b) >= (a, b) }
      guard place < pairs.count, pairs[place].a == a, pairs[place].b == b else { continue }
      strongest = max(strongest ?? pairs[place].relation, pairs[place].relation)
    }
    return strongest
  }

  /// The source that the others of a fact are held against in the panel and the matrix: the base, else the chosen one.
  ///
  /// Where the chosen source takes no side in a contradiction, one that does stands in for it: a fact with `≠` before it
  /// whose claims all show `=` would be a riddle.
  func reference(base: Int?, active: Int) -> Int? {
    if let base, !claims(of: base).isEmpty { return base }
    let own = claims(of: active)
    let isSpeaking = !own.isEmpty
    // A table asks it for each of its rows, and a fact of fifty sources has a thousand pairs.
    if isSpeaking, verdict != .contradict { return active }
    var isOpposed = false
    var isContradicted = false
    // The pair that is told first: the strongest, then the surest, of equals the first.
    var first: Int?
    for index in pairs.indices {
      if pairs[index].relation == .contradict {
        isContradicted = true
        isOpposed = isOpposed || own.contains(pairs[index].a) || own.contains(pairs[index].b)
      }
      if pairs[index].reason.isEmpty { continue }
      guard let best = first else {
        first = index
        continue
      }
      let (new, old) = (pairs[index].relation, pairs[best].relation)
      if new > old || new == old && pairs[index].confidence > pairs[best].confidence { first = index }
    }
    if isSpeaking, isOpposed || !isContradicted { return active }
    return first.flatMap { claims.indices.contains(pairs[$0].a) ? claims[pairs[$0].a].source : nil }
      ?? (isSpeaking ? active : nil)
  }

  /// The pairs, strongest and surest first, each reason once.
  ///
  /// - Parameters:
  ///   - base: an article whose pairs come first.
  ///   - near: an article whose pairs come first among those that weigh the same.
  ///   - limit: how many are wanted: a fact of fifty sources has more than a thousand pairs.
  func reasons(base: Int?, near: Int? = nil, atMost limit: Int = .max) -> [ClaimPair] {
    let own = base.map { claims(of: $0) } ?? 0..<0
    let next = near.map { claims(of: $0) } ?? 0..<0
    // Numbers are sorted, not pairs: to move one costs more than to compare it.
    var order = pairs.indices.map { index in
      let pair = pairs[index]
      let touches = own.contains(pair.a) || own.contains(pair.b)
      let isNear = next.contains(pair.a) || next.contains(pair.b)
      return Weighed(
        rank: pair.relation.verdict.rank * 2 + (touches ? 16 : 0) + (isNear ? 1 : 0), confidence: pair.confidence,
        index: index)
    }
    order.sort { ($1.rank, $1.confidence, $0.index) < ($0.rank, $0.confidence, $1.index) }
    var seen: Set<String> = []
    var told: [ClaimPair] = []
    for place in order where told.count < limit {
      let reason = pairs[place.index].reason
      if !reason.isEmpty, seen.insert(reason).inserted { told.append(pairs[place.index]) }
    }
    return told
  }

  /// A pair by its index, with what it is sorted by.
  private struct Weighed {
    let rank: Int
    let confidence: Double
    let index: Int
  }
}

extension Array {
  /// The first index whose element passes a test that all elements after it pass as well; the count where none does.
  fileprivate func partition(_ passes: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
