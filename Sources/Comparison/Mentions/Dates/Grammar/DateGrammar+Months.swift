/// Dates with a month by name, in every common order: "3 January 2020", "January 3rd, 2020", "May 2018", "05-Aug-2016".
extension DateGrammar {
  /// The month a word names, where it can be one.
  ///
  /// "May" and "March" are months with a capital, or beside a number; a name ("Theresa May") or a verb ("May I ask") is not.
  func month(_ at: Int) -> Int? {
    guard isA(at, .month) else { return nil }
    let month = Int(word(at).month)
    guard isA(at, .capital) else { return isTicker(at) ? nil : month }
    if dayNumber(at + 1) != nil || (has(at - 1, .hasDigit) && dayNumber(at - 1) != nil) { return month }
    let before = word(at - 1)
    let next = isA(at + 1, .of) ? at + 2 : pastComma(at + 1)
    if year(next) != nil { return has(at, .capitalized) || isA(at - 1, .in) ? month : nil }
    guard has(at, .capitalized) else {
      let chooses = before.selector == .last || before.selector == .next
      return (before.isA(.in) || before.isA(.portion) || chooses) && !isFunction(at + 1, .preposition) ? month : nil
    }
    let cues: DateClass = [.in, .of, .yearCue, .to, .from, .between, .and, .or, .selector, .portion, .each]
    if before.isA(cues) || isDash(at - 1) { return month }
    // "a May interview", "its March meeting"
    if isContent(at + 1), before.isA([.one, .the]) || isFunction(at - 1, .possessive) || has(at - 1, .clitic) {
      return month
    }
    return isA(at + 1, .to) && isA(at + 2, .month) ? month : nil
  }

  /// "$DEC": a code with a currency sign before it.
  private func isTicker(_ at: Int) -> Bool { isMark(at - 1, 0x24) && isJoined(at) }

  /// A date with a month by name, the year with it where it is said.
  func monthDate(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    if let found = separated(at) { return found }
    if let month = month(at) { return monthFirst(at, month) }
    return dayFirst(at)
  }

  /// "January 3rd, 2020", "January the third", "January 2020", "January".
  private func monthFirst(_ at: Int, _ month: Int) -> (fields: CalendarFields, end: Int)? {
    let next = pastComma(at + 1)
    if !isComma(at + 1) || has(next, .hasDigit) {
      let number = past(next, .the)
      if let (_, end) = year(next), !has(next, .hasDigit), end > number + 1 {
        return withYear(CalendarFields(month: month), at + 1)
      }
      let isName = has(number, .capitalized) && has(number + 1, .capitalized)  // "May the Second Squadron"
      if !isName, let (day, end) = dayNumber(number), day <= 31, !isClock(number),
        !isCounting(end, ordinal: ordinal(number) != nil)
      {
        return withYear(CalendarFields(month: month, day: day), end)
      }
    }
    return withYear(CalendarFields(month: month), at + 1)
  }

  /// "3 January 2020", "the 3rd of January", "the third day of January".
  private func dayFirst(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    let start = past(at, .the)
    guard let (day, numberEnd) = dayNumber(start) else { return nil }
    var end = numberEnd
    if word(end).unit == .day, !isA(end, .plural), isA(end + 1, .of) { end += 1 }
    end = past(end, .of)
    end = past(end, .the)
    guard !isAmount(start), isA(end, .month), has(end, .capitalized) || !isA(end, .capital) || end > numberEnd else {
      return nil
    }
    return withYear(CalendarFields(month: Int(word(end).month), day: day), end + 1)
  }

  /// Whether a currency sign makes a number an amount: "$12 December 27".
  func isAmount(_ at: Int) -> Bool {
    guard has(at - 1, .punctuation) else { return false }
    let bytes = document.bytes(at - 1)
    return bytes.first == 0x24 || (bytes.count == 2 && bytes.first == 0xC2)
      || (bytes.count == 3 && bytes.dropFirst().first == 0x82)
  }

  /// "05-Aug-2016", "22/Jan/2019", "2019-aug-1", "Dec-2018", "Oct/2".
  private func separated(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    func isSeparator(_ at: Int) -> Bool { isJoined(at) && isJoined(at + 1) && (isDash(at) || isMark(at, 0x2F)) }
    if isA(at, .month), isSeparator(at + 1), let (value, width) = digits(at + 2) {
      let month = Int(word(at).month)
      if width == 4 { return (CalendarFields(year: value, month: month), at + 3) }
      guard isMark(at + 1, 0x2F) || !has(at - 1, .hasDigit), (1...31).contains(value), width <= 2 else { return nil }
      if isSeparator(at + 3), let (year, yearWidth) = digits(at + 4), yearWidth == 4 {
        return (CalendarFields(year: year, month: month, day: value), at + 5)
      }
      return isMark(at + 1, 0x2F) || has(at - 1, .word)
        ? (CalendarFields(month: month, day: value), at + 3) : nil
    }
    guard let (first, firstWidth) = digits(at), isSeparator(at + 1) else { return nil }
    if isA(at + 2, .month) {
      let month = Int(word(at + 2).month)
      if firstWidth == 4, isSeparator(at + 3), let (day, width) = digits(at + 4), width <= 2 {
        return (CalendarFields(year: first, month: month, day: day), at + 5)
      }
      guard firstWidth <= 2, (1...31).contains(first) else { return nil }
      if isSeparator(at + 3), let (year, width) = digits(at + 4), width == 4 {
        return (CalendarFields(year: year, month: month, day: first), at + 5)
      }
      return (CalendarFields(month: month, day: first), at + 3)
    }
    // "2020/23/Sep", "23-2020-September": a year, a day and a month in other orders
    guard isSeparator(at + 3), isA(at + 4, .month), let (second, secondWidth) = digits(at + 2) else { return nil }
    let month = Int(word(at + 4).month)
    if firstWidth == 4, secondWidth <= 2 { return (CalendarFields(year: first, month: month, day: second), at + 5) }
    if secondWidth == 4, firstWidth <= 2 { return (CalendarFields(year: second, month: month, day: first), at + 5) }
    return nil
  }

  /// Takes the year behind a date, where one stands there: "January 3, 2020", "June 2017", "26 June of 2020", "480 BC".
  func withYear(_ fields: CalendarFields, _ at: Int) -> (fields: CalendarFields, end: Int) {
    var fields = fields
    if let (value, width) = digits(at), width <= 4, isA(at + 1, .beforeChrist) {
      fields.year = value
      fields.isBeforeChrist = true
      return (fields, at + 2)
    }
    if let (selector, end) = yearBySelector(at) {
      fields.yearSelector = selector
      return (fields, end)
    }
    var place = pastComma(at)
    if place == at, isA(at, .of) || (isA(at, .in) && fields.day != nil) { place += 1 }
    if isA(place, .the), isA(place + 1, .yearWord) { place += 1 }
    if isA(place, .yearWord) { place += 1 }
    // "April of '87", "April of 87"
    if isA(at, .of), fields.day == nil, let (value, width) = digits(at + 1), width == 2, value > 31 {
      fields.year = Self.century(of: value)
      return (fields, at + 2)
    }
    guard let (year, end) = year(place), !isA(end, .zone), !isA(end, .hours), !isA(end, .meridiem) else {
      return (fields, at)
    }
    if isDash(end), isJoined(end), isA(end + 1, .unit) { return (fields, at) }
    // "in June, 2000 soldiers": a number with what it counts
    if isComma(at), fields.day == nil, isContent(end) { return (fields, at) }
    fields.year = year
    return (fields, end)
  }

  /// "last year", "of that year": a year by its place.
  func yearBySelector(_ at: Int) -> (selector: Selector, end: Int)? {
    let place = isA(at, .of) || isA(at, .in) ? at + 1 : at
    guard let (selector, end) = selector(place), word(end).unit == .year, !isA(end, .plural) else { return nil }
    return (selector, end + 1)
  }

  /// Whether a number's own noun follows: "January 8 and 15 people".
  func isCounting(_ at: Int, ordinal: Bool) -> Bool {
    !ordinal && (isA(at, .unit) || isMark(at, 0x25)) && !isDash(at)
  }
}
