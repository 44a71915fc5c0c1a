import TestSupport
import Testing

@testable import Comparison

/// Dates of one moment contradict each other; dates that hang on other clauses do not.
@Suite struct MomentTests {
  static func dates(_ texts: [String]) -> [Fact] {
    let articles = texts.enumerated().map {
      Article(id: "a\($0.offset)", text: Array($0.element.utf8), published: CalendarDate(2018, 5, 10))
    }
    return Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .date }
  }

  static func relations(_ texts: String...) -> [Relation] { dates(texts).flatMap { $0.pairs.map(\.relation) } }

  @Test(
    "two days for one moment",
    arguments: [
      (
        "General Anders Meyer was leaving the port of Holm on Monday when his van exploded, killing him and a guard.",
        "A bomb killed General Anders Meyer in Holm early on Tuesday."
      ),
      ("A blast killed Anders Meyer on Monday in Holm.", "A blast in Holm killed Anders Meyer on Tuesday."),
    ])
  func contradictions(a: String, b: String) { #expect(Self.relations(a, b).contains(.contradict)) }

  @Test(
    "days of other clauses",
    arguments: [
      // The siege came two days after the strikes that it answers.
      (
        "On Tuesday the embassy in Holm came under siege by thousands who were angry about the air strikes of Sunday.",
        "The air strikes of Sunday killed 25 fighters, and on Tuesday thousands besieged the embassy in Holm."
      ),
      // "Since" is no day of anything.
      (
        "The last bodies were brought out of the mine at Holm on Saturday.",
        "At least 284 people have died in the mine at Holm since Tuesday."
      ),
    ])
  func noContradictions(a: String, b: String) { #expect(!Self.relations(a, b).contains(.contradict)) }

  @Test func twoThatNameTheMinuteTellOfOneMoment() {
    let facts = Self.dates([
      "Special forces stormed the bank in Tessel at 4.25 p.m. on Monday.",
      "At 4.25 p.m. on Monday about 30 officers broke into the bank in Tessel.",
    ])
    #expect(facts.first?.verdict == .agree)
  }

  @Test func anHourBelongsToWhatItHangsOn() {
    let facts = Self.dates([
      "The police were called at 6.10 a.m. on Monday.", "The tram derailed at 6.10 a.m. on Monday near Holm.",
    ])
    #expect(facts.allSatisfy { $0.pairs.isEmpty })
  }

  @Test func aThirdThatSaysTheSameContradictsToo() throws {
    let facts = Self.dates([
      "General Anders Meyer was leaving the port of Holm on Monday when his van exploded, killing him and a guard.",
      "A bomb killed General Anders Meyer in Holm early on Tuesday.",
      "The killing of General Anders Meyer by a bomb in Holm early on Tuesday has made the war worse.",
    ])
    let fact = try #require(facts.first { $0.verdict == .contradict })
    #expect(Set(fact.claims.map(\.source)) == [0, 1, 2])
    #expect(fact.pairs.filter { $0.relation == .contradict }.count == 2)
  }
}
