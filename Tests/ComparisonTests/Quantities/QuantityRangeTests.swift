import Comparison
import Testing

/// Two numbers that are the ends of one amount, and two that are not.
@Suite struct QuantityRangeTests {
  @Test(
    "ranges",
    arguments: [
      ("7,000 to 9,000 fans", "7,000 to 9,000 = 7000..9000 count [fans]"),
      ("between 60 and 70 fans", "between 60 and 70 = 60..70 count [fans]"),
      ("between one hundred and two hundred fans", "between one hundred and two hundred = 100..200 count [fans]"),
      ("between 60 and 70 per cent", "between 60 and 70 per cent = 60..70 percent"),
      ("40-50 fans", "40-50 = 40..50 count [fans]"),
      ("40–50 fans", "40–50 = 40..50 count [fans]"),
      ("from 5 to 7 fans", "from 5 to 7 = 5..7 count [fans]"),
      ("20 through 30", "20 through 30 = 20..30 count"),
      ("two or three fans", "two or three = 2..3 count [fans] ~"),
      ("two or three hundred fans", "two or three hundred = 200..300 count [fans] ~"),
      ("5 to 10 million fans", "5 to 10 million = 5000000..10000000 count [fans]"),
      ("$5-10 million", "$5-10 million = 5000000..10000000 USD"),
      ("£3m to £4m", "£3m to £4m = 3000000..4000000 GBP"),
      ("4 to 6km", "4 to 6km = 4..6 kilometre"),
      ("about 40 to 50 fans", "about 40 to 50 = 40..50 count [fans] ~"),
      ("6k-9k", "6k-9k = 6000..9000 count"),
    ]) func ranges(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "changes of one thing",
    arguments: [
      ("Losses rose from 12 to 15.", "12 = 12 count; 15 = 15 count"),
      ("Profit fell from $4m to $3m.", "$4m = 4000000 USD; $3m = 3000000 USD"),
      ("The rate climbed from 4 to 5 per cent.", "4 = 4 percent; 5 per cent = 5 percent"),
      ("Tea rose $2 to $9.", "$2 = 2 USD; $9 = 9 USD"),
    ]) func changes(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "results, codes, times",
    arguments: [
      ("They won 3-1.", ""),
      ("The board voted 7-9 to stay.", ""),
      ("Call 555-0134-7788.", ""),
      ("Ring 0700 555 0134.", ""),
      ("Call (608)555-0134.", ""),
      ("She lost 6-0 0-6.", ""),
      ("It left at 6.45.", ""),
      ("See 192.0.2.77.", ""),
    ]) func scores(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
