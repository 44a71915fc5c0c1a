import Comparison

/// An averaged perceptron of the three transitions, whose features come into being when they are first updated.
final class TransitionPerceptron {
  private var keys: [UInt64]
  private var weights: [SIMD4<Int32>]
  private var moments: [SIMD4<Int64>]
  private var mask: Int
  private var used = 0
  /// The number of sentences seen.
  var time: Int64 = 1

  init() {
    keys = [UInt64](repeating: 0, count: 1 << 20)
    weights = [SIMD4<Int32>](repeating: .zero, count: 1 << 20)
    moments = [SIMD4<Int64>](repeating: .zero, count: 1 << 20)
    mask = (1 << 20) - 1
  }

  func score(_ features: UnsafePointer<UInt64>, _ size: Int, _ scores: UnsafeMutablePointer<Int32>) {
    var sum = SIMD4<Int32>.zero
    keys.withUnsafeBufferPointer { keys in
      weights.withUnsafeBufferPointer { weights in
        for at in 0..<size {
          let feature = features[at]
          var slot = Int(truncatingIfNeeded: feature) & mask
          while keys[slot] != 0 && keys[slot] != feature { slot = (slot + 1) & mask }
          if keys[slot] == feature { sum &+= weights[slot] }
        }
      }
    }
    scores[0] = sum[0]
    scores[1] = sum[1]
    scores[2] = sum[2]
  }

  func update(_ features: UnsafePointer<UInt64>, _ size: Int, _ transition: Transition, by delta: Int32) {
    for at in 0..<size {
      let feature = features[at]
      var slot = Int(truncatingIfNeeded: feature) & mask
      while keys[slot] != 0 && keys[slot] != feature { slot = (slot + 1) & mask }
      if keys[slot] == 0 {
        keys[slot] = feature
        used += 1
      }
      weights[slot][transition.rawValue] &+= delta
      moments[slot][transition.rawValue] += time * Int64(delta)
    }
    if used * 10 > keys.count * 5 { grow() }
  }

  private func grow() {
    let old = (keys, weights, moments)
    mask = keys.count * 2 - 1
    keys = [UInt64](repeating: 0, count: mask + 1)
    weights = [SIMD4<Int32>](repeating: .zero, count: mask + 1)
    moments = [SIMD4<Int64>](repeating: .zero, count: mask + 1)
    for at in old.0.indices where old.0[at] != 0 {
      var slot = Int(truncatingIfNeeded: old.0[at]) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = old.0[at]
      weights[slot] = old.1[at]
      moments[slot] = old.2[at]
    }
  }

  /// The averages of all features that have one, in the order of their hashes.
  func averages() -> [(feature: UInt64, weights: [Double])] {
    var result: [(feature: UInt64, weights: [Double])] = []
    for at in keys.indices where keys[at] != 0 {
      let average = (0..<3).map { Double(weights[at][$0]) - Double(moments[at][$0]) / Double(time) }
      if average.contains(where: { $0 != 0 }) { result.append((keys[at], average)) }
    }
    return result.sorted { $0.feature < $1.feature }
  }
}
