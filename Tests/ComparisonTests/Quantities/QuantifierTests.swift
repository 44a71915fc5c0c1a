import Comparison
import Testing

/// Words that turn a number into a bound or a rough value.
@Suite struct QuantifierTests {
  @Test(
    "bounds",
    arguments: [
      ("at least 30 goats", "at least 30 = 30.. count [goats]"),
      ("no fewer than nine goats", "no fewer than nine = 9.. count [goats]"),
      ("more than 400 goats", "more than 400 = 400.. count [goats]"),
      ("up to 70 goats", "up to 70 = ..70 count [goats]"),
      ("as many as 70 goats", "as many as 70 = ..70 count [goats]"),
      ("fewer than 8 goats", "fewer than 8 = ..8 count [goats]"),
      ("just over 8 goats", "just over 8 = 8.. count [goats] ~"),
      ("just under 8 goats", "just under 8 = ..8 count [goats] ~"),
      ("30 or more goats", "30 or more = 30.. count [goats]"),
      ("30 goats or more", "30 = 30 count [goats]"),
      ("30-plus goats", "30-plus = 30.. count [goats]"),
      ("30+ goats", "30+ = 30.. count [goats]"),
      ("x >= 30", ">= 30 = 30.. count"),
      ("bigger than 5 and smaller than 9", "bigger than 5 and smaller than 9 = 5..9 count"),
      ("It did not kill more than 10 goats.", "more than 10 = ..10 count [goats]"),
      ("She tries not to own more than 10 goats.", "more than 10 = ..10 count [goats]"),
      ("It not only killed more than 10 goats.", "more than 10 = 10.. count [goats]"),
      ("No farmer had more than 10 goats.", "more than 10 = 10.. count [goats]"),
      ("the cost exceeded €40m", "exceeded €40m = 40000000.. EUR"),
    ]) func bounds(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "rough values",
    arguments: [
      ("some 900 goats", "some 900 = 900 count [goats] ~"),
      ("about 900 goats", "about 900 = 900 count [goats] ~"),
      ("nearly 900 goats", "nearly 900 = 900 count [goats] ~"),
      ("900 or so goats", "900 or so = 900 count [goats] ~"),
      ("an estimated 900 goats", "an estimated 900 = 900 count [goats] ~"),
      ("~900 goats", "~900 = 900 count [goats] ~"),
      ("thirty-odd goats", "thirty-odd = 30 count [goats] ~"),
      ("more than about 50 goats", "more than about 50 = 50.. count [goats] ~"),
    ]) func rough(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "words that are prepositions there",
    arguments: [
      ("They talked about two goats.", "two = 2 count [goats]"),
      ("a row over 12 goats", "12 = 12 count [goats]"),
      ("5,000 or more than 4,000", "5,000 = 5000 count; more than 4,000 = 4000.. count"),
    ]) func prepositions(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "on top of some named before",
    arguments: [
      ("two others fled", "two = 2 count [others] +"),
      ("two other goats", "two = 2 count [goats] +"),
      ("another 30 goats", "another 30 = 30 count [goats] +"),
      ("700 more goats", "700 more = 700 count [goats] +"),
      ("an additional 60 goats", "an additional 60 = 60 count [goats] +"),
    ]) func further(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
