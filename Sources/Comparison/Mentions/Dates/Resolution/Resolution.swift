/// What an expression turned out to mean.
struct Resolution: Sendable {
  /// The TIMEX3 value.
  var value: String
  var kind: Timex.Kind = .date
  /// The period of the calendar, from which later expressions count.
  var period: Period?
  /// The days, half-open.
  var days: Range<CalendarDate>?
  var isApproximate = false
  var isRelative = false
  /// Whether the words name no day.
  var isTimeOnly = false
  /// The day it was counted from.
  var reference: CalendarDate?
  /// The time on the clock.
  var clock: ClockTime?
  /// The value of a range's end.
  var end: String?

  /// A period.
  init(_ period: Period, isRelative: Bool = false, from reference: CalendarDate? = nil) {
    (value, self.period, days) = (period.value, period, period.days)
    (self.isRelative, self.reference) = (isRelative, reference)
  }

  /// A value that is no period.
  init(value: String, kind: Timex.Kind = .date, days: Range<CalendarDate>? = nil) {
    (self.value, self.kind, self.days) = (value, kind, days)
  }

  /// The same with another time on the clock.
  func at(_ time: ClockTime) -> Resolution {
    guard let clock, value.hasSuffix(clock.value) else { return self }
    var copy = self
    copy.value = value.dropLast(clock.value.utf8.count) + time.value
    copy.clock = time
    return copy
  }

  /// As the result has it.
  var timex: Timex {
    Timex(
      value: value, kind: kind, days: days, isApproximate: isApproximate, isRelative: isRelative,
      isTimeOnly: isTimeOnly, isOfEitherHalf: clock.map { !$0.isFull } ?? false, end: end,
      reference: isRelative ? reference : nil)
  }
}
