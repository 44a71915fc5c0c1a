/// A day of the proleptic Gregorian calendar, counted in days.
///
///     let day = CalendarDate(2020, 1, 3)
///     day?.weekday          // 5, a Friday: Monday is 1
///     day?.adding(days: -3) // 2019-12-31
///
/// The method of conversion is Howard Hinnant's `days_from_civil` (2013), exact over the range used here.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// In four bytes, since every claim has up to seven.
  private let number: Int32

  /// Days since 1970-01-01.
  public var day: Int { Int(number) }

  /// The day `day` days after 1970-01-01; one more than five million years away is taken for the last of these.
  public init(day: Int) { number = Int32(clamping: day) }

  /// A day by year, month (1…12) and day of the month; nil where there is no such day.
  public init?(_ year: Int, _ month: Int, _ dayOfMonth: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), dayOfMonth >= 1,
      dayOfMonth <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(day: era * 146_097 + dayOfEra - 719_468)
  }

  /// A day written `2020-01-03` (what follows the day is passed over, as in `2020-01-03T10:00`).
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(Optional(0)) { sum, byte in
        guard let sum, byte >= 0x30, byte <= 0x39 else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let dayOfMonth = number(8..<10) else { return nil }
    self.init(year, month, dayOfMonth)
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let z = day + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day of the week, Monday 1 to Sunday 7 (ISO 8601).
  public var weekday: Int { ((day + 3) % 7 + 7) % 7 + 1 }

  /// The day that is nearest to this one and has a weekday: Monday 1 to Sunday 7, at most three days before or behind.
  func nearest(weekday: Int) -> CalendarDate {
    let ahead = (weekday - self.weekday + 7) % 7
    return adding(days: ahead > 3 ? ahead - 7 : ahead)
  }

  /// The day so many days later; negative is earlier.
  public func adding(days: Int) -> CalendarDate { CalendarDate(day: day + days) }

  /// The same day of the month so many months later, or the month's last day where it has no such day.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, dayOfMonth) = components
    let total = year * 12 + month - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let last = CalendarDate.days(inMonth: newMonth, of: newYear)
    return CalendarDate(newYear, newMonth, min(dayOfMonth, last)) ?? self
  }

  /// `2020-01-03`
  public var iso: String {
    let (year, month, dayOfMonth) = components
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let padded = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return "\(padded)-\(two(month))-\(two(dayOfMonth))"
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Earlier before later.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.day < b.day }
}
