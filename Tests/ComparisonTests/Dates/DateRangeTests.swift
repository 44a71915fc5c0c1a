import Testing

@Suite struct DateRangeTests {
  @Test(arguments: [
    DateRow(
      "The fair runs from 3 to 12 September 2018.", "from 3 to 12 September 2018 → 2018-09-03",
      "12 September 2018 → 2018-09-12"),
    DateRow("The fair ran September 3–12, 2018.", "September 3–12, 2018 → 2018-09-03", "12, 2018 → 2018-09-12"),
    DateRow("The mayor governed from 2012 to 2016.", "from 2012 to 2016 → 2012", "2016 → 2016"),
    DateRow("The mayor governed in 2012–16.", "2012–16 → 2012", "16 → 2016"),
    DateRow(
      "It was shut for five weeks, from 2 May until 6 June 2018.", "five weeks → P5W",
      "from 2 May until 6 June 2018 → 2018-05-02", "6 June 2018 → 2018-06-06"),
    DateRow("Rain fell between May and July.", "between May and July → 2018-05", "July → 2018-07"),
    DateRow("The siege (215-212 BC) failed.", "215-212 BC → BC0215", "212 BC → BC0212"),
  ])
  func values(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test func pairsStandApart() {
    #expect(
      DateReading("Polls open on 28 and 29 April 2018.", on: "2019-03-06").values
        == ["28 → 2018-04-28", "29 April 2018 → 2018-04-29"])
    #expect(
      DateReading("Polls opened in 2014 and 2018.", on: "2019-03-06").values == ["2014 → 2014", "2018 → 2018"])
  }

  @Test func theWholeHasTheDaysAndTheEnd() throws {
    let range = try #require(
      DateReading("The fair ran from 30 December 2017 to 2 January 2018.", on: nil).timexes.first)
    #expect(range.timex.days.map { "\($0.lowerBound.iso)/\($0.upperBound.iso)" } == "2017-12-30/2018-01-03")
    #expect(range.timex.end == "2018-01-02")
    #expect(
      DateReading("It snowed from November to March.", on: "2019-06-01").days.first
        == "from November to March → 2018-11-01/2019-04-01")
  }
}
