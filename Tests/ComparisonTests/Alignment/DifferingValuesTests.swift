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
      ("Three people died in the fire at Holm.", "Four people died in the fire at Holm, including a child."),
      ("Three people died in the fire at Holm.", "Five people died in the fire at Holm, including the owner."),
      ("The bomb killed Rosa Meyer and two others.", "The bomb killed Rosa Meyer and five others."),
      (
        "Ms Lund, a 44-year-old former judge, will be the first woman to lead the country.",
        "Anna Lund, 45, is the first woman to lead the country."
      ),
      (
        "Holm, 39, who killed two policemen in 2009, is believed to be armed.",
        "Jonas Holm, 38, was serving a life sentence for the murder of two policemen."
      ),
      ("The army sent 1,200 soldiers to the region.", "Some soldiers: 2,000 troops were sent to the region."),
      ("About 15,000 people have been left homeless.", "Some 20,000 residents lost their homes."),
      ("The court jailed Jonas Holm for six years.", "Jonas Holm was sentenced to seven years."),
      ("Jonas Holm was fined 300 euros.", "Jonas Holm was fined 200 euros."),
      ("The turnout in Karvia's election was 71 percent.", "The turnout in Karvia's election was 70 percent."),
      ("The vote gives the Alliance 82 of the 150 seats.", "The vote gives the Alliance 81 of the 150 seats."),
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
      // One of several places, and the sum of them.
      ("The bank will cut 1,200 jobs in Norway and 300 in Denmark.", "The bank will cut 1,500 jobs."),
      ("Two soldiers died in Lund; three died in Aarhus.", "Five soldiers died."),
      // Of two fates at once.
      ("At least 30 houses were destroyed and 12 damaged.", "Some 42 houses were damaged or destroyed."),
      // Whom somebody holds is not who holds them.
      (
        "Police stormed a bank in Tessel and killed a gunman who had held 14 people for seven hours.",
        "The gunman held 14 people in a bank in Tessel: nine clerks and five customers."
      ),
      // A share of nothing told.
      (
        "The deal values Tarn at $31 a share, 24 per cent above Friday's closing price.",
        "Shares in Tarn closed 22.5 percent higher at $30.60."
      ),
      // The same is sent elsewhere, and others are sentenced.
      ("The firm sold 200 trucks to Norland.", "The firm sold 300 trucks to Karvia."),
      ("Jonas Holm was sentenced to six years.", "Peter Lund was sentenced to seven years."),
      // Ages are no count.
      (
        "A woman and her two daughters, aged 4 and 6, were rescued.",
        "A mother and her daughters, 4 and 6, were rescued."
      ),
      // A limit and a number below it of something else.
      (
        "The vessel, which sank near Holm, was certified for no more than 150.",
        "Rescuers pulled 132 survivors from the water near Holm."
      ),
      // The other news of a headline.
      (
        "U.S. Kills Commander in Tessel; 4,000 More Troops on Alert\n\n12 March 2019\n\nThe commander died in Tessel.",
        "The commander and two others were killed in Tessel on Monday, and at least five hurt."
      ),
      // People of two nations.
      ("The storm killed 27 Danish sailors off Holm.", "The storm killed 25 Norwegian sailors off Holm."),
      // One count takes in the attacker.
      (
        "A gunman killed three people in Aurora before shooting himself.",
        "Four people including the attacker died in the Aurora shooting."
      ),
      ("Three people died in the fire at Holm.", "Four people were killed in the fire at Holm, including his brother."),
      // Ages of two people.
      ("A 4-year-old boy fell into the pool.", "A 31-year-old keeper fell into the pool."),
      // Ages of two children, twenty years apart.
      (
        "A 4-year-old boy fell into the pool at Holm.",
        "It recalls how a 3-year-old boy fell into the pool at Linden in 1996."
      ),
      // One of several that a total takes up.
      (
        "The bomb at Holm killed one officer and five demonstrators.", "The bomb at Holm killed at least six."
      ),
      // The other two, and all.
      (
        "Rosa Meyer, like the other two hikers, is a graduate of the University of Holm.",
        "All three are graduates of the University of Holm."
      ),
      // How long two different things took.
      ("The boy was in the pool for 10 minutes.", "The mayor spoke to the press for 40 minutes."),
      // Ages of two who are named, of a child and a thing.
      ("The zoo said the 8-year-old female Berta slept.", "Harald, an 11-year-old male, slept at the zoo."),
      // Ranks.
      ("Holm Rovers rose to third in the table.", "Holm Rovers rose to fourth in the table."),
      // Others who were killed, and places.
      (
        "The jets bombed five bases of the militia near Holm.",
        "An air strike of the jets near Holm killed Rosa Meyer and five others of the militia."
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

  @Test func twoSpeechesHaveTwoDays() {
    let relations = Self.relations(
      .date, "The minister of energy, Anders Holm, said on Friday that 40 sailors were missing.",
      "The minister of energy, Anders Holm, said on Wednesday that 40 sailors were missing.")
    #expect(!relations.contains(.contradict))
  }

  @Test func thoseOfOtherRanksAreOthers() {
    let (a, b) = ("The first victim was found at 7.30 a.m.", "The second victim was found at 9 a.m.")
    #expect(Self.relations(.date, a, b).isEmpty && Self.relations(.event, a, b).isEmpty)
    #expect(Self.relations(.date, a, "The first victim was found at 9 a.m.") == [.refine])
  }

  @Test func theHourIsNoOtherDay() {
    let relations = Self.relations(
      .date, "The tram derailed on Wednesday near Holm.", "The tram derailed near Holm at 6.10 a.m., a passenger said.")
    #expect(!relations.contains(.contradict))
  }

  @Test(
    "days of one event told with other words",
    arguments: [
      (
        "The embassy in Holm came under siege by thousands of protesters on Tuesday.",
        "Angry protesters stormed the embassy in Holm on Monday."
      ),
      (
        "A May 1 assault by thousands of protesters on the embassy in Holm shocked the city.",
        "Protesters stormed the embassy in Holm on Monday."
      ),
    ])
  func daysOfOneEvent(a: String, b: String) { #expect(Self.relations(.date, a, b).contains(.contradict)) }

  @Test(
    "a bound that leaves out the number",
    arguments: [
      ("More than 51 people were taken to hospital after the fire at Holm.", true),
      // Of a round number the words mean it and a few.
      ("More than 50 people were taken to hospital after the fire at Holm.", false),
      ("At least 51 people were taken to hospital after the fire at Holm.", false),
    ])
  func strictBounds(bound: String, isContradiction: Bool) {
    let number = bound.contains("51") ? "51" : "50"
    let relations = Self.relations(
      .quantity, bound, "\(number) people were taken to hospital after the fire at Holm.")
    #expect(relations.contains(isContradiction ? .contradict : .refine))
    #expect(relations.contains(.contradict) == isContradiction)
  }

  @Test(
    "inside a place and beside it",
    arguments: [
      ("The tram derailed in a tunnel near Holm.", "The tram derailed next to a tunnel near Holm.", true),
      ("Police arrested a teacher inside the church.", "Police arrested a teacher outside the church.", true),
      // At two moments of one afternoon.
      ("The boy waited outside the church.", "The boy was found in the church.", false),
      // A city has a fringe, and who is near it is often said to be in it.
      ("The tram derailed in Holm on Friday.", "The tram derailed near Holm on Friday.", false),
    ])
  func insideAndBeside(a: String, b: String, isContradiction: Bool) {
    #expect(Self.relations(.place, a, b).contains(.contradict) == isContradiction)
  }

  @Test func thePlaceIsSaidInTheReason() {
    let articles = ["The bomb exploded outside the mosque.", "The bomb went off inside the mosque."].enumerated().map {
      Article(id: "a\($0.offset)", text: Array($0.element.utf8))
    }
    let facts = Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .place }
    #expect(
      facts.flatMap { $0.pairs.map(\.reason) } == ["one tells it inside “mosque”, the other beside “mosque”"])
  }

  @Test func sharesOfTwoDoNotContradict() {
    let holm = "Shares of Holm Foods fell 3% on Friday after the merger with Lund Bakeries was announced."
    let lund = "Lund Bakeries shares fell 6% on Friday after the merger with Holm Foods was announced."
    let other = "Holm Foods shares fell 6% on Friday after the merger with Lund Bakeries was announced."
    #expect(!Self.relations(.quantity, holm, lund).contains(.contradict))
    #expect(Self.relations(.quantity, holm, other).contains(.contradict))
  }

  @Test func aStateOfEmergencyIsNoPlace() {
    #expect(
      Self.relations(
        .place, "The mayor of Holm declared a state of emergency.",
        "A state of emergency was declared by the mayor of Holm. He declared a state of emergency on Monday."
      ).isEmpty)
    #expect(
      !Self.relations(.place, "The president left the state on Monday.", "On Monday the president left the state.")
        .isEmpty)
  }

  @Test(
    "who is said not to have done it",
    arguments: [
      // He denies that he did it, and not that it was.
      (
        "The fire at the Holm campsite started on Tuesday.", "Lund denies starting the fire at the Holm campsite.",
        false
      ),
      ("The bridge at Holm was destroyed.", "The army did not destroy the bridge at Holm, it said.", false),
      ("The army destroyed the bridge at Holm.", "The army did not destroy the bridge at Holm, it said.", true),
      ("The passengers of the Holm ferry were hurt.", "No passengers of the Holm ferry were hurt.", true),
    ])
  func deniedDoing(a: String, b: String, isContradiction: Bool) {
    #expect(Self.relations(.event, a, b).contains(.contradict) == isContradiction)
  }

  @Test(
    "what is denied outright",
    arguments: [
      (
        "The four men were freed as part of a swap of detained rebels, a spokesman said.",
        "The minister spoke of the four men. “This is not a swap,” he said.", true
      ),
      // Both deny it.
      ("“It was not a hostage swap,” a spokesman said.", "“This is not a swap,” the minister said.", false),
    ])
  func deniedOutright(a: String, b: String, isContradiction: Bool) {
    #expect(Self.relations(.event, a, b).contains(.contradict) == isContradiction)
  }

  @Test func whatItsLikeCanReachIsNoSizeOfIt() {
    let relations = Self.relations(
      .quantity, "The keepers shot a bear that weighed more than 400 pounds at the zoo in Holm.",
      "The zoo in Holm keeps bears. They can weigh more than 400 pounds.")
    #expect(relations.isEmpty)
  }

  @Test func whatHappenedLongAgoIsNoNews() {
    let news = "Pirates released the crew of the tanker near Holm on Friday."
    #expect(!Self.relations(.event, news, "Pirates released the crew of the tanker near Holm on Thursday.").isEmpty)
    #expect(Self.relations(.event, news, "Pirates released the crew of the tanker near Holm in March 2009.").isEmpty)
  }

  @Test(
    "two ends of a way",
    arguments: [
      ("The bus travelled from Lund to Malmo on Friday.", true),
      ("The bus travelled from Malmo to Lund on Friday.", false),
    ])
  func endsOfAWay(text: String, isOne: Bool) {
    #expect(Self.relations(.place, "The bus travelled from Lund to Malmo.", text).contains(.agree) == isOne)
  }

  @Test(
    "what is recalled is no news",
    arguments: [
      ("It was the worst fire since 2004, when seven people were killed at Lund.", false),
      ("Seven people were killed at Holm.", true),
    ])
  func recollections(text: String, isOne: Bool) {
    let relations = Self.relations(.quantity, "At least seven people were killed in a fire at Holm on Friday.", text)
    #expect(relations.isEmpty != isOne)
  }

  @Test func aVagueNumberMakesNoFactOfTwoOccasions() {
    let texts = [
      "Gunmen killed 32 people at an airport in Lund last March.", "Scores of people died in the fire at Holm.",
      "The government counts 59 dead tourists since the spring.",
    ]
    let articles = texts.enumerated().map {
      Article(id: "\($0)", text: Array($1.utf8), published: CalendarDate(2018, 5, 5))
    }
    for fact in Comparison(of: articles, lexicon: TestLexicon.english).facts where fact.kind == .quantity {
      #expect(!(fact.claims.contains { $0.source == 0 } && fact.claims.contains { $0.source == 2 }))
    }
  }

  @Test func sharesMeetPercents() {
    let third = "A third of voters in Norland oppose the bridge tax, a poll showed."
    #expect(
      Self.relations(.quantity, third, "A poll showed that 33 percent of voters in Norland oppose the bridge tax.") == [
        .agree
      ])
    #expect(
      Self.relations(.quantity, third, "A poll showed that 36 percent of voters in Norland oppose the bridge tax.") == [
        .refine
      ])
  }

  @Test func whatIsDeniedOfSomeIsNotDeniedOfAll() {
    let stolen = "Thieves have stolen the records of patients of the Holm clinic, the clinic said."
    #expect(
      !Self.relations(.event, stolen, "The clinic at Holm said that no medical records had been stolen.").contains(
        .contradict))
    #expect(
      Self.relations(.event, stolen, "The clinic at Holm said that no records had been stolen.").contains(.contradict))
  }

  @Test func wordsThatDenyAreNotTheSameWords() {
    #expect(
      Self.relations(
        .quotation, "“We have the fever in Holm under control,” Rosa Meyer said.",
        "“We do not have the fever in Holm under control,” Erik Dahl said.") == [.refine])
  }

  @Test func ranksThatAreTheSameAgree() {
    #expect(
      Self.relations(
        .quantity, "Holm Rovers beat Linden Town on Sunday to rise to third in the table.",
        "Holm Rovers beat Linden Town and rose to third in the table.") == [.agree])
  }

  @Test func deathsAreThoseWhoDied() {
    #expect(
      Self.relations(
        .quantity, "Three deaths were confirmed after the storm at Holm, police said.",
        "Police said that three people had died in the storm at Holm.") == [.agree])
  }

  @Test func stretchesOfTimeAreAmounts() {
    #expect(
      Self.relations(
        .quantity, "The bear dragged the boy through the pool for more than 10 minutes.",
        "The bear dragged the boy for 15 minutes.") == [.refine])
    #expect(
      Self.relations(
        .quantity, "The fire burned in the Holm mill for two hours.",
        "The fire burned in the Holm mill for 120 minutes."
      ) == [.agree])
  }

  @Test func theDeadOfACrashAreNotThoseOfAWar() {
    let crash = "The swap took place at Holm. Among those freed was a suspect in a crash, in which 298 people died."
    let war = "The swap took place at Holm. It was welcomed abroad. More than 13,000 people have died in the war."
    #expect(!Self.relations(.quantity, crash, war).contains(.contradict))
  }

  @Test func timesOfOneEventContradict() {
    #expect(
      Self.relations(
        .quantity, "The hunger strike at Holm prison went on for 145 days.",
        "A hunger strike at Holm prison went on for 130 days.") == [.contradict])
  }

  @Test func stretchesOfTheSameMeet() {
    let days = "The government of Norland declared three days of national mourning."
    #expect(Self.relations(.quantity, days, "The president announced three days of mourning in Norland.") == [.agree])
    #expect(Self.relations(.quantity, days, "The government declared a week of mourning in Norland.") == [.contradict])
    #expect(Self.relations(.quantity, days, "The court gave the brothers a week of freedom in Norland.").isEmpty)
    #expect(
      Self.relations(
        .quantity, "Schools at Holm were closed for two weeks.", "All schools at Holm have been shut for a month.")
        == [.contradict])
    // A rate is no length of time.
    #expect(
      Self.relations(
        .quantity, "The dam at Holm could not hold 120 litres a day.", "The dam at Holm leaked for three days."
      ).isEmpty)
  }

  @Test func anAgeIsThatOfWhomTheNounIsSaid() {
    #expect(
      Self.relations(
        .quantity, "A zoo at Holm shot a 12-year-old bear called Harald.",
        "The bear, a 12-year-old male named Harald, was shot at Holm.") == [.agree])
  }

  @Test func vagueAmountsMeetNumbersOfTheSame() {
    #expect(
      Self.relations(
        .quantity, "Several people died when a bus left the road near Holm on Monday.",
        "At least seven people were killed when a bus left the road near Holm.") == [.refine])
    // "Thousands" of two articles need not be the same ones.
    #expect(
      Self.relations(
        .quantity, "The minister sent thousands of soldiers to Holm.",
        "Thousands of protesters marched through Linden."
      ).isEmpty)
  }

  @Test("the dead of long ago are not those of now")
  func countsOfOtherTimes() {
    let a = "A fire in the mine at Holm killed miners on Tuesday. In 1938 a fire in the mine killed 204 miners."
    let b = "A fire in the mine at Holm killed 232 miners on Tuesday."
    #expect(Self.relations(.quantity, a, b).isEmpty)
    #expect(!Self.relations(.quantity, a.replacing("In 1938 a", with: "A"), b).isEmpty)
  }
}
