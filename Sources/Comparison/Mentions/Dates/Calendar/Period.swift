/// A stretch of the calendar: one day, one ISO week, one month … one century.
///
///     Period(.month, containing: day)   // the month of a day, from its first day to the first of the next
///
/// Weeks begin on Monday and are numbered as in ISO 8601. Seasons are the meteorological ones of the northern half of the
/// Earth; winter belongs to the year in which it begins. Days are half-open ranges.
struct Period: Sendable, Hashable {
  /// What it is one of.
  let unit: TimeUnit
  /// Its first day.
  let start: CalendarDate

  /// The period that begins on a day.
  init(_ unit: TimeUnit, startingOn start: CalendarDate) { (self.unit, self.start) = (unit, start) }

  /// The period of a unit that holds a day; a unit finer than a day gives the day.
  init(_ unit: TimeUnit, containing day: CalendarDate) {
    let (year, month, _) = day.components
    switch unit {
    case .second, .minute, .hour, .day, .workday: self.init(.day, startingOn: day)
    case .week, .fortnight: self.init(unit, startingOn: day.adding(days: 1 - day.weekday))
    case .weekend: self.init(unit, startingOn: day.adding(days: 6 - day.weekday))
    case .month: self.init(unit, startingOn: Self.first(year, month))
    case .season:
      let first = month / 3 * 3
      self.init(unit, startingOn: first == 0 ? Self.first(year - 1, 12) : Self.first(year, first))
    case .quarter: self.init(unit, startingOn: Self.first(year, (month - 1) / 3 * 3 + 1))
    case .half: self.init(unit, startingOn: Self.first(year, month <= 6 ? 1 : 7))
    case .year: self.init(unit, startingOn: Self.first(year, 1))
    case .decade: self.init(unit, startingOn: Self.first(max(1, year / 10 * 10), 1))
    case .century: self.init(unit, startingOn: Self.first(max(1, year / 100 * 100), 1))
    }
  }

  /// A whole year.
  init?(year: Int) {
    guard let start = CalendarDate(year, 1, 1) else { return nil }
    self.init(.year, startingOn: start)
  }

  /// The year it begins in.
  var year: Int { start.components.year }

  /// The month it begins in, January 1.
  var month: Int { start.components.month }

  /// The days, half-open.
  var days: Range<CalendarDate> { start..<end }

  /// The day after its last.
  var end: CalendarDate {
    if unit == .weekend { return start.adding(days: 2) }
    if let months = unit.months { return start.adding(months: months) }
    return start.adding(days: unit.days ?? 1)
  }

  /// The period so many of its unit later; negative is earlier.
  func shifted(by count: Int) -> Period {
    if let months = unit.months { return Period(unit, startingOn: start.adding(months: months * count)) }
    return Period(unit, startingOn: start.adding(days: (unit.days ?? 1) * count))
  }

  /// The TIMEX3 value: `2020-01-03`, `2020-W01`, `2020-W01-WE`, `2020-01`, `2020-SU`, `2020-Q3`, `2020-H2`, `2020`, `202`, `20`.
  var value: String {
    let (year, month, _) = start.components
    let padded = TimexFormat.year(year)
    switch unit {
    case .second, .minute, .hour, .day, .workday: return start.iso
    case .week, .fortnight: return isoWeek
    case .weekend: return isoWeek + "-WE"
    case .month: return padded + "-" + TimexFormat.two(month)
    case .season: return padded + "-" + ["WI", "SP", "SU", "FA"][month / 3 % 4]
    case .quarter: return padded + "-Q\((month - 1) / 3 + 1)"
    case .half: return padded + "-H\(month <= 6 ? 1 : 2)"
    case .year: return padded
    case .decade: return String(padded.prefix(3))
    case .century: return String(padded.prefix(2))
    }
  }

  /// `2020-W01`: the year is that of the week's Thursday.
  private var isoWeek: String {
    let thursday = start.adding(days: 4 - start.weekday)
    let year = thursday.components.year
    let first = CalendarDate(year, 1, 1) ?? thursday
    return TimexFormat.year(year) + "-W" + TimexFormat.two((thursday.day - first.day) / 7 + 1)
  }

  /// Week `number` of an ISO year, or nil where the year has no such week.
  init?(week number: Int, of year: Int) {
    guard let fourth = CalendarDate(year, 1, 4), (1...53).contains(number) else { return nil }
    self.init(Period(.week, containing: fourth).shifted(by: number - 1))
    guard number < 53 || start.adding(days: 3).components.year == year else { return nil }
  }

  private init(_ other: Period) { self = other }

  private static func first(_ year: Int, _ month: Int) -> CalendarDate {
    CalendarDate(year, month, 1) ?? CalendarDate(day: 0)
  }
}
