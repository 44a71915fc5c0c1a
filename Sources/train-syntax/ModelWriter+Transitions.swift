import Comparison

extension ModelWriter {
  /// The buckets of the transitions' table, as a power of two.
  static let transitionBuckets = 16

  /// What weights are multiplied by, so that all but one in two thousand features' fit into a byte.
  static func scale(_ rows: [LearntWeights.Row]) -> Float {
    let sizes = rows.map { $0.weights.reduce(0) { max($0, abs($1.weight)) } }.sorted(by: >)
    return 127 / max(sizes.isEmpty ? 1 : sizes[sizes.count / 2000], 1e-9)
  }

  /// The weights of transitions, the beam's margin and the clear leads, which are in their units, as bytes, see `TransitionWeights`;
  /// scaled so that those of all but one feature in two thousand fit.
  static func transitions(
    _ rows: [LearntWeights.Row], margin: Float, leads: (lone: Float, several: Float), scale: Float
  ) -> [UInt8] {
    let key = { TransitionWeights.key($0, bucketsLog2: transitionBuckets) }
    let buckets = Buckets(
      rows.count, log2: transitionBuckets, importance: { rows[$0].weights.reduce(0) { max($0, abs($1.weight)) } },
      feature: { rows[$0].feature }, key: key)
    var out = ByteWriter()
    let bounds = [margin, leads.lone, leads.several].map { Int32(($0 * scale).rounded()) }
    for number in [Int32(transitionBuckets)] + bounds { out.number(number) }
    for number in buckets.places {
      guard number >= 0 else {
        out.number(UInt32(0))
        continue
      }
      for place in 0..<3 {
        let weight = rows[number].weights.first { Int($0.place) == place }?.weight ?? 0
        out.number(quantized(weight, scale))
      }
      out.number(UInt8(truncatingIfNeeded: rows[number].feature >> 32))
    }
    print("  transitions: \(rows.count) features, \(buckets.kept) kept, scale \(scale), \(out.bytes.count) bytes")
    return out.bytes
  }
}
