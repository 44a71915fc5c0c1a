import Comparison
import TestSupport
import Testing

/// Clauses of two articles that tell of other things are not held together by what stands around them.
@Suite struct OtherEventsTests {
  @Test func whatHappenedToOthers() {
    let comparison = Comparison(
      of: [
        "The case came to light after the Lund Bridge collapsed in 2018, killing 11 people.",
        "Families of the 11 people who died when the Lund Bridge collapsed in 2018 said they were disappointed.",
      ].enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) }, lexicon: TestLexicon.english)
    let events = comparison.facts.filter { $0.kind == .event }
    #expect(!events.isEmpty)
    for fact in events {
      #expect(!fact.claims.contains { $0.value.display.contains("disappointed") || $0.value.display.contains("light") })
    }
  }
}
