import Comparison

extension ModelWriter {
  /// The weights of groups as bytes, see `GroupWeights`; a pair without weights has no row of its own.
  static func groups(_ rows: [LearntWeights.Row], scale: Float) -> [UInt8] {
    var values = [UInt32](repeating: 0, count: GroupPlane.size)
    for row in rows where row.feature < UInt64(values.count) {
      var value: UInt32 = 0
      for (place, weight) in row.weights {
        value |= UInt32(UInt8(bitPattern: quantized(weight, scale))) << (UInt32(place) * 8)
      }
      values[Int(row.feature)] = value
    }
    var header = ByteWriter()
    var numbers = ByteWriter()
    var body = ByteWriter()
    var kept = 0
    for plane in GroupPlane.allCases {
      var count: UInt32 = 1
      for _ in 0..<plane.width { body.number(UInt32(0)) }
      for pair in 0..<GroupPlane.pairs {
        let start = plane.start + pair * plane.width
        let row = values[start..<start + plane.width]
        guard row.contains(where: { $0 != 0 }) else {
          numbers.number(UInt16(0))
          continue
        }
        numbers.number(UInt16(count))
        count += 1
        for value in row { body.number(value) }
      }
      header.number(count)
      kept += Int(count)
    }
    while header.bytes.count < GroupWeights.headerSize { header.bytes.append(0) }
    let bytes = header.bytes + numbers.bytes + body.bytes
    print("  groups: \(rows.count) features in \(kept) rows, \(bytes.count) bytes")
    return bytes
  }
}
