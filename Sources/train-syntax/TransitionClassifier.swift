import Comparison

/// A log-linear classifier of the three transitions, learnt by AdaGrad; features come into being when they are first seen.
final class TransitionClassifier {
  private var keys: [UInt64]
  private var weights: [SIMD4<Float>]
  private var squares: [SIMD4<Float>]
  private var mask: Int
  private var used = 0
  private var grouped = GroupLearning()
  /// The buckets of the table in which the features will lie, as a power of two; nil before they were pruned. From then on no
  /// new features are taken in, and they are known by what that table keeps of them.
  private var bucketsLog2: Int?

  static let rate: Float = 0.1
  /// What the squares begin with: without it the very first update of a feature would be a full step, however small its gradient.
  static let initialSquare: Float = 1

  init() {
    let shift = 21
    keys = [UInt64](repeating: 0, count: 1 << shift)
    weights = [SIMD4<Float>](repeating: .zero, count: 1 << shift)
    squares = [SIMD4<Float>](repeating: SIMD4(repeating: Self.initialSquare), count: 1 << shift)
    mask = (1 << shift) - 1
  }

  @inline(__always)
  private func slot(_ feature: UInt64) -> Int {
    let key = key(feature)
    var slot = Int(truncatingIfNeeded: key >> 32 ^ key >> 47) & mask
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// What is known of a feature; never zero.
  @inline(__always)
  private func key(_ feature: UInt64) -> UInt64 {
    guard let bucketsLog2 else { return feature }
    return TransitionWeights.key(feature, bucketsLog2: bucketsLog2) | 1
  }

  /// The scores of the three transitions.
  func score(_ features: StateFeatures) -> SIMD4<Float> {
    var sum = grouped.score(features)
    for at in 0..<features.hashedCount {
      let place = slot(features.hashed[at])
      if keys[place] != 0 { sum += weights[place] }
    }
    return sum
  }

  func learn(_ features: StateFeatures, gradient: SIMD4<Float>) {
    let square = gradient * gradient
    grouped.learn(features, gradient: gradient)
    for at in 0..<features.hashedCount {
      let place = slot(features.hashed[at])
      if keys[place] == 0 {
        if bucketsLog2 != nil { continue }
        keys[place] = key(features.hashed[at])
        used += 1
      }
      squares[place] += square
      weights[place] -= Self.rate * gradient / squares[place].squareRoot()
    }
    if used * 10 > keys.count * 5 { grow() }
  }

  /// Forgets all but the features with the largest weights, as many as a table of so many buckets holds, and takes no new
  /// ones from now on.
  ///
  /// What the table mistakes for each other is from now on learnt as one, so that the search is trained with its mistakes.
  func prune(most: Int, bucketsLog2: Int) {
    grouped.prune()
    let old = (keys, weights, squares)
    var chosen = keys.indices.filter { keys[$0] != 0 }
    chosen.sort {
      let (a, b) = (importance(of: old.1[$0]), importance(of: old.1[$1]))
      return a != b ? a > b : old.0[$0] < old.0[$1]
    }
    chosen = Array(chosen.prefix(most))
    let buckets = ModelWriter.Buckets(
      chosen.count, log2: bucketsLog2, importance: { importance(of: old.1[chosen[$0]]) },
      feature: { old.0[chosen[$0]] }, key: { TransitionWeights.key($0, bucketsLog2: bucketsLog2) })
    self.bucketsLog2 = bucketsLog2
    keys = [UInt64](repeating: 0, count: mask + 1)
    weights = [SIMD4<Float>](repeating: .zero, count: mask + 1)
    squares = [SIMD4<Float>](repeating: SIMD4(repeating: Self.initialSquare), count: mask + 1)
    for number in buckets.places where number >= 0 {
      let place = slot(old.0[chosen[number]])
      keys[place] = key(old.0[chosen[number]])
      weights[place] = old.1[chosen[number]]
      squares[place] = old.2[chosen[number]]
    }
    print("  \(chosen.count) features of transitions, \(buckets.kept) of them kept")
  }

  /// A state of learning to which one can come back.
  struct Snapshot {
    fileprivate let weights: [SIMD4<Float>]
    fileprivate let squares: [SIMD4<Float>]
    fileprivate let grouped: GroupLearning
  }

  /// What has been learnt so far.
  var snapshot: Snapshot {
    get { Snapshot(weights: weights, squares: squares, grouped: grouped) }
    set {
      weights = newValue.weights
      squares = newValue.squares
      grouped = newValue.grouped
    }
  }

  /// Takes the mean of what was learnt in several runs from one beginning; no feature may have come in between.
  func average(_ runs: [Snapshot]) {
    for at in weights.indices {
      weights[at] = runs.reduce(SIMD4<Float>.zero) { $0 + $1.weights[at] } / Float(runs.count)
    }
    grouped.average(runs.map(\.grouped))
  }

  private func importance(of row: SIMD4<Float>) -> Float {
    let high = max(row[0], row[1], row[2])
    return high - min(row[0], row[1], row[2])
  }

  private func grow() {
    let old = (keys, weights, squares)
    mask = keys.count * 2 - 1
    keys = [UInt64](repeating: 0, count: mask + 1)
    weights = [SIMD4<Float>](repeating: .zero, count: mask + 1)
    squares = [SIMD4<Float>](repeating: SIMD4(repeating: Self.initialSquare), count: mask + 1)
    for at in old.0.indices where old.0[at] != 0 {
      let place = slot(old.0[at])
      keys[place] = old.0[at]
      weights[place] = old.1[at]
      squares[place] = old.2[at]
    }
  }

  /// The weights of the features of groups; see ``GroupLearning/rows``.
  var groups: [LearntWeights.Row] { grouped.rows }

  /// The weights of all features, in the order of their hashes.
  func rows() -> [(feature: UInt64, weights: [Double])] {
    var result: [(feature: UInt64, weights: [Double])] = []
    for at in keys.indices where keys[at] != 0 {
      result.append((keys[at], (0..<3).map { Double(weights[at][$0]) }))
    }
    return result.sorted { $0.feature < $1.feature }
  }
}
