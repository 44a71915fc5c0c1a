/// Dates by their fields.
extension DateResolver {
  func resolveFields(_ fields: CalendarFields) -> Resolution? {
    if fields.isBeforeChrist { return beforeChrist(fields) }
    if let decade = fields.decade {
      return Period(.decade, year: decade < 100 ? 1900 + decade : decade).map { Resolution($0) }
    }
    if let century = fields.century { return Period(.century, year: century * 100).map { Resolution($0) } }
    if let year = fields.year {
      guard let period = period(fields, in: year) else { return nil }
      var result = Resolution(period)
      result.isApproximate = fields.isAmbiguous
      return result
    }
    if let selector = fields.yearSelector {
      guard let year = resolveUnit(.year, selector)?.period, let period = period(fields, in: year.year) else {
        return Resolution(value: openValue(fields))
      }
      return Resolution(period, isRelative: true, from: frame.now)
    }
    if let year = frame.yearBeforeChrist, fields.month != nil || fields.season != nil {
      var fields = fields
      (fields.year, fields.isBeforeChrist) = (year, true)
      return beforeChrist(fields)
    }
    if fields.month == nil, fields.season == nil, fields.quarter == nil, fields.half == nil, fields.week == nil {
      return dayAlone(fields)
    }
    if fields.week != nil, let now = frame.now, let week = period(fields, in: now.components.year) {
      return Resolution(week, isRelative: true, from: now)
    }
    guard var result = inYear({ period(fields, in: $0) }) else { return Resolution(value: openValue(fields)) }
    // "Tuesday, May 9": of the years around, the one in which that day is a Tuesday.
    if let weekday = fields.weekday, let found = result.period, found.start.weekday != weekday {
      for year in [found.year - 1, found.year + 1] {
        if let other = period(fields, in: year), other.start.weekday == weekday {
          result = Resolution(other, isRelative: true, from: frame.now)
        }
      }
    }
    result.isApproximate = fields.isAmbiguous
    return result
  }

  /// The period that fields name in a year.
  func period(_ fields: CalendarFields, in year: Int) -> Period? {
    if let month = fields.month {
      if let day = fields.day { return CalendarDate(year, month, day).map { Period(.day, startingOn: $0) } }
      return CalendarDate(year, month, 1).map { Period(.month, startingOn: $0) }
    }
    if let season = fields.season { return CalendarDate(year, season * 3, 1).map { Period(.season, startingOn: $0) } }
    if let quarter = fields.quarter {
      return CalendarDate(year, quarter * 3 - 2, 1).map { Period(.quarter, startingOn: $0) }
    }
    if let half = fields.half { return CalendarDate(year, half == 1 ? 1 : 7, 1).map { Period(.half, startingOn: $0) } }
    if let week = fields.week { return Period(week: week, of: year) }
    return Period(year: year)
  }

  /// "Monday the 21st": the nearest month, back or ahead, in which that day falls so.
  private func dayAlone(_ fields: CalendarFields) -> Resolution? {
    guard let day = fields.day else { return nil }
    guard let weekday = fields.weekday, let now = frame.now else { return resolveDay(day, of: nil) }
    let (year, month, _) = now.components
    guard let first = CalendarDate(year, month, 1) else { return nil }
    func found(_ step: Int) -> CalendarDate? {
      for count in 0...36 {
        let (y, m, _) = first.adding(months: step * count).components
        if let date = CalendarDate(y, m, day), date.weekday == weekday, step > 0 ? date >= now : date <= now {
          return date
        }
      }
      return nil
    }
    let date = frame.tense == .past ? found(-1) ?? found(1) : found(1) ?? found(-1)
    return date.map { Resolution(Period(.day, startingOn: $0), isRelative: true, from: now) }
  }

  /// "490 BC", "August 480 BC", "the 4th century BC": years before the era have no days here.
  private func beforeChrist(_ fields: CalendarFields) -> Resolution? {
    if let century = fields.century { return Resolution(value: "BC" + TimexFormat.two(century)) }
    guard let year = fields.year ?? fields.decade else { return nil }
    var value = "BC" + TimexFormat.year(year)
    if fields.year == nil { return Resolution(value: String(value.dropLast())) }
    if let month = fields.month {
      value += "-" + TimexFormat.two(month) + (fields.day.map { "-" + TimexFormat.two($0) } ?? "")
    } else if let season = fields.season {
      value += "-" + ["SP", "SU", "FA", "WI"][(season - 1) % 4]
    }
    return Resolution(value: value)
  }

  /// The value of a date whose year nothing tells.
  private func openValue(_ fields: CalendarFields) -> String {
    if let month = fields.month {
      return "XXXX-" + TimexFormat.two(month) + (fields.day.map { "-" + TimexFormat.two($0) } ?? "")
    }
    if let season = fields.season { return "XXXX-" + ["SP", "SU", "FA", "WI"][(season - 1) % 4] }
    if let quarter = fields.quarter { return "XXXX-Q\(quarter)" }
    if let half = fields.half { return "XXXX-H\(half)" }
    if let week = fields.week { return "XXXX-W" + TimexFormat.two(week) }
    return "XXXX"
  }

  /// "last April", "this May 5", "next summer".
  func resolveSelected(_ fields: CalendarFields, _ selector: Selector) -> Resolution? {
    if fields.hasYear { return resolveFields(fields) }
    let base = selector == .same || selector == .following || selector == .previous ? frame.thenPeriod : frame.now
    guard let base else { return Resolution(value: openValue(fields)) }
    let year = base.components.year
    func result(_ period: Period?) -> Resolution? { period.map { Resolution($0, isRelative: true, from: base) } }
    let row = (year - 4...year + 4).compactMap { period(fields, in: $0) }
    switch selector {
    case .this, .same, .bare: return result(period(fields, in: year))
    case .last, .past, .previous: return result(row.last { $0.end <= base } ?? row.first)
    case .next, .coming, .following:
      // "next 6 April" said before 6 April is the one of next year; said after it, too.
      let ahead = row.first { $0.start > base }
      if fields.day != nil, selector == .next, fields.weekday == nil { return result(period(fields, in: year + 1)) }
      if fields.weekday != nil { return result(period(fields, in: year)) }
      return result(ahead ?? row.last)
    }
  }
}

extension Period {
  /// The decade or century that begins in a year.
  init?(_ unit: TimeUnit, year: Int) {
    guard let start = CalendarDate(max(1, year), 1, 1) else { return nil }
    self.init(unit, containing: start)
  }
}
