import Comparison

extension ModelWriter {
  /// The averaged weights of transitions as bytes, see `TransitionWeights`.
  ///
  /// - Parameter most: how many features to keep, those with the largest weights first.
  static func transitions(_ perceptron: TransitionPerceptron, most: Int) -> [UInt8] {
    var averages = perceptron.averages()
    let learnt = averages.count
    let sizes = averages.map { $0.weights.map(abs).max() ?? 0 }.sorted(by: >)
    let limit = max(sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count / 2000)], 1e-9)
    let scale = 127 / limit
    let threshold = max(sizes.count > most ? sizes[most] : 0, 0.5 / scale)
    averages.removeAll { ($0.weights.map(abs).max() ?? 0) <= threshold }
    let shift = slots(for: averages.count, load: 0.8)
    let mask = (1 << shift) - 1
    var fingerprints = [UInt16](repeating: 0, count: 1 << shift)
    var rows = [Int8](repeating: 0, count: (1 << shift) * 3 + 1)
    for entry in averages {
      var slot = Int(truncatingIfNeeded: entry.feature) & mask
      while fingerprints[slot] != 0 { slot = (slot + 1) & mask }
      fingerprints[slot] = UInt16(truncatingIfNeeded: entry.feature >> 48) | 1
      for place in 0..<3 {
        rows[slot * 3 + place] = Int8(max(-127, min(127, (entry.weights[place] * scale).rounded())))
      }
    }
    var out = ByteWriter()
    out.number(UInt32(shift))
    for fingerprint in fingerprints { out.number(fingerprint) }
    print("  \(learnt) features learnt, \(averages.count) kept, scale \(scale), \(out.bytes.count + rows.count) bytes")
    return out.bytes + rows.map { UInt8(bitPattern: $0) }
  }
}
