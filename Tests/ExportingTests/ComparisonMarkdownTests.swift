import Comparison
import Exporting
import TestSupport
import Testing

@Suite struct ComparisonMarkdownTests {
  @Test func writesEveryFact() {
    expectText(
      ComparisonMarkdown.string(Fixture.comparison),
      #"""
      ---
      title: "3 articles compared"
      sources:
        - id: "post"
          title: "Ferry runs aground: \"55\" hurt"
          source: "Harbour Post"
          author: "Ellen Marchbanks"
          date: 2020-01-08
          url: "https://example.org/ferry"
          sha256: "aa"
        - id: "wire"
          date: 2020-01-07
          sha256: "bb"
        - id: "blog"
          source: "The *Blog* of \u001b[1mSea"
          date: 2020-01-07
          date-inferred: true
          sha256: "cc"
      ---

      # 3 articles compared

      3 articles, 2 origins, 2 facts: 1 ≠  1 ·

      ## ≠ hurt \| passengers

      at least 55 leaves no room for 50.

      **≥ 55** Harbour Post, 2020-01-08 (`post` 37–65) — the coastguard

      > At least 55 people were hurt

      **50** wire, 2020-01-07 (`wire` 0–31)

      > Fifty passengers were \*injured\*

      Silent: The \*Blog\* of ␛\[1mSea.

      ## · the captain on the fog

      Harbour Post, 2020-01-08 (`post` 100–144)

      > “The fog was like a wall,” the captain said.

      Silent: wire, The \*Blog\* of ␛\[1mSea.

      """#)
  }

  @Test func aPassageHasTheFactsOfItsWords() {
    let comparison = Fixture.comparison
    func facts(_ passage: Passage) -> [String] {
      ComparisonMarkdown.string([passage], in: comparison).split(separator: "\n").filter { $0.hasPrefix("### ") }.map {
        String($0)
      }
    }
    // The clause holds the number, the words before it do not.
    let before = TextRange(Int(Fixture.post[1].start), Int(Fixture.post[2].start))
    #expect(facts(Passage(source: 0, range: Fixture.post[2])) == ["### ≠ hurt \\| passengers"])
    #expect(facts(Passage(source: 0, range: before)) == [])
    // One that was picked out for a fact has that one.
    let captain = comparison.facts[1]
    #expect(facts(Passage(source: 0, range: before, fact: captain.id)) == ["### · " + captain.about])
  }

  @Test func writesPassagesWithTheirCounterparts() {
    let passages = [Passage(source: 0, range: Fixture.post[2], note: "ask the *coastguard*")]
    expectText(
      ComparisonMarkdown.string(passages, in: Fixture.comparison, title: "Ferry"),
      #"""
      ---
      title: "Ferry"
      sources:
        - id: "post"
          title: "Ferry runs aground: \"55\" hurt"
          source: "Harbour Post"
          author: "Ellen Marchbanks"
          date: 2020-01-08
          url: "https://example.org/ferry"
          sha256: "aa"
        - id: "wire"
          date: 2020-01-07
          sha256: "bb"
        - id: "blog"
          source: "The *Blog* of \u001b[1mSea"
          date: 2020-01-07
          date-inferred: true
          sha256: "cc"
      ---

      # Ferry

      ## Harbour Post, 2020-01-08 (`post` 46–48)

      > 55

      Note: ask the \*coastguard\*

      ### ≠ hurt \| passengers

      at least 55 leaves no room for 50.

      **50** wire, 2020-01-07 (`wire` 0–31)

      > Fifty passengers were \*injured\*

      Silent: The \*Blog\* of ␛\[1mSea.

      """#)
  }
}
