import Testing

@testable import Comparison

@Suite struct HolidayTests {
  @Test(arguments: [
    DateRow("The shop burned down on Christmas Eve.", "Christmas Eve → 2018-12-24"),
    DateRow("The shop burned down on New Year's Eve 2015.", "New Year's Eve 2015 → 2015-12-31"),
    DateRow("The shop will close on Good Friday.", "Good Friday → 2019-04-19"),
    DateRow("The shop burned down on Thanksgiving.", "Thanksgiving → 2018-11-22"),
    DateRow("The shop burned down on Labor Day 2017.", "Labor Day 2017 → 2017-09-04"),
    DateRow("The shop will close on the weekend of Halloween.", "the weekend of Halloween → 2019-W44-WE"),
  ])
  func values(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test(arguments: [
    (1818, "1818-03-22"), (1954, "1954-04-18"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2038, "2038-04-25"),
  ])
  func easter(_ year: Int, _ expected: String) { #expect(Easter.sunday(of: year)?.iso == expected) }

  @Test func rules() {
    #expect(Holiday(rule: "5-1-9")?.day(in: 2021)?.iso == "2021-05-31")
    #expect(Holiday(rule: "11-4-4+1")?.day(in: 2020)?.iso == "2020-11-27")
    #expect(Holiday(rule: "easter~46")?.day(in: 2019)?.iso == "2019-03-06")
    #expect(Holiday(rule: "islamic-10-1")?.day(in: 2022)?.iso == "2022-05-02")
    #expect(Holiday(rule: "nonsense") == nil)
  }
}
