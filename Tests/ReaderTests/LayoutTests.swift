import Comparison
import Screen
import Testing

@testable import Reader

/// Wrapping, and places in what was wrapped.
@Suite struct LayoutTests {
  static let text = Array("A headline\n\nOne two three four five six.\n\n- a point\n- another point".utf8)
  static let layout = ArticleLayout(text, blocks: BlockSplitter().blocks(of: text), width: 10)

  @Test func wordsAreNeverCutAndBlocksAreParted() {
    let lines = Self.layout.lines.map { String(decoding: Self.text[$0.range.bytes], as: UTF8.self) }
    #expect(lines.prefix(7) == ["A headline", "", "One two", "three four", "five six.", "", "- a point"])
    #expect(lines.allSatisfy { $0.count <= 10 })
  }

  @Test func theSignsOfAHeadingAreNotShown() {
    let text = ShownText(Array("# A fire\n\nIt burned.\n\n## Later\n\n#2 was saved.\n".utf8)).bytes
    let found = BlockSplitter().blocks(of: text)
    let kinds: [Block.Kind] = [.title, .body, .heading, .heading]
    let blocks = zip(found, kinds).map { Block(range: $0.range, kind: $1) }
    func lines(_ layout: ArticleLayout) -> [String] {
      layout.lines.map {
        String(decoding: text[$0.range.bytes].filter { $0 != VisibleText.passedOver }, as: UTF8.self)
      }
      .filter { !$0.isEmpty }
    }
    let layout = ArticleLayout(text, blocks: blocks, width: 20)
    #expect(lines(layout) == ["A fire", "It burned.", "Later", "#2 was saved."])
    #expect(layout.line(at: 0) == 0)
    // What is known only later to be a heading stands on the same lines.
    let bodies = found.map { Block(range: $0.range, kind: .body) }
    let early = ArticleLayout(text, blocks: bodies, width: 20)
    #expect(early.classified(as: blocks, text: text).lines == layout.lines)
  }

  @Test func everyByteHasALine() {
    for (number, line) in Self.layout.lines.enumerated() where line.block != nil {
      for offset in line.range.bytes { #expect(Self.layout.line(at: offset) == number) }
    }
    #expect(Self.layout.line(at: -5) == 0)
    #expect(Self.layout.line(at: 10_000) == Self.layout.lines.count - 1)
  }

  @Test func anchorsComeBack() {
    for number in Self.layout.lines.indices {
      #expect(Self.layout.line(at: Self.layout.offset(ofLine: number)) == number)
    }
  }

  @Test func aTextWithoutWordsHasNoLines() {
    let empty = ArticleLayout([], blocks: [], width: 10)
    #expect(empty.lines.isEmpty && empty.line(at: 3) == 0 && empty.lines(of: TextRange(0, 5)).isEmpty)
  }

  @Test(arguments: [(120, 3), (200, 3), (119, 2), (80, 2), (79, 2), (40, 2)]) func panes(width: Int, count: Int) {
    #expect(Arrangement(FerryFixture.state(width: width, height: 40)).panes.count == count)
  }

  @Test func theActiveSourceIsAlwaysOnTheScreen() {
    var state = FerryFixture.state(width: 80, height: 24)
    for _ in 0..<5 {
      state.press("<Tab>")
      #expect(state.pane(of: state.active) != nil)
      #expect(state.text.contains("▸ \(state.active + 1)/3 "))
    }
  }

  @Test func listsAndTablesStandClose() {
    let text = Array("What burned:\n\n- the shed\n- the crane\n\n1. A\n2. B\n\n| a | b |\n|---|---|\n\nThe end.".utf8)
    let layout = ArticleLayout(text, blocks: BlockSplitter().blocks(of: text), width: 30)
    let lines = layout.lines.map { $0.block == nil ? "" : String(decoding: text[$0.range.bytes], as: UTF8.self) }
    #expect(
      lines == [
        "What burned:", "", "- the shed", "- the crane", "", "1. A", "2. B", "", "| a | b |", "|---|---|", "",
        "The end.",
      ])
  }

  @Test func theEndsOfAnArticleAreTold() {
    var state = FerryFixture.state(width: 80, height: 14)
    state.press("k")
    #expect(state.message == "this is the start of Coast Courier")
    state.press("j")
    #expect(state.message == nil)
    state.press("G")
    #expect(state.message == nil)
    state.press("<Space>")
    #expect(state.message == "this is the end of Coast Courier")
  }

  @Test func thePlaceSurvivesResizing() {
    var state = FerryFixture.state(width: 120, height: 14)
    state.press("<C-d>")
    let top = state.tops[0]
    #expect(top > 0)
    for width in [60, 200, 90, 120] { _ = state.handle(.input(.resize(width: width, height: 14))) }
    #expect(state.tops[0] == top)
  }
}
