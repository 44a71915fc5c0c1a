import Comparison

/// What was kept from an earlier reading of the same articles.
public struct Remembered: Sendable, Hashable {
  /// How far an article was read.
  public struct Place: Sendable, Hashable {
    /// The article: an index into the articles that are open.
    public let source: Int
    /// The first byte that was on the screen.
    public let offset: Int

    /// A place in an article.
    public init(source: Int, offset: Int) {
      (self.source, self.offset) = (source, offset)
    }
  }

  /// The passages that were marked, in reading order.
  public let passages: [Highlight.Passage]
  /// Where one left off.
  public let places: [Place]

  /// What was kept.
  public init(passages: [Highlight.Passage], places: [Place]) {
    (self.passages, self.places) = (passages, places)
  }
}
