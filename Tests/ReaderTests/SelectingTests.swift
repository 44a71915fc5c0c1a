import Testing

@testable import Reader

/// Stepping from fact to fact.
@Suite struct SelectingTests {
  @Test func theMostTellingFactInSightIsToldFirst() {
    #expect(FerryFixture.state().selectedID == "dead")
    var state = ReaderState(name: "", articles: FerryFixture.articles, width: 120, height: 40)
    #expect(state.selectedID == nil)
    #expect(state.text.contains("comparing…"))
    _ = state.handle(.compared(FerryFixture.findings))
    #expect(state.selectedID == "dead")
  }

  @Test func factsComeInTheOrderOfTheText() {
    var state = FerryFixture.state()
    var seen: [String] = []
    for _ in 0..<6 {
      state.press("f")
      seen.append(state.selectedID ?? "")
    }
    #expect(seen == ["passengers", "call", "boats", "inspected", "inquiry", "dead"])
    #expect(state.message == "from the start again")
    state.press("F")
    #expect(state.selectedID == "inquiry")
  }

  @Test(arguments: ["c", "]c"]) func contradictionsOnly(key: String) {
    var state = FerryFixture.state()
    // The fact that is told at first was only proposed: the first step leads to it and counts it.
    #expect(state.selectedID == "dead")
    state.press(key)
    #expect(state.selectedID == "dead")
    #expect(state.message == "contradiction 1 of 3")
    state.press(key)
    #expect(state.selectedID == "call")
    state.press(key)
    #expect(state.selectedID == "inspected")
    #expect(state.message == "contradiction 3 of 3")
    state.press("C")
    #expect(state.selectedID == "call")
  }

  @Test func contradictionsAreCountedInListsToo() {
    var state = FerryFixture.state()
    state.press("<F3>c")
    #expect(state.message == "contradiction 2 of 3")
    state.press("cc")
    #expect(state.message == "contradiction 1 of 3, from the start again")
    state.press("C")
    #expect(state.message == "contradiction 3 of 3, from the end again")
  }

  @Test func aStepNeverEndsOnTheFactWhereItBegan() {
    var state = FerryFixture.state()
    for _ in 0..<12 {
      let before = state.selectedID
      state.press("f")
      #expect(state.selectedID != before)
    }
  }

  @Test func contradictionsOfEverySourceAreReachedOnceEach() {
    var state = FerryFixture.state()
    state.press("3")
    var seen: [String] = []
    for _ in 0..<3 {
      state.press("c")
      seen.append(state.selectedID ?? "")
    }
    #expect(Set(seen) == ["dead", "call", "inspected"])
    // The Bulletin takes part in one alone: for the others the source that tells them first is chosen.
    #expect(state.facts[state.selection ?? 0].claims.contains { $0.source == state.active })
    state.press("c")
    #expect(state.selectedID == seen[0])
  }

  @Test func theOneThatContradictsIsShownBeside() {
    // Two columns: the Courier and the Bulletin contradict each other over the head of the Tribune.
    var state = FerryFixture.state(width: 80, height: 30)
    #expect(Arrangement(state).panes.map(\.source) == [0, 1])
    state.press(":filter quantity<Enter>gc")
    #expect(state.selectedID == "dead")
    #expect(Arrangement(state).panes.map(\.source) == [0, 2])
    #expect(state.text.contains("3 Evening Bulletin"))
    for source in [0, 2] {
      #expect(state.selectedMark(in: source).map { state.visibleRange(of: source)?.overlaps($0.focus) } == true)
    }
    state.press("f")
    #expect(Arrangement(state).panes.map(\.source) == [0, 1])
    state.press("F<Enter>")
    #expect(Arrangement(state).panes.map(\.source) == [0, 2])
    state.press("<Tab>")
    #expect(Arrangement(state).panes.map(\.source).contains(1))
  }

  @Test func aClaimThatOnlyRefinesIsNoContradictionThere() {
    var state = FerryFixture.state()
    // The Tribune's "at least nine" has room for both others, though the fact is contradicted.
    state.press("2ffff")
    #expect(state.selectedMark(in: 1).map { state.verdict(of: $0, in: 1) } != .contradict)
  }

  @Test func sourcesWithoutContradictionsSaySo() {
    var state = FerryFixture.state()
    state.press("3r")
    #expect(state.message == "3 of 6 facts: ≠ contradictions")
    state.press("rrc")
    #expect(state.message == "no contradictions between the sources")
  }

  @Test func enterBringsEveryColumnToTheFact() {
    var state = FerryFixture.state(width: 120, height: 18)
    state.press("=GffffF<Enter>")
    for source in 0..<3 {
      guard let mark = state.selectedMark(in: source) else { continue }
      #expect(state.visibleRange(of: source)?.overlaps(mark.focus) == true, "source \(source)")
    }
  }

  @Test func linkedColumnsFollowTheReading() {
    var state = FerryFixture.state(width: 120, height: 14)
    state.press("Gkkkkkk")
    #expect(state.tops[2] != 0)
    var unlinked = FerryFixture.state(width: 120, height: 14)
    unlinked.press("=Gkkkkkk")
    #expect(unlinked.tops[1] == 0 && unlinked.tops[2] == 0)
  }

  @Test func singlesAreListedOnlyOnDemand() {
    var state = FerryFixture.state()
    state.press("<F3>")
    #expect(state.rows.count == 6)
    state.press("rrrr")
    #expect(state.rows.compactMap(\.fact).map { state.facts[$0].id } == ["captain", "fulmar"])
    #expect(state.text.contains("said by one alone"))
  }
}
