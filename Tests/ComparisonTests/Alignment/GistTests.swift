import Comparison
import TestSupport
import Testing

/// What a clause tells in a few words: the title of a fact, and an event's own words in a table.
@Suite struct GistTests {
  static func events(_ text: String) -> [String] {
    let articles = ["a", "b"].map { Article(id: $0, text: Array(text.utf8), published: CalendarDate(2019, 3, 8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .event }.map(\.about)
  }

  @Test(arguments: [
    ("The mayor was booed by the crowd in Holm.", "mayor was booed by crowd"),
    ("Rescuers did not reach the cabin on Monday.", "Rescuers did not reach cabin"),
    ("The ferry had hit the old bridge at Holm.", "ferry had hit bridge"),
    ("Maj. Gen. Ann Cole opened the bridge on Friday.", "Cole opened bridge"),
    ("The crew members left the ferry at Holm.", "crew members left ferry"),
    ("Police arrested Cole and two sailors in Holm.", "Police arrested Cole"),
    ("The bridge at Holm came under fire from rebels on Friday.", "bridge came under fire"),
    ("Three sailors were injured 🔥 in Holm on Friday.", "sailors were injured in Holm"),
    ("The sailors were taken to a hospital in Holm.", "sailors were taken to hospital"),
    ("Anna Cole was tired. She left the ferry at Holm.", "Cole left ferry"),
    ("Major-General Ann Cole opened the bridge on Friday.", "Cole opened bridge"),
    ("The mayor spoke of her plan to close the bridge.", "mayor to close bridge"),
    ("The ferry was under attack in Holm.", "ferry was under attack"),
    ("The crane needed to be removed in Holm.", "crane needed to be removed"),
    ("They spoke of their plan to close the bridge.", "They spoke of plan"),
    ("The bridge is to be closed in Holm.", "bridge is to be closed in Holm"),
    ("The brigade, which rescued the sailors, praised them.", "brigade rescued sailors"),
    ("Rescuers found the boy alive in Holm.", "Rescuers found boy alive"),
    ("No sailors died in Holm.", "No sailors died in Holm"), ("No one was hurt in Holm.", "No one was hurt in Holm"),
  ])
  func tellsWhoDidWhat(_ text: String, _ gist: String) {
    let found = Self.events(text)
    #expect(found.contains(gist), "\(found)")
  }

  static func amounts(_ text: String) -> [String] {
    let articles = ["a", "b"].map { Article(id: $0, text: Array(text.utf8), published: CalendarDate(2019, 3, 8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .quantity }.map(\.about)
  }

  @Test(arguments: [
    ("The fire killed 25 people in Holm.", "people killed"), ("In Holm 12 sailors were wounded.", "sailors wounded"),
    ("The fire took 25 passengers by surprise.", "took passengers"),
    ("The release of 21 sailors was announced in Holm.", "release of sailors"),
    ("A 12-year-old girl fell from the bridge.", "age of the girl"),
    ("Anna Cole, 34, left the ferry.", "age of Anna Cole"),
    ("The girl fell 15 feet from the bridge.", "girl fell from bridge, in feet"),
    ("There were 20 sailors on the ferry.", "sailors"),
    ("Police said that between 80 and 100 were arrested.", "those arrested"),
    ("On Friday 12 sailors were in critical condition.", "sailors in condition"),
  ])
  func tellsWhatIsCounted(_ text: String, _ title: String) {
    let found = Self.amounts(text)
    #expect(found.contains(title), "\(found)")
  }

  @Test func aTitleIsMadeOfWordsThatMostUse() throws {
    let texts = [
      "The tanker Aurora hit the old bridge at Holm.", "The tanker Aurora hit the bridge at Holm.",
      "On Friday the unlucky Aurora hit Holm's bridge.",
    ]
    let articles = texts.enumerated().map { index, text in
      Article(id: "\(index)", text: Array(text.utf8), published: CalendarDate(2019, 3, 9))
    }
    let facts = Comparison(of: articles, lexicon: TestLexicon.english).facts
    let fact = try #require(facts.first { $0.kind == .event && $0.origins == 3 })
    #expect(fact.about == "Aurora hit bridge")
  }

  @Test(arguments: ["1. The ferry left Holm with 40 sailors.", "14.30  The ferry left Holm with 40 sailors."])
  func whatMarksALineIsNoAmount(_ line: String) {
    let article = Article(id: "a", text: Array("The harbour is open again today.\n\n\(line)\n".utf8))
    let other = Article(id: "b", text: Array("The harbour of Holm was closed on Monday.".utf8))
    let facts = Comparison(of: [article, other], lexicon: TestLexicon.english).facts
    #expect(facts.filter { $0.kind == .quantity }.flatMap { $0.claims.map(\.display) } == ["40"])
  }

  @Test func aRankOfOneArticleAloneIsNoFact() {
    let article = Article(id: "a", text: Array("It was the first time that 40 sailors met in Holm.".utf8))
    let other = Article(id: "b", text: Array("The harbour of Holm was closed on Monday.".utf8))
    let facts = Comparison(of: [article, other], lexicon: TestLexicon.english).facts
    #expect(facts.filter { $0.kind == .quantity }.flatMap { $0.claims.map(\.display) } == ["40"])
  }
}
