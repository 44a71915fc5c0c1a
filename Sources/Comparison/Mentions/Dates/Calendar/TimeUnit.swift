/// A unit of calendar or clock time, from the finest to the coarsest.
enum TimeUnit: UInt8, Sendable, Comparable {
  case second, minute, hour, day, workday, weekend, week, fortnight, month, season, quarter, half, year, decade, century

  /// How TIMEX3 writes a length in the unit: the letters, whether they stand after the T, and how many the unit makes
  /// (a fortnight is `P2W`, half a year `P6M`).
  var duration: (letters: String, isClock: Bool, factor: Double) {
    switch self {
    case .second: ("S", true, 1)
    case .minute: ("M", true, 1)
    case .hour: ("H", true, 1)
    case .day: ("D", false, 1)
    case .workday: ("WD", false, 1)
    case .weekend: ("WE", false, 1)
    case .week: ("W", false, 1)
    case .fortnight: ("W", false, 2)
    case .month: ("M", false, 1)
    case .season: ("M", false, 3)
    case .quarter: ("M", false, 3)
    case .half: ("M", false, 6)
    case .year: ("Y", false, 1)
    case .decade: ("DE", false, 1)
    case .century: ("CE", false, 1)
    }
  }

  /// The unit in months, where it is a number of them.
  var months: Int? {
    switch self {
    case .month: 1
    case .season, .quarter: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: nil
    }
  }

  /// The unit in days, where it is a number of them.
  var days: Int? {
    switch self {
    case .day, .workday: 1
    case .weekend, .week: 7
    case .fortnight: 14
    default: nil
    }
  }

  /// Finer before coarser.
  static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }
}
