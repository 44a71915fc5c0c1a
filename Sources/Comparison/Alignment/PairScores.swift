/// Two claims that were found alike, by their indices, the smaller first.
struct ScoredPair {
  private let first, second: Int32
  let score: Double

  init(_ a: Int32, _ b: Int32, _ score: Double) { (first, second, self.score) = (a, b, score) }

  var a: Int { Int(first) }
  var b: Int { Int(second) }
}

/// The scores of pairs that were found alike, by both claims.
///
/// Lists of counterparts side by side, in which one is found by halving: a table of hashes takes four times the memory, and is as
/// slow where it does not fit the cache.
struct PairScores {
  /// The counterparts of claim `n`, ascending, are from `starts[n]` to `starts[n + 1]`.
  private var starts: [Int32]
  private var others: [Int32]
  private var scores: [Double]

  /// - Parameter count: how many claims there are.
  init(_ pairs: [ScoredPair], of count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.a + 1] += 1 }
    for claim in 0..<count { starts[claim + 1] += starts[claim] }
    var next = starts
    others = [Int32](repeating: 0, count: pairs.count)
    scores = [Double](repeating: 0, count: pairs.count)
    for pair in pairs {
      let end = Int(next[pair.a])
      // Among those that came before, by insertion: few claims have more than a dozen.
      var place = end
      while place > Int(starts[pair.a]), Int(others[place - 1]) > pair.b {
        (others[place], scores[place]) = (others[place - 1], scores[place - 1])
        place -= 1
      }
      (others[place], scores[place]) = (Int32(pair.b), pair.score)
      next[pair.a] += 1
    }
  }

  subscript(x: Int, y: Int) -> Double? {
    let (a, b) = (min(x, y), Int32(max(x, y)))
    var (low, high) = (Int(starts[a]), Int(starts[a + 1]))
    while low < high {
      let middle = (low + high) / 2
      if others[middle] < b { low = middle + 1 } else { high = middle }
    }
    return low < Int(starts[a + 1]) && others[low] == b ? scores[low] : nil
  }
}
