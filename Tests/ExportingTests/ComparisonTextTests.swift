import Exporting
import TestSupport
import Testing

@Suite struct ComparisonTextTests {
  @Test func tellsEachFactSourceBySource() {
    expectText(
      ComparisonText.string(Fixture.comparison, width: 90),
      """
      3 articles, 2 origins, 2 facts: 1 ≠  1 ·
        Harbour Post           2020-01-08  Ferry runs aground: "55" hurt
        wire                   2020-01-07
        The *Blog* of ␛[1mSea  2020-01-07 (inferred)

      ≠ hurt | passengers                                                               quantity
        at least 55 leaves no room for 50
          Harbour Post           ≥ 55  “At least 55 people were hurt” — the coastguard
          wire                   50    “Fifty passengers were *injured*”
          silent: The *Blog* of ␛[1mSea

      · the captain on the fog                                                         quotation
          Harbour Post           “The fog was like a wall,” the captain said.
          silent: wire, The *Blog* of ␛[1mSea

      """)
  }

  @Test func wrapsPassages() {
    expectText(
      ComparisonText.string(Fixture.comparison, width: 50),
      """
      3 articles, 2 origins, 2 facts: 1 ≠  1 ·
        Harbour Post  2020-01-08  Ferry runs aground: "…
        wire          2020-01-07
        The *Blog* …  2020-01-07 (inferred)

      ≠ hurt | passengers                       quantity
        at least 55 leaves no room for 50
          Harbour Post  ≥ 55  “At least 55 people were
                              hurt” — the coastguard
          wire          50    “Fifty passengers were
                              *injured*”
          silent: The *Blog* of ␛[1mSea

      · the captain on the fog                 quotation
          Harbour Post  “The fog was like a wall,” the
                        captain said.
          silent: wire, The *Blog* of ␛[1mSea

      """)
  }
}
