import Comparison
import TestSupport

/// Three short accounts of a ferry that ran aground, set against each other by hand, so that what an exporter prints
/// depends on the exporter alone.
enum Fixture {
  static let post = MarkedText(
    """
    Ferry runs aground off the old pier

    ⟦1At least ⟦255⟧ people were hurt⟧ on Tuesday, the coastguard said.

    ⟦3“The fog was like a wall,” the captain said.⟧
    """)
  static let wire = MarkedText("⟦1⟦2Fifty⟧ passengers were *injured*⟧, two\nof them badly, on a ferry [AP].\n")
  static let blog = MarkedText("Nobody knows \u{1B}[31mwhy | how.\n")

  static let comparison = Comparison(
    documents: documents, mentions: [[], [], []], origins: [[0], [1, 2]], facts: facts)

  static let documents = [
    Article(
      id: "post", text: post.bytes, title: "Ferry runs aground: \"55\" hurt", source: "Harbour Post",
      author: "Ellen Marchbanks",
      published: CalendarDate(2020, 1, 8), url: "https://example.org/ferry", sha256: "aa"),
    Article(id: "wire", text: wire.bytes, published: CalendarDate(2020, 1, 7), sha256: "bb"),
    Article(
      id: "blog", text: blog.bytes, source: "The *Blog* of \u{1B}[1mSea", published: CalendarDate(2020, 1, 7),
      sha256: "cc", isDateInferred: true),
  ].map { Document($0, lexicon: TestLexicon.english) }

  static let facts = [
    Fact(
      id: "q1", kind: .quantity, about: "hurt | passengers", verdict: .contradict,
      claims: [
        Claim(
          source: 0, passage: post[1], focus: post[2], sentence: 1, value: .quantity(Quantity(low: 55, high: nil)),
          attribution: "the coastguard"),
        Claim(
          source: 1, passage: wire[1], focus: wire[2], sentence: 0,
          value: .quantity(Quantity(low: 50, high: 50, unit: "count", counted: TextRange(6, 16)))),
      ],
      pairs: [
        ClaimPair(
          a: 0, b: 1, relation: .contradict, reason: "at least 55 leaves no room for 50", confidence: 0.93125,
          rule: "intervals exclude each other", notes: [.attributed, .update])
      ], articles: 3, origins: 2, weight: 2),
    Fact(
      id: "s1", kind: .quotation, about: "the captain on the fog", verdict: .single,
      claims: [
        Claim(
          source: 0, passage: post[3], focus: post[3], sentence: 2,
          value: .quotation(words: "The fog was like a wall", speaker: "the captain"))
      ], pairs: [], articles: 3, origins: 1, weight: 1),
  ]
}
