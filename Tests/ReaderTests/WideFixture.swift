import Comparison

@testable import Reader

/// An event told in scripts that take other cells than their letters: wide, combined, joined, from right to left.
enum WideFixture {
  static let texts = [
    """
    港の火事で三人けが 🔥

    五日未明、港の倉庫から火が出て、三人がけがをした。消防車は十二台（うち三台は隣町から）が出動し、朝までに消し止めた。

    「煙で何も見えなかった」と、倉庫で働く男性は話した。👨‍👩‍👧‍👦 家族は無事だった。
    """,
    """
    Fire at the harbour: four hurt

    A cafe\u{301} and a wa\u{308}rehouse burned on Friday; four people were hurt 🚒🚒, said the brigade (消防). Flags 🇯🇵🇰🇷 were lowered.

    Averyverylongwordwithoutanyblankthatnopanecanholdinoneofitslineswhateveritswidthmaybe stood in the report.
    """,
    """
    حريق في الميناء

    أصيب ثلاثة أشخاص في حريق اندلع فجر الجمعة في مستودع بالميناء. गोदाम में आग लगी और तीन लोग घायल हुए। נשרפו שני מחסנים.
    """,
  ]

  static let articles: [Article] = [
    Article(id: "minato", text: Array(texts[0].utf8), source: "港日報", published: CalendarDate(2024, 4, 5)),
    Article(id: "quay", text: Array(texts[1].utf8), source: "Quay 🌊 Times", published: CalendarDate(2024, 4, 5)),
    Article(id: "mina", text: Array(texts[2].utf8), source: "الميناء"),
  ]

  static let findings: Findings = {
    let claims = [
      claim(0, "三人がけがをした", "三人", 3), claim(1, "four people were hurt 🚒🚒", "four", 4),
      claim(2, "أصيب ثلاثة أشخاص", "ثلاثة", 3),
    ]
    let fact = Fact(
      id: "hurt", kind: .quantity, about: "けが人 hurt", verdict: .contradict, claims: claims,
      pairs: [
        ClaimPair(a: 0, b: 1, relation: .contradict, reason: "3 leaves no room for 4", confidence: 0.8),
        ClaimPair(a: 0, b: 2, relation: .agree, reason: "both say 3", confidence: 0.9),
        ClaimPair(a: 1, b: 2, relation: .contradict, reason: "4 leaves no room for 3", confidence: 0.8),
      ], articles: 3, origins: 3, weight: 5)
    let quotes = [
      quotation(0, "「煙で何も見えなかった」", "煙で 何も 見えなかった"), quotation(1, "said the brigade (消防)", "煙で 何も 見えず 🔥"),
    ]
    let smoke = Fact(
      id: "smoke", kind: .quotation, about: "煙", verdict: .refine, claims: quotes,
      pairs: [ClaimPair(a: 0, b: 1, relation: .refine, reason: "one word differs", confidence: 0.7)], articles: 3,
      origins: 2, weight: 2)
    let documents = articles.map { article in
      Document(article: article, blocks: BlockSplitter().blocks(of: article.text), sentences: [], tokens: [])
    }
    return Findings(
      Comparison(
        documents: documents, mentions: [[], [], []], origins: [[0], [1], [2]], facts: [fact, smoke]))
  }()

  /// The reader with the articles open and compared.
  static func state(width: Int, height: Int) -> ReaderState {
    var state = ReaderState(name: "港", articles: articles, width: width, height: height)
    _ = state.handle(.compared(findings))
    return state
  }

  private static func range(_ source: Int, _ words: String) -> TextRange {
    TextPattern(words)?.matches(in: articles[source].text).first ?? TextRange(0, 0)
  }

  private static func claim(_ source: Int, _ passage: String, _ focus: String, _ value: Double) -> Claim {
    let place = range(source, passage)
    let inner = TextPattern(focus)?.matches(in: articles[source].text, within: place.bytes).first ?? place
    return Claim(
      source: source, passage: place, focus: inner, sentence: 0, value: .quantity(Quantity(low: value, high: value)))
  }

  private static func quotation(_ source: Int, _ passage: String, _ words: String) -> Claim {
    let place = range(source, passage)
    return Claim(
      source: source, passage: place, focus: place, sentence: 0, value: .quotation(words: words, speaker: "男性"))
  }
}
