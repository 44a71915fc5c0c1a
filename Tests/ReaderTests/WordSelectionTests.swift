import Comparison
import Screen
import Testing

@testable import Reader

/// Selecting words by keyboard and mouse.
@Suite struct WordSelectionTests {
  /// The words selected after some keys, in the first article, from its selected fact “eleven”.
  private func selected(_ keys: String) -> String? {
    var state = FerryFixture.state()
    state.press(keys)
    return state.selectedRange.map { FerryFixture.articles[0].string($0) }
  }

  @Test(
    arguments: [
      ("v", "e"), ("vl", "el"), ("ve", "eleven"), ("vw", "eleven p"), ("v2w", "eleven people d"),
      ("vee", "eleven people"),
      ("veeee", "eleven people died,"), ("vhh", "nd e"), ("vb", "and e"), ("veo", "eleven"), ("veob", "and eleven"),
      ("vev", nil),
      ("vv", nil), ("v<Esc>", nil), ("ve0", "e"), ("vw$", "eleven people died, the coastguard"),
      (
        "V",
        "The car ferry Kittiwake sank early on Tuesday off Port Allard, and eleven people died, the coastguard said."
      ),
      (
        "veV",
        "The car ferry Kittiwake sank early on Tuesday off Port Allard, and eleven people died, the coastguard said."
      ),
    ] as [(String, String?)]) func keysSelect(keys: String, words: String?)
  {
    #expect(selected(keys) == words)
  }

  @Test func linesAndParagraphsAreMovedBy() {
    var state = FerryFixture.state()
    state.press("vj")
    let down = state.selecting?.cursor ?? 0
    #expect(down > Int(FerryFixture.range(0, "eleven people died").start))
    state.press("k")
    #expect(state.selecting?.cursor == state.selecting?.anchor)
    state.press("}")
    #expect(FerryFixture.articles[0].string(state.selectedRange ?? TextRange(0, 0)).hasSuffix("T"))
    state.press("G$")
    #expect(state.selectedRange?.end == Int32(FerryFixture.articles[0].text.count))
    #expect(state.visibleRange(of: 0)?.end == Int32(FerryFixture.articles[0].text.count))
    state.press("g0")
    #expect(state.selectedRange?.start == 0)
  }

  @Test func aViewOrAnotherSourceEndsIt() {
    var state = FerryFixture.state()
    state.press("ve<F3>")
    #expect(state.selecting == nil)
    state.press("<F2>ve")
    _ = state.handle(.input(.resize(width: 60, height: 20)))
    #expect(state.selecting != nil)
    #expect(state.place == .selecting)
  }

  @Test func tagsAndNotesAfterAMarkAreItsOwn() {
    var state = FerryFixture.state()
    let passage = Highlight.Passage(source: 0, range: FerryFixture.range(0, "eleven people"))
    state.press("vee*#toll<Enter>icount again<Enter>")
    #expect(state.highlights.map(\.passage) == [passage])
    #expect(state.highlights[0].tags == ["toll"] && state.highlights[0].note == "count again")
    // Another fact is another passage.
    state.press("f#sea<Enter>")
    #expect(state.highlights.count == 2)
    // And the mark is taken away by the key that made it.
    state = FerryFixture.state()
    state.press("vee**")
    #expect(state.highlights.isEmpty)
  }

  @Test func whatIsSelectedCanBeMarkedTaggedNotedAndCopied() {
    var state = FerryFixture.state()
    let passage = Highlight.Passage(source: 0, range: FerryFixture.range(0, "eleven people"))
    let effects = state.press("vee*")
    #expect(state.highlights.map(\.passage) == [passage])
    #expect(effects == [.keep(state.highlights, before: [])])
    // The words belong to a fact, whose counterparts come along.
    #expect(state.highlights[0].about == "dead in the sinking")
    #expect(state.selecting == nil)
    state.press("vee#toll, sea #toll<Enter>")
    #expect(state.highlights[0].tags == ["toll", "sea"])
    state.press("veei1 or 14?<Enter>")
    #expect(state.highlights[0].note == "1 or 14?")
    #expect(state.highlights.count == 1)
    #expect(state.press("veey") == [.copy("“eleven people” — Coast Courier, 7 May 2024")])
    state.press("uu")
    #expect(state.highlights[0].tags == [] && state.highlights[0].note == "")
    state.press("<C-r>")
    #expect(state.highlights[0].tags == ["toll", "sea"])
  }

  @Test func theEditorWritesTheNote() {
    var state = FerryFixture.state()
    #expect(state.press("veeE") == [.edit("")])
    _ = state.handle(.edited("Two lines,\nno more.\n"))
    #expect(state.highlights.map(\.note) == ["Two lines,\nno more."])
    #expect(state.press("veeE") == [.edit("Two lines,\nno more.")])
    // What is written as it was changes nothing, and nothing is marked for an empty note.
    #expect(state.handle(.edited("Two lines,\nno more.\n")) == [])
    state.press("vE")
    #expect(state.handle(.edited("\n")) == [])
    #expect(state.highlights.count == 1)
  }

  @Test func theSelectionAloneIsExported() {
    var state = FerryFixture.state()
    state.press("*vee")
    let effects = state.press("x<C-u>words.md<Enter>")
    guard case .export("words.md", let passages)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(passages.map(\.passage.range) == [FerryFixture.range(0, "eleven people")])
    #expect(state.highlights.count == 1)
  }

  @Test func theMouseDrawsIt() throws {
    var state = FerryFixture.state()
    let pane = try #require(state.pane(of: 1))
    func mouse(_ action: MouseEvent.Action, _ x: Int, _ y: Int) {
      let point = Point(x: pane.text.x + x, y: pane.text.y + y)
      _ = state.handle(.input(.mouse(MouseEvent(action, at: point))))
    }
    mouse(.press(.left), 0, 0)
    mouse(.drag(.left), 3, 0)
    mouse(.drag(.left), 8, 0)
    #expect(state.active == 1)
    #expect(state.selectedRange.map { FerryFixture.articles[1].string($0) } == "Kittiwake")
    mouse(.release(.left), 8, 0)
    #expect(state.message?.hasPrefix("selected; y copies") == true)
    mouse(.press(.left), 2, 2)
    mouse(.release(.left), 2, 2)
    #expect(state.selecting == nil)
  }

  @Test func aDragOutOfThePaneStaysInIt() throws {
    var state = FerryFixture.state(width: 120, height: 20)
    let pane = try #require(state.pane(of: 0))
    _ = state.handle(.input(.mouse(MouseEvent(.press(.left), at: pane.text.origin))))
    for _ in 0..<4 {
      _ = state.handle(.input(.mouse(MouseEvent(.drag(.left), at: Point(x: 119, y: 19)))))
    }
    #expect(state.selecting?.source == 0)
    // The text came along.
    #expect(state.tops[0] > 0)
  }

  @Test(arguments: [
    ("二つの船が沈んだ。", "vl", "二つ"), ("na\u{308}ive e\u{301}tude", "ve", "na\u{308}ive"),
    ("👨‍👩‍👧 were saved", "v", "👨‍👩‍👧"), ("👨‍👩‍👧 were saved", "vlhl", "👨‍👩‍👧 "), ("עברית words", "ve", "עברית"), ("a—b", "vl", "a—"),
  ]) func wideAndCombinedLettersStayWhole(text: String, keys: String, words: String) {
    let article = Article(id: "wide", text: Array(text.utf8))
    var state = ReaderState(name: "", articles: [article], width: 40, height: 15)
    state.press(keys)
    #expect(state.selectedRange.map(article.string) == words)
    #expect(state.render().cursor != nil)
  }

  @Test func quotationsAreNotQuotedTwice() {
    let article = Article(
      id: "a", text: Array("“We go,”\n  she   said.".utf8), title: "Going", source: "Post", author: "Ann Cole",
      published: CalendarDate(2020, 2, 29), url: "https://example.org/a", isDateInferred: true)
    let citation = Citation(article, name: "Post")
    #expect(
      citation.quoting(TextRange(0, 12))
        == "“We go,” — Post, Ann Cole, “Going”, 29 Feb 2020 (inferred), https://example.org/a")
    #expect(citation.quoting(TextRange(0, article.text.count)).hasPrefix("““We go,” she said.” — Post"))
  }
}
