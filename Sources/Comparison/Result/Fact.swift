/// One thing that the articles speak about, with what each says of it.
public struct Fact: Sendable, Hashable {
  /// A short name that stays the same for the same input.
  public let id: String
  /// What sort of thing it is.
  public let kind: FactKind
  /// What it is about, in a few words ("wounded, militia members").
  public let about: String
  /// What the claims come to.
  public let verdict: Verdict
  /// The claims, by article and place.
  public let claims: [Claim]
  /// The relations of the claims of different articles.
  public let pairs: [ClaimPair]
  /// How many articles were compared.
  public let articles: Int
  /// How many origins speak of it: articles that share copy count once.
  public let origins: Int
  /// How much a reader wants to see it; greater is more.
  public let weight: Double

  /// A fact.
  public init(
    id: String, kind: FactKind, about: String, verdict: Verdict, claims: [Claim], pairs: [ClaimPair], articles: Int,
    origins: Int, weight: Double
  ) {
    (self.id, self.kind, self.about, self.verdict) = (id, kind, about, verdict)
    (self.claims, self.pairs, self.articles) = (claims, pairs, articles)
    (self.origins, self.weight) = (origins, weight)
  }

  /// The articles that say nothing of it: indices into ``Comparison/documents``.
  ///
  /// Not kept: a thousand articles have ten thousand facts, each of which nearly all leave out.
  public var silent: [Int] {
    var speaks = [Bool](repeating: false, count: articles)
    for claim in claims where speaks.indices.contains(claim.source) { speaks[claim.source] = true }
    return speaks.indices.filter { !speaks[$0] }
  }

  /// Whether an article says nothing of it.
  public func isSilent(_ source: Int) -> Bool { !claims.contains { $0.source == source } }
}
