import Exporting
import Foundation
import TestSupport
import Testing

@Suite struct SilencesTextTests {
  @Test func tellsWhatEachLeavesOutAndAloneSays() {
    expectText(
      SilencesText.string(Fixture.comparison, atLeast: 2, width: 70),
      """
      3 articles, 2 origins, 2 facts: 1 ≠  1 ·

      Harbour Post leaves out (0)
      Harbour Post alone says (1)
        · the captain on the fog                                   quotation
            “The fog was like a wall,” the captain said.

      wire leaves out (0)
      wire alone says (0)

      The *Blog* of ␛[1mSea leaves out (0)
      The *Blog* of ␛[1mSea alone says (0)

      """)
  }

  @Test func countsTheOriginsOfOthers() {
    // The blog shares copy with the wire, so that the count has one other teller and not two.
    let text = SilencesText.string(Fixture.comparison, atLeast: 1, width: 70)
    expectText(
      String(text[(text.range(of: "The *Blog*")?.lowerBound ?? text.endIndex)...]),
      """
      The *Blog* of ␛[1mSea leaves out (2)
        ≠ hurt | passengers                                         quantity
            Harbour Post  ≥ 55  “At least 55 people were hurt” — the
            coastguard
            told by: Harbour Post, wire
        · the captain on the fog                                   quotation
            Harbour Post  “The fog was like a wall,” the captain said.
            told by: Harbour Post
      The *Blog* of ␛[1mSea alone says (0)

      """)
  }
}
