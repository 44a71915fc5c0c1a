/// A trained tagger, lemmatizer and parser of English, read in place from the bytes of one file.
///
///     let model = try SyntaxModel(bytes: bytes)            // a fraction of a millisecond: nothing is parsed
///     let tags = model.tag(text, tokens: tokens[...], using: scratch)
///     let syntax = model.parse(text, tokens: tokens[...], tags: tags, using: scratch)
///
/// The tokens are those of one sentence, as UTF-8 byte ranges into the article's text, cut as English-EWT cuts them (see
/// `Documentation/syntax-model.md`). A class, though it never changes, so that it is handed on at the cost of one count. The same bytes and tokens give the same answer on every machine: all arithmetic is on
/// integers.
public final class SyntaxModel: Sendable {
  /// How many partial parses are kept at each step.
  package static let beamWidth = 4

  let bytes: ModelBytes
  let classes: [TokenTag]
  let lexicon: HashedNumbers
  /// For each ambiguity class its only tag class, 255 where it has several.
  let soleClasses: [UInt8]
  let tagger: SparseWeights
  let transitions: TransitionWeights
  let groupWeights: GroupWeights
  let soleRelations: HashedNumbers
  let labels: SparseWeights
  /// The group of a class, for every byte that a class may be.
  let groups: [TagGroup]
  /// The class of each pair of Penn tag and universal tag.
  let numbers: [UInt8]
  let lemmas: LemmaTables

  /// Opens a model.
  ///
  /// - Throws: ``SyntaxModelError`` where the bytes are no model, of another version, cut short, or inconsistent.
  public convenience init(bytes: [UInt8]) throws(SyntaxModelError) { try self.init(ModelBytes(bytes)) }

  /// Opens a model in the memory in which it lies.
  ///
  /// - Throws: ``SyntaxModelError``, as for an array.
  public init(_ bytes: ModelBytes) throws(SyntaxModelError) {
    let directory = try ModelDirectory(bytes)
    self.bytes = bytes
    var classes: [TokenTag] = []
    let pairs = try directory.range(of: .classes)
    guard pairs.count >= 2, pairs.count % 2 == 0, pairs.count <= 512 else { throw .damaged(section: "CLAS") }
    for at in stride(from: pairs.lowerBound, to: pairs.upperBound, by: 2) {
      guard let xpos = XPOS(rawValue: bytes[at]), let upos = UPOS(rawValue: bytes[at + 1]) else {
        throw .damaged(section: "CLAS")
      }
      classes.append(TokenTag(xpos, upos))
    }
    self.classes = classes
    lexicon = try directory.table(.lexicon, in: bytes, HashedNumbers.init)
    soleClasses = bytes[try directory.range(of: .soleClasses)]
    tagger = try directory.table(.tagger, in: bytes, SparseWeights.init)
    transitions = try directory.table(.transitions, in: bytes, TransitionWeights.init)
    groupWeights = try directory.table(.groups, in: bytes, GroupWeights.init)
    soleRelations = try directory.table(.soleRelations, in: bytes, HashedNumbers.init)
    labels = try directory.table(.labels, in: bytes, SparseWeights.init)
    groups = (0..<256).map { TagGroup(classes[min($0, classes.count - 1)]) }
    numbers = Self.numbers(of: classes)
    lemmas = try LemmaTables(directory, bytes)
  }

  /// For every pair of tags its class, or the first class with the same Penn tag, or class 0.
  private static func numbers(of classes: [TokenTag]) -> [UInt8] {
    XPOS.allCases.flatMap { xpos in
      UPOS.allCases.map { upos in
        let exact = classes.firstIndex { $0.xpos == xpos && $0.upos == upos }
        return UInt8(exact ?? classes.firstIndex { $0.xpos == xpos } ?? 0)
      }
    }
  }

  /// Whether the whole file matches the checksum it was written with; reads every byte, so it is no part of opening.
  public func isIntact() -> Bool {
    bytes.withUnsafeBytes { raw in
      raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian
        == ModelFormat.checksum(raw, from: ModelFormat.headerSize)
    }
  }
}
