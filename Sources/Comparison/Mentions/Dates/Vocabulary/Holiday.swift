/// How the day of a holiday is found in a year.
///
///     12-25        25 December
///     11-4-4       the fourth (last number) Thursday (4) of November; a last number of 9 is the last one
///     easter+1     a day counted from Easter Sunday
///     11-4-4+1     the day after the fourth Thursday of November
///     islamic-10-1 the first day of the tenth month of the Islamic calendar, counted by rule, so to a day or two
struct Holiday: Sendable, Hashable {
  /// The way the base day is found.
  enum Base: Sendable, Hashable {
    case fixed(month: Int, day: Int)
    case weekday(month: Int, weekday: Int, rank: Int)
    case easter
    case islamic(month: Int, day: Int)
  }

  let base: Base
  /// Days after the base day.
  let offset: Int

  /// A rule as the data file writes it; nil where it is written otherwise.
  init?(rule: String) {
    let parts = rule.split(separator: "+", maxSplits: 1)
    let minus = rule.split(separator: "~", maxSplits: 1)
    if minus.count == 2 {
      offset = -(Int(minus[1]) ?? 0)
    } else {
      offset = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    }
    guard let head = (minus.count == 2 ? minus : parts).first else { return nil }
    if head.hasPrefix("islamic-") {
      let numbers = head.dropFirst(8).split(separator: "-").compactMap { Int($0) }
      guard numbers.count == 2 else { return nil }
      base = .islamic(month: numbers[0], day: numbers[1])
      return
    }
    let numbers = head.split(separator: "-").compactMap { Int($0) }
    switch numbers.count {
    case 2: base = .fixed(month: numbers[0], day: numbers[1])
    case 3: base = .weekday(month: numbers[0], weekday: numbers[1], rank: numbers[2])
    default:
      guard head == "easter" else { return nil }
      base = .easter
    }
  }

  /// The day in a year.
  func day(in year: Int) -> CalendarDate? {
    let found: CalendarDate?
    switch base {
    case .fixed(let month, let day): found = CalendarDate(year, month, day)
    case .easter: found = Easter.sunday(of: year)
    case .islamic(let month, let day): found = IslamicCalendar.day(month: month, day: day, in: year)
    case .weekday(let month, let weekday, let rank):
      guard let first = CalendarDate(year, month, 1) else { return nil }
      let lead = (weekday - first.weekday + 7) % 7
      if rank == 9 {
        let last = CalendarDate.days(inMonth: month, of: year)
        found = CalendarDate(year, month, lead + 1 + (last - lead - 1) / 7 * 7)
      } else {
        found = CalendarDate(year, month, lead + 1 + (rank - 1) * 7)
      }
    }
    return found?.adding(days: offset)
  }
}
