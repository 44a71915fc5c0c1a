import Comparison
import TestSupport
import Testing

/// Outlet ⟦4…⟧, headline ⟦1…⟧, author ⟦2…⟧ and day out of the lines around a text.
@Suite struct MastheadTests {
  static let prose =
    "\n\nA ferry with more than two hundred people on board ran aground off the old pier on Tuesday, police said.\n"

  static func expect(
    _ marked: String, published: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(marked)
    let article = Article(id: "a", text: marked.bytes)
    let masthead = Masthead(of: article, lexicon: TestLexicon.english)
    func text(_ range: TextRange?) -> String { range.map { article.string($0) } ?? "" }
    #expect(text(masthead.title) == article.string(marked[1]), "headline", sourceLocation: sourceLocation)
    #expect(text(masthead.author) == article.string(marked[2]), "author", sourceLocation: sourceLocation)
    #expect(text(masthead.outlet) == article.string(marked[4]), "outlet", sourceLocation: sourceLocation)
    #expect(masthead.published?.iso == published, "day", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("⟦1Ferry runs aground off the old pier⟧\n\nBy ⟦2Ellen Marchbanks⟧\nJanuary 3, 2020", "2020-01-03"),
    ("⟦1Ferry runs aground off the old pier⟧\n\n⟦2Ellen Marchbanks⟧\n3 January 2020", "2020-01-03"),
    ("⟦1Ferry runs aground off the old pier⟧\n\nFriday 3 January 2020, 16.40 GMT", "2020-01-03"),
    ("⟦1Ferry runs aground off the old pier⟧\nJanuary 3, 2020 5:20 p.m.", "2020-01-03"),
    ("⟦1Ferry runs aground off the old pier⟧\n2020-01-03T17:20:00Z", "2020-01-03"),
    ("⟦1Ferry runs aground off the old pier⟧\nJanuary 3, 2020 / 5:20 PM / The Harbour Post", "2020-01-03"),
    ("⟦1Ferry runs aground off the old pier⟧\n\n⟦2E. M. Marchbanks⟧", nil),
    ("⟦1Ferry runs aground off the old pier⟧\n\nHundreds Wait For Help", nil),
    ("⟦1Ferry runs aground off the old pier⟧\n\nUpdated: 2016-07-15 13:14", "2016-07-15"),
    (
      "# ⟦1Ferry runs aground⟧\n\n*By ⟦2Ellen Marchbanks⟧* · **⟦4The Harbour Post⟧** · Saturday, 4 January 2020",
      "2020-01-04"
    ),
    ("⟦1Ferry runs aground off the old pier⟧\n\n⟦4Harbour Post⟧ | 14 May 2014", "2014-05-14"),
    ("⟦4THE HARBOUR POST⟧\nThursday 15 May 2014\n\n⟦1Ferry runs aground off the old pier⟧", "2014-05-15"),
    ("⟦4The Harbour Post⟧\nHome   News   Sport   Weather\n\n⟦1Ferry runs aground off the old pier⟧", nil),
    ("⟦1Carnage on the pier⟧\n\nFerry runs aground with two hundred on board", nil),
  ])
  func readsLinesAboveTheText(head: String, published: String?) {
    Self.expect(head + Self.prose, published: published)
  }

  @Test func readsTheDayInAnAgencysOpening() {
    Self.expect(
      "⟦1Ferry runs aground off the old pier⟧\n\nPORT HARBOUR, June 8, 2018 — A ferry with two hundred people on board ran aground off the old pier.\n",
      published: "2018-06-08")
  }

  @Test func readsTheDayThatALineBeginsWith() {
    Self.expect(
      "⟦1Ferry runs aground off the old pier⟧\n\nFriday, 16 March 2018. From our correspondent in Lund." + Self.prose,
      published: "2018-03-16")
    Self.expect(
      "⟦1Ferry runs aground off the old pier⟧\n\n16 March 2018 - From our correspondent in Lund." + Self.prose,
      published: "2018-03-16")
  }

  @Test func readsADayThatStandsLast() {
    Self.expect("⟦1Ferry runs aground off the old pier⟧" + Self.prose + "\n6 January 2020\n", published: "2020-01-06")
  }

  @Test func takesNoDayOfTheStoryForTheDayOfPublication() {
    Self.expect(
      "⟦1Ferry runs aground off the old pier⟧\n\nOn 3 January 2020 a ferry with more than two hundred people on board ran aground off the old pier.\n",
      published: nil)
  }

  @Test func takesNoDayWithoutItsYear() {
    Self.expect("⟦1Ferry runs aground off the old pier⟧\n\nFriday 3 January" + Self.prose, published: nil)
  }

  @Test func findsNothingInAnEmptyText() {
    Self.expect("", published: nil)
    Self.expect("\n \n", published: nil)
  }
}
