import Comparison
import Testing

@Suite struct TimexWordsTests {
  @Test(arguments: [
    ("2020-01-03", Timex.Kind.date, "3 Jan 2020"), ("2018-05", .date, "May 2018"), ("2015", .date, "2015"),
    ("2020-01-03TMO", .time, "3 Jan 2020, morning"), ("2020-01-03T06:10", .time, "3 Jan 2020, 06:10"),
    ("P3D", .duration, "3 days"), ("PT1H", .duration, "1 hour"), ("2020-W01", .date, "2020-W01"),
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
