/// The layout of a model file: a header, a directory of sections, and the sections, all little-endian.
///
///     "RSHMSYNX"  version  count  checksum  (name, offset, length) × count   sections, each at a multiple of 64 …
///
/// Every table is read where it lies: opening checks the directory and each table's sizes, some hundred bytes in all, and parses
/// nothing. A flipped bit inside a table is therefore not an error but a wrong weight; reads stay inside the file whatever
/// its contents, and ``SyntaxModel/isIntact()`` compares the whole with the checksum where that matters.
package enum ModelFormat {
  /// The first eight bytes.
  package static let magic: [UInt8] = Array("RSHMSYNX".utf8)
  /// Raised whenever features, hashing or layout change, so that an old file is refused instead of misread.
  package static let version: UInt32 = 8
  /// The bytes before the directory: magic, version, count, checksum.
  package static let headerSize = 24
  /// The bytes of one directory entry: name, offset, length.
  package static let entrySize = 12
  /// Sections begin at multiples of a cache line.
  package static let alignment = 64

  /// The parts of a model.
  package enum Section: String, CaseIterable, Sendable {
    /// Word to ambiguity class.
    case lexicon = "LEXN"
    /// Pairs of XPOS and UPOS that the tagger chooses from.
    case classes = "CLAS"
    /// For each ambiguity class its only tag class, 255 where it has several.
    case soleClasses = "SOLE"
    /// Weights of the tagger.
    case tagger = "TAGW"
    /// Whole words whose lemma no suffix rule gives.
    case lemmaWords = "LEMW"
    /// Suffix rules for lemmas.
    case lemmaRules = "LEMR"
    /// Edits that make a lemma, and their letters.
    case lemmaEdits = "LEME"
    /// Weights of the parser's transitions.
    case transitions = "TRAN"
    /// Weights of the parser's transitions for groups of tags.
    case groups = "GRUP"
    /// Pairs of tags between which there is but one relation.
    case soleRelations = "SOLR"
    /// Weights of the relation labeller.
    case labels = "LABL"
  }

  /// A checksum of bytes from an offset on: FNV-1a over eight bytes at a time, then over the rest one by one.
  package static func checksum(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var at = start
    while at + 8 <= bytes.count {
      hash = (hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))) &* 0x100_0000_01b3
      hash ^= hash >> 29
      at += 8
    }
    while at < bytes.count {
      hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01b3
      at += 1
    }
    return hash
  }
}
