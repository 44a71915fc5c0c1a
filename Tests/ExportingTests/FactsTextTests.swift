import Comparison
import Exporting
import TestSupport
import Testing

@Suite struct FactsTextTests {
  @Test func underlinesMentions() {
    let marked = MarkedText(
      "Zoë says ⟦1“⟦2At least 55⟧ were hurt on the ferry when it ran aground off the pier on ⟦3Tuesday⟧”⟧.\nThe end.")
    let article = Article(id: "wire", text: marked.bytes, title: "Ferry", published: CalendarDate(2020, 1, 8))
    let document = Document(article, lexicon: TestLexicon.english)
    let week = CalendarDate(day: 18267)..<CalendarDate(day: 18274)
    let mentions = [
      Mention(
        range: marked[1], tokens: 2..<22, sentence: 0,
        value: .quotation(Quotation(isDirect: true, content: TextRange(12, 80), speaker: TextRange(0, 4)))),
      Mention(range: marked[2], tokens: 3..<6, sentence: 0, value: .quantity(Quantity(low: 55, high: nil))),
      Mention(
        range: marked[3], tokens: 20..<21, sentence: 0, value: .date(Timex(value: "2020-W02", kind: .date, days: week))),
    ]
    expectText(
      FactsText.string(document, mentions, width: 60),
      """
      wire  2020-01-08  Ferry

      Zoë says “At least 55 were hurt on the ferry when it ran
               ┄───────────┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
      aground off the pier on Tuesday”.
      ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄───────┄
        “At least 55 were hurt on the…  quotation  direct  by Zoë
        At least 55                     quantity   ≥ 55
        Tuesday                         date       2020-W02  from…

      """)
  }
}
