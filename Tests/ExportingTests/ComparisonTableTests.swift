import Exporting
import TestSupport
import Testing

@Suite struct ComparisonTableTests {
  @Test func setsFactsAndSources() {
    expectText(
      ComparisonTable.string(Fixture.comparison, width: 100),
      """
      3 articles, 2 origins, 2 facts: 1 ≠  1 ·

        fact                    Harbour Post             wire  The *Blog* of ␛[1mSea
      ≠ hurt | passengers       ≥ 55                     50    —
      · the captain on the fog  The fog was like a wall  —     —

      """)
  }

  @Test func goesOnBelowWhereTheWidthIsSmall() {
    expectText(
      ComparisonTable.string(Fixture.comparison, width: 48),
      """
      3 articles, 2 origins, 2 facts: 1 ≠  1 ·

        fact                 Harbour Post
      ≠ hurt | passengers    ≥ 55
      · the captain on the…  The fog was like a wall

        fact                 wire
      ≠ hurt | passengers    50
      · the captain on the…  —

        fact                 The *Blog* of ␛[1mSea
      ≠ hurt | passengers    —
      · the captain on the…  —

      """)
  }
}
