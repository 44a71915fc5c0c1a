import Comparison
import TestSupport
import Testing

@Suite struct CorrectionTests {
  private static let built = Comparison(of: ComparisonOfArticlesTests.articles, lexicon: TestLexicon.english)

  private static func place(_ display: String, in comparison: Comparison = built) throws -> ClaimPlace {
    for (index, fact) in comparison.facts.enumerated() {
      if let claim = fact.claims.firstIndex(where: { $0.display == display }) {
        return try #require(comparison.place(fact: index, claim: claim))
      }
    }
    throw Missing(display: display)
  }

  private struct Missing: Error { let display: String }

  private static func facts(_ comparison: Comparison, with display: String) -> [Fact] {
    comparison.facts.filter { $0.claims.contains { $0.display == display } }
  }

  @Test func noCorrectionChangesNothing() {
    #expect(ComparisonOfArticlesTests.gist(Self.built.corrected(by: [])) == ComparisonOfArticlesTests.gist(Self.built))
  }

  @Test func aClaimTakenOutStandsAlone() throws {
    let bound = try Self.place("≥ 55")
    let comparison = Self.built.corrected(by: [.separate(bound)])
    let alone = Self.facts(comparison, with: "≥ 55")
    #expect(alone.count == 1)
    #expect(alone.first?.verdict == .single)
    #expect(alone.first?.silent == [1, 2])
    let rest = Self.facts(comparison, with: "50")
    #expect(rest.first?.verdict == .single)
    #expect(rest.first?.pairs == [])
    #expect(comparison.facts.count == Self.built.facts.count + 1)
  }

  @Test func joiningAgainJudgesTheValues() throws {
    let (bound, exact) = (try Self.place("≥ 55"), try Self.place("50"))
    let comparison = Self.built.corrected(by: [.separate(bound), .join(bound, exact)])
    let fact = try #require(Self.facts(comparison, with: "50").first)
    #expect(fact.claims.map(\.display) == ["≥ 55", "50"])
    #expect(fact.verdict == .contradict)
    #expect(fact.pairs.map(\.reason) == ["at least 55 leaves no room for 50 (put together by the reader)"])
    // Made of the same claims it is the same fact, with the same rank.
    let before = try #require(Self.facts(Self.built, with: "50").first)
    #expect(fact.id == before.id)
    #expect(fact.weight == before.weight)
  }

  @Test func whatIsNoContradictionIsRefined() throws {
    let (bound, exact) = (try Self.place("≥ 55"), try Self.place("50"))
    let comparison = Self.built.corrected(by: [.relate(exact, bound, .refine)])
    let fact = try #require(Self.facts(comparison, with: "50").first)
    #expect(fact.verdict == .refine)
    #expect(fact.pairs.map(\.reason) == ["at least 55 and 50 can both be true (corrected by the reader)"])
    #expect(fact.pairs.map(\.confidence) == [1])
  }

  @Test func theOrderOfArticlesMattersNot() throws {
    let corrections: [Correction] = [
      .separate(try Self.place("≥ 55")), .join(try Self.place("≥ 55"), try Self.place("129")),
    ]
    let reversed = Comparison(
      of: ComparisonOfArticlesTests.articles.reversed(), lexicon: TestLexicon.english, corrections: corrections)
    let straight = Self.built.corrected(by: corrections)
    #expect(ComparisonOfArticlesTests.gist(reversed) == ComparisonOfArticlesTests.gist(straight))
  }

  @Test func placesThatAreGoneChangeNothing() {
    let far = ClaimPlace(article: "harbour", kind: .quantity, range: TextRange(9_000, 9_010))
    let other = ClaimPlace(article: "nowhere", kind: .quantity, range: TextRange(0, 3))
    let comparison = Self.built.corrected(by: [
      .separate(far), .join(far, other), .relate(other, far, .agree), .alias(far, other),
    ])
    #expect(ComparisonOfArticlesTests.gist(comparison) == ComparisonOfArticlesTests.gist(Self.built))
  }

  @Test func aGrownFocusIsFoundAgain() throws {
    let exact = try Self.place("50")
    let wider = ClaimPlace(
      article: exact.article, kind: exact.kind, range: TextRange(Int(exact.range.start) - 4, Int(exact.range.end) + 3))
    let found = try #require(Self.built.claim(at: wider))
    #expect(Self.built.facts[found.fact].claims[found.claim].display == "50")
  }

  /// The place of the first mention of an article that holds the words.
  private static func name(in source: Int, of built: Comparison, _ words: String) throws -> ClaimPlace {
    let article = built.documents[source].article
    let found = try #require(
      built.mentions[source].first { article.string($0.range).contains(words) }, "\(words) is no name")
    return ClaimPlace(article: article.id, kind: .name, range: found.range)
  }

  @Test func anAliasMakesOneNameOfTwo() throws {
    let articles = [
      Article(id: "north", text: Array("The mayor, Ada Lindqvist, opened the lock. Lindqvist spoke for an hour.".utf8)),
      Article(id: "south", text: Array("Mother Courage opened the lock at noon, to loud applause.".utf8)),
    ]
    let built = Comparison(of: articles, lexicon: TestLexicon.english)
    let comparison = built.corrected(by: [
      .alias(try Self.name(in: 0, of: built, "Ada"), try Self.name(in: 1, of: built, "Courage"))
    ])
    let fact = try #require(comparison.facts.first { $0.kind == .name && $0.about.contains("Lindqvist") })
    #expect(fact.claims.map(\.source) == [0, 1])
    #expect(fact.pairs.map(\.relation) == [.refine])
  }

  @Test func titlesFollowAnAlias() throws {
    let articles = [
      Article(
        id: "north", text: Array("Ada Lindqvist, 52, opened the lock at Holm. Lindqvist spoke for an hour.".utf8)),
      Article(id: "south", text: Array("Nora Kaspersen, 52, opened the lock at Holm on Monday.".utf8)),
    ]
    let built = Comparison(of: articles, lexicon: TestLexicon.english)
    let (shown, other) = (try Self.name(in: 1, of: built, "Kaspersen"), try Self.name(in: 0, of: built, "Lindqvist"))
    let comparison = built.corrected(by: [.alias(shown, other)])
    let titles = comparison.facts.map(\.about)
    #expect(built.facts.contains { $0.kind != .name && $0.about.contains("Lindqvist") }, "\(built.facts.map(\.about))")
    #expect(!titles.contains { $0.contains("Lindqvist") }, "\(titles)")
    #expect(comparison.facts.contains { $0.kind != .name && $0.about.contains("Kaspersen") }, "\(titles)")
  }
}
