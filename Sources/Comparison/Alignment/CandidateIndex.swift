/// An index of candidates by term, which yields the pairs worth scoring.
///
/// Two candidates of one kind and of different articles are a pair if they share one of the rarest terms of their clauses or
/// surroundings, the predicate, or what their values are of. Of a term that very many candidates have, each is paired with the
/// next few only: what a thousand articles tell is held together link by link, and the cost grows with the text and not with
/// its square.
struct CandidateIndex {
  private let sources: [Int32]
  /// The keys of each candidate, and for each key the candidates that have it, in ascending order.
  private let keys, postings: Lists
  private let longest: Int
  /// How many of the rarest terms around a candidate stand for it, and how many of its clause.
  private static let keys = 12
  private static let coreKeys = 8
  /// Postings up to this length are paired in full: of few articles, and of more than a hundred.
  private static let longest = (ofFew: 120, ofMany: 60)
  /// In longer ones each candidate is paired with so many that follow.
  private static let window = 12
  /// A term that so many have tells nothing.
  private static let commonest = 20_000

  /// Lists of numbers side by side: that of `n` is from `starts[n]` to `starts[n + 1]`.
  private struct Lists {
    var starts: [Int32] = [0]
    var members: [Int32] = []

    func places(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
  }

  /// - Parameter candidates: in a canonical order, article by article.
  init(_ candidates: [CandidateClaim]) {
    sources = candidates.map { Int32($0.source) }
    longest = (sources.last ?? 0) < 100 ? Self.longest.ofFew : Self.longest.ofMany
    var numbers = FormTable<Int32>(capacity: candidates.count * 4)
    var keys = Lists()
    keys.members.reserveCapacity(candidates.count * (Self.keys + Self.coreKeys))
    for candidate in candidates {
      // Claims of two kinds share no key.
      let salt = UInt64(FactKind.allCases.firstIndex(of: candidate.kind) ?? 0) &* 0x9E37_79B9_7F4A_7C15
      for key in Self.keys(of: candidate) {
        let salted = Form(raw: key.raw ^ salt)
        let number = numbers[salted] ?? Int32(numbers.count)
        if number == numbers.count { numbers[salted] = number }
        keys.members.append(number)
      }
      keys.starts.append(Int32(keys.members.count))
    }
    self.keys = keys
    postings = Self.turned(keys, count: numbers.count)
  }

  /// For each key those that have it.
  private static func turned(_ keys: Lists, count: Int) -> Lists {
    var starts = [Int32](repeating: 0, count: count + 1)
    for key in keys.members { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var members = [Int32](repeating: 0, count: keys.members.count)
    for index in 0..<keys.starts.count - 1 {
      for key in keys.members[keys.places(index)] {
        members[Int(next[Int(key)])] = Int32(index)
        next[Int(key)] += 1
      }
    }
    return Lists(starts: starts, members: members)
  }

  /// Hands on each of some candidates with those behind it that it is paired with, each pair once.
  ///
  /// Not in one list: a thousand articles have thirty million pairs, of which one in twenty is kept.
  func forEach(in stretch: Range<Int>, _ body: (_ a: Int, _ others: [Int32]) -> Void) {
    // For each candidate the last one that it was paired with, so that none is paired twice.
    var paired = [Int32](repeating: -1, count: sources.count)
    var others: [Int32] = []
    for a in stretch {
      others.removeAll(keepingCapacity: true)
      let source = sources[a]
      for key in keys.members[keys.places(a)] {
        let posting = postings.places(Int(key))
        guard posting.count > 1, posting.count <= Self.commonest else { continue }
        var left = posting.count <= longest ? posting.count : Self.window
        let behind = posting.firstPlace { postings.members[$0] > a }
        for b in postings.members[behind..<posting.upperBound] where sources[Int(b)] != source {
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

  /// The terms that stand for a candidate, each once.
  private static func keys(of candidate: CandidateClaim) -> [Form] {
    let isSpoken = !candidate.terms.terms.isEmpty
    var found = (isSpoken ? candidate.terms : candidate.words.vector(.surroundings)).rarest(keys)
    func add(_ key: Form?) { if let key, !found.contains(key) { found.append(key) } }
    for key in (isSpoken ? candidate.terms : candidate.words.vector(.clause)).rarest(coreKeys) { add(key) }
    add(candidate.head)
    add(candidate.predicate)
    add(candidate.valueKey)
    return found
  }
}
