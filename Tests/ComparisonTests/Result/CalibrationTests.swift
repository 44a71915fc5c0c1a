import Testing

@testable import Comparison

@Suite struct CalibrationTests {
  static func confidence(
    _ alike: Double, _ certainty: Double, _ relation: Relation = .agree, _ kind: FactKind = .date
  ) -> Double {
    Calibration.confidence(alike: alike, Judgement(relation, "", rule: "", certainty: certainty), kind)
  }

  @Test func growsWithLikenessAndCertainty() {
    for kind in FactKind.allCases {
      for relation in Relation.allCases {
        var last = 0.0
        for step in 0...10 {
          let now = Self.confidence(Double(step) / 10, 0.8, relation, kind)
          #expect(now > last && now < 1)
          #expect(Self.confidence(Double(step) / 10, 0.6, relation, kind) < now)
          last = now
        }
      }
    }
  }

  @Test func staysBetweenNothingAndCertainty() {
    #expect(Self.confidence(0, 0) > 0)
    #expect(Self.confidence(2, 1, .agree, .quantity) == 0.99)
  }

  @Test func aRefinementIsLessSureThanAnAgreement() {
    #expect(Self.confidence(0.5, 0.8, .refine) < Self.confidence(0.5, 0.8, .agree))
  }

  @Test func amountsAreSurerUnlessTheyContradict() {
    #expect(Self.confidence(0.5, 0.8, .agree, .quantity) > Self.confidence(0.5, 0.8, .agree, .date))
    #expect(Self.confidence(0.5, 0.8, .contradict, .quantity) == Self.confidence(0.5, 0.8, .contradict, .date))
  }
}
