import Screen
import Testing

@testable import Reader

/// The table of bindings.
@Suite struct KeymapTests {
  @Test func aNumberSaysHowOften() {
    var state = FerryFixture.state(width: 120, height: 14)
    state.press("5j")
    #expect(state.active == 0)
    #expect(state.layouts[0]?.line(at: state.tops[0]) == 5)
    state.press("12k")
    #expect(state.tops[0] == 0)
    state.press("3f")
    #expect(state.selectedID == "call")
    #expect(state.count == nil)
  }

  @Test func aDigitAloneChoosesASource() {
    var state = FerryFixture.state(width: 120, height: 14)
    state.press("2")
    #expect(state.active == 1)
    #expect(state.text.contains(" 2 …  source 2, or how often the next key moves"))
    _ = state.handle(.pause)
    state.press("j")
    #expect(state.active == 1)
    #expect(state.layouts[1]?.line(at: state.tops[1]) == 1)
    // What takes no number comes after the choice.
    state.press("3*")
    #expect(state.active == 2)
    state.press("9x")
    #expect(state.active == 2)
    state.press("q9")
    _ = state.handle(.pause)
    #expect(state.message == "there are 3 sources")
  }

  @Test func everyActionHasAKeyAndAnExplanation() {
    let bound = Set(Keymap.standard.bindings.map(\.action))
    #expect(Action.allCases.filter { !bound.contains($0) } == [])
    #expect(Action.allCases.allSatisfy { !$0.help.isEmpty })
  }

  @Test func noKeyMeansTwoThingsInOnePlace() {
    var seen: Set<String> = []
    for binding in Keymap.standard.bindings {
      #expect(seen.insert("\(binding.place) \(binding.notation)").inserted, "\(binding.notation)")
    }
  }

  @Test func noBindingHidesALongerOne() {
    let all = Keymap.standard.bindings
    for long in all where long.keys.count > 1 {
      let prefix = Array(long.keys.dropLast())
      let hides = all.contains { $0.keys == prefix && ($0.place == long.place || $0.place == .everywhere) }
      #expect(!hides, "\(long.notation)")
    }
  }

  @Test func keysCanBeRebound() throws {
    var keymap = Keymap.standard
    try keymap.bind("f", to: .pageDown, in: .columns)
    try keymap.bind("gz", to: .toggleZoom, in: .samples)
    var settings = ReaderSettings()
    settings.keymap = keymap
    var state = ReaderState(name: "", articles: FerryFixture.articles, width: 120, height: 14, settings: settings)
    state.press("f")
    #expect(state.tops[0] > 0)
    #expect(keymap.description.contains("f\tcolumns\tpage-down\n"))
    #expect(throws: Key.NotationError.self) { try keymap.bind("<Entre>", to: .help) }
  }

  @Test func helpTellsTheKeysOfThePlace() {
    var state = FerryFixture.state(width: 100, height: 100)
    state.press("?")
    #expect(state.text.contains("In the columns"))
    state.press("q<F3>?")
    #expect(state.text.contains("In a list of facts"))
    #expect(!state.text.contains("In the columns"))
  }
}
