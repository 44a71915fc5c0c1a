import Testing

@testable import Comparison

/// What was refused is known until one of the groups grows, and nothing else is.
@Suite struct RefusedJoinsTests {
  @Test func aRefusalHoldsUntilAGroupGrows() {
    var refused = RefusedJoins(questions: 10)
    #expect(!refused.holds(0, 1, 1, 1))
    refused.note(3, 2, 7, 1)
    #expect(refused.holds(3, 2, 7, 1))
    #expect(!refused.holds(3, 3, 7, 1))
    #expect(!refused.holds(3, 2, 7, 2))
    #expect(!refused.holds(7, 1, 3, 2))
  }

  @Test func aTableTooSmallForgetsAndNeverGuesses() {
    var refused = RefusedJoins(questions: 0)
    for p in 0..<2_000 { refused.note(p, p % 5 + 1, p + 1, 1) }
    var known = 0
    for p in 0..<2_000 {
      if refused.holds(p, p % 5 + 1, p + 1, 1) { known += 1 }
      #expect(!refused.holds(p, p % 5 + 2, p + 1, 1))
      #expect(!refused.holds(p, p % 5 + 1, p + 2, 1))
    }
    #expect(known > 0 && known <= 256)
  }
}
