/// The parts of a date that the words give; what they leave out is nil.
///
///     "Friday, 3 January"  →  CalendarFields(month: 1, day: 3, weekday: 5)
struct CalendarFields: Sendable, Hashable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// Monday 1 … Sunday 7.
  var weekday: Int?
  /// Spring 1, summer 2, autumn 3, winter 4.
  var season: Int?
  var quarter: Int?
  var half: Int?
  /// An ISO week.
  var week: Int?
  /// The first year of a decade: 1980; below 100 where the century is not said ("the '80s").
  var decade: Int?
  /// The hundreds of a century: 19 for the twentieth.
  var century: Int?
  /// The year by its place: "May last year", "summer of that year".
  var yearSelector: Selector?
  /// Whether the years count back from the era's beginning.
  var isBeforeChrist = false
  /// Whether the year is a company's: "fiscal 2013".
  var isFiscal = false
  /// Whether day and month could be the other way round: "3/1/2020".
  var isAmbiguous = false

  /// Whether the year, decade or century is said.
  var hasYear: Bool { year != nil || (decade ?? 0) >= 100 || century != nil }

  /// Whether nothing finer than the year is said.
  var isYearOnly: Bool { year != nil && month == nil && season == nil && quarter == nil && half == nil && week == nil }
}
