import Comparison
import TestSupport
import Testing

@testable import Reader

/// The lines of the timeline that name dates which no fact is about.
@Suite struct TimelineDatesTests {
  private static let texts = [
    """
    The bridge at Marn fell on Tuesday, and six people died. The river had last flooded on 14 March 2021.
    """,
    """
    Six people died on Tuesday when the bridge at Marn fell. It was opened on 2 June 1988, and widened in 1999.
    """,
  ]

  private static let findings: Findings = {
    let articles = texts.enumerated().map { index, text in
      Article(
        id: "a\(index)", text: Array(text.utf8), source: ["Marn Mail", "Vale Times"][index],
        published: CalendarDate(2024, 5, 8))
    }
    return Findings(Comparison(of: articles, lexicon: TestLexicon.english))
  }()

  private static func state(width: Int = 100, height: Int = 30) -> ReaderState {
    var state = ReaderState(
      name: "bridge", articles: findings.comparison.documents.map(\.article), width: width, height: height)
    _ = state.handle(.compared(findings))
    return state
  }

  @Test func eachCanBeStoodOn() {
    var state = Self.state()
    state.press("<F4>g")
    #expect(state.rows[state.listIndex].dates?.map(\.source) == [1])
    #expect(state.selection == nil && state.chosenDates != nil)
    #expect(state.text.contains("· Thu 2 Jun 1988: named by 1 source"))
    #expect(state.text.contains("opened on 2 June 1988"))
    var seen: [Int] = []
    for _ in 0..<8 {
      if seen.last != state.listIndex { seen.append(state.listIndex) }
      state.press("j")
    }
    #expect(seen == state.rows.indices.filter { state.rows[$0].isSelectable })
    #expect(state.rows.contains { $0.fact != nil })
  }

  @Test func enterLeadsToTheWordsAndBack() {
    var state = Self.state()
    state.press("<F4>gj<Enter>")
    #expect(state.view == .columns && state.active == 1)
    #expect(state.search?.words == "1999" && state.search?.current == 0)
    #expect(state.visibleRange(of: 1)?.overlaps(state.search?.hits[0].range ?? TextRange(0, 0)) == true)
    state.press("<C-o>")
    #expect(state.view == .timeline)
    #expect(state.rows[state.listIndex].dates?.map(\.source) == [1])
    #expect(state.text.contains("widened in 1999"))
  }

  @Test func searchFindsThem() {
    var state = Self.state()
    state.press("<F4>/march<Enter>")
    #expect(state.rows[state.listIndex].dates?.map(\.source) == [0])
  }

  @Test func anotherViewOrFilterLetsGoOfThem() {
    var state = Self.state()
    state.press("<F4>g<F3>")
    #expect(state.chosenDates == nil && state.selection != nil)
    state.press("<F4>gr")
    #expect(state.chosenDates == nil)
    state.press("a<Esc>gx")
    #expect(state.text.contains("no fact is selected"))
  }

  /// On a narrow screen not every lane is shown: who names the day is told by number.
  @Test func namesThoseOffTheScreen() {
    var state = Self.state(width: 80)
    state.press("<F4>")
    #expect(state.text.contains("also named") && !state.text.contains("also named by"))
    let short = "Six people died on Tuesday when the bridge at Marn fell."
    let articles = [Self.texts[0], short, short + " Nobody saw it.", Self.texts[1]].enumerated().map { index, text in
      Article(id: "b\(index)", text: Array(text.utf8), published: CalendarDate(2024, 5, 8))
    }
    let findings = Findings(Comparison(of: articles, lexicon: TestLexicon.english))
    var narrow = ReaderState(
      name: "bridge", articles: findings.comparison.documents.map(\.article), width: 80, height: 30)
    _ = narrow.handle(.compared(findings))
    narrow.press("<F4>")
    #expect(narrow.text.contains("also named by source 4"))
    narrow.press("4")
    #expect(narrow.text.contains("also named by source 1"))
  }
}
