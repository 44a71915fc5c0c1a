import Comparison

extension ModelWriter {
  /// A classifier's weights as sparse rows of bytes, see `SparseWeights`.
  ///
  /// Weights are scaled so that all but one in two thousand fit into a byte; what is beyond is cut off. Weights smaller than `least` are left
  /// out, and so is a feature with nothing left.
  static func sparse(_ classifier: LogLinear, least: Float) -> [UInt8] {
    let features = classifier.index.features()
    var sizes: [Float] = []
    for number in features.indices {
      for weight in classifier.row(number) where abs(weight) >= least { sizes.append(abs(weight)) }
    }
    sizes.sort()
    let scale = 127 / max(sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 1999 / 2000)], 1e-6)
    var rows: [UInt8] = []
    var kept: [(feature: UInt64, offset: UInt32)] = []
    for number in features.indices {
      var pairs: [UInt8] = []
      for (place, weight) in classifier.row(number).enumerated() where abs(weight) >= least {
        pairs.append(UInt8(place))
        pairs.append(UInt8(bitPattern: Int8(max(-127, min(127, (weight * scale).rounded())))))
      }
      if pairs.isEmpty { continue }
      kept.append((features[number], UInt32(rows.count)))
      rows.append(UInt8(pairs.count / 2))
      rows += pairs
    }
    let index = Index(kept.map(\.feature))
    var offsets = [UInt32](repeating: 0, count: 4 << index.bucketsLog2)
    for (entry, slot) in zip(kept, index.slots) { offsets[slot] = entry.offset }
    var out = ByteWriter()
    out.number(UInt32(index.bucketsLog2))
    out.number(UInt32(rows.count))
    out.bytes += index.bytes
    for offset in offsets { out.number(offset) }
    print(
      "  \(features.count) features learnt, \(kept.count) kept, \(rows.count / 2) weights, scale \(scale), \(out.bytes.count + rows.count) bytes"
    )
    return out.bytes + rows
  }
}
