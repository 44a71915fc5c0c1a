import TestSupport
import Testing

@testable import Comparison

/// Values that differ: which pairs of sentences contradict each other, and which only look so.
@Suite struct DifferingValuesTests {
  /// The relations of the quantity or date pairs of two short articles, each once.
  static func relations(_ kind: FactKind, _ a: String, _ b: String) -> [Relation] {
    let articles = [("a", a), ("b", b)].map { id, text in
      Article(id: id, text: Array(text.utf8), published: CalendarDate(2018, 5, 5))
    }
    let comparison = Comparison(of: articles, lexicon: TestLexicon.english)
    return comparison.facts.filter { $0.kind == kind }.flatMap { $0.pairs.map(\.relation) }
  }

  @Test(
    "contradictions",
    arguments: [
      (
        "A bus crash near Holm injured 27 people, police said.",
        "A bus crash near Holm injured 25 people, a doctor said."
      ),
      ("A 4-year-old boy fell into the pool at Holm.", "A 3-year-old boy fell into the pool at Holm."),
      ("The bomb killed Rosa Meyer and two others.", "The bomb killed Rosa Meyer and five others."),
    ])
  func contradictions(a: String, b: String) { #expect(Self.relations(.quantity, a, b).contains(.contradict)) }

  @Test(
    "no contradictions",
    arguments: [
      // A part of those told before.
      (
        "The crash injured 40 people.",
        "The crash injured many people, 20 of those injured were taken to the clinic at Holm."
      ),
      // Ages of two people.
      ("A 4-year-old boy fell into the pool.", "A 31-year-old keeper fell into the pool."),
      // Ages of two children, twenty years apart.
      (
        "A 4-year-old boy fell into the pool at Holm.",
        "It recalls how a 3-year-old boy fell into the pool at Linden in 1996."
      ),
      // Killed and injured.
      ("The crash killed 12 people.", "The crash injured 30 people."),
    ])
  func noContradictions(a: String, b: String) { #expect(!Self.relations(.quantity, a, b).contains(.contradict)) }

  @Test func unitsOfOneDimensionMeet() {
    let relations = Self.relations(
      .quantity, "The keepers shot a bear of 400 pounds at the zoo in Holm.",
      "The keepers shot a 181-kilogram bear at the zoo in Holm.")
    #expect(relations == [.agree])
  }

  @Test func theHourIsNoOtherDay() {
    let relations = Self.relations(
      .date, "The tram derailed on Wednesday near Holm.", "The tram derailed near Holm at 6.10 a.m., a passenger said.")
    #expect(!relations.contains(.contradict))
  }
}
