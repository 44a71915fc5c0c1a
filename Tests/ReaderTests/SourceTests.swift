import Comparison
import Testing

@testable import Reader

/// How articles and values are named on the screen.
@Suite struct SourceTests {
  private func article(_ id: String, _ source: String?) -> Article { Article(id: id, text: [], source: source) }

  @Test func anAddressLosesWhatAllBeginWith() {
    let sources = Source.all([
      article("a", "www.tribune.example"), article("b", "The Courier"), article("c", nil), article("d", "www."),
    ])
    #expect(sources.map(\.name) == ["tribune.example", "The Courier", "c", "www."])
  }

  @Test func twoOfOneOutletAreToldApart() {
    let sources = Source.all([article("a", "www.tribune.example"), article("b", "www.tribune.example")])
    #expect(sources.map(\.name) == ["tribune.example (a)", "tribune.example (b)"])
  }

  @Test func weeksAreToldByTheirFirstDay() throws {
    let monday = try #require(CalendarDate(2019, 12, 30))
    let claim = { (value: String, first: CalendarDate, count: Int) in
      Claim(
        source: 0, passage: TextRange(0, 1), focus: TextRange(0, 1), sentence: 0,
        value: .date(Timex(value: value, kind: .date, days: first..<first.adding(days: count))), attribution: nil)
    }
    #expect(claim("2020-W01", monday, 7).shown == "week of 30 Dec 2019")
    #expect(claim("2020-W01-WE", monday.adding(days: 5), 2).shown == "weekend of 4 Jan 2020")
    #expect(claim("2020-01-03", monday.adding(days: 4), 1).shown == "3 Jan 2020")
  }

  /// The heading of a speaker whom many quote is longer than the screen.
  @Test func whatIsCutSaysSo() {
    var state = FerryFixture.state(width: 40, height: 20)
    state.press("<F5>")
    let line = state.text.split(separator: "\n").first { $0.contains("Ellis Brandt: quoted by") }
    #expect(line?.hasSuffix("…") == true)
  }

  @Test func aLongMessageTakesTheRowsItNeeds() {
    var state = FerryFixture.state(width: 40, height: 15)
    state.press(":theme nope<Enter>")
    #expect(state.text.contains("the themes are standard") && state.text.contains("monochrome"))
    _ = state.handle(.message(String(repeating: "many words ", count: 60)))
    let rows = state.text.split(separator: "\n").filter { $0.contains("many words") }
    #expect(rows.count == 3)
    #expect(rows.last?.hasSuffix("…") == true)
  }

  @Test(arguments: [40, 50, 60, 80]) func oneArticleIsToldToBeAlone(width: Int) {
    let state = ReaderState(name: "", articles: [FerryFixture.articles[0]], width: width, height: 24)
    let words = state.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("One article alone: there is nothing to compare it with."))
  }

  @Test func anEmptyCommandLineTellsWhatCanBeTyped() {
    var state = FerryFixture.state(width: 120, height: 20)
    state.press(":")
    #expect(state.text.split(separator: "\n").last?.hasSuffix("…") == true)
  }
}
