/// A TIMEX3 value of TimeML: a date, time, duration or set of times.
///
///     "early Friday morning", published 2020-01-03  →  Timex(value: "2020-01-03TMO", kind: .time, …)
///
/// TIMEX3 has no value for a range ("from 3 to 5 January"): its mention has the value of its beginning, ``end`` that of its
/// end, and ``days`` all of its days. The end is a mention of its own inside it, as TimeML annotates both.
public struct Timex: Sendable, Hashable {
  /// The TIMEX3 value: `2020-01-03`, `2018-05`, `P3D`, `XXXX-WXX-2`, `PRESENT_REF` …
  public let value: String
  /// The TIMEX3 type.
  public let kind: Kind
  /// The half-open interval of days, where it is known.
  public let days: Range<CalendarDate>?
  /// Whether the words give the day roughly ("around 3 January", "days earlier", "two months ago"), or two readings are open
  /// ("3/1/2020").
  public let isApproximate: Bool
  /// Whether the value rests on the article's date or another date of the text ("Tuesday", "two days earlier").
  public let isRelative: Bool
  /// Whether the words tell only the time of a day, and the day is that which the text speaks of ("at 6 a.m.").
  public let isTimeOnly: Bool
  /// Whether the hour may be of either half of the day: "9:40" without "a.m." or "p.m.".
  public let isOfEitherHalf: Bool
  /// The value of a range's end; nil for all else.
  public let end: String?
  /// The day a relative value was counted from, for explanations; nil where none was needed or known.
  public let reference: CalendarDate?

  /// A value of a type.
  public init(
    value: String, kind: Kind, days: Range<CalendarDate>? = nil, isApproximate: Bool = false, isRelative: Bool = false,
    isTimeOnly: Bool = false, isOfEitherHalf: Bool = false, end: String? = nil, reference: CalendarDate? = nil
  ) {
    (self.value, self.kind, self.days) = (value, kind, days)
    (self.isApproximate, self.isRelative) = (isApproximate, isRelative)
    (self.isTimeOnly, self.isOfEitherHalf) = (isTimeOnly, isOfEitherHalf)
    (self.end, self.reference) = (end, reference)
  }

  /// Whether the value tells the hour: `2020-01-03T06:10`, and not `2020-01-03TMO`.
  public var hasClock: Bool {
    let bytes = Array(value.utf8)
    guard let at = bytes.lastIndex(of: 0x54), at + 1 < bytes.count else { return false }
    return kind == .time && bytes[at + 1] >= 0x30 && bytes[at + 1] <= 0x39
  }

  /// Whether it tells a minute that is no round one, nor a quarter: `2020-01-03T06:12`.
  var isToTheMinute: Bool {
    guard hasClock else { return false }
    let bytes = Array(value.utf8)
    guard let mark = bytes.firstIndex(of: 0x3A), mark + 2 < bytes.count else { return false }
    let (tens, ones) = (Int(bytes[mark + 1]) - 0x30, Int(bytes[mark + 2]) - 0x30)
    return (0...5).contains(tens) && (1...9).contains(ones) && (tens * 10 + ones) % 15 != 0
  }

  /// The value of a time without an end in sight ("until further notice"): a duration of which nothing is known.
  public static let openEnd = "PXX"

  /// The types of TIMEX3.
  public enum Kind: String, Sendable, Hashable {
    /// A day, week, month, year …
    case date = "DATE"
    /// A time of the day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// A time that recurs.
    case set = "SET"
  }
}
