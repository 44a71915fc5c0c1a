/// An index of candidates by term, which yields the pairs worth scoring.
///
/// Two candidates of one kind and of different articles are a pair if they share one of the rarest terms of their clauses or
/// surroundings, the predicate, or what their values are of. Of a term that very many candidates have, each is paired with the
/// next few only: what a thousand articles tell is held together link by link, and the cost grows with the text and not with
/// its square.
struct CandidateIndex {
  private let candidates: [CandidateClaim]
  /// How many of the rarest terms around a candidate stand for it, and how many of its clause.
  private static let keys = 12
  private static let coreKeys = 8
  /// Postings up to this length are paired in full.
  private static let longest = 120
  /// In longer ones each candidate is paired with so many that follow.
  private static let window = 12
  /// A term that so many have tells nothing.
  private static let commonest = 20_000

  init(_ candidates: [CandidateClaim]) { self.candidates = candidates }

  /// The pairs, each once, in ascending order: the smaller index in the upper half of a number, the greater in the lower.
  func pairs() -> [UInt64] {
    var entries: [(key: UInt64, candidate: Int32)] = []
    entries.reserveCapacity(candidates.count * (Self.keys + Self.coreKeys))
    for (index, candidate) in candidates.enumerated() {
      let salt = UInt64(FactKind.allCases.firstIndex(of: candidate.kind) ?? 0) &* 0x9E37_79B9_7F4A_7C15
      var keys = candidate.terms.rarest(Self.keys) + candidate.core.rarest(Self.coreKeys)
      if let head = candidate.head { keys.append(head) }
      if let predicate = candidate.predicate { keys.append(predicate) }
      if let value = candidate.valueKey { keys.append(value) }
      keys.sort()
      for (place, key) in keys.enumerated() where place == 0 || keys[place - 1] != key {
        entries.append((key.raw ^ salt, Int32(index)))
      }
    }
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.candidate < $1.candidate }
    var found: [UInt64] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      add(entries[start..<end], to: &found)
      start = end
    }
    found.sort()
    var kept = 0
    for place in found.indices where place == 0 || found[place] != found[place - 1] {
      found[kept] = found[place]
      kept += 1
    }
    found.removeSubrange(kept...)
    return found
  }

  private func add(_ posting: ArraySlice<(key: UInt64, candidate: Int32)>, to found: inout [UInt64]) {
    guard posting.count > 1, posting.count <= Self.commonest else { return }
    let reach = posting.count <= Self.longest ? posting.count : Self.window
    for i in posting.indices {
      var taken = 0
      for j in (i + 1)..<max(i + 1, posting.endIndex) {
        let (a, b) = (Int(posting[i].candidate), Int(posting[j].candidate))
        guard candidates[a].claim.source != candidates[b].claim.source, candidates[a].kind == candidates[b].kind else {
          continue
        }
        found.append(UInt64(a) << 32 | UInt64(b))
        taken += 1
        if taken == reach { break }
      }
    }
  }
}
