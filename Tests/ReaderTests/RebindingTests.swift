import Screen
import Testing

@testable import Reader

/// What the screen says of keys, once they are other keys.
@Suite struct RebindingTests {
  /// `s` explains in the columns (it was `x`, which does nothing now), `?` searches, `gg` goes to the start.
  static let settings: ReaderSettings = {
    var settings = ReaderSettings()
    func keys(_ text: String) -> [Key] { (try? Key.list(words: text)) ?? [] }
    settings.keymap.bind(keys("s"), to: .explain, in: .columns)
    settings.keymap.unbind(keys("x"), in: .columns)
    settings.keymap.bind(keys("?"), to: .search)
    settings.keymap.unbind(keys("g"), in: .columns)
    settings.keymap.bind(keys("g g"), to: .toStart, in: .columns)
    settings.keymap.bind(keys("g h"), to: .help, in: .columns)
    settings.keymap.bind(keys("ctrl-x m"), to: .marks, in: .columns)
    settings.keymap.unbind(keys("M"), in: .columns)
    settings.keymap.bind(keys("f5"), to: .viewFacts)
    settings.keymap.unbind(keys("f3"))
    settings.keymap.unbind(keys("w f"))
    return settings
  }()

  private func state(width: Int = 120, height: Int = 40) -> ReaderState {
    FerryFixture.state(width: width, height: height, settings: Self.settings)
  }

  @Test(arguments: [(120, 40), (80, 24)]) func frames(width: Int, height: Int) {
    var state = state(width: width, height: height)
    expectGolden(state.render(), "rebound-hints-\(width)x\(height)")
    state.press("g")
    expectGolden(state.render(), "rebound-pending-\(width)x\(height)")
    state.press("h")
    expectGolden(state.render(), "rebound-help-\(width)x\(height)")
  }

  @Test func newKeysDoIt() {
    var state = state()
    state.press("s")
    #expect(state.overlay == .explanation)
    state.press("q?bridge<Enter>")
    #expect(state.search?.words == "bridge")
    state.press("<Esc>G")
    #expect(state.tops[0] > 0)
    state.press("gg")
    #expect(state.tops[0] == 0)
    state.press("<F5>")
    #expect(state.view == .facts)
  }

  @Test func hintsNameTheKeyThatWasChosen() {
    var settings = ReaderSettings()
    settings.keymap.bind([Key(.character("s"))], to: .explain, in: .columns)
    let state = FerryFixture.state(width: 200, settings: settings)
    #expect(state.text.split(separator: "\n").last?.contains("s why") == true)
  }

  @Test func oldKeysDoNothing() {
    var state = state()
    state.press("x")
    #expect(state.overlay == nil)
    // The keys that help now are told, not those that did.
    #expect(state.message == "x does nothing here; gh shows the keys")
    state.press("<F3>")
    #expect(state.view == .columns)
  }

  @Test func hintsNameTheKeysThatAreInForce() {
    let line = state(width: 200).text.split(separator: "\n").last ?? ""
    #expect(line.contains("gh help") && line.contains("s why") && line.contains("F5 facts"))
    #expect(!line.contains("? help") && !line.contains("x why") && !line.contains("M marks"))
    // A row of keys keeps the brackets of each.
    #expect(line.contains("<C-x>m marks"))
  }

  @Test func keysAwayFromTheirPlaceAreNotHelp() {
    var state = state(height: 120)
    state.press("gh")
    let text = state.text
    // `?` still helps where one is to choose an event, but the search has taken it everywhere.
    #expect(text.contains("gh") && !text.contains("?  <F1>"))
    #expect(text.contains("<F1>"))
  }

  @Test func theListingHasWhatIsInForce() {
    let listing = Self.settings.keymap.listing
    func keys(_ action: Action, _ place: Place) -> [String] {
      Self.settings.keymap.help(for: place).filter { $0.action == action }.map(\.keys)
    }
    #expect(keys(.explain, .columns) == ["s"] && keys(.explain, .list) == ["x"])
    #expect(keys(.viewFacts, .everywhere) == ["<F5>"] && keys(.viewQuotes, .everywhere) == ["wq"])
    #expect(listing.contains("\n  s  ") || listing.contains("\n  s "))
    // The same lines that help shows: nothing of what was taken away.
    let columns = listing.split(separator: "\n\n").first { $0.hasPrefix(Place.columns.title) } ?? ""
    #expect(columns.contains("gg") && columns.contains("nothing"))
  }

  @Test func theCommandLineNeedsNoKeys() {
    var state = state()
    state.press(":expl<Tab>")
    #expect(state.prompt?.text == "explain ")
    state.press("<Enter>")
    #expect(state.overlay == .explanation)
  }

  @Test func themesOfOnesOwnAreChosenByName() {
    var own = Theme.monochrome
    own[.agree].foreground = .rgb(1, 2, 3)
    var settings = ReaderSettings()
    settings.themes.append(Theme.Named("paper", own))
    var state = FerryFixture.state(width: 260, height: 120, settings: settings)
    state.press(":theme pa<Tab>")
    #expect(state.prompt?.text == "theme paper ")
    state.press("<Enter>")
    #expect(state.theme == own)
    #expect(state.render().golden.contains("#010203"))
    state.press(":theme x<Enter>")
    #expect(
      state.message == "the themes are standard, colour-blind, colour-blind-light, high-contrast, monochrome, paper")
    state.press("?")
    #expect(state.text.contains("high-contrast, monochrome, paper; Tab"))
  }
}

/// What can follow the keys pressed so far, on screens that have no room for it in a line.
@Suite struct PendingKeysTests {
  @Test(arguments: [(120, 40), (80, 24), (40, 15)]) func frames(width: Int, height: Int) {
    var state = FerryFixture.state(width: width, height: height)
    state.press("!")
    expectGolden(state.render(), "following-\(width)x\(height)")
    state.press("<Esc>")
    #expect(!state.text.contains("two facts are one"))
  }

  /// Whatever the size, nothing is drawn outside it, and the keys pressed are told.
  @Test func anySize() {
    for width in 1...60 {
      for height in 1...12 {
        var state = FerryFixture.state(width: width, height: height)
        state.press("!")
        let surface = state.render()
        #expect(surface.width == width && surface.height == height)
        if height > 1, width > 4 { #expect(surface.text.contains("! …")) }
      }
    }
  }
}
