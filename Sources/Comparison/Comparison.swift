/// What several articles on one event say, held against each other.
///
///     let comparison = Comparison(of: articles, lexicon: lexicon, model: model)
///     for fact in comparison.facts where fact.verdict == .contradict { … }
///
/// A pure function of its arguments: the same articles give the same facts, in whatever order they come; only the order of
/// `documents`, and with it the numbers that stand for articles, follows the input.
public struct Comparison: Sendable {
  /// The articles, laid out, in the order in which they came.
  public let documents: [Document]
  /// The mentions of each article.
  public let mentions: [[Mention]]
  /// The articles grouped by shared copy: indices into ``documents``.
  public let origins: [[Int]]
  /// The facts, those that a reader wants to see most first.
  public let facts: [Fact]

  /// A comparison of parts made elsewhere.
  public init(documents: [Document], mentions: [[Mention]], origins: [[Int]], facts: [Fact]) {
    (self.documents, self.mentions, self.origins, self.facts) = (documents, mentions, origins, facts)
  }
}
