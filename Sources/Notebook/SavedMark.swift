/// A passage that a reader marked and wants to find again.
///
///     SavedMark(article: "9f2c…", start: 120, end: 161, quote: "and at least five others", tag: "toll", time: 1_578_060_000)
///
/// It holds the quoted words beside the place: where the article's file has changed since, the words still tell what was
/// marked.
public struct SavedMark: Sendable, Hashable {
  /// The SHA-256 of the article's file, in hexadecimal.
  public let article: String
  /// Where the passage starts, in Unicode scalars of the article's text.
  public let start: Int
  /// One past its end.
  public let end: Int
  /// The words.
  public let quote: String
  /// Words to sort marks by, parted by blanks; empty for none.
  public let tag: String
  /// What the reader wrote to it; empty for nothing.
  public let note: String
  /// When it was marked, in seconds since 1970-01-01 00:00 UTC.
  public let time: Int

  /// A marked passage.
  public init(article: String, start: Int, end: Int, quote: String, tag: String = "", note: String = "", time: Int) {
    (self.article, self.start, self.end, self.quote) = (article, start, end, quote)
    (self.tag, self.note, self.time) = (tag, note, time)
  }
}
