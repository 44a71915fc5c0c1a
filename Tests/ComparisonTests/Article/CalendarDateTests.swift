import Comparison
import Testing

@Suite struct CalendarDateTests {
  @Test func daysAndWeekdays() throws {
    let day = try #require(CalendarDate(2020, 1, 3))
    #expect(day.weekday == 5)
    #expect(day.adding(days: -3).iso == "2019-12-31")
    #expect(CalendarDate(1970, 1, 1)?.day == 0)
    #expect(CalendarDate(2024, 2, 29)?.adding(months: 12).iso == "2025-02-28")
    #expect(CalendarDate(iso: "2016-07-15T13:14")?.iso == "2016-07-15")
  }

  @Test func daysThatDoNotExist() {
    #expect(CalendarDate(2019, 2, 29) == nil)
    #expect(CalendarDate(2020, 13, 1) == nil)
    #expect(CalendarDate(iso: "20-01-03") == nil)
    #expect(CalendarDate(iso: "2020-1x-03") == nil)
  }

  @Test func thereAndBackOverFourCenturies() {
    for number in stride(from: -150_000, to: 50_000, by: 37) {
      let (year, month, day) = CalendarDate(day: number).components
      #expect(CalendarDate(year, month, day)?.day == number)
    }
  }
}
