import Comparison
import TestSupport
import Testing

/// Counts that grew between two days, counts that an article has from others, and copy that is printed twice.
@Suite struct AccountsTests {
  static func article(_ id: String, _ day: CalendarDate?, _ text: String) -> Article {
    Article(id: id, text: Array(text.utf8), published: day)
  }

  static func comparison(_ articles: Article...) -> Comparison {
    Comparison(of: articles, lexicon: TestLexicon.english)
  }

  static func count(_ value: String, in comparison: Comparison) throws -> Fact {
    try #require(
      comparison.facts.first { fact in fact.kind == .quantity && fact.claims.contains { $0.display == value } })
  }

  // MARK: - Updates

  static func toll(_ first: CalendarDate?, _ second: CalendarDate?) -> Comparison {
    comparison(
      article(
        "courier", first, "A landslide killed 12 people in the hamlet of Tessel on Monday. Rain had fallen for days."),
      article("post", second, "The landslide in the hamlet of Tessel killed 31 people on Monday. Rescuers are digging.")
    )
  }

  @Test func aTollThatGrewMayBeAnUpdate() throws {
    let comparison = Self.toll(CalendarDate(2019, 3, 4), CalendarDate(2019, 3, 6))
    let fact = try Self.count("31", in: comparison)
    let pair = try #require(fact.pairs.first)
    #expect(pair.relation == .contradict && pair.notes.contains(.update))
    #expect(
      pair.reason
        == "12 leaves no room for 31, though the count may have grown between Monday 4 March 2019 and Wednesday 6 March 2019"
    )
    let kept = comparison.filtered(by: FactCriteria(leavesOutUpdates: true))
    #expect(!kept.facts.contains { $0.id == fact.id })
  }

  @Test(arguments: [CalendarDate(2019, 3, 4), CalendarDate(2019, 3, 6)])
  func aTollOfTheSameDayOrThatFellIsNone(_ day: CalendarDate?) throws {
    let comparison = Self.toll(day, CalendarDate(2019, 3, 4))
    let fact = try Self.count("31", in: comparison)
    #expect(fact.verdict == .contradict)
    #expect(fact.pairs.allSatisfy { !$0.notes.contains(.update) && !$0.reason.contains("grown") })
    let kept = comparison.filtered(by: FactCriteria(leavesOutUpdates: true))
    #expect(kept.facts.contains { $0.id == fact.id })
  }

  @Test func thoseMissingMayHaveBecomeFewer() throws {
    let comparison = Self.comparison(
      Self.article(
        "courier", CalendarDate(2019, 3, 4),
        "A landslide in the hamlet of Tessel killed 4 people and injured 9 on Monday. Police said 31 people were missing."
      ),
      Self.article(
        "post", CalendarDate(2019, 3, 6),
        "A landslide in the hamlet of Tessel killed 7 people and injured 15 on Monday. Police said 24 people were missing."
      ))
    let fact = try Self.count("31", in: comparison)
    let pair = try #require(fact.pairs.first)
    #expect(pair.notes.contains(.update))
    #expect(pair.reason.contains("may have fallen between Monday 4 March 2019 and Wednesday 6 March 2019"))
  }

  @Test(arguments: [
    (
      "The landslide in Tessel buried dozens of houses on Monday, the mayor said.",
      "The landslide in Tessel buried 17 people on Monday, the mayor said."
    ),
    (
      "Mayor Rosa Meyer resigned on Monday after three weeks of protests.",
      "Mayor Rosa Meyer resigned on Monday after 20 years in office."
    ),
  ]) func countsOfDifferentThingsAreNotOneFact(courier: String, post: String) {
    let day = CalendarDate(2019, 3, 4)
    let comparison = Self.comparison(Self.article("courier", day, courier), Self.article("post", day, post))
    #expect(!comparison.facts.contains { $0.kind == .quantity && $0.claims.count > 1 })
  }

  @Test func whatMayBeAnUpdateComesAfterWhatContradictsOutright() throws {
    let (grown, outright) = (
      Self.toll(CalendarDate(2019, 3, 4), CalendarDate(2019, 3, 6)),
      Self.toll(CalendarDate(2019, 3, 4), CalendarDate(2019, 3, 4))
    )
    #expect(try Self.count("31", in: grown).weight < Self.count("31", in: outright).weight)
  }

  // MARK: - Attribution

  static let own = article(
    "courier", CalendarDate(2021, 6, 13),
    "Police killed four marchers in Kelbury on Saturday when officers fired on a crowd outside the town hall.")

  @Test func whatOneReportsTheOtherAsSayingIsMarked() throws {
    let other = Self.article(
      "times", CalendarDate(2021, 6, 13),
      "Officers fired on a crowd outside the town hall on Saturday. The Courier reported that police killed six marchers in Kelbury."
    )
    let fact = try Self.count("4", in: Self.comparison(Self.own, other))
    let pair = try #require(fact.pairs.first { $0.relation == .contradict })
    #expect(pair.notes.contains(.attributed))
    #expect(pair.reason.contains("times has it from"), "\(pair.reason)")
  }

  @Test func theWordThatBeginsASentenceLosesItsCapital() throws {
    let other = Self.article(
      "times", CalendarDate(2021, 6, 13),
      "Officers fired on a crowd outside the town hall on Saturday. A witness said that police killed six marchers in Kelbury."
    )
    let fact = try Self.count("4", in: Self.comparison(Self.own, other))
    #expect(fact.pairs.contains { $0.reason == "4 leaves no room for 6 (times has it from a witness)" })
  }

  /// Two articles that both tell both counts would agree twice and never differ, if each count were a fact of its own.
  @Test func twoAccountsInOneArticleAreOneFact() throws {
    let first = Self.article(
      "courier", CalendarDate(2021, 6, 13),
      "Police killed four marchers in Kelbury on Saturday when officers fired on a crowd outside the town hall. The police chief said that two marchers were killed."
    )
    let second = Self.article(
      "times", CalendarDate(2021, 6, 13),
      "Two marchers were killed in Kelbury on Saturday after officers fired on a crowd outside the town hall. The Courier reported that four marchers were killed."
    )
    let fact = try Self.count("4", in: Self.comparison(first, second))
    #expect(fact.verdict == .contradict)
    #expect(Set(fact.claims.map(\.display)) == ["2", "4"])
  }

  @Test func twoCountsThatTheArticleTellsItselfAreTwoFacts() throws {
    let twice = Self.article(
      "times", CalendarDate(2021, 6, 13),
      "Police killed four marchers in Kelbury on Saturday. In March police killed nine marchers in Holm.")
    let fact = try Self.count("4", in: Self.comparison(Self.own, twice))
    #expect(fact.verdict == .agree)
    #expect(!fact.claims.contains { $0.display == "9" })
  }

  // MARK: - Origins

  @Test func copyThatIsPrintedTwiceIsOneTeller() throws {
    let wire = """
      A cargo ship ran aground off Harbel on Tuesday and lost 200 tonnes of oil, the coastguard said. The ship was carrying 21 \
      sailors, who were all rescued by helicopter. Fishing has been banned within 15 kilometres of the wreck. The coastguard \
      expects that the slick reaches the beaches soon.
      """
    let comparison = Self.comparison(
      Self.article("evening", nil, wire), Self.article("morning", nil, wire),
      Self.article("gazette", nil, "A ship ran aground off Harbel on Tuesday. All 21 sailors of the ship were rescued.")
    )
    let sailors = try Self.count("21", in: comparison)
    #expect(Set(sailors.claims.map(\.source)).count == 3)
    #expect(sailors.origins == 2)
    #expect(sailors.pairs.first { $0.a == 0 && $0.b == 1 }?.notes.contains(.sharedOrigin) == true)
    let oil = try Self.count("200 tonnes", in: comparison)
    #expect(oil.origins == 1)
    #expect(!comparison.filtered(by: FactCriteria(origins: 2)).facts.contains { $0.id == oil.id })
    // The gazette's silence is not noted: one origin alone tells of the oil.
    let silences = comparison.silences(atLeast: 2)
    #expect(silences.allSatisfy { silence in !silence.leftOut.contains { comparison.facts[$0].id == oil.id } })
    #expect(silences[0].alone.contains { comparison.facts[$0].id == oil.id })
  }

  /// What two are reported to have said agrees no longer than their figures do.
  @Test func reportsOfOtherNumbers() {
    let relations = DifferingValuesTests.relations(
      .quotation, "Four people were killed and 15 wounded in clashes on Monday, a doctor at the central hospital said.",
      "At least four people died in the clashes on Monday and 37 were wounded, the Red Cross said.")
    #expect(relations == [.refine])
  }
}
