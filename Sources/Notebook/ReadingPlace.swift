/// How far a reader has come in an article.
public struct ReadingPlace: Sendable, Hashable {
  /// The SHA-256 of the article's file, in hexadecimal.
  public let article: String
  /// The first character that was on the screen, in Unicode scalars of the article's text.
  public let offset: Int
  /// When that was, in seconds since 1970-01-01 00:00 UTC.
  public let time: Int

  /// A place in an article.
  public init(article: String, offset: Int, time: Int) {
    (self.article, self.offset, self.time) = (article, offset, time)
  }
}
