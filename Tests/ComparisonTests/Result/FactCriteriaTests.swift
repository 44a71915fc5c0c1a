import Testing

@testable import Comparison

@Suite struct FactCriteriaTests {
  static func fact(
    _ kind: FactKind, _ verdict: Verdict, _ pairs: [(Relation, Double, ClaimPair.Notes)], origins: Int = 2
  ) -> Fact {
    Fact(
      id: "f", kind: kind, about: "", verdict: verdict, claims: [],
      pairs: pairs.map { ClaimPair(a: 0, b: 1, relation: $0.0, reason: "", confidence: $0.1, notes: $0.2) },
      articles: 2,
      origins: origins, weight: 0)
  }

  static let toll = fact(
    .quantity, .contradict, [(.contradict, 0.9, [.update]), (.contradict, 0.6, []), (.agree, 0.95, [])])
  static let day = fact(.date, .agree, [(.agree, 0.7, [.sharedOrigin])], origins: 1)
  static let lone = fact(.quotation, .single, [], origins: 1)

  static func kept(_ criteria: FactCriteria) -> [FactKind] {
    [toll, day, lone].filter { criteria.areMet(by: $0) }.map(\.kind)
  }

  @Test func withoutCriteriaAllAreKept() { #expect(Self.kept(FactCriteria()) == [.quantity, .date, .quotation]) }

  @Test func kindsAndVerdicts() {
    #expect(Self.kept(FactCriteria(kinds: [.date, .quotation])) == [.date, .quotation])
    #expect(Self.kept(FactCriteria(verdicts: [.contradict, .single])) == [.quantity, .quotation])
    #expect(Self.kept(FactCriteria(kinds: [.date], verdicts: [.contradict])) == [])
  }

  @Test func onlyPairsOfTheVerdictMakeItSure() {
    #expect(Self.kept(FactCriteria(confidence: 0.8)) == [.quantity, .quotation])
    #expect(Self.kept(FactCriteria(confidence: 0.92)) == [.quotation])
  }

  @Test func aSureUpdateDoesNotCarryAnUnsureContradiction() {
    #expect(Self.kept(FactCriteria(leavesOutUpdates: true)) == [.quantity, .date, .quotation])
    #expect(Self.kept(FactCriteria(confidence: 0.8, leavesOutUpdates: true)) == [.quotation])
    let grown = Self.fact(.quantity, .contradict, [(.contradict, 0.9, [.update])])
    #expect(!FactCriteria(leavesOutUpdates: true).areMet(by: grown))
  }

  @Test func copiesAreOneOrigin() { #expect(Self.kept(FactCriteria(origins: 2)) == [.quantity]) }
}
