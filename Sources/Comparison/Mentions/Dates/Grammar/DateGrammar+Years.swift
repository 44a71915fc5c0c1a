/// Years, decades and centuries.
extension DateGrammar {
  /// A year of four digits or in words, or two digits after an apostrophe: "2020", "nineteen ninety-six", "'99".
  func year(_ at: Int) -> (year: Int, end: Int)? {
    if let (value, width) = digits(at) {
      return width == 4 && (1000...2999).contains(value) ? (value, at + 1) : nil
    }
    if let value = shortYear(at) { return value }
    return wordYear(at)
  }

  /// "'99": an apostrophe and two digits.
  private func shortYear(_ at: Int) -> (year: Int, end: Int)? {
    guard isApostrophe(at), isJoined(at + 1), let (value, width) = digits(at + 1), width == 2 else { return nil }
    return (Self.century(of: value), at + 2)
  }

  /// Whether a token is one apostrophe, straight or typographic.
  private func isApostrophe(_ at: Int) -> Bool {
    if isMark(at, 0x27) { return true }
    guard has(at, .punctuation) else { return false }
    let bytes = document.bytes(at)
    return bytes.count == 3 && bytes.first == 0xE2 && (bytes.last == 0x99 || bytes.last == 0x98)
  }

  /// A year of two digits in its century: 30 and later is of the 1900s.
  static func century(of value: Int) -> Int { value < 30 ? 2000 + value : 1900 + value }

  /// "nineteen ninety six", "nineteen hundred and five", "two thousand and twenty".
  private func wordYear(_ at: Int) -> (year: Int, end: Int)? {
    guard isA(at, .cardinal) else { return nil }
    let first = Int(word(at).number)
    if (10...21).contains(first), let (second, end) = belowHundred(at + 1), second >= 10 {
      return (first * 100 + second, end)
    }
    guard first == 2 || (10...20).contains(first), isA(at + 1, .multiplier), let (value, end) = wordNumber(at) else {
      return nil
    }
    let isYear = first == 2 ? word(at + 1).number == 1000 : word(at + 1).number == 100
    return isYear && (1000...2100).contains(value) ? (Int(value), end) : nil
  }

  /// A year that stands alone, with what shows that it is one.
  func loneYear(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    var start = at
    if isA(start, .the) { start += 1 }
    if isA(start, .fiscal) || isA(start, .calendar) {
      let isFiscal = isA(start, .fiscal)
      let next = past(start + 1, .yearWord)
      guard let (year, end) = year(next) else { return nil }
      return (CalendarFields(year: year, isFiscal: isFiscal), end)
    }
    if isA(start, .yearWord), let (year, end) = year(past(start + 1, .of)) { return (CalendarFields(year: year), end) }
    guard start == at else { return nil }
    if let (value, width) = digits(at), isA(at + 1, .beforeChrist), width <= 4 {
      return (CalendarFields(year: value, isBeforeChrist: true), at + 2)
    }
    guard let (year, end) = year(at), isYear(year, at, end) else { return nil }
    return (CalendarFields(year: year), end)
  }

  /// Whether a bare number is a year: not an amount ("2000 soldiers", "$1900"), not a part of a code.
  private func isYear(_ year: Int, _ at: Int, _ end: Int) -> Bool {
    if has(at, .word), !has(at, .number) {  // in words
      return isA(at - 1, .yearCue) || isA(at - 1, .month)
    }
    if isJoined(at), at > sentence.lowerBound, !isOpening(at - 1), !isDash(at - 1), !isMark(at - 1, 0x2F) {
      return false
    }
    // "32-2015", "2010-2015-86", "133-03-03-2020": parts of codes
    if isDash(at - 1), let (_, width) = digits(at - 2), width != 4 || isDash(at - 3) && isJoined(at - 3) {
      return false
    }
    if isDash(end), isJoined(end), isJoined(end + 1), let (value, width) = digits(end + 1) {
      if width != 4, width != 2 || value <= year % 100 || value - year % 100 > 60 { return false }
      if isDash(at - 1), isJoined(at), digits(at - 2) != nil { return false }
      if isDash(end + 2), isJoined(end + 2), has(end + 3, .hasDigit) { return false }
    }
    if isJoined(end), !has(end, .punctuation), !has(end, .clitic) { return false }
    if isAmount(at) || isMark(end, 0x25) || isA(end, .multiplier) || isA(end, .zone) || isA(end, .hours) {
      return false
    }
    if isA(end, .unit), isA(end, .plural) { return false }
    if isDash(end), isJoined(end), isA(end + 1, .unit) { return false }
    let isCued = (isA(at - 1, .yearCue) && !isA(at - 1, [.and, .or])) || isMark(at - 1, 0x28) || isMark(at - 1, 0x5B)
    if isContent(end) {
      let isPlural = document.syntax.tags[end].xpos == .nns || (document.syntax.tags[end].upos == .x && endsInS(end))
      // "2000 soldiers" is an amount; "his 1995 book" and "in 1995 protesters" are not, nor "its 2006 highs".
      let isNear = abs(year - (publishedYear ?? year)) <= 20 && year % 100 != 0
      if isPlural, !isNear, !isCued || isA(at - 1, .of),
        year % 100 == 0 || !isFunction(at - 1, [.determiner, .possessive])
      {
        return false
      }
      if !isPlural, !isCued, isA(at - 1, .vague) { return false }
    }
    return (1500...2100).contains(year) || (isCued && !isContent(end))
  }

  private func isOpening(_ at: Int) -> Bool {
    isMark(at, 0x28) || isMark(at, 0x5B) || isMark(at, 0x22) || isMark(at, 0x3D) || isMark(at, 0x27)
      || (has(at, .punctuation) && document.tokens[at].range.count == 3)
  }

  private func endsInS(_ at: Int) -> Bool {
    guard sentence.contains(at), let last = document.bytes(at).last else { return false }
    return last == 0x73
  }

  /// "the 1980s", "the '80s", "the eighties", "the nineteen-sixties", "the 470s BC".
  func decade(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    let start = past(at, .the)
    var place = start
    if isApostrophe(place), isJoined(place + 1), has(place + 1, .hasDigit) { place += 1 }
    if let value = plural(place) {
      guard value % 10 == 0, value >= 100 || place > start || start > at else { return nil }
      let isBefore = isA(place + 1, .beforeChrist)
      return (CalendarFields(decade: value, isBeforeChrist: isBefore), isBefore ? place + 2 : place + 1)
    }
    guard place == start else { return nil }
    let hyphen = isDash(start + 1) ? start + 2 : start + 1
    if isA(start, .cardinal), (10...20).contains(word(start).number), isA(hyphen, .decade) {
      return (CalendarFields(decade: Int(word(start).number) * 100 + Int(word(hyphen).number)), hyphen + 1)
    }
    guard start > at, isA(start, .decade) else { return nil }
    return (CalendarFields(decade: Int(word(start).number)), start + 1)
  }

  /// "1990s", "80s": the digits.
  private func plural(_ at: Int) -> Int? {
    guard has(at, .number), has(at, .word) else { return nil }
    let bytes = document.text[document.tokens[at].range.bytes]
    guard bytes.count == 3 || bytes.count == 4 || bytes.count == 5, let last = bytes.last, last | 0x20 == 0x73 else {
      return nil
    }
    guard bytes.dropLast().allSatisfy({ Bytes.isDigit($0) }) else { return nil }
    return bytes.dropLast().reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// "the 19th century", "the twentieth century", "eighteenth-century", "the 4th century BC".
  func century(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    let start = past(at, .the)
    guard let (rank, end) = ordinal(start), rank > 0 else { return nil }
    let noun = isDash(end) ? end + 1 : end
    guard word(noun).unit == .century, !isA(noun, .plural) else { return nil }
    let isBefore = isA(noun + 1, .beforeChrist)
    return (CalendarFields(century: rank - 1, isBeforeChrist: isBefore), isBefore ? noun + 2 : noun + 1)
  }
}
