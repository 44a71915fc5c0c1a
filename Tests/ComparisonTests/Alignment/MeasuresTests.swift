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
}
