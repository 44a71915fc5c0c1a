import Testing

@testable import Reader

/// Marking passages and taking them out.
@Suite struct MarkingTests {
  @Test func aMarkTakesItsCounterpartsAlong() {
    var state = FerryFixture.state()
    #expect(state.press("m").count == 1)
    #expect(state.highlights.count == 1)
    #expect(
      state.highlights[0].passage == Highlight.Passage(source: 0, range: FerryFixture.range(0, "eleven people died")))
    #expect(state.highlights[0].counterparts.map(\.source) == [1, 2])
    #expect(state.message == "marked, with 2 counterparts; 1 in all")
  }

  @Test func markingTwiceTakesItAwayAndUndoBringsItBack() {
    var state = FerryFixture.state()
    state.press("mm")
    #expect(state.highlights.isEmpty)
    state.press("u")
    #expect(state.highlights.count == 1)
    state.press("uu")
    #expect(state.highlights.isEmpty)
    #expect(state.message == "nothing to undo")
  }

  @Test func aSilentSourceHasNothingToMark() {
    var state = FerryFixture.state()
    state.press("c3m")
    #expect(state.highlights.isEmpty)
    #expect(state.message == "Evening Bulletin is silent on it; go to a source that speaks of it")
  }

  @Test func exportAsksForAFile() {
    var state = FerryFixture.state()
    #expect(state.press("e").isEmpty)
    #expect(state.message == "nothing is marked; m marks a passage")
    state.press("me")
    #expect(state.prompt?.text == "ferry-marks.md")
    #expect(state.press("<C-u>a b.md<Enter>") == [.export(path: "a b.md", state.highlights)])
    #expect(state.press(":export c.md<Enter>") == [.export(path: "c.md", state.highlights)])
  }

  @Test func theListLeadsToThePassage() {
    var state = FerryFixture.state()
    state.press("m<Tab>ccmGgM")
    #expect(state.overlay == .marks)
    state.press("j<Enter>")
    #expect(state.overlay == nil)
    #expect(state.active == 1)
    #expect(state.selectedID == "inspected")
    state.press("Mkm")
    #expect(state.highlights.map(\.fact) == ["inspected"])
  }

  @Test func copyingGivesThePassage() {
    var state = FerryFixture.state()
    #expect(state.press("y") == [.copy("eleven people died")])
  }
}
