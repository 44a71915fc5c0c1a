import Comparison

extension ModelWriter {
  /// A classifier's weights in buckets of bytes, see `SparseWeights`.
  ///
  /// Weights are scaled so that all but one in two thousand fit into a byte; what is beyond is cut off. Weights smaller than
  /// `least` are left out, and so is a feature with nothing left. The margins are in the units of the weights.
  static func sparse(
    _ learnt: [LearntWeights.Row], classes: Int, least: Float, bucketsLog2: Int, margins: (first: Float, second: Float)
  ) -> [UInt8] {
    var rows: [(feature: UInt64, weights: [(place: UInt8, weight: Float)])] = []
    for row in learnt {
      let weights = row.weights.filter { abs($0.weight) >= least }
      if !weights.isEmpty { rows.append((row.feature, weights)) }
    }
    let sizes = rows.flatMap { $0.weights.map { abs($0.weight) } }.sorted()
    let scale = 127 / max(sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 1999 / 2000)], 1e-6)
    let buckets = Buckets(
      rows.count, log2: bucketsLog2, importance: { rows[$0].weights.reduce(0) { max($0, abs($1.weight)) } },
      feature: { rows[$0].feature }, key: { SparseWeights.fingerprint($0) })
    let width = (classes + 15) / 16 * 16
    var long: [UInt8] = []
    var table = ByteWriter()
    var masks = ByteWriter()
    for bucket in 0..<1 << bucketsLog2 {
      let places = buckets.places[bucket * 4..<bucket * 4 + 4]
      masks.number(
        places.reduce(UInt32(0)) { $1 < 0 ? $0 : $0 | 1 << SparseWeights.maskBit(rows[$1].feature) })
      for number in places {
        table.number(number < 0 ? 0 : UInt16(truncatingIfNeeded: SparseWeights.fingerprint(rows[number].feature)))
      }
      for number in places {
        let pairs = number < 0 ? [] : rows[number].weights.map { ($0.place, quantized($0.weight, scale)) }
        if pairs.count <= 3 {
          for place in 0..<3 {
            table.number(place < pairs.count ? pairs[place].0 : SparseWeights.noClass + UInt8(place))
            table.number(place < pairs.count ? pairs[place].1 : 0)
          }
        } else {
          table.number(SparseWeights.longRow)
          table.number(UInt8(0))
          table.number(UInt32(long.count))
          long += row(pairs, width: width)
        }
      }
    }
    var out = ByteWriter()
    let leads = [margins.first, margins.second].map { Int(($0 * scale).rounded()) }
    for number in [bucketsLog2, width, long.count] + leads { out.number(UInt32(number)) }
    while out.bytes.count < SparseWeights.headerSize { out.bytes.append(0) }
    out.bytes += table.bytes + long + masks.bytes + [UInt8](repeating: 0, count: 16)
    print(
      "  \(learnt.count) features learnt, \(rows.count) large enough, \(buckets.kept) kept, \(sizes.count) weights, scale \(scale), \(out.bytes.count) bytes"
    )
    return out.bytes
  }

  /// Pairs of a class and a weight, or, where these would take more room, a weight for every class.
  private static func row(_ pairs: [(UInt8, Int8)], width: Int) -> [UInt8] {
    if pairs.count * 4 < width { return [UInt8(pairs.count)] + pairs.flatMap { [$0.0, UInt8(bitPattern: $0.1)] } }
    var dense = [UInt8](repeating: 0, count: width + 1)
    for (place, weight) in pairs { dense[Int(place) + 1] = UInt8(bitPattern: weight) }
    return dense
  }

  static func quantized(_ weight: Float, _ scale: Float) -> Int8 {
    Int8(max(-127, min(127, (weight * scale).rounded())))
  }
}
