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
  /// Postings up to this length are paired in full: of few articles, and of more than a hundred.
  private static let longest = (ofFew: 120, ofMany: 60)
  /// In longer ones each candidate is paired with so many that follow.
  private static let window = 12
  /// A term that so many have tells nothing.
  private static let commonest = 20_000

  /// Keys are looked for so many candidates at a time: those of all at once take as much memory as the index.
  private static let run = 4096

  /// Lists of numbers side by side: that of `n` is from `starts[n]` to `starts[n + 1]`.
  private struct Lists {
    var starts: [Int32] = [0]
    var members: [Int32] = []

    func places(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

    /// Drops the members that are not to be kept, and numbers the others anew, in their order.
    ///
    /// - Returns: how many are kept.
    mutating func keepOnly(_ isKept: [Bool]) -> Int {
      var renumbered: [Int32] = []
      renumbered.reserveCapacity(isKept.count)
      var count: Int32 = 0
      for isKept in isKept {
        renumbered.append(count)
        if isKept { count += 1 }
      }
      var kept = 0
      for number in 0..<starts.count - 1 {
        let places = places(number)
        starts[number] = Int32(kept)
        // By place: a slice of the list that is written to would copy it whole.
        for place in places where isKept[Int(members[place])] {
          members[kept] = renumbered[Int(members[place])]
          kept += 1
        }
      }
      starts[starts.count - 1] = Int32(kept)
      members.removeLast(members.count - kept)
      members = members.trimmed()
      return Int(count)
    }
  }

  /// - Parameters:
  ///   - candidates: in a canonical order, article by article.
  ///   - loop: how the terms of each are looked for.
  init(_ candidates: [CandidateClaim], _ loop: ParallelLoop = .serial) {
    sources = candidates.map { Int32($0.source) }
    longest = (sources.last ?? 0) < 100 ? Self.longest.ofFew : Self.longest.ofMany
    var numbers = FormTable<Int32>(capacity: candidates.count * 4)
    var keys = Lists()
    keys.members.reserveCapacity(candidates.count * CandidateKeys.expected)
    for first in stride(from: 0, to: candidates.count, by: Self.run) {
      let run = Array(candidates[first..<min(first + Self.run, candidates.count)])
      for found in loop.stretches(of: run, { [CandidateKeys(of: $0)] }) {
        for own in found.indices {
          for key in found[own] { keys.members.append(numbers.value(of: key, orEnter: Int32(numbers.count))) }
          keys.starts.append(Int32(keys.members.count))
        }
      }
    }
    let count = keys.keepOnly(Self.shared(keys, sources, count: numbers.count))
    self.keys = keys
    postings = Self.turned(keys, count: count)
  }

  /// Which keys claims of more than one article have: the others pair nothing.
  private static func shared(_ keys: Lists, _ sources: [Int32], count: Int) -> [Bool] {
    var source = [Int32](repeating: -1, count: count)
    var isShared = [Bool](repeating: false, count: count)
    for index in sources.indices {
      for key in keys.members[keys.places(index)] {
        if source[Int(key)] < 0 { source[Int(key)] = sources[index] }
        if source[Int(key)] != sources[index] { isShared[Int(key)] = true }
      }
    }
    return isShared
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
  func forEach(in stretch: Range<Int>, _ body: (_ a: Int, _ others: UnsafeBufferPointer<Int32>) -> Void) {
    // For each candidate the last one that it was paired with, so that none is paired twice.
    var paired = [Int32](repeating: -1, count: sources.count)
    var others = paired
    paired.withUnsafeMutableBufferPointer { paired in
      others.withUnsafeMutableBufferPointer { others in
        for a in stretch {
          let count = find(pairedWith: a, others, paired)
          body(a, UnsafeBufferPointer(rebasing: others[..<count]))
        }
      }
    }
  }

  /// Finds those behind a candidate that it is paired with; returns their number.
  private func find(
    pairedWith a: Int, _ others: UnsafeMutableBufferPointer<Int32>, _ paired: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    let source = sources[a]
    var count = 0
    // By place: a slice of a list would count its references for every key.
    for place in keys.places(a) {
      let posting = postings.places(Int(keys.members[place]))
      guard posting.count <= Self.commonest else { continue }
      var left = posting.count <= longest ? posting.count : Self.window
      let behind = posting.firstPlace { postings.members[$0] > a }
      for place in behind..<posting.upperBound {
        let b = postings.members[place]
        guard sources[Int(b)] != source else { continue }
        if paired[Int(b)] != Int32(a) {
          paired[Int(b)] = Int32(a)
          others[count] = b
          count += 1
        }
        left -= 1
        if left == 0 { break }
      }
    }
    return count
  }
}
