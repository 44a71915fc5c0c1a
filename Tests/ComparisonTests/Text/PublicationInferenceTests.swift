import Comparison
import TestSupport
import Testing

/// The day of an article that names none with its year, from those of the others.
@Suite struct PublicationInferenceTests {
  static func day(of text: String) -> String? {
    let dated = Article(
      id: "a", text: Array("A ferry ran aground near Holm on Tuesday, the coastguard said.".utf8),
      published: CalendarDate(2013, 10, 9))
    let comparison = Comparison(
      of: [dated, Article(id: "b", text: Array(text.utf8))], lexicon: TestLexicon.english)
    return comparison.documents[1].article.published?.iso
  }

  @Test(arguments: [
    // A dateline has the day, and the others its year.
    ("HOLM, Oct 8 (Asko) - A ferry ran aground near Holm on Tuesday, the coastguard said.", "2013-10-08"),
    ("HOLM (Asko) - A ferry ran aground near Holm on Tuesday, the coastguard said.", "2013-10-09"),
    // A day that is told as past is followed by the day of writing.
    ("A ferry ran aground near Holm. Two of the wounded died on October 11.", "2013-10-11"),
    // A weekday is of any week, whatever the hour.
    ("A ferry ran aground near Holm. It had left at about 11 p.m. on Sunday.", "2013-10-09"),
    // What somebody said on a weekday is told on that day; so is the lead.
    ("A ferry ran aground near Holm on Tuesday. Its owner said on Friday that nobody was hurt.", "2013-10-11"),
    (
      "A tug towed the ferry to Holm on Thursday. The owner said on Tuesday it was old.",
      "2013-10-10"
    ),
    // Of two that are as far away the nearer one: on Sunday before, and not on Sunday after.
    ("A ferry will sail to Holm, its owner said on Sunday.", "2013-10-06"),
    // A time of the day is none of a later one.
    ("A ferry ran aground near Holm. It left at 09:10 local time.", "2013-10-09"),
  ])
  func inferred(text: String, day: String) {
    #expect(Self.day(of: text) == day, "\(text)")
  }
}
