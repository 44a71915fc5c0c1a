/// The Sunday of Easter in the Gregorian calendar.
///
/// The method is the "anonymous Gregorian computus" (Nature, 20 April 1876; Meeus, Astronomical Algorithms, 1991).
enum Easter {
  /// Easter Sunday of a year.
  static func sunday(of year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CalendarDate(year, n / 31, n % 31 + 1)
  }
}
