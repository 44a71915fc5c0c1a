import Comparison

extension ModelWriter {
  /// A perceptron's averaged weights as sparse rows of bytes, see `SparseWeights`.
  ///
  /// Weights are scaled so that the 999th permille fits into a byte; what is beyond is cut off, what rounds to zero is left out, and so
  /// is a feature with nothing left.
  static func sparse(_ perceptron: Perceptron, keep least: Int32 = 1) -> [UInt8] {
    let features = perceptron.index.features()
    var sizes: [Int32] = []
    for number in features.indices {
      for weight in perceptron.row(number) where weight != 0 { sizes.append(abs(weight)) }
    }
    sizes.sort()
    let limit = max(sizes.isEmpty ? 1 : Double(sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)]), 1)
    let scale = 127 / limit
    var rows: [UInt8] = []
    var kept: [(feature: UInt64, offset: UInt32)] = []
    for number in features.indices {
      var pairs: [UInt8] = []
      for (place, weight) in perceptron.row(number).enumerated() {
        let small = Int((Double(weight) * scale).rounded())
        if abs(small) < Int(least) { continue }
        pairs.append(UInt8(place))
        pairs.append(UInt8(bitPattern: Int8(max(-127, min(127, small)))))
      }
      if pairs.isEmpty { continue }
      kept.append((features[number], UInt32(rows.count)))
      rows.append(UInt8(pairs.count / 2))
      rows += pairs
    }
    let shift = slots(for: kept.count, load: 0.8)
    let mask = (1 << shift) - 1
    var fingerprints = [UInt16](repeating: 0, count: 1 << shift)
    var offsets = [UInt32](repeating: 0, count: 1 << shift)
    for entry in kept {
      var slot = Int(truncatingIfNeeded: entry.feature) & mask
      while fingerprints[slot] != 0 { slot = (slot + 1) & mask }
      fingerprints[slot] = UInt16(truncatingIfNeeded: entry.feature >> 48) | 1
      offsets[slot] = entry.offset
    }
    var out = ByteWriter()
    out.number(UInt32(shift))
    out.number(UInt32(rows.count))
    for fingerprint in fingerprints { out.number(fingerprint) }
    for offset in offsets { out.number(offset) }
    print("  \(features.count) features learnt, \(kept.count) kept, scale \(scale), \(out.bytes.count + rows.count) bytes")
    return out.bytes + rows
  }
}
