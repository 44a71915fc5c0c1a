import TestSupport
import Testing

@testable import Comparison

/// Amounts of one measure, and dates of what befalls one only once, are held against each other whatever verb stands by.
@Suite struct MeasuresTests {
  @Test(arguments: [
    (
      "Turnout in the election in Holm was 61 percent.", "The election in Holm saw a turnout of 67 percent.",
      [Relation.contradict]
    ),
    ("Turnout in the election in Holm was 61 percent.", "The election in Holm saw a turnout of 61 percent.", [.agree]),
    ("Turnout in Holm was 61 percent.", "In the previous election turnout in Holm was 67 percent.", [.refine]),
    ("The quake hit Holm with a magnitude of 6.1.", "The 6.4-magnitude quake hit Holm.", [.contradict]),
  ])
  func measures(a: String, b: String, expected: [Relation]) {
    #expect(DifferingValuesTests.relations(.quantity, a, b) == expected)
  }

  @Test(arguments: [
    ("The Aurora was built in 1987.", "The Aurora, built in 1989, had been repaired twice.", [Relation.contradict]),
    ("Jonas Lund was born in Holm in 1950.", "Jonas Lund was born in 1952 in Holm.", [.contradict]),
    // It may have been repaired twice.
    ("The Aurora was repaired in 1987.", "The Aurora was repaired in 1989.", [.refine]),
  ])
  func years(a: String, b: String, expected: [Relation]) {
    #expect(DifferingValuesTests.relations(.date, a, b) == expected)
  }

  /// Another month has another reading.
  @Test func readings() {
    let relations = DifferingValuesTests.relations(
      .date, "Inflation was 9.1 percent in May.", "Inflation was 8.4 percent in April.")
    #expect(!relations.contains(.contradict))
  }

  /// A number of three figures, or a range, is hardly ever told of two things, even in texts of one sentence.
  @Test(arguments: [
    (
      "The singer has been fined 7.48 million kronor for breaking the rules.",
      "Officials demand a fine of 7.48 million kronor.", [Relation.agree]
    ),
    ("Police said 12 to 15 caravans were destroyed.", "12 to 15 mobile homes were destroyed.", [.agree]),
    ("The singer has been fined 7 million kronor.", "The city spent 7 million kronor on roads.", []),
  ])
  func exactNumbers(a: String, b: String, expected: [Relation]) {
    #expect(DifferingValuesTests.relations(.quantity, a, b) == expected)
  }

  /// What a boat was built for is not how many of them drowned.
  @Test func countsOfOtherNouns() {
    let relations = DifferingValuesTests.relations(
      .quantity, "At least 45 migrants drowned when their boat sank off Holm on Monday.",
      "The boat, which was built for 40 passengers, sank off Holm on Monday.")
    #expect(relations.isEmpty)
  }

  /// One article has two divers and two who are ill: a small number told twice is not one claim.
  @Test func smallNumbersOfOthers() {
    let articles = [
      "Two divers found the children in the cave at Holm on Saturday. Two of them have lung infections, the hospital said.",
      "Two divers from Britain found the children in the cave at Holm. Two had an infection of the lungs.",
    ].enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) }
    let facts = Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .quantity }
    for fact in facts {
      let told = Set(fact.claims.map { articles[$0.source].string($0.passage).contains("infection") })
      #expect(told.count == 1)
    }
  }
}
