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
    guard var result = base else {
      return Resolution(value: "XXXX-XX-XX" + suffix(time), kind: .time)
    }
    if result.period?.unit ?? .day != .day { return nil }
    result.value =
      result.value == ReferenceKind.present.value ? "XXXX-XX-XX" + suffix(time) : result.value + suffix(time)
    result.kind = .time
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
      time.clock == nil && time.part == .night ? nil : frame.then.map { day($0, from: $0) }
    }
  }

  /// A range: its value is that of its beginning, its days run from the first to the last.
  func resolveRange(_ from: TimeExpression, _ to: TimeExpression) -> Resolution? {
    guard let right = resolve(to) else { return resolve(from) }
    guard var left = resolve(from) else { return nil }
    left.end = right.value
    left.isApproximate = left.isApproximate || right.isApproximate
    guard var days = left.days, let end = right.days else { return left }
    var upper = end.upperBound
    if upper <= days.lowerBound, right.isRelative || left.isRelative {
      // "from November to March": the end is the next one after the beginning.
      if left.isRelative, !right.isRelative {
        days = days.lowerBound.adding(months: -12)..<days.upperBound
      } else {
        upper = upper.adding(months: 12)
      }
    }
    left.days = days.lowerBound < upper ? days.lowerBound..<upper : nil
    left.isRelative = left.isRelative || right.isRelative
    return left
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
