import Comparison
import Screen
import Testing

@testable import Reader

/// Searching, filtering, commands: all that is typed.
@Suite struct PromptTests {
  @Test func searchGoesAlongWithTyping() {
    var state = FerryFixture.state()
    state.press("/boat")
    #expect(state.search?.summary == "1 of 2 in 2 sources")
    #expect(state.active == 0)
    state.press("<Enter>n")
    #expect(state.active == 1)
    #expect(state.search?.current == 1)
    state.press("n")
    #expect(state.active == 0)
    #expect(state.message == "from the start again")
    state.press("N")
    #expect(state.search?.current == 1)
  }

  @Test func whatWasTypedComesBack() {
    var state = FerryFixture.state()
    state.press("/boat<Enter>/wreck<Enter>&sinking<Enter>")
    state.press("/<Up>")
    #expect(state.prompt?.text == "wreck")
    #expect(state.search?.words == "wreck")
    state.press("<Up><Up>")
    #expect(state.prompt?.text == "boat")
    state.press("<Down><Down><Down>")
    #expect(state.prompt?.text == "")
    state.press("<Esc>/b<Up>")
    #expect(state.prompt?.text == "boat")
    state.press("<Down>")
    #expect(state.prompt?.text == "b")
  }

  @Test func aFilterIsTypedAnewAndAnEmptyOneTakesItAway() {
    var state = FerryFixture.state()
    state.press("<F3>&sinking<Enter>")
    #expect(state.filter.text == "sinking")
    state.press("&")
    #expect(state.prompt?.text == "")
    #expect(state.filter.text == "sinking")
    state.press("<Esc>")
    #expect(state.filter.text == "sinking")
    state.press("&<Enter>")
    #expect(state.filter.isEmpty)
  }

  @Test func escBringsBackWhatWasThere() {
    var state = FerryFixture.state(width: 60, height: 12)
    let before = state.tops
    state.press("/wreck")
    #expect(state.active == 1)
    state.press("<Esc>")
    #expect(state.active == 0)
    #expect(state.tops == before)
    #expect(state.search == nil)
  }

  /// What is known about an article before its text is not shown, so it is not searched.
  @Test func frontMatterIsNotSearched() {
    let text = "---\ntitle: Gales\n---\n\nThe gales went on."
    var state = ReaderState(
      name: "", articles: [Article(id: "a", text: Array(text.utf8), title: "Gales")], width: 60, height: 20)
    state.press("/gales<Enter>")
    #expect(state.search?.hits.map(\.range) == [TextRange(26, 31)])
    state.press("/title<Enter>")
    #expect(state.text.contains("not found"))
  }

  @Test func onANarrowScreenTheCountIsShort() {
    var state = FerryFixture.state(width: 40, height: 15)
    state.press("/the")
    #expect(state.text.contains(" /the") && state.text.contains("1/"))
  }

  @Test func searchSurvivesResizing() {
    var state = FerryFixture.state()
    state.press("/wreck<Enter>")
    _ = state.handle(.input(.resize(width: 50, height: 20)))
    #expect(state.text.contains("/wreck   1 of 1 in 1 source"))
    #expect(state.visibleRange(of: 1)?.overlaps(FerryFixture.range(1, "wreck")) == true)
  }

  @Test(arguments: [
    ("KITTIWAKE", 0), ("Kittiwake", 7), ("kittiwake", 7), ("kittiwake's owners", 1), ("rescuers from three", 1),
    ("no such words", 0),
  ]) func smartCase(words: String, hits: Int) {
    #expect(Search(words, in: FerryFixture.articles).hits.count == hits)
  }

  @Test(arguments: ["<F3>", "<F4>", "<F5>", "<F6>"]) func searchInTheLists(view: String) {
    var state = FerryFixture.state()
    state.press("2" + view)
    let count = state.rows.count
    state.press("/the boats")
    #expect(state.rows.count == count)
    if view == "<F5>" {
      #expect(state.searchSummary == "1 of 1 line")
      #expect(state.selectedID == "boats")
    } else if view != "<F3>" {
      #expect(state.searchSummary == "not found in this list")
    }
    state.press("<Esc>")
    #expect(state.search == nil)
  }

  @Test func searchStepsThroughTheLinesOfAList() {
    var state = FerryFixture.state()
    state.press("<F3>/the<Enter>")
    let hits = state.listHits
    #expect(hits.count > 1)
    #expect(state.searchSummary == "1 of \(hits.count) lines")
    state.press("n")
    #expect(state.listIndex == hits[1])
    state.press("NN")
    #expect(state.listIndex == hits[hits.count - 1])
    #expect(state.message == "from the end again")
    #expect(state.view == .facts)
  }

  @Test func filterInTheFacts() {
    var state = FerryFixture.state()
    state.press("<F3>&passeng<Enter>")
    #expect(state.rows == [.fact(3)])
    #expect(state.message == "1 of 6 facts: “passeng”")
    state.press("<Esc>")
    #expect(state.rows.count == 6)
  }

  @Test func aFilterThatNothingPassesDoesNotTrap() {
    var state = FerryFixture.state()
    state.press("&zzz<Enter>fcCF<Enter>m<F3>jkGg<F2>")
    #expect(state.selection == nil)
    state.press("a")
    #expect(state.selectedID == "dead")
  }

  @Test(arguments: [
    (":q<Enter>", [Effect.quit]), (":nonsense<Enter>", []), (":2<Enter>", []), (":zoom<Esc>", []),
    (":toggle-zoom<Enter>", []),
  ]) func commands(keys: String, effects: [Effect]) {
    var state = FerryFixture.state()
    #expect(state.press(keys) == effects)
    #expect(state.prompt == nil)
  }

  @Test func commandsAct() {
    var state = FerryFixture.state()
    state.press(":filter contradict date<Enter>")
    #expect(state.filter == FactFilter(verdict: .contradict, kind: .date))
    state.press(":filter off<Enter>:source 3<Enter>:base 2<Enter>:theme monochrome<Enter>")
    #expect(state.filter.isEmpty && state.active == 2 && state.base == 1 && state.theme == .monochrome)
    #expect(state.message == "theme: monochrome")
    state.press(":base off<Enter>:filter perhaps<Enter>")
    #expect(state.base == nil)
    #expect(state.message == "perhaps is neither a relation nor a kind of fact")
  }

  @Test func linesAreEditedAsInAShell() {
    var prompt = Prompt(.command, "export marks")
    for key in ["<C-w>", "t", "o", "<Home>", "<Del>", "E", "<End>", "<BS>", "<Left>", "<C-k>"] {
      prompt.press(key)
    }
    #expect(prompt.text == "Export ")
    prompt.insert("a\u{1B}[31m\nb")
    #expect(prompt.text == "Export a [31m b")
    prompt.press("<C-u>")
    #expect(prompt.text == "")
  }
}

extension Prompt {
  fileprivate mutating func press(_ notation: String) {
    for key in (try? Key.list(notation)) ?? [] { _ = edit(key) }
  }
}
