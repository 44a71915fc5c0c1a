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

  /// A passage that was marked.
  public struct Passage: Sendable, Hashable {
    /// The words.
    public let passage: Highlight.Passage
    /// Its tags.
    public let tags: [String]
    /// What was written to it.
    public let note: String

    /// A passage, perhaps with tags and a note.
    public init(_ passage: Highlight.Passage, tags: [String] = [], note: String = "") {
      (self.passage, self.tags, self.note) = (passage, tags, note)
    }
  }

  /// The passages that were marked, in reading order.
  public let passages: [Passage]
  /// Where one left off.
  public let places: [Place]
  /// The places that have a letter.
  public let letters: [Unicode.Scalar: Place]
  /// What was corrected, in the order in which it was.
  public let corrections: [Correction]

  /// What was kept.
  public init(
    passages: [Passage] = [], places: [Place] = [], letters: [Unicode.Scalar: Place] = [:],
    corrections: [Correction] = []
  ) {
    (self.passages, self.places, self.letters, self.corrections) = (passages, places, letters, corrections)
  }

  /// Whether there is nothing.
  public var isEmpty: Bool { passages.isEmpty && places.isEmpty && letters.isEmpty && corrections.isEmpty }
}
