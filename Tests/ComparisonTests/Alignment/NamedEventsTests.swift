import TestSupport
import Testing

@testable import Comparison

/// What looks like a speaker or a place by its words, and is none.
@Suite struct NamedEventsTests {
  static func claims(_ kind: FactKind, _ text: String) -> [Claim] {
    Comparison(of: [Article(id: "a", text: Array(text.utf8))], lexicon: TestLexicon.english).facts
      .filter { $0.kind == kind }.flatMap(\.claims)
  }

  @Test func aStormIsNoPlace() {
    let texts = [
      "Nora death toll climbs to 23\n\nRescuers worked in Lomar on Thursday as the toll from Hurricane Nora rose to 23.",
      "Storm Nora: 26 dead\n\nTwo days after Hurricane Nora, 26 people are known to have died, officials said on Friday.",
    ]
    let comparison = Comparison(
      of: texts.enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) },
      lexicon: TestLexicon.english)
    #expect(comparison.facts.filter { $0.kind == .place }.isEmpty)
  }

  @Test(arguments: [
    "Hurricane Nora roared ashore near Lund early on Wednesday, killing at least 17 people.",
    "He was sentenced to nine years, three years less than the prosecution had asked for.",
  ])
  func nobodySaysIt(text: String) {
    let claims = Self.claims(.quantity, text)
    #expect(!claims.isEmpty && claims.allSatisfy { $0.attribution == nil }, "\(claims)")
  }
}
