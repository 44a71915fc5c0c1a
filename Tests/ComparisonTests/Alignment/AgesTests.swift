import TestSupport
import Testing

@testable import Comparison

/// Whose age an age is, and which ages of two articles are one fact.
@Suite struct AgesTests {
  private static let list = "The dead were named as Carla Holm, 16, Peter Lund, 17, and Vera Cole, 61."

  @Test(
    "each age of a list goes with the one before it",
    arguments: [
      ("Vera Cole, 61, lived in Leeds.", [Relation.agree]),
      ("Vera Cole, 62, lived in Leeds.", [.contradict]),
      ("Carla Holm was 16.", [.agree]),
      ("Carla Holm was 17.", [.contradict]),
      ("Peter Lund (17) lived in Leeds.", [.agree]),
    ])
  func lists(text: String, expected: [Relation]) {
    #expect(DifferingValuesTests.relations(.quantity, Self.list, text) == expected)
  }

  @Test func whoIsJoinedBehindAnAgeHasAnother() {
    let relations = DifferingValuesTests.relations(
      .quantity, "Carla Holm, 16, and Peter Lund, 17, were charged with theft, police said.",
      "Peter Lund, 18, and Carla Holm, 16, were charged with theft on Friday.")
    #expect(relations.sorted { $0.rawValue < $1.rawValue } == [.agree, .contradict])
  }

  @Test func bothHaveTheAgeOfBoth() {
    let both = "Carla Holm and Peter Lund, both 34, were charged with theft."
    #expect(DifferingValuesTests.relations(.quantity, both, "Carla Holm, 34, was charged.") == [.agree])
    #expect(DifferingValuesTests.relations(.quantity, both, "Peter Lund, 35, was charged.") == [.contradict])
  }

  @Test(arguments: [
    ("Carla Holm died at the age of 88.", "Carla Holm, 88, died on Monday.", [Relation.agree]),
    ("Carla Holm died at the age of 88.", "Carla Holm, who was 89, died on Monday.", [.contradict]),
    ("The driver of the tram was 43.", "The tram's 43-year-old driver was arrested.", [.agree]),
    ("The limit was 43.", "The 43-year-old driver was arrested.", []),
  ])
  func agesInOtherWords(a: String, b: String, expected: [Relation]) {
    #expect(DifferingValuesTests.relations(.quantity, a, b) == expected)
  }

  @Test func anAgeIsNotRounded() {
    let relations = DifferingValuesTests.relations(
      .quantity, "Carla Holm, 19, was charged with theft.", "Carla Holm, 20, was charged with theft.")
    #expect(relations == [.contradict])
  }

  /// An age that is set off behind a name is that of the day of writing, whenever what the clause tells took place.
  @Test func ageOfNowInAClauseOfThePast() {
    let articles = [
      "Carla Holm, 68, was elected mayor of Lund in 1996, and she resigned on Monday.",
      "The mayor of Lund, Carla Holm, 67, resigned on Monday.",
    ].enumerated().map {
      Article(id: "\($0)", text: Array($1.utf8), published: CalendarDate(2020, 8, 11))
    }
    let facts = Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .quantity }
    #expect(facts.flatMap { $0.pairs.map(\.relation) }.contains(.contradict))
  }

  @Test func anAgeIsNoNumberOfSuspects() {
    let relations = DifferingValuesTests.relations(
      .quantity, "Carla Holm, 16, and Peter Lund, 17 are charged with theft, police said.",
      "Two suspects were charged with theft.")
    #expect(!relations.contains(.contradict))
  }

  @Test("a limit that is not passed contradicts no number below it")
  func limits() {
    let limit = "The storm did not kill more than 10 people, officials said."
    #expect(DifferingValuesTests.relations(.quantity, limit, "The storm killed seven people.") == [.refine])
    #expect(!DifferingValuesTests.relations(.event, limit, "The storm killed seven people.").contains(.contradict))
  }

  @Test func anAgeAloneStandsForTheOnePersonBefore() {
    let aged = "Haddad, 62, was found guilty of accepting the money."
    let alone = "Omar Haddad has been jailed for seven years. The 63-year-old was convicted on Monday."
    #expect(DifferingValuesTests.relations(.quantity, aged, alone) == [.contradict])
    let two = "Omar Haddad and Rosa Meyer were tried for theft. The 63-year-old was convicted on Monday."
    #expect(!DifferingValuesTests.relations(.quantity, aged, two).contains(.contradict))
    // Who has a name is meant, if nobody else does anything.
    let own = "Omar Haddad, a former judge, was caught with a neighbour. The 63-year-old was convicted on Monday."
    #expect(DifferingValuesTests.relations(.quantity, aged, own) == [.contradict])
    let other = "A neighbour of Omar Haddad died. The 63-year-old was buried on Monday."
    #expect(!DifferingValuesTests.relations(.quantity, aged, other).contains(.contradict))
  }

  @Test func heIsTheOneInApposition() {
    let relations = DifferingValuesTests.relations(
      .quantity, "A former navy diver, Peter Lund, died on Monday while laying a cable. He was 38.",
      "Peter Lund, 37, a diver, died on Monday.")
    #expect(relations == [.contradict])
  }

  @Test func oneNumberOfOneThingIsHardlyChance() {
    let relations = DifferingValuesTests.relations(
      .quantity, "Peter Lund has trained more than 1,400 sailors in his career.",
      "He has personally coached more than 1,400 sailors.")
    #expect(relations == [.agree])
  }
}
