/// Times so far from another, and lengths that end or begin at one.
extension DateResolver {
  /// "three days ago", "two weeks after Easter".
  ///
  /// From a day that is said, the result is a day. From the present or the day spoken of, the value is only as fine as the unit
  /// ("two months ago" is a month), while the day counted stays in `days`, flagged as approximate.
  func resolveShift(_ amount: Amount, _ sign: Int, _ origin: TimeExpression.Origin) -> Resolution? {
    let base: CalendarDate?
    var isExact = false
    switch origin {
    case .reference: base = frame.now
    case .anchor: base = amount.finest > .week ? frame.thenPeriod : frame.then
    case .point(let point):
      guard let inner = resolve(point) else { return nil }
      base = inner.days?.lowerBound
      isExact = true
    }
    if amount.isVague {
      var result = Resolution(value: (sign < 0 ? ReferenceKind.past : .future).value)
      result.isApproximate = true
      return result
    }
    if base == nil, let year = frame.yearBeforeChrist, let count = amount.whole, amount.finest == .year,
      year > sign * count
    {
      return Resolution(value: "BC" + TimexFormat.year(year - sign * count))
    }
    guard let base, let date = amount.moved(base, sign: sign) else {
      return amount.finest < .day
        ? base.map { partOfDay($0) } ?? Resolution(value: "XXXX-XX-XX") : Resolution(value: open(amount.finest))
    }
    if isExact || amount.finest <= .day {
      var result = day(date, from: base)
      result.isApproximate = amount.isApproximate
      return result
    }
    let unit: TimeUnit = amount.finest == .fortnight ? .week : amount.finest
    let period = Period(unit, containing: date)
    var result = Resolution(period, isRelative: true, from: base)
    result.days = date..<date.adding(days: 1)
    result.isApproximate = true
    return result
  }

  /// "two hours later": some time of the day.
  private func partOfDay(_ base: CalendarDate) -> Resolution {
    var result = day(base, from: base)
    result.kind = .time
    result.value += "TXX"
    result.isApproximate = true
    return result
  }

  private func open(_ unit: TimeUnit) -> String {
    switch unit {
    case .week, .fortnight, .weekend: "XXXX-WXX"
    case .month, .season, .quarter, .half: "XXXX-XX"
    case .year, .decade, .century: "XXXX"
    default: "XXXX-XX-XX"
    }
  }

  /// "in two weeks": ahead, where the verb says so; else how long it took.
  func resolveWithin(_ amount: Amount) -> Resolution? {
    if frame.tense == .future, !amount.isApproximate, (TimeUnit.day..<TimeUnit.decade).contains(amount.finest),
      !frame.isNarrative
    {
      return resolveShift(amount, 1, .reference)
    }
    var result = Resolution(value: amount.value, kind: .duration)
    result.isApproximate = amount.isApproximate
    return result
  }

  /// "the last three months", "the next two weeks": a length with its days.
  func resolveSpan(_ amount: Amount, _ selector: Selector) -> Resolution? {
    var result = Resolution(value: amount.value, kind: .duration)
    result.isApproximate = amount.isApproximate
    let isText = selector == .following || selector == .previous
    guard !amount.isVague, let base = isText ? frame.then : frame.now, let unit = amount.parts.first?.unit else {
      return result
    }
    (result.isRelative, result.reference) = (true, base)
    let sign = selector.isAhead ? 1 : -1
    // Quarters, decades and fortnights are counted in whole ones, other units from the day.
    if let count = amount.whole, unit == .quarter || unit == .decade || unit == .fortnight || unit == .century {
      let this = Period(unit, containing: base)
      let first = sign > 0 ? this.shifted(by: 1) : this.shifted(by: -count)
      result.days = first.start..<first.shifted(by: count - 1).end
    } else if sign > 0 {
      let start = base.adding(days: 1)
      if amount.isBusiness {
        result.days = amount.moved(base, sign: 1).map { start..<max(start, $0.adding(days: 1)) }
      } else {
        result.days = amount.moved(start, sign: 1).map { start..<max(start, $0) }
      }
    } else {
      result.days = amount.moved(base, sign: -1).map { min($0, base)..<base }
    }
    if result.days?.isEmpty == true { result.days = nil }
    return result
  }

  /// "two weeks from 20 December"
  func resolveSpan(_ amount: Amount, from point: TimeExpression) -> Resolution? {
    guard let inner = resolve(point) else { return nil }
    guard let start = inner.days?.lowerBound, let end = amount.moved(start, sign: 1), end > start else {
      return Resolution(value: amount.value, kind: .duration)
    }
    var result = Resolution(value: amount.value, kind: .duration, days: start..<end)
    (result.isRelative, result.reference) = (inner.isRelative, inner.reference)
    return result
  }
}
