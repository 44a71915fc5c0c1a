import Comparison
import TestSupport
import Testing

@testable import Reader

/// One article that the others are held against, and why facts are what they are.
@Suite struct BaseTests {
  private static let articles = [
    Article(
      id: "dale",
      text: Array("The mill at Dale burned on Monday. Nine workers were hurt, the owner Ada Holm said.".utf8),
      published: CalendarDate(2021, 3, 2)),
    Article(
      id: "ridge",
      text: Array("The old mill at Dale burned on Monday. Twelve workers were hurt, said Piet Vane of the union.".utf8),
      published: CalendarDate(2021, 3, 2)),
  ]
  private static let comparison = Comparison(of: articles, lexicon: TestLexicon.english)

  private static func differing(from base: Int, in source: Int) -> [String] {
    var differences = BaseDifferences(comparison, base: base)
    differences.find(source, in: comparison)
    return differences.ranges(in: TextRange(0, articles[source].text.count), of: source).map(articles[source].string)
  }

  @Test func wordsNumbersAndNamesStandOut() {
    let differing = Self.differing(from: 0, in: 1)
    #expect(differing.contains { $0.contains("Twelve") })
    #expect(differing.contains { $0.contains("Piet Vane") })
    #expect(!differing.contains { $0.contains("Dale") || $0.contains("Monday") })
    #expect(Self.differing(from: 1, in: 0).contains { $0.contains("Nine") })
    #expect(Self.differing(from: 0, in: 0).isEmpty)
  }

  @Test func rangesAreFoundByPlace() {
    var differences = BaseDifferences(Self.comparison, base: 0)
    differences.find(1, in: Self.comparison)
    let all = differences.ranges(in: TextRange(0, 1_000), of: 1)
    for range in all { #expect(differences.ranges(in: range, of: 1) == [range]) }
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.end < $1.start })
    #expect(differences.ranges(in: TextRange(0, 10), of: 7).isEmpty)
  }

  @Test func theBaseIsChosenAndLeft() {
    var state = FerryFixture.state()
    state.press("2b")
    #expect(state.message == "what differs from Allard Tribune stands out")
    #expect(state.differences != nil)
    #expect(!state.differences(in: TextRange(0, 10_000), of: 0).isEmpty)
    #expect(state.differences(in: TextRange(0, 10_000), of: 1).isEmpty)
    state.press("2b")
    #expect(state.base == nil && state.differences == nil)
  }

  @Test func explanationsTellRulesValuesAndReferenceDates() {
    var state = ReaderState(name: "", articles: Self.articles, width: 100, height: 40)
    _ = state.handle(.compared(Findings(Self.comparison)))
    state.press("<F3>")
    for fact in state.rows.compactMap(\.fact) {
      state.select(fact)
      _ = state.handle(.pause)
      state.press("x")
      let text = state.text
      #expect(text.contains("rule: ") && text.contains("sure: "))
      if state.facts[fact].kind == .quantity {
        #expect(text.contains("interval [9, 9]") && text.contains("unit count"))
      }
      if state.facts[fact].kind == .date {
        #expect(
          text.contains("TIMEX3 2021-03-01") && text.contains("counted from Tuesday 2 March 2021, the article's date"))
      }
      state.press("x")
      #expect(state.overlay == nil)
    }
    #expect(state.facts.contains { $0.kind == .quantity } && state.facts.contains { $0.kind == .date })
  }
}
