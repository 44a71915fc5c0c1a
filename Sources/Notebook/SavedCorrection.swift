/// What a reader corrected in the comparison of some articles: a verb and one or two places.
///
///     SavedCorrection(verb: "relate", kind: "quantity", relation: "refine", first: here, second: there, time: 1_578_060_000)
///
/// What the verbs, kinds and relations mean is the comparison's affair; here they are words. Articles are known by their
/// contents, so that a correction holds wherever the same two articles are compared again.
public struct SavedCorrection: Sendable, Hashable {
  /// Some words of an article.
  public struct Place: Sendable, Hashable {
    /// The SHA-256 of the article's file, in hexadecimal.
    public let article: String
    /// Where the words start, in Unicode scalars of the article's text.
    public let start: Int
    /// One past their end.
    public let end: Int

    /// Words of an article.
    public init(article: String, start: Int, end: Int) {
      (self.article, self.start, self.end) = (article, start, end)
    }
  }

  /// What is corrected: `separate`, `join`, `relate`, `alias`.
  public let verb: String
  /// What kind of fact the claims are of.
  public let kind: String
  /// The relation that a pair is given; empty for other verbs.
  public let relation: String
  /// The claim, or the first of two.
  public let first: Place
  /// The second claim; nil where the verb has one alone.
  public let second: Place?
  /// When it was corrected, in seconds since 1970-01-01 00:00 UTC.
  public let time: Int

  /// A correction.
  public init(verb: String, kind: String, relation: String = "", first: Place, second: Place? = nil, time: Int) {
    (self.verb, self.kind, self.relation) = (verb, kind, relation)
    (self.first, self.second, self.time) = (first, second, time)
  }
}
