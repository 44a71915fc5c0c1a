/// Days by their place: deictic words, weekdays, days of a month, holidays.
extension DateResolver {
  func resolveDeictic(_ days: Int) -> Resolution? {
    guard let reference = frame.reference, !(frame.isNarrative && days != 0) else {
      return Resolution(value: days == 0 ? ReferenceKind.present.value : "XXXX-XX-XX")
    }
    if frame.isNarrative { return Resolution(value: ReferenceKind.present.value) }
    return day(reference.adding(days: days), from: reference)
  }

  func day(_ date: CalendarDate, from base: CalendarDate?) -> Resolution {
    Resolution(Period(.day, startingOn: date), isRelative: true, from: base)
  }

  /// "Tuesday": the last one where the verb is in the past, the next one where it is not; the day itself counts.
  func resolveWeekday(_ weekday: Int, _ selector: Selector) -> Resolution? {
    let isText = selector == .following || selector == .previous || selector == .same
    guard let base = isText ? frame.then : frame.nowToTheDay else { return Resolution(value: "XXXX-WXX-\(weekday)") }
    let back = (base.weekday - weekday + 7) % 7
    let ahead = (weekday - base.weekday + 7) % 7
    let date: CalendarDate
    switch selector {
    case .bare, .same:
      let isAhead = frame.tense == .future || (frame.isNarrative && ahead < back)
      date = base.adding(days: isAhead ? ahead : -back)
    case .this: date = base.adding(days: weekday - base.weekday)
    case .last, .previous:
      // The one of last week: the day before yesterday is not "last Wednesday".
      let sameWeek = weekday < base.weekday && base.weekday - weekday <= 3
      date = base.adding(days: sameWeek ? -back - 7 : back == 0 ? -7 : -back)
    case .past: date = base.adding(days: back == 0 ? -7 : -back)
    case .next, .following: date = base.adding(days: weekday - base.weekday + 7)
    case .coming: date = base.adding(days: ahead == 0 ? 7 : ahead)
    }
    return day(date, from: base)
  }

  /// "Tuesday of next week": that day of the week in which the inner expression lies; behind a day, the next such one.
  func resolveWeekday(_ weekday: Int, within inner: TimeExpression) -> Resolution? {
    guard let whole = resolve(inner) else { return nil }
    guard let start = whole.days?.lowerBound else { return Resolution(value: "XXXX-WXX-\(weekday)") }
    if case .unit = inner {
      return day(Period(.week, containing: start).start.adding(days: weekday - 1), from: whole.reference)
    }
    if case .ranked = inner { return day(start.adding(days: weekday - 1), from: whole.reference) }
    // "in three days, on Friday" is the Friday nearest to that day.
    return day(start.nearest(weekday: weekday), from: whole.reference)
  }

  /// "to Friday", behind "from next Monday".
  func resolveWeekday(_ weekday: Int, after inner: TimeExpression) -> Resolution? {
    guard let start = resolve(inner)?.days?.lowerBound else { return Resolution(value: "XXXX-WXX-\(weekday)") }
    return day(start.adding(days: (weekday - start.weekday + 7) % 7), from: frame.now)
  }

  /// "the 18th", "the 15th of next month".
  func resolveDay(_ number: Int, of month: TimeExpression?) -> Resolution? {
    if let month {
      guard let period = resolve(month)?.period else { return Resolution(value: "XXXX-XX-" + TimexFormat.two(number)) }
      return CalendarDate(period.year, period.month, number).map { day($0, from: frame.now) }
    }
    guard let base = frame.countsFromAnchor ? frame.then : frame.now else {
      return Resolution(value: "XXXX-XX-" + TimexFormat.two(number))
    }
    let (year, month, _) = base.components
    guard let first = CalendarDate(year, month, 1) else { return nil }
    let row = [-1, 0, 1].compactMap { step -> CalendarDate? in
      let (y, m, _) = first.adding(months: step).components
      return CalendarDate(y, m, number)
    }
    if frame.countsFromAnchor {
      return row.min { abs($0.day - base.day) < abs($1.day - base.day) }.map { day($0, from: base) }
    }
    let before = row.last { $0 <= base }
    let after = row.first { $0 >= base }
    let chosen = frame.tense == .past || frame.tense == .unknown ? before ?? after : after ?? before
    return chosen.map { day($0, from: base) }
  }

  func resolveHoliday(_ holiday: Holiday, _ selector: Selector, year: Int?) -> Resolution? {
    func made(_ year: Int) -> Period? { holiday.day(in: year).map { Period(.day, startingOn: $0) } }
    if let year { return made(year).map { Resolution($0) } }
    guard let now = frame.now else {
      if case .fixed(let month, let day) = holiday.base, holiday.offset == 0 {
        return Resolution(value: "XXXX-" + TimexFormat.two(month) + "-" + TimexFormat.two(day))
      }
      return Resolution(value: "XXXX-XX-XX")
    }
    let thisYear = now.components.year
    let row = (thisYear - 1...thisYear + 1).compactMap(made)
    switch selector {
    case .bare: return inYear(made)
    case .this, .same: return made(thisYear).map { Resolution($0, isRelative: true, from: now) }
    case .last, .past, .previous: return row.last { $0.end <= now }.map { Resolution($0, isRelative: true, from: now) }
    case .next, .coming, .following:
      return row.first { $0.start > now }.map { Resolution($0, isRelative: true, from: now) }
    }
  }
}
