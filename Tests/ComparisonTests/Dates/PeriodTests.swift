import Testing

@testable import Comparison

@Suite struct PeriodTests {
  @Test(arguments: [
    (TimeUnit.day, "2020-01-03", "2020-01-04"), (.week, "2020-W01", "2020-01-06"),
    (.weekend, "2020-W01-WE", "2020-01-06"),
    (.month, "2020-01", "2020-02-01"), (.season, "2019-WI", "2020-03-01"), (.quarter, "2020-Q1", "2020-04-01"),
    (.half, "2020-H1", "2020-07-01"), (.year, "2020", "2021-01-01"), (.decade, "202", "2030-01-01"),
    (.century, "20", "2100-01-01"),
  ])
  func containing(_ unit: TimeUnit, _ value: String, _ end: String) throws {
    let period = Period(unit, containing: try #require(CalendarDate(2020, 1, 3)))
    #expect(period.value == value)
    #expect(period.end.iso == end)
  }

  @Test(arguments: [
    ("2018-12-31", "2019-W01"), ("2021-01-01", "2020-W53"), ("2016-01-03", "2015-W53"), ("2024-12-29", "2024-W52"),
  ])
  func isoWeeks(_ day: String, _ week: String) throws {
    #expect(Period(.week, containing: try #require(CalendarDate(iso: day))).value == week)
  }

  @Test func numberedWeeks() {
    #expect(Period(week: 53, of: 2020)?.start.iso == "2020-12-28")
    #expect(Period(week: 53, of: 2019) == nil)
    #expect(Period(week: 1, of: 2019)?.start.iso == "2018-12-31")
  }

  @Test func amounts() throws {
    let day = try #require(CalendarDate(2019, 3, 31))
    #expect(Amount(1, .month).moved(day, sign: -1)?.iso == "2019-02-28")
    #expect(Amount(2, .week).moved(day, sign: 1)?.iso == "2019-04-14")
    #expect(Amount(nil, .week).moved(day, sign: 1) == nil)
    var business = Amount(4, .day)
    business.isBusiness = true
    #expect(business.moved(day, sign: 1)?.iso == "2019-04-04")
    #expect(Amount(2.5, .year).value == "P2.5Y")
    #expect(Amount(1, .fortnight).value == "P2W")
  }
}
