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
    let (keys, postings) = postings()
    let sources = candidates.map { Int32($0.claim.source) }
    let kinds = candidates.map { $0.kind }
    var found: [UInt64] = []
    // For each candidate the last one that it was paired with, so that none is paired twice; and how far each posting is read.
    var paired = [Int32](repeating: -1, count: candidates.count)
    var read = postings.starts
    var others: [Int32] = []
    for a in candidates.indices {
      others.removeAll(keepingCapacity: true)
      for key in keys[a] {
        let (start, end) = (postings.starts[Int(key)], postings.starts[Int(key) + 1])
        read[Int(key)] += 1
        let count = end - start
        guard count > 1, count <= Self.commonest else { continue }
        var left = count <= Self.longest ? count : Self.window
        for b in postings.candidates[read[Int(key)]..<end]
        where sources[a] != sources[Int(b)] && kinds[a] == kinds[Int(b)] {
          if paired[Int(b)] != Int32(a) {
            paired[Int(b)] = Int32(a)
            others.append(b)
          }
          left -= 1
          if left == 0 { break }
        }
      }
      others.sort()
      for b in others { found.append(UInt64(a) << 32 | UInt64(b)) }
    }
    return found
  }

  /// For each key the candidates that have it, in ascending order: those of key `k` from `starts[k]` to `starts[k + 1]`.
  private typealias Postings = (starts: [Int], candidates: [Int32])

  /// The keys of each candidate, numbered as they come, and who has each.
  private func postings() -> (keys: [[Int32]], Postings) {
    var numbers = FormTable<Int32>(capacity: candidates.count * 4)
    var keys: [[Int32]] = []
    keys.reserveCapacity(candidates.count)
    for candidate in candidates {
      let salt = UInt64(FactKind.allCases.firstIndex(of: candidate.kind) ?? 0) &* 0x9E37_79B9_7F4A_7C15
      var own: [Int32] = []
      own.reserveCapacity(Self.keys + Self.coreKeys + 3)
      for key in self.keys(of: candidate) {
        let salted = Form(raw: key.raw ^ salt)
        let number = numbers[salted] ?? Int32(numbers.count)
        if number == numbers.count { numbers[salted] = number }
        own.append(number)
      }
      keys.append(own)
    }
    var starts = [Int](repeating: 0, count: numbers.count + 1)
    for key in keys.joined() { starts[Int(key) + 1] += 1 }
    for key in 0..<numbers.count { starts[key + 1] += starts[key] }
    var next = starts
    var members = [Int32](repeating: 0, count: starts[numbers.count])
    for (index, own) in keys.enumerated() {
      for key in own {
        members[next[Int(key)]] = Int32(index)
        next[Int(key)] += 1
      }
    }
    return (keys, (starts, members))
  }

  /// The terms that stand for a candidate, each once.
  private func keys(of candidate: CandidateClaim) -> [Form] {
    var keys = candidate.terms.rarest(Self.keys)
    func add(_ key: Form?) { if let key, !keys.contains(key) { keys.append(key) } }
    for key in candidate.core.rarest(Self.coreKeys) { add(key) }
    add(candidate.head)
    add(candidate.predicate)
    add(candidate.valueKey)
    return keys
  }
}
