/// Compares two dates of one event by the calendar.
///
///     2018 / 2018-05 → refine: the month lies in the year
///     Thursday 2 January / Friday 3 January → contradict
struct DateRelation: Sendable {
  /// The judgement; nil where the values cannot be compared (one has no place in the calendar).
  func judge(_ a: Timex, _ b: Timex) -> Judgement? {
    let (x, y) = (Spoken(timex: a), Spoken(timex: b))
    let clocks = (ClockTime(a), ClockTime(b))
    guard let p = a.days, let q = b.days else {
      if let s = clocks.0, let t = clocks.1 { return judge(s, t, a, b) }
      return a.value == b.value ? Judgement(.agree, "both say \(x)", rule: "equal values") : nil
    }
    if p == q {
      if let s = clocks.0, let t = clocks.1 { return judge(s, t, a, b) }
      // "Friday" and "early on Friday morning" say the same day; a clock time says more.
      if (clocks.0?.isPartOfDay ?? true) && (clocks.1?.isPartOfDay ?? true) {
        return Judgement(
          .agree, x == y ? "both say \(x)" : "\(x) and \(y) are the same day", rule: "same days", certainty: 0.95)
      }
      return Judgement(
        .agree, "\(x) and \(y) are the same day: one tells the hour too", rule: "same day, finer time", certainty: 0.8)
    }
    if p.overlaps(q) {
      return Judgement(
        .refine, Self.overlap(x, p, y, q), rule: "one period holds the other", certainty: 0.85)
    }
    // "Shortly before midnight on Sunday" may be the first hour of Monday, but "about noon on Sunday" is no other day.
    let areBesideMidnight = clocks.0 != nil && clocks.1 != nil && abs(p.lowerBound.day - q.lowerBound.day) == 1
    if [a, b].contains(where: { $0.isApproximate && (!$0.hasClock || areBesideMidnight) }) {
      return Judgement(
        .refine, "\(x) and \(y) differ, but one is only roughly told", rule: "approximate dates", certainty: 0.6,
        isDivergent: true)
    }
    return Judgement(
      .contradict, "\(x) and \(y) are different days", rule: "days exclude each other", certainty: 0.8,
      isDivergent: true)
  }

  /// How two periods that overlap lie: "3 Mar 1992 lies within 1992".
  private static func overlap(_ x: Spoken, _ p: Range<CalendarDate>, _ y: Spoken, _ q: Range<CalendarDate>) -> String {
    if q.lowerBound <= p.lowerBound, p.upperBound <= q.upperBound { return "\(x) lies within \(y)" }
    if p.lowerBound <= q.lowerBound, q.upperBound <= p.upperBound { return "\(y) lies within \(x)" }
    return "\(x) and \(y) can both be true: the two overlap"
  }

  /// Up to how many minutes apart two times are told as one with rounding.
  private static let close = 15

  private func judge(_ s: ClockTime, _ t: ClockTime, _ a: Timex, _ b: Timex) -> Judgement {
    let (x, y) = (Spoken(timex: a), Spoken(timex: b))
    if s == t {
      return Judgement(
        .agree, x == y ? "both say \(x)" : "\(x) and \(y) are the same time", rule: "same time", certainty: 0.9)
    }
    let apart = abs(s.minutes - t.minutes)
    // "At 9:40" of an evening is 21:40; twelve hours between the two are none.
    if a.isOfEitherHalf != b.isOfEitherHalf, abs(apart - 720) <= Self.close {
      return Judgement(
        .refine, "\(x) and \(y) can both be true: one does not tell the half of the day",
        rule: "half of the day untold",
        certainty: 0.6)
    }
    // "In the afternoon" and "early in the morning" of one day are mostly said of two moments of it.
    if s.isPartOfDay || t.isPartOfDay || a.isApproximate || b.isApproximate {
      return Judgement(
        .refine, "\(x) and \(y) can both be true: the time is only roughly told", rule: "rough time", certainty: 0.7)
    }
    if apart <= Self.close {
      return Judgement(
        .refine, "\(x) and \(y) are \(apart == 1 ? "a minute" : "\(apart) minutes") apart",
        rule: "times close together", certainty: 0.6)
    }
    return Judgement(
      .contradict, "\(x) and \(y) are different times", rule: "times exclude each other", certainty: 0.7,
      isDivergent: true)
  }

  /// A date as a reason says it, put into words where the reason is.
  private struct Spoken: CustomStringConvertible, Sendable {
    let timex: Timex

    var description: String { timex.spoken }

    static func == (a: Spoken, b: Spoken) -> Bool { a.description == b.description }
  }

  /// The time of day of a TIMEX3 value: `T18:30`, or the middle of a part of the day (`TMO` …).
  private struct ClockTime: Equatable {
    let minutes: Int
    let isPartOfDay: Bool

    init?(_ timex: Timex) {
      let bytes = Array(timex.value.utf8)
      guard let t = bytes.lastIndex(of: 0x54), t + 2 < bytes.count else { return nil }
      let rest = bytes[(t + 1)...]
      func two(_ at: Int) -> Int? {
        guard at + 1 < bytes.count, Bytes.isDigit(bytes[at]), Bytes.isDigit(bytes[at + 1]) else { return nil }
        return Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
      }
      if let hour = two(rest.startIndex) {
        let minute = rest.count >= 5 ? two(rest.startIndex + 3) ?? 0 : 0
        (minutes, isPartOfDay) = (hour * 60 + minute, false)
        return
      }
      // TIMEX3 names of parts of the day: morning, midday, afternoon, evening, night, day.
      let middles: [(UInt8, UInt8, Int)] = [
        (0x4D, 0x4F, 8 * 60), (0x4D, 0x49, 12 * 60), (0x41, 0x46, 15 * 60), (0x45, 0x56, 20 * 60),
        (0x4E, 0x49, 23 * 60),
        (0x44, 0x54, 13 * 60),
      ]
      guard let part = middles.first(where: { rest.first == $0.0 && rest.dropFirst().first == $0.1 }) else {
        return nil
      }
      (minutes, isPartOfDay) = (part.2, true)
    }
  }
}
