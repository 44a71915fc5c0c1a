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

  /// Hands on each candidate with those behind it that it is paired with, each pair once.
  ///
  /// Not in one list: a thousand articles have thirty million pairs, of which one in twenty is kept.
  func forEachCandidate(_ body: (_ a: Int, _ others: [Int32]) -> Void) {
    let (keys, postings) = postings()
    let sources = candidates.map { Int32($0.source) }
    // For each candidate the last one that it was paired with, so that none is paired twice; and how far each posting is read.
    var paired = [Int32](repeating: -1, count: candidates.count)
    var read = postings.starts
    var others: [Int32] = []
    for a in candidates.indices {
      others.removeAll(keepingCapacity: true)
      let source = sources[a]
      for at in keys.starts[a]..<keys.starts[a + 1] {
        let key = Int(keys.members[Int(at)])
        let (start, end) = (postings.starts[key], postings.starts[key + 1])
        read[key] += 1
        let count = Int(end - start)
        guard count > 1, count <= Self.commonest else { continue }
        var left = count <= Self.longest ? count : Self.window
        for b in postings.members[Int(read[key])..<Int(end)] where sources[Int(b)] != source {
          if paired[Int(b)] != Int32(a) {
            paired[Int(b)] = Int32(a)
            others.append(b)
          }
          left -= 1
          if left == 0 { break }
        }
      }
      body(a, others)
    }
  }

  /// Lists of numbers side by side: that of `n` is from `starts[n]` to `starts[n + 1]`.
  private typealias Lists = (starts: [Int32], members: [Int32])

  /// The keys of each candidate, numbered as they come, and for each key the candidates that have it, in ascending order.
  private func postings() -> (keys: Lists, postings: Lists) {
    var numbers = FormTable<Int32>(capacity: candidates.count * 4)
    var keys: Lists = ([0], [])
    keys.members.reserveCapacity(candidates.count * (Self.keys + Self.coreKeys))
    for candidate in candidates {
      // Claims of two kinds share no key.
      let salt = UInt64(FactKind.allCases.firstIndex(of: candidate.kind) ?? 0) &* 0x9E37_79B9_7F4A_7C15
      for key in self.keys(of: candidate) {
        let salted = Form(raw: key.raw ^ salt)
        let number = numbers[salted] ?? Int32(numbers.count)
        if number == numbers.count { numbers[salted] = number }
        keys.members.append(number)
      }
      keys.starts.append(Int32(keys.members.count))
    }
    var starts = [Int32](repeating: 0, count: numbers.count + 1)
    for key in keys.members { starts[Int(key) + 1] += 1 }
    for key in 0..<numbers.count { starts[key + 1] += starts[key] }
    var next = starts
    var members = [Int32](repeating: 0, count: keys.members.count)
    for index in candidates.indices {
      for at in keys.starts[index]..<keys.starts[index + 1] {
        let key = Int(keys.members[Int(at)])
        members[Int(next[key])] = Int32(index)
        next[key] += 1
      }
    }
    return (keys, (starts, members))
  }

  /// The terms that stand for a candidate, each once.
  private func keys(of candidate: CandidateClaim) -> [Form] {
    let isSpoken = !candidate.terms.terms.isEmpty
    var keys = (isSpoken ? candidate.terms : candidate.words.vector(.surroundings)).rarest(Self.keys)
    func add(_ key: Form?) { if let key, !keys.contains(key) { keys.append(key) } }
    for key in (isSpoken ? candidate.terms : candidate.words.vector(.clause)).rarest(Self.coreKeys) { add(key) }
    add(candidate.head)
    add(candidate.predicate)
    add(candidate.valueKey)
    return keys
  }
}
