/// Times of the day, ranges and recurring times.
extension DateResolver {
  /// A time of the day, on the day that is said, or that the words around point to.
  func resolveTime(_ time: TimeOfDay, on day: TimeExpression?) -> Resolution? {
    var base: Resolution?
    if let day {
      guard let found = resolve(day) else { return nil }
      base = found
    } else if let found = dayOfTime(time) {
      base = found
    }
    let isOfTheDaySpokenOf = day == nil && (time.selector == .bare || time.selector == .same)
    guard var result = base else {
      var unknown = Resolution(value: "XXXX-XX-XX" + suffix(time), kind: .time)
      unknown.clock = time.clock
      unknown.isTimeOnly = isOfTheDaySpokenOf
      return unknown
    }
    if result.period?.unit ?? .day != .day { return nil }
    result.value =
      result.value == ReferenceKind.present.value ? "XXXX-XX-XX" + suffix(time) : result.value + suffix(time)
    result.kind = .time
    result.clock = time.clock
    result.isTimeOnly = isOfTheDaySpokenOf
    return result
  }

  private func suffix(_ time: TimeOfDay) -> String {
    if let clock = time.clock { return clock.value }
    return time.part.map { "T" + $0.letters } ?? ""
  }

  /// The day of a time that says none: "this morning", "last night", "that afternoon", "at 6 a.m.".
  private func dayOfTime(_ time: TimeOfDay) -> Resolution? {
    switch time.selector {
    case .this: frame.now.map { day($0, from: $0) }
    case .last, .past: frame.now.map { day($0.adding(days: -1), from: $0) }
    case .next, .following, .coming: frame.then.map { day($0.adding(days: 1), from: $0) }
    case .previous: frame.then.map { day($0.adding(days: -1), from: $0) }
    case .same: frame.then.map { day($0, from: $0) }
    case .bare:
      // "at night" is any night; "at 6 a.m." is the day spoken of.
      time.clock == nil && time.part == .night ? nil : frame.dayOfTime.map { day($0, from: $0) }
    }
  }

  /// A range: its value is that of its beginning, its days run from the first to the last.
  func resolveRange(_ from: TimeExpression, _ to: TimeExpression) -> Resolution? {
    guard let right = resolve(to) else { return resolve(from) }
    guard var left = start(from, before: right) ?? resolve(from) else { return nil }
    left.end = right.value
    left.isApproximate = left.isApproximate || right.isApproximate
    left.isRelative = left.isRelative || right.isRelative
    guard let first = boundary(from, of: left, isStart: true), var last = boundary(to, of: right, isStart: false) else {
      return left
    }
    // "from November to March" with only the beginning known: the end is the next one behind it.
    if last <= first, right.isRelative, !left.isRelative { last = last.adding(months: 12) }
    left.days = first < last ? first..<last : nil
    return left
  }

  /// The beginning of a range, where its year is not said, counted back from the end: the last "August" before that October.
  private func start(_ from: TimeExpression, before right: Resolution) -> Resolution? {
    guard let end = right.period, case .fields(let fields) = inner(of: from), !fields.hasYear,
      fields.yearSelector == nil,
      fields.month != nil || fields.season != nil || fields.quarter != nil
    else { return nil }
    for year in [end.year, end.year - 1] {
      guard let period = period(fields, in: year), period.start <= end.start else { continue }
      var result = Resolution(period, isRelative: right.isRelative, from: right.reference)
      result.isApproximate = fields.isAmbiguous
      return result
    }
    return nil
  }

  /// What a portion is of, or the expression itself.
  private func inner(of expression: TimeExpression) -> TimeExpression {
    if case .portion(_, let inner) = expression { return inner }
    return expression
  }

  /// Where a range begins or ends: "from the end of March to the middle of September" runs from 1 April to 16 September.
  private func boundary(_ expression: TimeExpression, of resolution: Resolution, isStart: Bool) -> CalendarDate? {
    guard case .portion(let portion, let whole) = expression,
      let unit = resolution.period?.days ?? resolve(whole)?.days, unit.upperBound.day - unit.lowerBound.day > 6
    else { return isStart ? resolution.days?.lowerBound : resolution.days?.upperBound }
    switch portion {
    case .start: return unit.lowerBound
    case .middle: return unit.lowerBound.adding(days: (unit.upperBound.day - unit.lowerBound.day) / 2)
    case .end: return unit.upperBound
    }
  }
}

extension Recurrence {
  /// The TIMEX3 value: `P1D`, `XXXX-WXX-2TAF`, `T19:13`, `XXXX-XX-19`.
  var value: String {
    let time = clock?.shortValue ?? part.map { "T" + $0.letters } ?? ""
    if let weekday { return "XXXX-WXX-\(weekday)" + time }
    if let day { return "XXXX-XX-" + TimexFormat.two(day) }
    if let month { return "XXXX-" + TimexFormat.two(month) }
    if let season { return "XXXX-" + ["SP", "SU", "FA", "WI"][(season - 1) % 4] }
    if !time.isEmpty { return time }
    return every?.value ?? "P1D"
  }
}
