/// A length of time as it is said: "two years and three months", "a few days", "3.5 hours".
struct Amount: Sendable, Hashable {
  /// One number with its unit; no number for "some", "several", or a bare plural.
  struct Part: Sendable, Hashable {
    var count: Double?
    var unit: TimeUnit
  }

  /// The parts, the coarser first as a rule.
  var parts: [Part]
  /// Whether a word says that the number is rough: "about", "nearly", "more than".
  var isApproximate = false
  /// Whether only working days count: "four business days".
  var isBusiness = false

  /// An amount of one part.
  init(_ count: Double?, _ unit: TimeUnit) { parts = [Part(count: count, unit: unit)] }

  /// Whether the number is not said: "a few weeks".
  var isVague: Bool { parts.contains { $0.count == nil } }

  /// The finest unit in it.
  var finest: TimeUnit { parts.map(\.unit).min() ?? .day }

  /// The count of a single whole number.
  var whole: Int? {
    guard parts.count == 1, let count = parts[0].count, count == count.rounded() else { return nil }
    return Int(count)
  }

  /// The TIMEX3 value: `P3D`, `P1Y6M`, `PT2H`, `PXW`.
  var value: String {
    var date = ""
    var clock = ""
    for part in parts {
      let (letters, isClock, factor) = part.unit.duration
      let text = (part.count.map { TimexFormat.number($0 * factor) } ?? "X") + letters
      if isClock { clock += text } else { date += text }
    }
    return "P" + date + (clock.isEmpty ? "" : "T" + clock)
  }

  /// A day so much later (`sign` 1) or earlier (-1); nil where the amount is vague, or finer than a day.
  func moved(_ day: CalendarDate, sign: Int) -> CalendarDate? {
    var result = day
    for part in parts {
      guard let count = part.count else { return nil }
      if let months = part.unit.months {
        let total = Double(months) * count
        result = result.adding(months: sign * Int(total.rounded(.towardZero)))
        guard result.components.year > 0 else { return nil }
      } else if let days = part.unit.days {
        let total = Int((Double(days) * count).rounded())
        result =
          isBusiness && part.unit == .day ? Self.business(result, sign * total) : result.adding(days: sign * total)
      } else if part.unit == .hour, count >= 24 {
        result = result.adding(days: sign * Int(count) / 24)
      } else {
        return nil
      }
    }
    return result
  }

  /// A day so many working days away.
  private static func business(_ day: CalendarDate, _ count: Int) -> CalendarDate {
    var (result, left) = (day, abs(count))
    while left > 0 {
      result = result.adding(days: count < 0 ? -1 : 1)
      if result.weekday <= 5 { left -= 1 }
    }
    return result
  }
}
