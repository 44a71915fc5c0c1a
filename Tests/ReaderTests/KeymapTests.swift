import Screen
import Testing

@testable import Reader

/// The table of bindings.
@Suite struct KeymapTests {
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
    var state = ReaderState(name: "", articles: FerryFixture.articles, width: 120, height: 14, keymap: keymap)
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
