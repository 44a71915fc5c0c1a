import Comparison

/// A stretch of an article that a reader picked out.
public struct Passage: Sendable, Hashable {
  /// The article: an index into ``Comparison/Comparison/documents``.
  public let source: Int
  /// The stretch, in UTF-8 bytes.
  public let range: TextRange
  /// What the reader wrote to it; nil for nothing.
  public let note: String?

  /// A stretch, perhaps with a note.
  public init(source: Int, range: TextRange, note: String? = nil) {
    (self.source, self.range, self.note) = (source, range, note)
  }
}
