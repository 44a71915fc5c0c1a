import Comparison

/// A log-linear classifier of the three transitions, learnt by AdaGrad; features come into being when they are first seen.
final class TransitionClassifier {
  private var keys: [UInt64]
  private var weights: [SIMD4<Float>]
  private var squares: [SIMD4<Float>]
  private var mask: Int
  private var used = 0
  /// Whether no new features are taken in.
  private var isFrozen = false

  private static let rate: Float = 0.1
  /// What the squares begin with: without it the very first update of a feature would be a full step, however small its gradient.
  private static let initialSquare: Float = 1

  init() {
    let shift = 21
    keys = [UInt64](repeating: 0, count: 1 << shift)
    weights = [SIMD4<Float>](repeating: .zero, count: 1 << shift)
    squares = [SIMD4<Float>](repeating: SIMD4(repeating: Self.initialSquare), count: 1 << shift)
    mask = (1 << shift) - 1
  }

  @inline(__always)
  private func slot(_ feature: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: feature) & mask
    while keys[slot] != 0 && keys[slot] != feature { slot = (slot + 1) & mask }
    return slot
  }

  /// The scores of the three transitions.
  func score(_ features: UnsafePointer<UInt64>, _ size: Int) -> SIMD4<Float> {
    var sum = SIMD4<Float>.zero
    for at in 0..<size {
      let place = slot(features[at])
      if keys[place] != 0 { sum += weights[place] }
    }
    return sum
  }

  func learn(_ features: UnsafePointer<UInt64>, _ size: Int, gradient: SIMD4<Float>) {
    let square = gradient * gradient
    for at in 0..<size {
      let place = slot(features[at])
      if keys[place] == 0 {
        if isFrozen { continue }
        keys[place] = features[at]
        used += 1
      }
      squares[place] += square
      weights[place] -= Self.rate * gradient / squares[place].squareRoot()
    }
    if used * 10 > keys.count * 5 { grow() }
  }

  /// Forgets all but the features with the largest weights, and takes no new ones from now on.
  func prune(most: Int) {
    isFrozen = true
    var sizes: [Float] = []
    for at in keys.indices where keys[at] != 0 { sizes.append(importance(at)) }
    guard sizes.count > most else { return }
    sizes.sort(by: >)
    let threshold = sizes[most]
    let old = (keys, weights, squares)
    keys = [UInt64](repeating: 0, count: mask + 1)
    for at in old.0.indices where old.0[at] != 0 && importance(of: old.1[at]) > threshold {
      let place = slot(old.0[at])
      keys[place] = old.0[at]
      weights[place] = old.1[at]
      squares[place] = old.2[at]
    }
  }

  /// A state of learning to which one can come back.
  struct Snapshot {
    fileprivate let weights: [SIMD4<Float>]
    fileprivate let squares: [SIMD4<Float>]
  }

  /// What has been learnt so far.
  var snapshot: Snapshot {
    get { Snapshot(weights: weights, squares: squares) }
    set {
      weights = newValue.weights
      squares = newValue.squares
    }
  }

  /// Takes the mean of what was learnt in several runs from one beginning; no feature may have come in between.
  func average(_ runs: [Snapshot]) {
    for at in weights.indices {
      weights[at] = runs.reduce(SIMD4<Float>.zero) { $0 + $1.weights[at] } / Float(runs.count)
    }
  }

  private func importance(_ at: Int) -> Float { importance(of: weights[at]) }

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

  /// The weights of all features, in the order of their hashes.
  func rows() -> [(feature: UInt64, weights: [Double])] {
    var result: [(feature: UInt64, weights: [Double])] = []
    for at in keys.indices where keys[at] != 0 {
      result.append((keys[at], (0..<3).map { Double(weights[at][$0]) }))
    }
    return result.sorted { $0.feature < $1.feature }
  }
}
