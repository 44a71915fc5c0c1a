/// Where each section of a model file lies, checked to lie inside the file.
struct ModelDirectory {
  private var sections: [(name: String, range: Range<Int>)] = []

  /// Reads the header and the directory.
  init(_ bytes: ModelBytes) throws(SyntaxModelError) {
    let magic = ModelFormat.magic.count
    guard bytes.count >= magic, bytes[0..<magic] == ModelFormat.magic else { throw .notAModel }
    guard bytes.count >= ModelFormat.headerSize else { throw .truncated }
    let version = Self.number(bytes, at: 8)
    guard version == Int(ModelFormat.version) else { throw .unsupportedVersion(version) }
    let count = Self.number(bytes, at: 12)
    guard count <= 64 else { throw .damaged(section: "head") }
    let end = ModelFormat.headerSize + count * ModelFormat.entrySize
    guard bytes.count >= end else { throw .truncated }
    for entry in 0..<count {
      let at = ModelFormat.headerSize + entry * ModelFormat.entrySize
      let name = String(decoding: bytes[at..<at + 4] as [UInt8], as: UTF8.self)
      let offset = Self.number(bytes, at: at + 4)
      let length = Self.number(bytes, at: at + 8)
      guard offset >= end else { throw .damaged(section: name) }
      guard offset + length <= bytes.count else { throw .truncated }
      sections.append((name, offset..<offset + length))
    }
  }

  /// The bytes of a section.
  func range(of section: ModelFormat.Section) throws(SyntaxModelError) -> Range<Int> {
    for entry in sections where entry.name == section.rawValue { return entry.range }
    throw .damaged(section: section.rawValue)
  }

  /// A table that lies in a section, or an error where its sizes do not add up.
  func table<Table>(
    _ section: ModelFormat.Section, in bytes: ModelBytes, _ open: (UnsafeRawBufferPointer, Range<Int>) -> Table?
  ) throws(SyntaxModelError) -> Table {
    let range = try range(of: section)
    guard let table = bytes.withUnsafeBytes({ open($0, range) }) else { throw .damaged(section: section.rawValue) }
    return table
  }

  private static func number(_ bytes: ModelBytes, at offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2]) << 16 | Int(bytes[offset + 3]) << 24
  }
}
