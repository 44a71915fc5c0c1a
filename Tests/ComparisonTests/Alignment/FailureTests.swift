import Comparison
import TestSupport
import Testing

/// What was refused or failed is told as not done, and not as something else that was.
@Suite struct FailureTests {
  private static func events(_ texts: [String]) -> [Fact] {
    Comparison(
      of: texts.enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) },
      lexicon: TestLexicon.english
    ).facts.filter { $0.kind == .event }
  }

  @Test(arguments: [
    (
      "Prime Minister Jonas Holm conceded defeat.",
      "Prime Minister Jonas Holm refused to concede defeat, saying it was too early.",
      "one says “Holm conceded defeat”, the other denies it: “Holm refused to concede defeat”"
    ),
    (
      "The tram braked at the bend near Lund.", "The tram failed to brake at the bend near Lund.",
      "one says “tram braked at bend”, the other denies it: “tram failed to brake at bend”"
    ),
  ])
  func whatWasNotDone(_ done: String, _ failed: String, _ reason: String) {
    let facts = Self.events([done, failed])
    #expect(facts.map(\.verdict) == [.contradict])
    #expect(facts.first?.pairs.first?.reason == reason)
  }

  @Test func bothSayThatItFailed() {
    let facts = Self.events([
      "The tram failed to brake at the bend near Lund.", "At a bend near Lund the tram had failed to brake.",
    ])
    #expect(facts.map(\.verdict) == [.agree])
    #expect(facts.first?.about.contains("failed to brake") == true, "\(facts.map(\.about))")
  }
}
