import TestSupport
import Testing

@testable import Comparison

/// Totals that a sentence leaves to its reader to add up.
@Suite struct TotalsTests {
  static func pairs(_ a: String, _ b: String) -> [(Relation, String)] {
    let articles = [("a", a), ("b", b)].map { Article(id: $0, text: Array($1.utf8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .quantity }
      .flatMap { $0.pairs.map { ($0.relation, $0.reason) } }
  }

  @Test(
    "parts make the total",
    arguments: [
      (
        "A tug took the 103 passengers and 26 crew members of the ferry Aurora to Holm.",
        "A tug took 129 people from the ferry Aurora to Holm.", "103 + 26 make 129"
      ),
      (
        "The blast at Holm killed Anders Meyer and two others.", "The blast at Holm killed three people.",
        "Anders Meyer + 2 others make 3"
      ),
      (
        "Along with Anna Berg, Erik Meyer and eight other officials were killed in the blast at Holm.",
        "Ten officials were killed in the blast at Holm.", "Anna Berg + Erik Meyer + 8 others make 10"
      ),
      (
        "Besides Erik Meyer, at least two others were killed in the blast at Holm.",
        "At least three people were killed in the blast at Holm.", "Erik Meyer + at least 2 others make at least 3"
      ),
    ])
  func partsAndTotal(a: String, b: String, sum: String) {
    #expect(Self.pairs(a, b).contains { $0.0 == .refine && $0.1.hasPrefix(sum) })
  }

  @Test func aSumThatDiffersIsNoContradiction() {
    let pairs = Self.pairs(
      "A boat took 103 passengers and 26 crew members of the ship Aurora to Holm.",
      "There were 140 people on board the ship Aurora, which was taken to Holm.")
    #expect(!pairs.contains { $0.0 == .contradict })
  }

  @Test func whatNobodyElseCountsIsNotAddedUp() {
    let pairs = Self.pairs("Two women and a man left Holm.", "Holm was quiet.")
    #expect(pairs.isEmpty)
  }

  @Test(
    "two counts of one fate make a whole",
    arguments: [
      "Four workers were taken to hospital with serious injuries while 20 others were slightly hurt in the fire at Holm.",
      "Four workers were badly injured and 20 others were slightly hurt in the fire at Holm.",
    ])
  func countsOfOneFate(parts: String) {
    let pairs = Self.pairs(parts, "The fire at Holm injured 27 workers.")
    #expect(pairs.contains { $0.0 == .contradict && $0.1.hasPrefix("4 + 20 others make 24") })
  }

  /// Seven children and two women are nine people, and not nine children.
  @Test func aSumIsOfAllThatItAdds() {
    let sum = "The fire at Holm killed seven children and two women."
    #expect(!Self.pairs(sum, "The fire at Holm killed nine children.").contains { $0.1.contains("make 9") })
    #expect(Self.pairs(sum, "The fire at Holm killed nine people.").contains { $0.1.contains("make 9") })
  }

  @Test func countsOfTwoFatesMakeNone() {
    let pairs = Self.pairs(
      "Four workers died and 20 others were slightly hurt in the fire at Holm.", "The fire at Holm injured 27 workers.")
    #expect(!pairs.contains { $0.1.contains("make 24") })
  }
}
