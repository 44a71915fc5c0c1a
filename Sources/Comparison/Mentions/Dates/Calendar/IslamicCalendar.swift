/// The tabular Islamic calendar: months of 30 and 29 days in turn, 11 leap days in 30 years.
///
/// Feasts follow the sighting of the moon and may fall a day or two from the rule. The method is that of the astronomical epoch, 15 July
/// 622 of the Julian calendar, day 227,014 of the Gregorian count (Reingold and Dershowitz, Calendrical Calculations, 1997).
enum IslamicCalendar {
  /// The day of a year of our calendar on which a day of an Islamic month falls; the first where it falls twice.
  static func day(month: Int, day: Int, in year: Int) -> CalendarDate? {
    let guess = (year - 622) * 33 / 32
    for islamicYear in guess - 1...guess + 2 {
      let date = self.date(islamicYear, month, day)
      if date.components.year == year { return date }
    }
    return nil
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    let daysBefore = 29 * (month - 1) + month / 2
    let fixed = day + daysBefore + (year - 1) * 354 + (3 + 11 * year) / 30 + 227_013
    return CalendarDate(day: fixed - 719_163)
  }
}
