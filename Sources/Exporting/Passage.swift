import Comparison

/// A stretch of an article that a reader picked out.
public struct Passage: Sendable, Hashable {
  /// The article: an index into ``Comparison/Comparison/documents``.
  public let source: Int
  /// The stretch, in UTF-8 bytes.
  public let range: TextRange
  /// What the reader wrote to it; nil for nothing.
  public let note: String?
  /// The id of the fact for which it was picked out; nil where all that its words tell are meant.
  public let fact: String?

  /// A stretch, perhaps with a note.
  public init(source: Int, range: TextRange, note: String? = nil, fact: String? = nil) {
    (self.source, self.range, self.note, self.fact) = (source, range, note, fact)
  }
}
