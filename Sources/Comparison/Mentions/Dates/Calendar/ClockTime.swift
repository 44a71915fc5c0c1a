/// A time on the clock.
struct ClockTime: Sendable, Hashable {
  var hour: Int
  var minute: Int?
  var second: Int?
  /// Whether the half of the day is known: a 24-hour time, or one with a.m. or p.m.
  var isFull = false
  /// Whether "a.m." or "p.m." is said.
  var saysHalf = false
  /// The hours ahead of UTC in quarters, where a zone is said.
  var zone: Int?

  /// A time by hour, minute and second; nil where there is none such.
  init?(_ hour: Int, _ minute: Int? = nil, _ second: Int? = nil, isFull: Bool = false) {
    guard (0...24).contains(hour), (0...59).contains(minute ?? 0), (0...59).contains(second ?? 0) else { return nil }
    (self.hour, self.minute, self.second) = (hour == 24 ? 0 : hour, minute, second)
    self.isFull = isFull || hour > 12 || hour == 0
  }

  /// The same time in the half of the day that a part of it says.
  func within(_ part: DayPart) -> ClockTime {
    guard !isFull else { return self }
    var copy = self
    copy.hour = part.hour(hour)
    copy.isFull = true
    return copy
  }

  /// The same time in the half of the day of one said shortly before with "a.m." or "p.m.": "at 9:15 p.m. … at 9:40". Nil where it
  /// has its own, or would be earlier or hours later.
  func within(halfOf other: ClockTime) -> ClockTime? {
    guard !isFull, other.saysHalf else { return nil }
    var copy = self
    copy.hour = hour % 12 + (other.hour < 12 ? 0 : 12)
    let ahead = copy.minutes - other.minutes
    guard (0...Self.soon).contains(ahead) else { return nil }
    (copy.isFull, copy.saysHalf) = (true, true)
    return copy
  }

  /// How many minutes later a time of one sentence may be to be of the half of the day of the one before.
  private static let soon = 180

  private var minutes: Int { hour * 60 + (minute ?? 0) }

  /// `T07:30`, `T19:00`, with the offset of the zone where one is said: `T18:00Z`, `T21:34-05`.
  var value: String {
    "T" + TimexFormat.two(hour) + ":" + TimexFormat.two(minute ?? 0) + seconds + offset
  }

  /// `T07`, `T19:13`: the form for times that recur, minutes only where they are said.
  var shortValue: String {
    "T" + TimexFormat.two(hour) + ((minute ?? 0) == 0 && second == nil ? "" : ":" + TimexFormat.two(minute ?? 0))
      + seconds
  }

  private var seconds: String { second.map { ":" + TimexFormat.two($0) } ?? "" }

  private var offset: String {
    guard let zone else { return "" }
    if zone == 0 { return "Z" }
    let quarters = abs(zone)
    let minutes = quarters % 4 * 15
    return (zone < 0 ? "-" : "+") + TimexFormat.two(quarters / 4) + (minutes == 0 ? "" : ":" + TimexFormat.two(minutes))
  }
}
