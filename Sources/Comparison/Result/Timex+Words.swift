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

  /// The value as a sentence says it.
  ///
  ///     2020-01-03TMO  →  the morning of 3 Jan 2020        2020-01-03T06:10  →  3 Jan 2020 at 06:10
  var spoken: String {
    let text = (isApproximate ? "about " : "") + (TimexText(value).spoken ?? value)
    guard let end, let until = TimexText(end).spoken else { return text }
    return text + " to " + until
  }
}

/// Reads the parts of a TIMEX3 value that a reader meets.
private struct TimexText {
  private let value: String
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static let seasons: [(code: Substring, name: String)] = [
    ("SP", "spring"), ("SU", "summer"), ("FA", "autumn"), ("WI", "winter"),
  ]

  init(_ value: String) { self.value = value }

  var words: String? {
    if value == Timex.openEnd { return "until further notice" }
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

  /// The words with what a sentence puts between them: "the evening of 3 Jan 2020", "the 1980s".
  var spoken: String? {
    guard let words else { return nil }
    let parts = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if !value.hasPrefix("P"), parts.count == 2, let day = day(parts[0]), let time = time(parts[1]) {
      return parts[1].contains(":") ? "\(day) at \(time)" : "the \(time) of \(day)"
    }
    return isAge(parts[0]) ? "the " + words : words
  }

  /// Whether digits name a century ("18") or a decade ("198").
  private func isAge(_ text: Substring) -> Bool {
    (text.utf8.count == 2 || text.utf8.count == 3) && text.utf8.allSatisfy(Bytes.isDigit)
  }

  private func day(_ text: Substring) -> String? {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    if fields.count == 1, isAge(text), let age = Int(text) {
      return text.utf8.count == 3 ? "\(age)0s" : "\(age + 1)\(Self.ending(age + 1)) century"
    }
    guard let first = fields.first, first.utf8.count == 4, let year = Int(first) else { return nil }
    if fields.count == 1 { return String(year) }
    if fields.count == 2, let season = Self.seasons.first(where: { $0.code == fields[1] }) {
      return "\(season.name) \(year)"
    }
    guard let month = Int(fields[1]), (1...12).contains(month) else { return nil }
    let name = Self.months[month - 1]
    if fields.count == 2 { return "\(name) \(year)" }
    guard fields.count == 3, let date = Int(fields[2]), (1...31).contains(date) else { return nil }
    return "\(date) \(name) \(year)"
  }

  /// "st", "nd", "rd", "th".
  private static func ending(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
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
