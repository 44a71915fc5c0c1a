/// Units by their place: "this week", "the same day", "the last week of July", "the week of 10 April".
extension DateResolver {
  func resolveUnit(_ unit: TimeUnit, _ selector: Selector) -> Resolution? {
    let base: CalendarDate?
    switch selector {
    case .following, .previous, .same: base = unit > .week ? frame.thenPeriod : frame.then
    case .next, .last: base = unit == .day ? frame.then : frame.now
    default: base = frame.now
    }
    guard let base else { return Resolution(value: openValue(unit)) }
    let period = Period(unit, containing: base)
    switch selector {
    case .bare where unit == .weekend, .this where unit == .weekend: return weekend(base)
    case .bare, .this, .same: return Resolution(period, isRelative: true, from: base)
    case .last, .past, .previous: return Resolution(period.shifted(by: -1), isRelative: true, from: base)
    case .next, .coming, .following: return Resolution(period.shifted(by: 1), isRelative: true, from: base)
    }
  }

  func resolveUnit(_ unit: TimeUnit, away count: Int) -> Resolution? {
    guard let now = frame.now else { return Resolution(value: openValue(unit)) }
    return Resolution(Period(unit, containing: now).shifted(by: count), isRelative: true, from: now)
  }

  /// "the weekend": the last one where the verb is in the past, else the one of this week.
  private func weekend(_ base: CalendarDate) -> Resolution {
    let this = Period(.weekend, containing: base)
    let isOver = frame.tense == .past && this.start > base
    return Resolution(isOver ? this.shifted(by: -1) : this, isRelative: true, from: base)
  }

  /// The value of a unit that nothing tells which.
  private func openValue(_ unit: TimeUnit) -> String {
    switch unit {
    case .day: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    default: "XXXX"
    }
  }

  /// "the week of 10 April", "the weekend of Halloween".
  func resolveUnit(_ unit: TimeUnit, around point: TimeExpression) -> Resolution? {
    guard let inner = resolve(point) else { return nil }
    guard let day = inner.days?.lowerBound else { return Resolution(value: openValue(unit)) }
    // A holiday on a Monday makes the weekend before it longer.
    if unit == .weekend, day.weekday <= 2 {
      let start = day.adding(days: -1 - day.weekday)
      var result = Resolution(Period(.weekend, startingOn: start), isRelative: inner.isRelative, from: inner.reference)
      result.days = start..<day.adding(days: 1)
      return result
    }
    return Resolution(Period(unit, containing: day), isRelative: inner.isRelative, from: inner.reference)
  }

  /// "the last week of July", "the first three months of 2021".
  func resolveRanked(_ rank: Int, _ count: Int, _ unit: TimeUnit, of whole: TimeExpression) -> Resolution? {
    guard let outer = resolve(whole) else { return nil }
    guard let days = outer.days else { return Resolution(value: Amount(Double(count), unit).value, kind: .duration) }
    let first = firstUnit(unit, in: days)
    let last = lastUnit(unit, in: days)
    let start = rank < 0 ? last.shifted(by: 1 - count) : first.shifted(by: (rank - 1) * count)
    if count == 1 {
      guard start.start < days.upperBound else { return nil }
      return Resolution(start, isRelative: outer.isRelative, from: outer.reference)
    }
    var result = Resolution(value: Amount(Double(count), unit).value, kind: .duration)
    result.days = start.start..<start.shifted(by: count - 1).end
    (result.isRelative, result.reference) = (outer.isRelative, outer.reference)
    return result
  }

  /// A week belongs to the month or year that holds its Thursday (ISO 8601), a weekend to the one of its Saturday.
  private func firstUnit(_ unit: TimeUnit, in days: Range<CalendarDate>) -> Period {
    let first = Period(unit, containing: days.lowerBound)
    switch unit {
    case .week: return first.start.adding(days: 3) < days.lowerBound ? first.shifted(by: 1) : first
    case .weekend: return first.start < days.lowerBound ? first.shifted(by: 1) : first
    default: return first
    }
  }

  private func lastUnit(_ unit: TimeUnit, in days: Range<CalendarDate>) -> Period {
    let last = Period(unit, containing: days.upperBound.adding(days: -1))
    switch unit {
    case .week: return last.start.adding(days: 3) >= days.upperBound ? last.shifted(by: -1) : last
    case .weekend: return last.start >= days.upperBound ? last.shifted(by: -1) : last
    default: return last
    }
  }

  /// "the first Monday of June"
  func resolveRanked(_ rank: Int, weekday: Int, of whole: TimeExpression) -> Resolution? {
    guard let outer = resolve(whole) else { return nil }
    guard let days = outer.days else { return Resolution(value: "XXXX-WXX-\(weekday)") }
    let date: CalendarDate
    if rank < 0 {
      let last = days.upperBound.adding(days: -1)
      date = last.adding(days: -((last.weekday - weekday + 7) % 7))
    } else {
      date = days.lowerBound.adding(days: (weekday - days.lowerBound.weekday + 7) % 7 + (rank - 1) * 7)
    }
    guard days.contains(date) else { return nil }
    return Resolution(Period(.day, startingOn: date), isRelative: outer.isRelative, from: outer.reference)
  }

  /// "early 2010", "the end of March": the value of the whole, about a third of its days.
  func resolvePortion(_ portion: Portion, of whole: TimeExpression) -> Resolution? {
    guard var result = resolve(whole) else { return nil }
    guard let days = result.days, days.upperBound.day - days.lowerBound.day >= 6 else { return result }
    let third = (days.upperBound.day - days.lowerBound.day + 2) / 3
    result.isApproximate = true
    switch portion {
    case .start: result.days = days.lowerBound..<days.lowerBound.adding(days: third)
    case .middle: result.days = days.lowerBound.adding(days: third)..<days.upperBound.adding(days: -third)
    case .end: result.days = days.upperBound.adding(days: -third)..<days.upperBound
    }
    return result
  }

  /// "earlier this month", "later in the year": the side of the present day that is meant.
  func resolveRest(_ sign: Int, of whole: TimeExpression) -> Resolution? {
    guard var result = resolve(whole) else { return nil }
    guard let days = result.days, let now = frame.isNarrative ? frame.then : frame.reference, days.contains(now),
      result.period?.unit != .day
    else { return result }
    if sign > 0 {
      result.days = now..<days.upperBound
    } else if now > days.lowerBound {
      result.days = days.lowerBound..<now
    }
    return result
  }
}
