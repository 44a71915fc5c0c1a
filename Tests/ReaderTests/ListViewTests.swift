import Comparison
import Testing

@testable import Reader

/// The views that list facts.
@Suite struct ListViewTests {
  @Test func silencesAreTheChosenSources() {
    var state = FerryFixture.state()
    state.press("3<F6>")
    #expect(state.rows.compactMap(\.fact).map { state.facts[$0].id } == ["call", "inspected", "boats"])
    state.press("-")
    #expect(state.rows.compactMap(\.fact).map { state.facts[$0].id } == ["call", "inspected", "boats", "fulmar"])
    state.press("<S-Tab>+")
    #expect(state.active == 1)
    #expect(state.rows.compactMap(\.fact).map { state.facts[$0].id } == ["inquiry"])
    // No more than the two others can tell it.
    state.press("++++")
    #expect(state.leastTellers == 2)
  }

  @Test func theTimelineRunsFromTheOldestDay() {
    var state = FerryFixture.state()
    state.press("<F4>")
    let headings = state.rows.compactMap { row -> String? in if case .heading(let text) = row { text } else { nil } }
    #expect(headings == ["1974", "May 2023", "Tue 7 May 2024"])
    #expect(state.text.contains("7 May 2024, 04:50: Coast Courier  ≠ 7 May 2024, 05:15: Allard Tribune"))
  }

  @Test func enterLeadsToTheColumns() {
    var state = FerryFixture.state()
    state.press("<F5><Enter>")
    #expect(state.view == .columns)
    #expect(state.selectedID == "boats")
    state.press("<F3>q")
    #expect(state.view == .columns)
    #expect(state.press("q") == [.quit])
  }

  @Test func headingsAreNeverSelected() {
    var state = FerryFixture.state()
    state.press("<F3>ojjjjjjjjj")
    #expect(state.selectedID == "inquiry")
    state.press("g")
    #expect(state.rows.first == .heading("Numbers (2)"))
    #expect(state.selectedID == "dead")
  }

  @Test(arguments: [
    ("no time to reach the boats", "There was no time at all to reach a boat.", "··yy··yy··"),
    ("A b, c", "a b c", "yyy"), ("", "a", "·"), ("x — y", "x y", "yy"),
  ]) func wordsAreCollated(a: String, b: String, shared: String) {
    #expect(Collation(a, b).isShared.1 == shared.map { $0 == "y" })
  }

  @Test(arguments: [
    ("2020-01-03", "3 Jan 2020"), ("2020-01-03TMO", "3 Jan 2020, morning"), ("2018-05", "May 2018"), ("2018", "2018"),
    ("P3D", "3 days"), ("PT1H", "1 hour"), ("XXXX-WXX-2", "XXXX-WXX-2"), ("PRESENT_REF", "PRESENT_REF"),
  ]) func timexesAreTold(value: String, shown: String) {
    #expect(Timex(value: value, kind: .date).words == shown)
  }
}
