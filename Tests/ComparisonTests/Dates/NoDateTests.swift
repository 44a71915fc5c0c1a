import Testing

@Suite struct NoDateTests {
  @Test(arguments: [
    "They may march on the capital.", "May I see the sun?", "The second goal was a gift.",
    "Prices fall when rivals spring up.",
    "Theresa May spoke to the Sunday Times.", "A bomb killed Jan Meyer.", "The firm sold 2000 chairs and 1500 tables.",
    "He paid $1900 for it.",
    "A second wave hit every company.", "Keep the list up to date.", "The score was 3-2 and the odds 7/2.",
    "Call 555-2010 or 020 7946 0018.", "Shares stood at 6.45 per cent.", "She read the Daily Chronicle.",
    "The 40-year-old driver was unhurt.", "Her son is eight years old.", "Row 12, seat 14.",
    "Less than a quarter of them came.",
    "The USA Today building burned.", "Sun Xiang won the race.", "At the end of the day, it is his choice.",
    "The toll has risen to 41 after four of the injured died.", "It is 110 light years away.",
    "A boy fell into the pool. He was not hurt in the fall.",
  ])
  func nothingIsFound(_ text: String) { #expect(DateReading(text, on: "2019-03-06").values == []) }
}
