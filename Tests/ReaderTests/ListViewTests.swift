import Comparison
import Screen
import Testing

@testable import Reader

/// The views that list facts.
@Suite struct ListViewTests {
  @Test func silencesAreTheChosenSources() {
    var state = FerryFixture.state()
    func left() -> [String] {
      state.rows.compactMap(\.fact).filter { state.facts[$0].isSilent(state.active) }.map { state.facts[$0].id }
    }
    state.press("3<F6>")
    #expect(left() == ["call", "inspected", "boats"])
    state.press("-")
    #expect(left() == ["call", "inspected", "boats", "fulmar"])
    state.press("<S-Tab>+")
    #expect(state.active == 1)
    #expect(left() == ["inquiry"])
    // No more than the two others can tell it.
    state.press("++++")
    #expect(state.leastTellers == 2)
  }

  @Test func whatASourceAloneSaysIsToldToo() {
    var state = FerryFixture.state()
    state.press("3<F6>")
    #expect(state.rows.suffix(2) == [.heading("Said by Evening Bulletin alone (1)"), .fact(6)])
    state.press("1")
    #expect(state.rows.suffix(2) == [.heading("Said by Coast Courier alone (1)"), .fact(7)])
  }

  @Test func theTimelineRunsFromTheOldestDay() {
    var state = FerryFixture.state()
    state.press("<F4>")
    let headings = state.rows.compactMap { row -> String? in if case .heading(let text) = row { text } else { nil } }
    #expect(
      headings
        == ["1974", "May 2023", "March 2024", "Tue 7 May 2024", "Wed 8 May 2024"].map {
          $0 == "March 2024" ? "Mar 2024" : $0
        })
    // What two sources put on two days stands under both, and each line tells the other day.
    #expect(state.rows.filter { $0.fact == 2 } == [.dated(fact: 2, claims: [1]), .dated(fact: 2, claims: [0])])
    #expect(state.text.contains("┌ ≠ bow door inspected"))
    #expect(state.text.contains("└ ≠ bow door inspected"))
    #expect(state.text.contains("↓ Mar 2024"))
    #expect(state.text.contains("↑ May 2023"))
    // Two hours of one day stand side by side.
    #expect(state.rows.contains(.dated(fact: 1, claims: [0, 1])))
    #expect(state.rows.contains(.published([0, 2])))
    #expect(state.text.contains("◆ inferred"))
  }

  @Test func theSameFactOnTwoDaysIsSteppedThrough() {
    var state = FerryFixture.state()
    state.press("<F4>g")
    var lines: [Int] = [state.listIndex]
    for _ in 0..<6 {
      state.press("j")
      if state.listIndex != lines.last { lines.append(state.listIndex) }
    }
    #expect(lines == state.rows.indices.filter { state.rows[$0].fact != nil })
  }

  @Test func onlyTheMatrixIsPutInOrder() {
    var state = FerryFixture.state()
    state.press("<F3>o")
    #expect(state.text.contains("── by kind ─"))
    for view in ["<F4>", "<F5>", "<F6>"] {
      state.press(view)
      #expect(!state.text.contains("by kind"))
      #expect(!state.text.contains(" o order"))
      state.press("o")
      #expect(state.order == .kind)
      #expect(state.message == "this list has an order of its own; the facts (<F3>) can be put in others")
    }
    state.press(":sort<Space>text<Enter>")
    #expect(state.order == .text)
    #expect(state.message == "the facts: as told by the chosen source")
  }

  @Test func whatHoldsInTheColumnsIsToldThere() {
    var state = FerryFixture.state()
    state.press("z=")
    #expect(state.text.contains("not linked · zoomed"))
    state.press("<F3>")
    #expect(!state.text.contains("zoomed") && !state.text.contains("not linked"))
  }

  @Test func aLargePanelTellsTheReasonInFull() throws {
    var state = FerryFixture.state(width: 40, height: 15)
    let fact = try #require(state.facts.firstIndex { $0.id == "boats" })
    state.select(fact)
    let reason = try #require(state.facts[fact].pairs.first.map { state.reason(of: $0, in: state.facts[fact]) })
    func told() -> String {
      state.settle()
      return state.panelLines.shown.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
        .split(separator: " ").joined(separator: " ")
    }
    #expect(!told().contains(reason))
    state.panel = .large
    #expect(told().contains(reason), "\(told())")
  }

  @Test func anEmptyListOfMarksIsToldInFull() {
    var state = FerryFixture.state(width: 40, height: 15)
    state.press("M")
    let words = state.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Select a fact and press * to mark its passage."))
  }

  @Test func aNarrowPanelTellsNothingTwice() {
    var state = FerryFixture.state(width: 40, height: 15)
    state.press("<F5>")
    // The speaker stands in the title.
    #expect(state.text.contains("▸ 1  “… There was no time"))
    state.press("*M")
    // The subject gives way, and not the source.
    #expect(state.text.contains("… · Coast Courier"))
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

  @Test func whyThereIsNoComparisonStaysOnTheScreen() {
    var state = ReaderState(name: "ferry", articles: FerryFixture.articles, width: 120, height: 40)
    #expect(state.text.contains("comparing…") && state.isComparing)
    _ = state.handle(.notCompared("the word lists are not found"))
    #expect(!state.isComparing)
    for keys in ["j", "c", "<F3>", "<F2>f"] {
      state.press(keys)
      #expect(
        state.text.contains("cannot be compared: the word lists are not found") && state.text.contains("not compared"))
      #expect(!state.text.contains("being compared"))
    }
  }

  @Test func thoseWhoTellTheSameAreNamedTogether() {
    var state = FerryFixture.state(width: 160)
    state.press("<F6>2")
    _ = state.handle(.pause)
    #expect(state.text.contains("Coast Courier, Evening Bulletin: promise inquiry"))
  }

  @Test func reasonsOfTheSourceAtHandComeFirst() {
    let fact = FerryFixture.facts[0]
    #expect(fact.reasons(base: nil).map(\.reason).dropFirst().first == "11 is within at least 9")
    #expect(fact.reasons(base: nil, near: 2).map(\.reason).dropFirst().first == "14 is within at least 9")
    #expect(fact.reasons(base: nil, near: 2).first?.relation == .contradict)
  }

  @Test func anExplanationIsLaidOutOnceAndAgainForAnotherWidth() {
    var state = FerryFixture.state()
    state.press("x")
    let key = state.explanationKey
    let lines = state.explanation
    state.press("jj")
    #expect(state.explanationKey == key && key != nil && state.explanation == lines)
    _ = state.handle(.input(.resize(width: 36, height: 20)))
    #expect(state.explanation.count > lines.count)
    state.press("x")
    #expect(state.explanation.isEmpty && state.explanationKey == nil)
  }

  @Test(arguments: [
    ("no time to reach the boats", "There was no time at all to reach a boat.", "··yy··yy··"),
    ("A b, c", "a b c", "yyy"), ("", "a", "·"), ("x — y", "x y", "yy"),
  ]) func wordsAreCollated(a: String, b: String, shared: String) {
    #expect(Collation(a, b).isShared.1 == shared.map { $0 == "y" })
  }

  @Test(arguments: [
    ("2020-01-03", "3 Jan 2020"), ("2020-01-03TMO", "3 Jan 2020, morning"), ("2018-05", "May 2018"), ("2018", "2018"),
    ("P3D", "3 days"), ("PT1H", "1 hour"), ("XXXX-WXX-2", "Tuesday"), ("PRESENT_REF", "PRESENT_REF"),
  ]) func timexesAreTold(value: String, shown: String) {
    #expect(Timex(value: value, kind: .date).words == shown)
  }

  /// Facts of numbers, more than a list has room for.
  private static let manyFacts: [Fact] = (0..<60).map { number in
    let first = FerryFixture.facts[0]
    return Fact(
      id: "many-\(number)", kind: number % 2 == 0 ? .quantity : .event,
      about: number < 50 ? "boats \(number)" : "rafts",
      verdict: .agree, claims: Array(first.claims.prefix(2)), pairs: [], articles: 3, origins: 2,
      weight: Double(60 - number))
  }

  @Test(arguments: ["&boats<Enter>", "t", ":sort subject<Enter>", "o"])
  func aListThatWasNarrowedOrSortedIsReadFromItsStart(keys: String) {
    var state = FerryFixture.state(height: 24, facts: Self.manyFacts)
    state.press("<F3>48j" + keys)
    #expect(state.listTop == 0)
    #expect(state.listIndex == state.rows.firstIndex { $0.fact != nil })
  }

  @Test(arguments: ["&boats<Enter>", "t", "o"])
  func whatTheFirstPageShowsStaysSelected(keys: String) {
    var state = FerryFixture.state(height: 24, facts: Self.manyFacts)
    state.press("<F3>4j")
    let before = state.selectedID
    state.press(keys)
    #expect(state.listTop == 0)
    #expect(state.selectedID == before)
  }

  @Test func withoutAFilterOneStaysWhereOneIs() {
    var state = FerryFixture.state(facts: Self.manyFacts)
    state.press("<F3>42jra")
    state.press("42j")
    let before = state.selectedID
    state.press("a")
    #expect(state.selectedID == before)
  }

  @Test func whatTheFilterAsksForIsShownWhereItStands() {
    var state = FerryFixture.state()
    state.press("<F3>&sink<Enter>")
    let row =
      state.render().text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("≠ dead in the sinking") } ?? 0
    let frame = state.render()
    var plain = Style.plain
    state.theme.hit(&plain, isCurrent: false)
    #expect(frame[14, row].style.underline == plain.underline)
    #expect(frame[4, row].style.underline == .none)
  }

  @Test func anEmptyListSaysWhatItIsFilteredBy() {
    var state = FerryFixture.state()
    state.press("<F5>:filter place<Enter>")
    #expect(state.text.contains("Nothing here with only places; a shows all."))
    #expect(state.text.contains("No fact passes the filter"))
    // Numbers there are, but nobody said them.
    state = FerryFixture.state(width: 40, height: 15)
    state.press("<F5>:filter quantity<Enter>")
    #expect(state.text.contains("Nothing here with only numbers; a"))
    #expect(state.text.contains("shows all."))
    #expect(state.text.contains("What passes the filter is told in"))
  }

  @Test func whatAShortListLeavesIsThePanels() {
    var state = FerryFixture.state()
    state.press("<F3>")
    let all = Arrangement(state).panel.height
    #expect(Arrangement(state).body.height == 2 + state.rows.count)
    // Below eight rows the list would lose its histogram.
    state.press("r")
    #expect(Arrangement(state).body.height == 8)
    #expect(Arrangement(state).panel.height >= all)
    let lists = FerryFixture.state(facts: Self.manyFacts)
    var columns = lists
    var list = lists
    list.press("<F3>")
    columns.press("<F2>")
    #expect(Arrangement(list).panel.height == Arrangement(columns).panel.height)
  }

  @Test func namesGiveWayToWhatIsSaid() {
    var state = FerryFixture.state(width: 60, height: 24)
    state.press("3<F6>")
    #expect(state.text.contains("1: Mar 2024; 2: May 2"))
    state = FerryFixture.state(width: 200, height: 24)
    state.press("3<F6>")
    #expect(state.text.contains("Coast Courier: Mar 2024; Allard Tribune: May 2023"))
  }

  @Test func onALowScreenTheTwoThatContradictAreSeen() {
    var state = FerryFixture.state(width: 40, height: 15)
    #expect(state.text.contains("≠ 14   3"))
    #expect(!state.text.contains("≈ ≥ 9  2"))
    state.press("J")
    #expect(state.text.contains("≈ ≥ 9  2"))
  }
}
