import Comparison
import TestSupport
import Testing

@Suite struct ComparisonOfArticlesTests {
  static let articles = [
    Article(
      id: "harbour",
      text: Array(
        """
        A ferry struck the old bridge at Holm on Friday evening. The crash injured at least 55 passengers, the county police \
        said. Captain Rolf Meyer told reporters: “The lights on the middle pier had been dark for a week.” The boat carried \
        129 people.
        """.utf8), published: CalendarDate(2018, 5, 5)),
    Article(
      id: "inland",
      text: Array(
        """
        A ferry hit the bridge at Holm on Thursday evening. The crash injured 50 passengers, a hospital said. The captain, \
        Rolf Meyer, said the lights on the middle pier “had been dark for a week”. There were 129 people on the boat.
        """.utf8), published: CalendarDate(2018, 5, 5)),
    Article(
      id: "coast",
      text: Array(
        """
        Fishermen on the coast are angry about the new quota, which will cost the town 40 jobs, their union said on Monday. \
        No boat left the harbour.
        """.utf8), published: CalendarDate(2018, 5, 5)),
  ]

  static func compare(_ articles: [Article]) -> Comparison { Comparison(of: articles, lexicon: TestLexicon.english) }

  /// What a fact says, with articles by name: the same for any order of the input.
  static func gist(_ comparison: Comparison) -> [String] {
    comparison.facts.map { fact in
      func name(_ claim: Int) -> String {
        let source = comparison.documents[fact.claims[claim].source].article.id
        return "\(source):\(fact.claims[claim].focus.start)"
      }
      let pairs = fact.pairs.map { pair in
        [name(pair.a), name(pair.b)].sorted().joined(separator: "~") + " \(pair.relation) \(pair.confidence)"
      }
      return "\(fact.id) \(fact.kind) \(fact.about) \(pairs.sorted())"
    }
  }

  @Test func aBoundLeavesNoRoomForALesserCount() throws {
    let comparison = Self.compare(Self.articles)
    let fact = try #require(
      comparison.facts.first { fact in fact.kind == .quantity && fact.claims.contains { $0.display == "≥ 55" } })
    #expect(fact.verdict == .contradict)
    #expect(fact.claims.map(\.display).sorted() == ["50", "≥ 55"])
    #expect(fact.pairs.first?.reason.contains("leaves no room") == true)
    #expect(fact.silent == [2])
  }

  @Test func equalCountsAgree() throws {
    let comparison = Self.compare(Self.articles)
    let fact = try #require(comparison.facts.first { fact in fact.claims.contains { $0.display == "129" } })
    #expect(fact.verdict == .agree)
    #expect(fact.claims.count == 2)
  }

  @Test func anotherStoryStaysApart() {
    let comparison = Self.compare(Self.articles)
    for fact in comparison.facts where fact.pairs.contains(where: { _ in true }) {
      #expect(!fact.claims.contains { $0.source == 2 }, "\(fact.about)")
    }
  }

  @Test func theOrderOfTheArticlesChangesNothing() {
    let forth = Self.gist(Self.compare(Self.articles))
    let back = Self.gist(Self.compare(Self.articles.reversed()))
    let turned = Self.gist(Self.compare([Self.articles[1], Self.articles[2], Self.articles[0]]))
    #expect(!forth.isEmpty)
    #expect(forth == back)
    #expect(forth == turned)
  }

  @Test func passagesHoldTheirFocus() {
    let comparison = Self.compare(Self.articles)
    for fact in comparison.facts {
      for claim in fact.claims { #expect(claim.passage.contains(claim.focus)) }
      for pair in fact.pairs {
        #expect(pair.a < pair.b)
        #expect(fact.claims[pair.a].source != fact.claims[pair.b].source)
      }
    }
  }

  @Test func oneArticleHasNothingToCompare() {
    let comparison = Self.compare([Self.articles[0]])
    #expect(comparison.facts.allSatisfy { $0.verdict == .single && $0.pairs.isEmpty })
    #expect(comparison.origins == [[0]])
  }

  @Test func anUndatedArticleIsDatedByTheOthers() {
    let undated = Article(id: "undated", text: Self.articles[1].text)
    let comparison = Self.compare([Self.articles[0], undated])
    #expect(comparison.documents[1].article.published == CalendarDate(2018, 5, 5))
    #expect(comparison.documents[1].article.isDateInferred)
    let alone = Self.compare([undated])
    #expect(alone.documents[0].article.published == nil)
  }
}
