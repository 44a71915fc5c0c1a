import Comparison
import Testing

@testable import Reader

/// Passages by place.
@Suite struct FindingsTests {
  @Test func overlapsAreFoundAsByLookingAtEachMark() {
    let findings = FerryFixture.findings
    for source in 0..<3 {
      let length = FerryFixture.articles[source].text.count
      for start in stride(from: 0, to: length, by: 37) {
        let range = TextRange(start, min(length, start + 60))
        let plain = findings.marks[source].filter { $0.passage.overlaps(range) }
        #expect(findings.marks(in: range, of: source) == plain)
      }
    }
  }

  @Test func aClaimIsWhatItsOwnPairsComeTo() {
    let verdicts = FerryFixture.findings.marks.map { marks in marks.first { $0.fact == 0 }?.verdict }
    #expect(verdicts == [.contradict, .refine, .contradict])
  }

  @Test func reasonsOfTheBaseComeFirst() {
    let fact = FerryFixture.facts[0]
    #expect(fact.reasons(base: nil).first?.reason == "11 leaves no room for 14")
    #expect(fact.reasons(base: 1).first?.reason == "11 is within at least 9")
    #expect(fact.reasons(base: 1).count == 3)
  }
}
