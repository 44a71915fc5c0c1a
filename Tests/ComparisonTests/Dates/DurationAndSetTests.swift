import Testing

@Suite struct DurationAndSetTests {
  @Test(arguments: [
    DateRow("The strike lasted three days.", "three days → P3D"),
    DateRow("The strike lasted two and a half hours.", "two and a half hours → PT2.5H"),
    DateRow("The strike lasted 24 hours.", "24 hours → PT24H"),
    DateRow("Repairs went on all day.", "all day → P1D"),
    DateRow("The strike lasted half an hour.", "half an hour → PT0.5H"),
    DateRow("The strike lasted more than a year.", "more than a year → P1Y"),
    DateRow("The strike lasted a few weeks.", "a few weeks → PXW"),
    DateRow("The strike lasted for decades.", "decades → PXDE"),
    DateRow("A three-day strike began.", "three-day → P3D"),
    DateRow("A month-long strike began.", "month-long → P1M"),
    DateRow("The pier is closed until further notice.", "until further notice → PXX"),
    DateRow("The league is suspended indefinitely.", "indefinitely → PXX"),
    DateRow("The strike lasted one year and six months.", "one year and six months → P1Y6M"),
    DateRow("It was the worst strike in the last two years.", "the last two years → P2Y"),
    DateRow("More strikes are planned in the coming weeks.", "the coming weeks → FUTURE_REF"),
  ])
  func durations(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test(arguments: [
    DateRow("The ferry sails daily.", "daily → P1D"),
    DateRow("The ferry sails every Monday.", "every Monday → XXXX-WXX-1"),
    DateRow("The ferry sails every two weeks.", "every two weeks → P2W"),
    DateRow("The ferry sails every other day.", "every other day → P2D"),
    DateRow("The ferry sails twice a week.", "twice a week → P1W"),
    DateRow("The ferry sails on Friday mornings.", "Friday mornings → XXXX-WXX-5TMO"),
    DateRow("The ferry carries 300 people per day.", "per day → P1D"),
    DateRow("The ferry sails every Monday at 4pm.", "every Monday at 4pm → XXXX-WXX-1T16"),
    DateRow("The ferry has an annual inspection.", "annual → P1Y"),
  ])
  func sets(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test func spansHaveDays() {
    #expect(
      DateReading("Sales rose in the last three months.", on: "2019-03-06").days
        == ["the last three months → 2018-12-06/2019-03-06"])
    #expect(
      DateReading("Sales will rise in the next three days.", on: "2019-03-06").days
        == ["the next three days → 2019-03-07/2019-03-10"])
  }
}
