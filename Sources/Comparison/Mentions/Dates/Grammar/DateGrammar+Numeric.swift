/// Dates in figures: "2020-01-03", "3/1/2020", "01.03.2020", "20200103", "2015-3".
extension DateGrammar {
  /// A date in figures.
  func numericDate(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    guard has(at, .number), isFree(at) else { return nil }
    if let found = dashed(at) { return found }
    if let found = compact(at) { return found }
    guard !has(at, .word) else { return nil }
    let (numbers, widths, separator) = parts(at)
    guard numbers.count >= 2, separator == 0x2F || separator == 0x2E, !isMark(at + 1, 0x25) else { return nil }
    if isDash(at + 1), isJoined(at + 1), has(at + 2, .word), separator == 0x2E { return nil }
    if numbers.count == 2 {
      if separator == 0x2F, widths[0] == 4, widths[1] <= 2 { return yearMonth(numbers[0], numbers[1], at + 1) }
      if separator == 0x2F, widths[1] == 4 { return yearMonth(numbers[1], numbers[0], at + 1) }
      guard widths[0] <= 2, widths[1] <= 2, isDayCue(at, separator) else { return nil }
      guard let fields = Self.dayMonth(numbers[0], numbers[1]) else { return nil }
      return withYear(fields, at + 1)
    }
    guard numbers.count == 3 else { return nil }
    return Self.date(numbers, widths, isPoint: separator == 0x2E).map { ($0, at + 1) }
  }

  /// The numbers of a token, how many digits each has, and what parts them; none where the separators differ.
  func parts(_ at: Int) -> (numbers: [Int], widths: [Int], separator: UInt8) {
    var numbers: [Int] = []
    var widths: [Int] = []
    var separator: UInt8 = 0
    var (value, width) = (0, 0)
    for byte in document.text[document.tokens[at].range.bytes] {
      if Bytes.isDigit(byte) {
        (value, width) = (value &* 10 &+ Int(byte & 0x0F), width + 1)
        if width > 9 { return ([], [], 0) }
      } else {
        if separator != 0, separator != byte { return ([], [], 0) }
        separator = byte
        numbers.append(value)
        widths.append(width)
        (value, width) = (0, 0)
      }
    }
    numbers.append(value)
    widths.append(width)
    return (numbers, widths, separator)
  }

  /// Whether the number is no part of a longer code: "Tel: +86 2010-2015-86", "123-12-1234".
  private func isFree(_ at: Int) -> Bool {
    guard isJoined(at), at > sentence.lowerBound else { return true }
    if isDash(at - 1) {
      // The second of two dates with slashes is free: "10/1-11/7".
      return !isJoined(at - 1) || !has(at - 2, .hasDigit)
        || (parts(at).separator == 0x2F && parts(at - 2).separator == 0x2F)
    }
    return has(at - 1, .punctuation)
  }

  /// "2020-01-03", "10-29-1999", "2015-12", "7-6" after a weekday.
  private func dashed(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    guard let (first, firstWidth) = digits(at), isDash(at + 1), isJoined(at + 1), isJoined(at + 2),
      let (second, secondWidth) = digits(at + 2)
    else { return nil }
    if isDash(at + 3), isJoined(at + 3), isJoined(at + 4), let (third, thirdWidth) = digits(at + 4),
      let fields = Self.date([first, second, third], [firstWidth, secondWidth, thirdWidth], isPoint: false)
    {
      // The fourth number: "10-1-2018-10-7-2018" is a range, "1-2-3-4" is none of ours.
      if isDash(at + 5), isJoined(at + 5), has(at + 6, .hasDigit), digits(at + 6)?.width ?? 9 > 2 { return nil }
      return (fields, at + 5)
    }
    if isDash(at + 3), isJoined(at + 3), has(at + 4, .hasDigit) { return nil }
    if firstWidth == 4, secondWidth <= 2, second <= 12, !has(at + 2, .word) {
      return secondWidth == 2 && first % 100 < second && !isMonthCue(at) ? nil : yearMonth(first, second, at + 3)
    }
    if secondWidth == 4, firstWidth <= 2 { return yearMonth(second, first, at + 3) }
    guard firstWidth <= 2, secondWidth <= 2, isA(at - 1, .weekday) else { return nil }
    return Self.dayMonth(first, second).map { ($0, at + 3) }
  }

  /// Whether "2004-05" is said to be a month: nothing but the number stands there.
  private func isMonthCue(_ at: Int) -> Bool { at == sentence.lowerBound || !isA(at - 1, .the) }

  /// "20200103"
  private func compact(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    guard let (value, width) = digits(at), width == 8 else { return nil }
    let (year, month, day) = (value / 10000, value / 100 % 100, value % 100)
    guard (1900...2100).contains(year), CalendarDate(year, month, day) != nil else { return nil }
    return (CalendarFields(year: year, month: month, day: day), at + 1)
  }

  private func yearMonth(_ year: Int, _ month: Int, _ end: Int) -> (fields: CalendarFields, end: Int)? {
    guard (1500...2100).contains(year), (1...12).contains(month) else { return nil }
    return (CalendarFields(year: year, month: month), end)
  }

  /// Whether "3/4" or "7.6" can be a day here: fractions and scores look the same, so a word must say that a date is meant.
  private func isDayCue(_ at: Int, _ separator: UInt8) -> Bool {
    if isMark(at - 1, 0x24) || isA(at + 1, .unit) || isContent(at + 1) { return false }
    let before = word(at - 1).classes
    if isA(at - 1, .weekday) || !before.isDisjoint(with: [.on, .deictic]) { return true }
    guard separator == 0x2F else { return false }
    if !before.isDisjoint(with: [.from, .between, .to, .selector]) || isComma(at - 1) || isA(at - 1, .or) {
      return true
    }
    if isDash(at - 1), isJoined(at - 1), has(at - 2, .hasDigit) { return true }
    return isDash(at + 1) && has(at + 2, .hasDigit) || at == sentence.lowerBound || isMark(at - 1, 0x3F)
      || isComma(at + 1)
  }

  /// Day and month of two numbers, month first unless it can't be; flagged where both orders could be meant.
  static func dayMonth(_ first: Int, _ second: Int) -> CalendarFields? {
    guard first >= 1, second >= 1, first <= 31, second <= 31 else { return nil }
    if first <= 12 {
      guard second <= CalendarDate.days(inMonth: first, of: 2000) else { return nil }
      return CalendarFields(month: first, day: second, isAmbiguous: second <= 12 && first != second)
    }
    guard second <= 12, first <= CalendarDate.days(inMonth: second, of: 2000) else { return nil }
    return CalendarFields(month: second, day: first)
  }

  /// A full date of three numbers: year first, or year last with day and month before it.
  ///
  /// With points the day comes first (as on the continent, where that form is at home), else the month; the other order is
  /// taken where only it gives a date.
  static func date(_ numbers: [Int], _ widths: [Int], isPoint: Bool) -> CalendarFields? {
    if widths[0] == 4 {
      guard widths[1] <= 2, widths[2] <= 2, CalendarDate(numbers[0], numbers[1], numbers[2]) != nil else { return nil }
      return CalendarFields(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard widths[0] <= 2, widths[1] <= 2, widths[2] == 4 || (widths[2] == 2 && widths[0] + widths[1] >= 2) else {
      return nil
    }
    let year = widths[2] == 4 ? numbers[2] : century(of: numbers[2])
    guard (1000...2999).contains(year) else { return nil }
    let dayFirst = CalendarDate(year, numbers[1], numbers[0]) != nil
    let monthFirst = CalendarDate(year, numbers[0], numbers[1]) != nil
    guard dayFirst || monthFirst else { return nil }
    let takesDay = isPoint ? dayFirst : !monthFirst
    return CalendarFields(
      year: year, month: takesDay ? numbers[1] : numbers[0], day: takesDay ? numbers[0] : numbers[1],
      isAmbiguous: dayFirst && monthFirst && numbers[0] != numbers[1])
  }
}
