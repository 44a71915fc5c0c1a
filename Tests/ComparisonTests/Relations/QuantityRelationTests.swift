import Testing

@testable import Comparison

@Suite struct QuantityRelationTests {
  static func exactly(_ n: Double) -> Quantity { Quantity(low: n, high: n) }
  static func about(_ n: Double) -> Quantity { Quantity(low: n, high: n, isApproximate: true) }
  static func atLeast(_ n: Double) -> Quantity { Quantity(low: n, high: nil) }
  static func between(_ a: Double, _ b: Double) -> Quantity { Quantity(low: a, high: b) }

  static let cases: [(Quantity, Quantity, Relation)] = [
    (exactly(25), exactly(25), .agree), (exactly(25), about(25), .agree), (atLeast(7), atLeast(7), .agree),
    (atLeast(5), exactly(7), .refine), (about(5000), exactly(5300), .refine), (atLeast(5), atLeast(7), .refine),
    (between(8000, 10000), exactly(9500), .refine), (exactly(121), exactly(121.1), .refine),
    (exactly(1500), exactly(1512), .refine), (atLeast(55), exactly(50), .contradict),
    (exactly(3), exactly(4), .contradict), (exactly(77), exactly(84), .contradict),
    (between(6, 8), exactly(9), .contradict), (about(5000), exactly(6000), .contradict),
  ]

  @Test(arguments: cases) func intervals(_ a: Quantity, _ b: Quantity, _ relation: Relation) throws {
    let forth = try #require(QuantityRelation().judge(a, b))
    let back = try #require(QuantityRelation().judge(b, a))
    #expect(forth.relation == relation, "\(forth.reason)")
    #expect(back.relation == relation, "\(back.reason)")
    #expect(!forth.reason.isEmpty)
  }

  @Test func otherUnitsAreNotCompared() {
    #expect(QuantityRelation().judge(Quantity(low: 3, high: 3, unit: "percent"), Self.exactly(3)) == nil)
  }
}
