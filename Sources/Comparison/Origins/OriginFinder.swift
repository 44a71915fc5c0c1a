/// Groups articles that share copy: a wire story printed twice is one witness, not two.
///
/// Shingles of six words (Broder 1997) say how much of the smaller article stands in the other: a half or more makes one
/// origin. Pairs to check come from MinHash bands, so that a thousand articles need no million comparisons.
struct OriginFinder: Sendable {
  /// How many words make a shingle.
  static let shingle = 6
  /// The share of the smaller article's shingles that must stand in the other.
  static let containment = 0.5

  private let loop: ParallelLoop

  /// - Parameter loop: how articles are taken apart and compared; the outcome is the same.
  init(loop: ParallelLoop = .serial) { self.loop = loop }

  /// The groups: lists of indices, each ascending, ordered by their first members.
  func origins(of documents: [Document]) -> [[Int]] {
    let shingles = loop.map(documents.count) { Self.shingles(documents[$0]) }
    let alike = loop.stretches(of: MinHash.candidates(shingles, loop)) { pairs in
      pairs.filter { Self.shares(shingles[$0.0], shingles[$0.1]) }
    }
    var parent = Array(documents.indices)
    func root(_ at: Int) -> Int {
      var at = at
      while parent[at] != at { at = parent[at] }
      return at
    }
    for (a, b) in alike {
      let (p, q) = (root(a), root(b))
      parent[max(p, q)] = min(p, q)
    }
    var groups: [[Int]] = []
    var place = [Int](repeating: -1, count: documents.count)
    for index in documents.indices {
      let top = root(index)
      if place[top] >= 0 {
        groups[place[top]].append(index)
      } else {
        place[top] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// The hashes of all runs of words of the compared blocks, sorted, each once.
  static func shingles(_ document: Document) -> [UInt64] {
    var words: [UInt64] = []
    for sentence in document.sentences where document.blocks[sentence.block].kind.isCompared {
      for token in sentence.tokens where !document.tokens[token].shape.contains(.punctuation) {
        words.append(document.tokens[token].form.raw)
      }
    }
    guard words.count >= shingle else { return [] }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count)
    for at in 0...(words.count - shingle) {
      var hash: UInt64 = 0
      for word in words[at..<at + shingle] { hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15; hash ^= hash >> 31 }
      hashes.append(hash)
    }
    hashes.sort()
    return hashes.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private static func shares(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    guard min(a.count, b.count) >= 20 else { return false }
    var shared = 0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(shared) >= containment * Double(min(a.count, b.count))
  }
}

/// MinHash with banding: which sets of hashes are likely alike (Broder 1997; bands after Leskovec, Rajaraman and Ullman).
enum MinHash {
  /// Sets that share one of this many minima are candidates. A short article inside a long one shares few minima, so bands
  /// have one row: more pairs are checked, none that shares a fifth of its shingles is likely to be missed.
  static let permutations = 48

  /// Of so many sets all pairs are checked: to merge two costs less than the minima of one.
  private static let few = 32

  /// The pairs to check, each once, in ascending order.
  static func candidates(_ sets: [[UInt64]], _ loop: ParallelLoop = .serial) -> [(Int, Int)] {
    if sets.count <= few {
      return sets.indices.flatMap { a in (a + 1..<max(a + 1, sets.count)).map { (a, $0) } }
    }
    let minima = loop.map(sets.count) { Self.minima(of: sets[$0]) }
    var found: Set<UInt64> = []
    for permutation in 0..<permutations {
      var holders: [UInt64: [Int]] = [:]
      for index in sets.indices where !sets[index].isEmpty {
        holders[minima[index][permutation], default: []].append(index)
      }
      for list in holders.values where list.count > 1 {
        for i in list.indices {
          for j in (i + 1)..<list.count { found.insert(UInt64(list[i]) << 32 | UInt64(list[j])) }
        }
      }
    }
    return found.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// The least hash of a set under each permutation.
  private static func minima(of set: [UInt64]) -> [UInt64] {
    (0..<permutations).map { permutation in
      let salt = UInt64(permutation + 1) &* 0xBF58_476D_1CE4_E5B9
      return set.reduce(UInt64.max) { min($0, mix($1 ^ salt)) }
    }
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var x = value
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x >> 31)
  }
}
