/// An index of candidates by term, which yields the pairs worth scoring.
///
/// Two candidates of one kind and of different articles are a pair if they share one of the rarest terms of their clauses or
/// surroundings, the predicate, or what their values are of. Postings of a very common term are passed over, so that the cost
/// grows with the text and not with its square.
struct CandidateIndex {
  private let candidates: [CandidateClaim]
  /// How many of its rarest terms stand for a candidate.
  private static let keys = 12
  /// A term that more candidates have is no key.
  private static let longest = 400

  init(_ candidates: [CandidateClaim]) { self.candidates = candidates }

  /// The pairs, each once, the smaller index first, in ascending order.
  func pairs() -> [(Int, Int)] {
    var postings: [UInt64: [Int32]] = [:]
    for (index, candidate) in candidates.enumerated() {
      let salt = UInt64(FactKind.allCases.firstIndex(of: candidate.kind) ?? 0) &* 0x9E37_79B9_7F4A_7C15
      let rarest = candidate.terms.terms.sorted {
        $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term
      }.prefix(Self.keys)
      var keys = rarest.map(\.term)
      keys += candidate.core.terms.map(\.term)
      if let head = candidate.head { keys.append(head) }
      if let predicate = candidate.predicate { keys.append(predicate) }
      for key in Set(keys) { postings[key.raw ^ salt, default: []].append(Int32(index)) }
    }
    var found: Set<UInt64> = []
    for list in postings.values where list.count > 1 && list.count <= Self.longest {
      for i in list.indices {
        for j in (i + 1)..<list.count {
          let (a, b) = (Int(list[i]), Int(list[j]))
          guard candidates[a].kind == candidates[b].kind, candidates[a].claim.source != candidates[b].claim.source
          else { continue }
          found.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
        }
      }
    }
    // Sorted, so that the order of the dictionary and the set leaves no trace.
    return found.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }
}
