import Comparison

/// A passage that the reader marked, with what the other articles say of the same fact.
public struct Highlight: Sendable, Hashable {
  /// A passage of an article.
  public struct Passage: Sendable, Hashable, Comparable {
    /// The article: an index into the articles that are open.
    public let source: Int
    /// The words, in UTF-8 bytes.
    public let range: TextRange

    /// A passage.
    public init(source: Int, range: TextRange) {
      (self.source, self.range) = (source, range)
    }

    /// By article, then in reading order.
    public static func < (a: Passage, b: Passage) -> Bool { (a.source, a.range) < (b.source, b.range) }
  }

  /// The fact's id, which stays the same for the same articles.
  public let fact: String
  /// What the fact is about.
  public let about: String
  /// What its claims come to.
  public let verdict: Verdict
  /// The passage that was marked.
  public let passage: Passage
  /// The passages of the other articles on the same fact, by article and place.
  public let counterparts: [Passage]

  /// A marked passage.
  public init(fact: String, about: String, verdict: Verdict, passage: Passage, counterparts: [Passage]) {
    (self.fact, self.about, self.verdict) = (fact, about, verdict)
    (self.passage, self.counterparts) = (passage, counterparts)
  }
}
