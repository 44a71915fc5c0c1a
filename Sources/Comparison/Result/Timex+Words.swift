extension Timex {
  /// The value as a reader wants to see it, days and times in words; the TIMEX3 value itself where it is no day, month, year
  /// or plain duration.
  ///
  ///     2020-01-03TMO  →  3 Jan 2020, morning
  public var words: String {
    let text = (isApproximate ? "~" : "") + (TimexText(value).words ?? value)
    guard let end, let until = TimexText(end).words else { return text }
    return text + " – " + until
  }
}

/// Reads the parts of a TIMEX3 value that a reader meets.
private struct TimexText {
  private let value: String
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  init(_ value: String) { self.value = value }

  var words: String? {
    if value.hasPrefix("PT") {
      return duration(value.dropFirst(2), units: ["H": "hour", "M": "minute", "S": "second"])
    }
    if value.hasPrefix("P") {
      return duration(value.dropFirst(), units: ["D": "day", "W": "week", "M": "month", "Y": "year", "E": "decade"])
    }
    let parts = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = day(parts[0]) else { return nil }
    if parts.count == 1 { return day }
    return time(parts[1]).map { day + ", " + $0 }
  }

  private func day(_ text: Substring) -> String? {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = fields.first, first.utf8.count == 4, let year = Int(first) else { return nil }
    if fields.count == 1 { return String(year) }
    guard let month = Int(fields[1]), (1...12).contains(month) else { return nil }
    let name = Self.months[month - 1]
    if fields.count == 2 { return "\(name) \(year)" }
    guard fields.count == 3, let date = Int(fields[2]), (1...31).contains(date) else { return nil }
    return "\(date) \(name) \(year)"
  }

  private func time(_ text: Substring) -> String? {
    switch text {
    case "MO": "morning"
    case "AF": "afternoon"
    case "EV": "evening"
    case "NI": "night"
    case "DT": "daytime"
    default: text.contains(":") ? String(text) : nil
    }
  }

  private func duration(_ text: Substring, units: [Character: String]) -> String? {
    guard let letter = text.last, let unit = units[letter], let count = Int(text.dropLast()) else { return nil }
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
