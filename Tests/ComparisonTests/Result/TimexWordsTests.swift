import Comparison
import Testing

@Suite struct TimexWordsTests {
  @Test(arguments: [
    ("2020-01-03", Timex.Kind.date, "3 Jan 2020"), ("2018-05", .date, "May 2018"), ("2015", .date, "2015"),
    ("2020-01-03TMO", .time, "3 Jan 2020, morning"), ("2020-01-03T06:10", .time, "3 Jan 2020, 06:10"),
    ("P3D", .duration, "3 days"), ("PT1H", .duration, "1 hour"), ("2020-W01", .date, "week of 30 Dec 2019"),
    ("2020-W01-WE", .date, "weekend of 4 Jan 2020"), ("2019-SP", .date, "spring 2019"),
    ("2019-H2", .date, "second half of 2019"), ("XXXX-WXX-5", .date, "Friday"), ("XXXX-05-03", .date, "3 May"),
    ("XXXX-WXX-2TAF", .time, "Tuesday, afternoon"), ("T06:10", .time, "06:10"), ("PXY", .duration, "years"),
    ("P1Y6M", .duration, "1 year 6 months"), ("PT2H30M", .duration, "2 hours 30 minutes"),
    ("P2CE", .duration, "2 centuries"), ("P0.5D", .duration, "0.5 days"), ("PAST_REF", .date, "PAST_REF"),
  ])
  func values(_ value: String, _ kind: Timex.Kind, _ words: String) {
    #expect(Timex(value: value, kind: kind).words == words)
    #expect(Timex(value: value, kind: kind, isApproximate: true).words == "~" + words)
  }

  @Test func clocksAreTold() {
    #expect(Timex(value: "2020-01-03T06:10", kind: .time).hasClock)
    #expect(!Timex(value: "2020-01-03TMO", kind: .time).hasClock)
    #expect(!Timex(value: "2020-01-03", kind: .date).hasClock)
  }
}
