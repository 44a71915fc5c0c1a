import Comparison
import Testing

@testable import Reader

/// Marking passages and taking them out.
@Suite struct MarkingTests {
  @Test func aMarkTakesItsCounterpartsAlong() {
    var state = FerryFixture.state()
    #expect(state.press("*").count == 1)
    #expect(state.highlights.count == 1)
    #expect(
      state.highlights[0].passage == Highlight.Passage(source: 0, range: FerryFixture.range(0, "eleven people died")))
    #expect(state.highlights[0].counterparts.map(\.source) == [1, 2])
    #expect(state.message == "marked, with 2 counterparts; 1 in all")
  }

  @Test func markingTwiceTakesItAwayAndUndoBringsItBack() {
    var state = FerryFixture.state()
    state.press("**")
    #expect(state.highlights.isEmpty)
    state.press("u")
    #expect(state.highlights.count == 1)
    state.press("uu")
    #expect(state.highlights.isEmpty)
    #expect(state.message == "nothing to undo")
  }

  @Test func undoingTellsWhatItTookBack() {
    var state = FerryFixture.state()
    state.press("*#toll<Enter>ifirst count<Enter>")
    var told: [String?] = []
    for _ in 0..<3 {
      state.press("u")
      told.append(state.message)
    }
    state.press("<C-r>")
    told.append(state.message)
    #expect(told == ["undone: the note", "undone: the tags", "undone: the mark", "done again: the mark"])
    state.press("*u")
    #expect(state.message == "undone: taking the mark away")
    state.press("!cu")
    #expect(state.message == "undone: the correction")
  }

  @Test func aSilentSourceHasNothingToMark() {
    var state = FerryFixture.state()
    state.press("cc3*")
    #expect(state.highlights.isEmpty)
    #expect(state.message == "Evening Bulletin is silent on it; go to a source that speaks of it")
  }

  @Test func exportAsksForAFile() {
    var state = FerryFixture.state()
    #expect(state.press("e").isEmpty)
    #expect(state.message == "nothing is marked; * marks a passage")
    state.press("*e")
    #expect(state.prompt?.text == "ferry-marks.md")
    #expect(state.press("<C-u>a b.md<Enter>") == [.export(path: "a b.md", state.highlights)])
    #expect(state.press(":export c.md<Enter>") == [.export(path: "c.md", state.highlights)])
  }

  @Test func theListLeadsToThePassage() {
    var state = FerryFixture.state()
    state.press("*<Tab>cc*GgM")
    #expect(state.overlay == .marks)
    state.press("j<Enter>")
    #expect(state.overlay == nil)
    #expect(state.active == 1)
    #expect(state.selectedID == "inspected")
    state.press("Mk*")
    #expect(state.highlights.map(\.fact) == ["inspected"])
  }

  @Test func copyingGivesThePassage() {
    var state = FerryFixture.state()
    #expect(state.press("y") == [.copy("“eleven people died” — Coast Courier, 7 May 2024")])
  }
}

/// What comes back from an earlier reading.
@Suite struct RememberingTests {
  private let passage = Highlight.Passage(source: 1, range: FerryFixture.range(1, "At least nine people were killed"))

  @Test func aPassageFindsItsFactAgain() {
    var state = FerryFixture.state()
    _ = state.handle(.restored(Remembered(passages: [Remembered.Passage(passage)])))
    #expect(state.highlights.map(\.fact) == ["dead"])
    #expect(state.highlights[0].counterparts.map(\.source) == [0, 2])
    #expect(state.press("2*") == [.keep([], before: [state.undoStack[0].highlights[0]])])
  }

  @Test func aPassageWithoutAFactIsKept() {
    var state = FerryFixture.state()
    let words = Highlight.Passage(source: 1, range: FerryFixture.range(1, "a black day"))
    _ = state.handle(.restored(Remembered(passages: [Remembered.Passage(words)])))
    state.press("M<Enter>")
    #expect(state.active == 1)
    #expect(state.visibleRange(of: 1)?.contains(words.range) == true)
  }

  @Test func placesCountOnlyBeforeTheFirstScroll() {
    let kept = Remembered(places: [Remembered.Place(source: 0, offset: 400)])
    var fresh = FerryFixture.state(width: 120, height: 14)
    _ = fresh.handle(.restored(kept))
    #expect(fresh.tops[0] == 400)
    #expect(fresh.message == "where you left off; g goes to the start")
    var read = FerryFixture.state(width: 120, height: 14)
    read.press("jj")
    let top = read.tops[0]
    _ = read.handle(.restored(kept))
    #expect(read.tops[0] == top)
  }

  @Test func articlesThatAreNotOpenAreIgnored() {
    var state = FerryFixture.state()
    let far = Highlight.Passage(source: 9, range: TextRange(0, 5))
    _ = state.handle(
      .restored(Remembered(passages: [Remembered.Passage(far)], places: [Remembered.Place(source: 9, offset: 7)])))
    #expect(state.highlights.isEmpty)
  }
}
