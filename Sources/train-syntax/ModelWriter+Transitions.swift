import Comparison

extension ModelWriter {
  /// The weights of transitions and the beam's margin, which is in their units, as bytes, see `TransitionWeights`; scaled so that those of all but one feature in two thousand fit.
  static func transitions(_ classifier: TransitionClassifier, margin: Double) -> [UInt8] {
    let rows = classifier.rows()
    let sizes = rows.map { $0.weights.map(abs).max() ?? 0 }.sorted(by: >)
    let scale = 127 / max(sizes.isEmpty ? 1 : sizes[sizes.count / 2000], 1e-9)
    let index = Index(rows.map(\.feature))
    var weights = [Int8](repeating: 0, count: (12 << index.bucketsLog2) + 1)
    for (entry, slot) in zip(rows, index.slots) {
      for place in 0..<3 {
        weights[slot * 3 + place] = Int8(max(-127, min(127, (entry.weights[place] * scale).rounded())))
      }
    }
    var out = ByteWriter()
    out.number(UInt32(index.bucketsLog2))
    out.number(Int32((margin * scale).rounded()))
    out.bytes += index.bytes
    print("  transitions: \(rows.count) features, scale \(scale), \(out.bytes.count + weights.count) bytes")
    return out.bytes + weights.map { UInt8(bitPattern: $0) }
  }
}
