import Comparison
import Foundation

/// What learning gave, before it is packed into a model: so that packing can be changed without learning anew.
struct LearntWeights {
  /// A feature with its weights by class.
  struct Row {
    let feature: UInt64
    let weights: [(place: UInt8, weight: Float)]
  }

  var tagger: [Row] = []
  var transitions: [Row] = []
  var groups: [Row] = []
  var labels: [Row] = []
  /// The parts that are packed already.
  var sections: [(ModelFormat.Section, [UInt8])] = []

  init() {}

  /// Reads a file that ``write(to:)`` made.
  init(contentsOf path: String) throws {
    var reader = ByteReader(bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    tagger = reader.rows()
    transitions = reader.rows()
    groups = reader.rows()
    labels = reader.rows()
    while let name = reader.section() {
      let size = Int(reader.number(UInt32.self))
      sections.append((name, reader.take(size)))
    }
  }

  /// Packs the weights into a model file.
  func pack(to path: String) throws {
    let scale = ModelWriter.scale(transitions + groups)
    let file = ModelWriter.assemble(
      sections + [
        (
          .tagger,
          ModelWriter.sparse(tagger, classes: classes, least: 0.2, bucketsLog2: 16, margins: (3.5, 3))
        ),
        (.transitions, ModelWriter.transitions(transitions, margin: 2.4, leads: (2.2, 1.3), scale: scale)),
        (.groups, ModelWriter.groups(groups, scale: scale)),
        (
          .labels,
          ModelWriter.sparse(
            labels, classes: Deprel.allCases.count, least: 0.2, bucketsLog2: 16, margins: (2, 1.5))
        ),
      ])
    try Data(file).write(to: URL(fileURLWithPath: path))
    print("\(file.count) bytes")
  }

  /// The number of the tagger's classes.
  private var classes: Int { (sections.first { $0.0 == .classes }?.1.count ?? 0) / 2 }

  func write(to path: String) throws {
    var out = ByteWriter()
    for rows in [tagger, transitions, groups, labels] {
      out.number(UInt32(rows.count))
      for row in rows {
        out.number(row.feature)
        out.number(UInt8(row.weights.count))
        for (place, weight) in row.weights {
          out.number(place)
          out.number(weight.bitPattern)
        }
      }
    }
    for (name, bytes) in sections {
      out.bytes += Array(name.rawValue.utf8)
      out.number(UInt32(bytes.count))
      out.bytes += bytes
    }
    try Data(out.bytes).write(to: URL(fileURLWithPath: path))
  }
}

/// Reads what ``ByteWriter`` wrote; past the end it reads zeros.
private struct ByteReader {
  let bytes: [UInt8]
  var at = 0

  mutating func number<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer {
    let size = MemoryLayout<Integer>.size
    guard at + size <= bytes.count else { return 0 }
    defer { at += size }
    return bytes.withUnsafeBytes { Integer(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: Integer.self)) }
  }

  mutating func take(_ count: Int) -> [UInt8] {
    let end = min(at + count, bytes.count)
    defer { at = end }
    return Array(bytes[at..<end])
  }

  mutating func section() -> ModelFormat.Section? {
    ModelFormat.Section(rawValue: String(decoding: take(4), as: UTF8.self))
  }

  mutating func rows() -> [LearntWeights.Row] {
    let count = Int(number(UInt32.self))
    var rows: [LearntWeights.Row] = []
    rows.reserveCapacity(count)
    for _ in 0..<count {
      let feature = number(UInt64.self)
      let size = Int(number(UInt8.self))
      var weights: [(place: UInt8, weight: Float)] = []
      for _ in 0..<size {
        let place = number(UInt8.self)
        weights.append((place, Float(bitPattern: number(UInt32.self))))
      }
      rows.append(LearntWeights.Row(feature: feature, weights: weights))
    }
    return rows
  }
}
