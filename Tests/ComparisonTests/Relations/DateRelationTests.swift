import Testing

@testable import Comparison

@Suite struct DateRelationTests {
  static func day(_ iso: String, approximate: Bool = false) throws -> Timex {
    let day = try #require(CalendarDate(iso: iso))
    return Timex(value: iso, kind: .date, days: day..<day.adding(days: 1), isApproximate: approximate)
  }

  static func year(_ year: Int) throws -> Timex {
    let first = try #require(CalendarDate(year, 1, 1))
    let next = try #require(CalendarDate(year + 1, 1, 1))
    return Timex(value: "\(year)", kind: .date, days: first..<next)
  }

  @Test func daysAndYears() throws {
    let rule = DateRelation()
    #expect(rule.judge(try Self.day("2018-05-04"), try Self.day("2018-05-04"))?.relation == .agree)
    #expect(rule.judge(try Self.day("2018-05-04"), try Self.day("2018-05-05"))?.relation == .contradict)
    #expect(rule.judge(try Self.day("2018-05-04"), try Self.day("2018-05-05", approximate: true))?.relation == .refine)
    #expect(rule.judge(try Self.day("2018-05-04"), try Self.year(2018))?.relation == .refine)
    #expect(rule.judge(try Self.year(2019), try Self.year(2018))?.relation == .contradict)
  }

  @Test func halvesOfTheDay() throws {
    let base = try #require(CalendarDate(2018, 5, 4))
    func time(_ clock: String, ofEitherHalf: Bool = false) -> Timex {
      Timex(
        value: "2018-05-04\(clock)", kind: .time, days: base..<base.adding(days: 1), isOfEitherHalf: ofEitherHalf)
    }
    let rule = DateRelation()
    #expect(rule.judge(time("T09:40", ofEitherHalf: true), time("T21:30"))?.relation == .refine)
    #expect(rule.judge(time("T09:40"), time("T21:30"))?.relation == .contradict)
    #expect(rule.judge(time("T09:40", ofEitherHalf: true), time("T17:30"))?.relation == .contradict)
    #expect(rule.judge(time("T09:40", ofEitherHalf: true), time("T09:40"))?.relation == .agree)
  }

  @Test func times() throws {
    let rule = DateRelation()
    let base = try #require(CalendarDate(2018, 5, 4))
    func time(_ clock: String, approximate: Bool = false) -> Timex {
      Timex(value: "2018-05-04\(clock)", kind: .time, days: base..<base.adding(days: 1), isApproximate: approximate)
    }
    #expect(rule.judge(time("T06:10"), time("T06:10"))?.relation == .agree)
    #expect(rule.judge(time("T06:10"), time("T06:00", approximate: true))?.relation == .refine)
    // An hour that is only roughly told is no rough day, but beside midnight.
    #expect(rule.judge(time("T23:40", approximate: true), try Self.day("2018-05-06"))?.relation == .contradict)
    let next = Timex(
      value: "2018-05-05T00:10", kind: .time, days: base.adding(days: 1)..<base.adding(days: 2), isApproximate: false)
    #expect(rule.judge(time("T23:40", approximate: true), next)?.relation == .refine)
    #expect(rule.judge(time("T23:40"), next)?.relation == .contradict)
    #expect(rule.judge(time("T06:10"), time("TMO"))?.relation == .refine)
    #expect(rule.judge(time("T06:10"), time("T09:40"))?.relation == .contradict)
    #expect(rule.judge(time("T06:10"), try Self.day("2018-05-04"))?.relation == .agree)
  }

  @Test(
    "hours that are only roughly told",
    arguments: ["at about 11 p.m. on Sunday", "shortly before midnight on Sunday", "around 11 p.m. on Sunday"])
  func roughHours(hour: String) {
    let relations = DifferingValuesTests.relations(
      .date, "The ferry left the port of Holm at 10 p.m. on Sunday with 40 people on board.",
      "The ferry left the port of Holm \(hour) with 40 people on board.")
    #expect(relations == [.refine])
    let exact = DifferingValuesTests.relations(
      .date, "The ferry left the port of Holm at 10 p.m. on Sunday with 40 people on board.",
      "The ferry left the port of Holm at 11 p.m. on Sunday with 40 people on board.")
    #expect(exact == [.contradict])
  }
}
