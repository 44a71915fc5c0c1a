/// A kind of file that is known by its first bytes and is no text, so that a message can say what was given.
enum BinaryFormat: String {
  case pdf = "a PDF document"
  case zip = "a zip archive (or a document in one: EPUB, DOCX, ODT)"
  case gzip = "compressed data (gzip)"
  case png = "a picture (PNG)"
  case jpeg = "a picture (JPEG)"
  case gif = "a picture (GIF)"
  case sqlite = "a database (SQLite)"
  case executable = "a program (ELF)"

  /// The format whose signature the bytes begin with; nil where none does.
  init?(_ bytes: [UInt8]) {
    let signatures: [([UInt8], BinaryFormat)] = [
      (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 3, 4], .zip), ([0x1F, 0x8B], .gzip), ([0x89, 0x50, 0x4E, 0x47], .png),
      ([0xFF, 0xD8, 0xFF], .jpeg), (Array("GIF8".utf8), .gif), (Array("SQLite format 3\0".utf8), .sqlite),
      ([0x7F, 0x45, 0x4C, 0x46], .executable),
    ]
    guard let format = signatures.first(where: { bytes.starts(with: $0.0) })?.1 else { return nil }
    self = format
  }
}
