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

/// Which source the others are held against.
@Suite struct ReferenceTests {
  @Test(arguments: [(nil, 0, 0), (nil, 1, 0), (nil, 2, 2), (1, 0, 1)] as [(Int?, Int, Int)])
  func ofAContradiction(base: Int?, active: Int, reference: Int) {
    // The Tribune's claim has room for both others.
    #expect(FerryFixture.facts[0].reference(base: base, active: active) == reference)
  }

  @Test func ofAFactThatTheChosenSourceDoesNotTell() {
    #expect(FerryFixture.facts[1].reference(base: nil, active: 2) == 0)
    #expect(FerryFixture.facts[3].reference(base: nil, active: 1) == 1)
    #expect(FerryFixture.facts[6].reference(base: nil, active: 0) == nil)
  }
}
