import Comparison
import Testing

@testable import Reader

/// Jumps, places, the finder, completion.
@Suite struct FindingTests {
  @Test func jumpsAreWalkedBack() {
    var state = FerryFixture.state(width: 120, height: 14)
    state.press("G")
    let end = state.tops[0]
    state.press("g/wreck<Enter>")
    #expect(state.active == 1)
    state.press("<C-o>")
    #expect(state.active == 0)
    #expect(state.tops[0] == 0)
    state.press("<C-o>")
    #expect(state.tops[0] == end)
    state.press("<C-n><C-n>")
    #expect(state.active == 1)
    state.press("<C-n>")
    #expect(state.message == "this is the last place")
    state.press("<C-o><C-o><C-o><C-o><C-o>")
    #expect(state.message == "this is the first place")
  }

  @Test func aJumpFindsItsFactThoughItsNumberHasChanged() {
    var state = FerryFixture.state()
    state.press("fff")
    let id = state.selectedID
    state.press("<F3>gl!n<F2>")
    state.press("<C-o><C-o><C-o>")
    #expect(state.view == .columns)
    #expect(state.facts.contains { $0.id == id })
    #expect(state.selectedID == id)
  }

  @Test func placesHaveLetters() {
    var state = FerryFixture.state(width: 120, height: 14)
    state.press("8jma")
    let top = state.tops[0]
    #expect(state.text.contains("place a is here"))
    state.press("2<F3>'")
    #expect(state.text.contains("set: a"))
    state.press("a")
    #expect(state.view == .columns)
    #expect(state.active == 0)
    #expect(state.tops[0] == top)
    state.press("''")
    #expect(state.view == .facts)
    state.press("''")
    #expect(state.view == .columns)
    state.press("'z")
    #expect(state.message == "no place z; there are a")
    state.press("m1")
    #expect(state.message == "a place is called by a letter")
    state.press("m<Esc>j")
    #expect(state.letters.count == 1)
  }

  @Test func aPlaceIsKept() {
    var state = FerryFixture.state(width: 120, height: 14)
    #expect(state.press("2mb") == [.letter("b", Remembered.Place(source: 1, offset: 0))])
    var next = FerryFixture.state()
    _ = next.handle(.restored(Remembered(letters: ["b": Remembered.Place(source: 1, offset: 0)])))
    next.press("'b")
    #expect(next.active == 1)
  }

  @Test(
    arguments: [("bdi", "inspected"), ("fcall", "call"), ("pob", "passengers"), ("BRANDT", nil), ("Brandt", "boats")]
      as [(String, String?)]) func theFinderFindsByLetters(letters: String, id: String?)
  {
    var state = FerryFixture.state()
    state.press("<C-p>" + letters)
    #expect(state.found.first.map { state.facts[$0.fact].id } == id)
    state.press("<Enter>")
    #expect(state.overlay == nil && state.prompt == nil)
    if let id { #expect(state.selectedID == id) }
  }

  @Test func theFinderIsLeftAsItWasFound() {
    var state = FerryFixture.state()
    state.press("f")
    let before = state.selectedID
    state.press("<C-p>bow<Down><Up><C-n><Esc>")
    #expect(state.selectedID == before)
    #expect(state.overlay == nil)
    state.press("<F3><C-p>fulmar<Enter>")
    #expect(state.selectedID == "fulmar")
    state.press("<C-o>")
    #expect(state.view == .facts)
  }

  @Test(
    arguments: [
      ("bs", "big strike", [0, 4]), ("str", "strict strike", [0, 1, 2]), ("xyz", "strike", nil), ("", "a", []),
      ("ke", "kettle strike", [0, 1]), ("É", "élan", nil), ("é", "Élan", [0]),
    ] as [(String, String, [Int]?)]) func lettersFit(letters: String, line: String, places: [Int]?)
  {
    #expect(FuzzyMatch.match(letters, in: line)?.places == places)
  }

  @Test func tabCompletes() {
    var state = FerryFixture.state()
    state.press(":toggle-z<Tab>")
    #expect(state.prompt?.text == "toggle-zoom ")
    state.press("<C-u>view-<Tab>")
    #expect(state.prompt?.text == "view-columns")
    state.press("<Tab>")
    #expect(state.prompt?.text == "view-facts")
    state.press("<S-Tab>")
    #expect(state.prompt?.text == "view-columns")
    #expect(state.text.contains("[view-columns]  view-facts"))
    state.press("<C-u>filter con<Tab><Enter>")
    #expect(state.filter.verdict == .contradict)
    state.press(":nothing-like-it<Tab>")
    #expect(state.prompt?.text == "nothing-like-it")
  }

  @Test func theConfidenceIsASetting() {
    var state = FerryFixture.state()
    state.press(":confidence 95<Enter>")
    #expect(state.message == "0 of 0 facts: at least 95 % sure" || state.message == "0 of 6 facts: at least 95 % sure")
    state.press("a%")
    #expect(state.filter.confidence == 0.5)
    #expect(state.isShown.filter { $0 }.count == 6)
    var settings = ReaderSettings()
    settings.confidence = 0.99
    #expect(FerryFixture.state(settings: settings).isShown.filter { $0 }.isEmpty)
  }

  @Test func ordersAreGoneThroughBothWays() {
    var state = FerryFixture.state()
    state.press("<F3>ooo")
    #expect(state.order == .subject)
    #expect(
      state.rows.compactMap(\.fact).map { state.facts[$0].about }
        == state.rows.compactMap(\.fact).map { state.facts[$0].about }.sorted { $0.lowercased() < $1.lowercased() })
    state.press("O")
    #expect(state.order == .text)
    state.press(":sort sources<Enter>")
    #expect(state.rows.first == .fact(0))
    state.press(":sort size<Enter>")
    #expect(state.message?.hasPrefix("the orders are") == true)
  }

  @Test func headingsAreSteppedBy() {
    var state = FerryFixture.state()
    state.press("<F3>og}")
    #expect(state.selectedFact?.kind == .date)
    state.press("}")
    #expect(state.selectedFact?.kind == .quotation)
    state.press("{{")
    #expect(state.selectedFact?.kind == .quantity)
  }
}
