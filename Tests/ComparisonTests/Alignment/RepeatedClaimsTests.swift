import TestSupport
import Testing

@testable import Comparison

@Suite struct RepeatedClaimsTests {
  static func compare(_ texts: [String]) -> Comparison {
    Comparison(
      of: texts.enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) },
      lexicon: TestLexicon.english)
  }

  @Test func anArticleThatSaysItTwiceHasTwoPassagesInOneFact() throws {
    let comparison = Self.compare([
      "The crash at Holm injured 27 people. Officials said the crash at Holm injured 27 people.",
      "Police say the crash at Holm injured 27 people.",
    ])
    let fact = try #require(comparison.facts.first { $0.kind == .quantity && $0.verdict != .single })
    #expect(Set(fact.claims.map(\.source)) == [0, 1])
    #expect(fact.claims.filter { $0.source == 0 }.count == 2)
    #expect(fact.pairs.allSatisfy { fact.claims[$0.a].source != fact.claims[$0.b].source })
  }

  @Test func anArticleThatSaysItRoughlyAndExactlyTellsOneThing() throws {
    let comparison = Self.compare([
      "Nearly 80 people were killed at Holm. The mayor said that 77 people were killed at Holm.",
      "At least 60 people were killed at Holm.", "A blast killed 84 people at Holm.",
    ])
    let facts = comparison.facts.filter { $0.kind == .quantity && $0.verdict != .single }
    #expect(facts.count == 1)
    let fact = try #require(facts.first)
    #expect(fact.claims.filter { $0.source == 0 }.count == 2)
    #expect(Set(fact.claims.map(\.source)) == [0, 1, 2])
  }

  @Test func rolesInTheSameWordsAreOneClaim() throws {
    let comparison = Self.compare([
      "Mayor Rosa Meyer spoke. Mayor Rosa Meyer left.", "Rosa Meyer, the mayor of Holm, spoke.",
    ])
    let fact = try #require(comparison.facts.first { $0.kind == .role })
    #expect(fact.claims.filter { $0.source == 0 }.count == 1)
  }

  @Test func whatVeryManyTellGrowsWithTheirNumberAndNotItsSquare() throws {
    let texts = (0..<60).map { "The crash at Holm injured 27 people, report number \($0 + 100) said." }
    let comparison = Self.compare(texts)
    let fact = try #require(
      comparison.facts.first { $0.kind == .quantity && $0.claims.contains { $0.display == "27" } })
    #expect(Set(fact.claims.map(\.source)).count == 60)
    #expect(fact.pairs.count < 60 * 8)
  }
}
