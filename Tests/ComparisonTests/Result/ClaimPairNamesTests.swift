import Comparison
import Testing

/// Reasons that name articles as a screen does.
@Suite struct ClaimPairNamesTests {
  private func told(_ reason: String, notes: ClaimPair.Notes = .attributed) -> String {
    let claims = [0, 1].map { source in
      Claim(
        source: source, passage: TextRange(0, 5), focus: TextRange(0, 5), sentence: 0, value: .text("five"),
        attribution: "the harbour master", repeats: [])
    }
    let pair = ClaimPair(a: 0, b: 1, relation: .contradict, reason: reason, confidence: 0.5, notes: notes)
    let fact = Fact(
      id: "f", kind: .quantity, about: "boats", verdict: .contradict, claims: claims, pairs: [pair], articles: 2,
      origins: 2,
      weight: 1)
    return pair.reason(of: fact, ids: ["post", "a/post"], names: ["Harbour Post", "Island Post"])
  }

  @Test(arguments: [
    (
      "4 leaves no room for 6 (post has it from a witness)",
      "4 leaves no room for 6 (Harbour Post has it from a witness)"
    ),
    (
      "4 leaves no room for 6 (post has it from a witness; a/post has it from the post)",
      "4 leaves no room for 6 (Harbour Post has it from a witness; Island Post has it from the post)"
    ),
    ("“post” and “posts” differ (both have it from post)", "“post” and “posts” differ (both have it from post)"),
    ("“the post has it from”", "“the post has it from”"),
  ])
  func idsBecomeNames(reason: String, expected: String) {
    #expect(told(reason) == expected)
  }

  @Test func withoutANoteNothingIsReplaced() {
    #expect(told("(post has it from a witness)", notes: []) == "(post has it from a witness)")
  }
}
