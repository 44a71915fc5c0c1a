import Comparison
import Exporting
import TestSupport
import Testing

@Suite struct ExplanationTextTests {
  static let explanation = Explanation(
    fact: Fixture.facts[0], events: [nil, nil],
    links: [
      Explanation.Link(
        chance: 0.4255, threshold: 0.176, ground: .likeness, bias: -4.14,
        evidence: [
          Explanation.Evidence(feature: "same predicate", value: 1, weight: 4.1),
          Explanation.Evidence(feature: "other head", value: 0.5, weight: -0.52),
          Explanation.Evidence(feature: "surroundings", value: 0.001, weight: 1),
        ], certainty: 0.85)
    ])

  @Test func tellsClaimsThenPairs() {
    expectText(
      ExplanationText.string(Self.explanation, Fixture.documents, width: 80),
      """
      ≠ hurt | passengers                                                     quantity
        q1: contradict; told by 2 of 3 articles, counted as 2 by origin

      1  Harbour Post, 2020-01-08
         words         “55”
         value         ≥ 55
         sentence      “At least 55 people were hurt on Tuesday, the coastguard said.”
         said by       the coastguard

      2  wire, 2020-01-07
         words         “Fifty”
         value         50
         sentence      “Fifty passengers were *injured*, two of them badly, on a ferry
                       [AP].”

      1 ≠ 2  Harbour Post / wire
         relation      contradict: at least 55 leaves no room for 50
         rule          intervals exclude each other, 0.85 sure if the two speak of one
                       thing
         confidence    0.93
         note          attributed
         note          update
         joined by     likeness: the chance that the two speak of one thing is 0.43,
                       needed 0.18
         evidence      +4.10  same predicate (1.00 × 4.10)
                       −0.26  other head (0.50 × −0.52)
                       −4.14  no evidence at all

      """)
  }

  @Test func whatOneAloneSaysHasNoPairs() {
    let alone = Explanation(fact: Fixture.facts[1], events: [nil], links: [])
    let text = ExplanationText.string(alone, Fixture.documents, width: 80)
    #expect(text.hasSuffix("\nOne article alone says it: there is nothing to hold it against.\n"))
  }
}
