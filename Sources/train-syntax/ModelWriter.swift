import Comparison
import Foundation

/// Little-endian bytes.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func number<Integer: FixedWidthInteger>(_ value: Integer) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// Assembles a model file from its sections, see ``ModelFormat``.
enum ModelWriter {
  static func assemble(_ sections: [(ModelFormat.Section, [UInt8])]) -> [UInt8] {
    var directory = ByteWriter()
    var body: [UInt8] = []
    let start = ModelFormat.headerSize + sections.count * ModelFormat.entrySize
    for (section, bytes) in sections {
      while (start + body.count) % ModelFormat.alignment != 0 { body.append(0) }
      directory.bytes += Array(section.rawValue.utf8)
      directory.number(UInt32(start + body.count))
      directory.number(UInt32(bytes.count))
      body += bytes
    }
    let content = directory.bytes + body
    // The checksum covers everything after itself, as the reader computes it from `headerSize` on.
    let padded = [UInt8](repeating: 0, count: ModelFormat.headerSize) + content
    let checksum = padded.withUnsafeBytes { ModelFormat.checksum($0, from: ModelFormat.headerSize) }
    var file = ByteWriter(bytes: ModelFormat.magic)
    file.number(ModelFormat.version)
    file.number(UInt32(sections.count))
    file.number(checksum)
    return file.bytes + content
  }

  /// The smallest power of two, as its exponent, of which the count fills at most the given share.
  static func slots(for count: Int, load: Double) -> Int {
    var shift = 1
    while Double(count) > Double(1 << shift) * load { shift += 1 }
    return shift
  }

  /// A map from hashes to numbers, see `HashedNumbers`.
  static func table(_ entries: [UInt64: UInt16]) -> [UInt8] {
    let shift = slots(for: entries.count, load: 0.6)
    var keys = [UInt32](repeating: 0, count: 1 << shift)
    var values = [UInt16](repeating: 0, count: 1 << shift)
    for (hash, value) in entries.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: hash) & ((1 << shift) - 1)
      while keys[slot] != 0 { slot = (slot + 1) & ((1 << shift) - 1) }
      keys[slot] = UInt32(truncatingIfNeeded: hash >> 32) | 1
      values[slot] = value
    }
    var out = ByteWriter()
    out.number(UInt32(shift))
    for key in keys { out.number(key) }
    for value in values { out.number(value) }
    return out.bytes
  }
}
