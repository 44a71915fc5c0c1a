import Testing

@Suite struct TimeOfDayTests {
  @Test(arguments: [
    DateRow("The blast came at 6.10am on Tuesday.", "6.10am on Tuesday → 2019-03-05T06:10"),
    DateRow("The blast came on Tuesday at 6:10 a.m., police said.", "Tuesday at 6:10 a.m. → 2019-03-05T06:10"),
    DateRow("The blast came at 18:00 GMT.", "18:00 GMT → 2019-03-06T18:00Z"),
    DateRow("The blast came at 6.30pm.", "6.30pm → 2019-03-06T18:30"),
    DateRow(
      "The alarm rang at 5.50am. Firemen were called at 6.10 and stayed.",
      "5.50am → 2019-03-06T05:50", "6.10 → 2019-03-06T06:10"),
    DateRow("The alarm rang at 5.50am. The share stood at 6.10 pounds.", "5.50am → 2019-03-06T05:50"),
    DateRow("The share stood at 6.10 and fell."),
    // Of the half of the day that the time before it says, if it comes soon behind it.
    DateRow(
      "The doors shut at 9:15 p.m. and the lights went out at 9:40.",
      "9:15 p.m. → 2019-03-06T21:15", "9:40 → 2019-03-06T21:40"),
    DateRow(
      "The doors shut at 5 p.m., having opened at 9:40.", "5 p.m. → 2019-03-06T17:00", "9:40 → 2019-03-06T09:40"),
    DateRow("The doors shut at 18:15 and open at 6:40.", "18:15 → 2019-03-06T18:15", "6:40 → 2019-03-06T06:40"),
    DateRow(
      "The doors were shut at 9:15 p.m. on Tuesday. They open at 9:40.",
      "9:15 p.m. on Tuesday → 2019-03-05T21:15", "9:40 → 2019-03-05T09:40"),
    DateRow("The blast came at noon.", "noon → 2019-03-06T12:00"),
    DateRow("The blast came shortly after 6 a.m.", "6 a.m. → 2019-03-06T06:00"),
    DateRow("The blast came at half past seven in the evening.", "half past seven in the evening → 2019-03-06T19:30"),
    DateRow("The blast came at quarter to six.", "quarter to six → 2019-03-06T05:45"),
    DateRow("The blast came at seven o'clock.", "seven o'clock → 2019-03-06T07:00"),
    DateRow("The blast came on Tuesday morning.", "Tuesday morning → 2019-03-05TMO"),
    DateRow("The blast came early on Tuesday morning.", "early on Tuesday morning → 2019-03-05TMO"),
    DateRow(
      "The bridge, built in 1962, collapsed during the morning rush.", "1962 → 1962", "the morning → 2019-03-06TMO"),
    DateRow("The blast came last night.", "last night → 2019-03-05TNI"),
    DateRow("The blast came this afternoon.", "this afternoon → 2019-03-06TAF"),
    DateRow("The concert is tonight.", "tonight → 2019-03-06TNI"),
    DateRow("The blast came on the evening of 3 January 2018.", "the evening of 3 January 2018 → 2018-01-03TEV"),
    DateRow("Trucks only drive at night.", "night → XXXX-XX-XXTNI"),
  ])
  func values(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }
}
