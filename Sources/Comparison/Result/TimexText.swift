/// Reads the parts of a TIMEX3 value and tells them in words: short ones for a cell, whole ones for a sentence.
///
/// What a value leaves open (`XXXX-WXX-5`) is left out: "Friday". Lengths are in ``DurationText``.
struct TimexText: Sendable {
  private let date: Substring
  /// What follows the `T`; nil where a value has no time of day.
  private let clock: Substring?
  private let duration: DurationText?

  /// The parts of a value.
  init(_ value: String) {
    duration = value.hasPrefix("P") ? DurationText(value) : nil
    let parts = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    (date, clock) = (parts[0], parts.count > 1 ? parts[1] : nil)
  }

  /// "3 Jan 2020, morning", "week of 30 Dec 2019", "3 days"; nil where the value is none that words are known for.
  var words: String? {
    if let duration { return duration.words }
    guard let day = day(inFull: false) else { return nil }
    guard let clock else { return day }
    return time(clock).map { day.isEmpty ? $0 : day + ", " + $0 }
  }

  /// "the morning of Friday 3 January 2020", "the week of 30 December 2019", "the 1980s".
  var spoken: String? {
    if let duration { return duration.words }
    guard let day = day(inFull: true) else { return nil }
    guard let clock else { return day }
    guard let time = time(clock) else { return nil }
    if day.isEmpty { return clock.contains(":") ? time : "the " + time }
    return clock.contains(":") ? "\(day) at \(time)" : "the \(time) of \(day)"
  }

  /// The same of a value; a day of the calendar, as most are, is not taken apart field by field.
  static func spoken(_ value: String) -> String? {
    if value.utf8.count == 10, let day = CalendarDate(iso: value) { return spoken(day) }
    return TimexText(value).spoken
  }

  /// The calendar's part: a day, week, month, part of a year, year, decade or century; empty where it is wholly open.
  private func day(inFull: Bool) -> String? {
    let the = inFull ? "the " : ""
    let fields = date.split(separator: "-", omittingEmptySubsequences: false)
    if fields.count == 1, let age = age(date) { return the + age }
    if fields.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x58 } }) { return clock == nil ? nil : "" }
    guard let first = fields.first, first == "XXXX" || first.utf8.count == 4 && Int(first) != nil else { return nil }
    let year = Int(first)
    let tail = year.map { " \($0)" } ?? ""
    guard fields.count > 1 else { return year.map(String.init) }
    if fields[1].hasPrefix("W"), let week = week(fields, year, inFull: inFull) { return week }
    if let part = Self.parts.first(where: { $0.code == fields[1] }) {
      guard fields.count == 2 else { return nil }
      return part.isCalled ? part.name + tail : the + part.name + (year == nil ? "" : " of" + tail)
    }
    if fields[1] == "XX" {
      guard fields.count == 3, let date = Int(fields[2]) else { return nil }
      return "the \(date)\(Quantity.ending(ofRank: Double(date)))"
    }
    guard let month = Int(fields[1]), (1...12).contains(month) else { return nil }
    if fields.count == 2 { return Self.month(month, inFull: inFull) + tail }
    guard fields.count == 3, let date = Int(fields[2]), (1...31).contains(date) else { return nil }
    guard let year, let day = CalendarDate(year, month, date) else {
      return "\(date) " + Self.month(month, inFull: inFull) + tail
    }
    return Self.day(day, inFull: inFull, isNamed: inFull)
  }

  /// A week is told by its Monday, a weekend by its Saturday: nobody counts weeks by number. Of a day of an unknown week the name
  /// is left.
  private func week(_ fields: [Substring], _ year: Int?, inFull: Bool) -> String? {
    if let last = fields.last.flatMap({ Int($0) }), fields.count == 3, (1...7).contains(last) {
      return Self.weekdays[last - 1]
    }
    let isWeekend = fields.last == "WE"
    guard fields.count == (isWeekend ? 3 : 2), let year, let number = Int(fields[1].dropFirst()),
      let week = Period(week: number, of: year)
    else { return nil }
    let first = isWeekend ? week.start.adding(days: 5) : week.start
    return (inFull ? "the " : "") + (isWeekend ? "weekend of " : "week of ")
      + Self.day(first, inFull: inFull, isNamed: false)
  }

  /// "198" is the 1980s, "18" the 19th century.
  private func age(_ text: Substring) -> String? {
    guard text.utf8.count == 2 || text.utf8.count == 3, text.utf8.allSatisfy(Bytes.isDigit), let age = Int(text) else {
      return nil
    }
    return text.utf8.count == 3 ? "\(age)0s" : "\(age + 1)\(Quantity.ending(ofRank: Double(age + 1))) century"
  }

  private func time(_ text: Substring) -> String? {
    Self.partsOfDay.first { $0.code == text }?.name ?? (text.contains(":") ? String(text) : nil)
  }

  /// A day as a sentence says it: "Friday 3 January 2020".
  static func spoken(_ day: CalendarDate) -> String { self.day(day, inFull: true, isNamed: true) }

  private static func day(_ day: CalendarDate, inFull: Bool, isNamed: Bool) -> String {
    let (year, month, date) = day.components
    return (isNamed ? weekdays[day.weekday - 1] + " " : "") + "\(date) \(Self.month(month, inFull: inFull)) \(year)"
  }

  private static func month(_ month: Int, inFull: Bool) -> String {
    inFull ? months[month - 1] : String(months[month - 1].prefix(3))
  }

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  /// Parts of a year; those that are called by a name have no article: "spring 2019", but "the second half of 2019".
  private static let parts: [(code: Substring, name: String, isCalled: Bool)] = [
    ("SP", "spring", true), ("SU", "summer", true), ("FA", "autumn", true), ("WI", "winter", true),
    ("Q1", "first quarter", false), ("Q2", "second quarter", false), ("Q3", "third quarter", false),
    ("Q4", "fourth quarter", false), ("H1", "first half", false), ("H2", "second half", false),
  ]
  private static let partsOfDay: [(code: Substring, name: String)] = [
    ("MO", "morning"), ("MI", "midday"), ("AF", "afternoon"), ("EV", "evening"), ("NI", "night"), ("DT", "daytime"),
  ]
}
