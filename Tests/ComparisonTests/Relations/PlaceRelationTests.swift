import TestSupport
import Testing

@testable import Comparison

/// Where something is told to have happened: one place in full and in short, one told more closely, two that differ.
@Suite struct PlaceRelationTests {
  /// The rules and relations of the pairs of a kind, of two short articles.
  static func pairs(_ kind: FactKind, _ a: String, _ b: String) -> [(Relation, String)] {
    let articles = [("a", a), ("b", b)].map { Article(id: $0, text: Array($1.utf8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == kind }
      .flatMap { $0.pairs.map { ($0.relation, $0.rule) } }
  }

  @Test(
    arguments: [
      // Whose it is may be left out.
      (
        "The bomb killed Rosa Meyer at Norway's Holm airport.",
        "The bomb killed Rosa Meyer at Holm International Airport.",
        Relation.agree
      ),
      (
        "The hikers were found in the forest by a dog.", "The hikers were found in the Holm forest by a dog.",
        .refine
      ),
      (
        "The injured boy was taken to a local hospital.", "The injured boy was taken to a children's hospital.",
        .refine
      ),
      // A body by its name, a place where it tells where.
      (
        "The injured boy was taken to St Olaf Hospital.", "The injured boy was taken to a local hospital.", .refine
      ),
      ("The injured boy was taken to a hospital.", "The injured boy was taken to hospital.", .agree),
    ])
  func places(a: String, b: String, relation: Relation) {
    let found = Self.pairs(.place, a, b)
    #expect(found.map(\.0) == [relation], "\(found)")
  }

  @Test(
    arguments: [
      ("The pensioner fell into the moat.", "The pensioner fell into the canal.", Relation.refine),
      ("The pensioner fell into the moat.", "The pensioner fell into a moat on Monday.", .agree),
      ("The pensioner fell into the moat.", "The pensioner fell on Monday.", .agree),
    ])
  func events(a: String, b: String, relation: Relation) {
    let found = Self.pairs(.event, a, b)
    #expect(found.map(\.0) == [relation], "\(found)")
  }
}
