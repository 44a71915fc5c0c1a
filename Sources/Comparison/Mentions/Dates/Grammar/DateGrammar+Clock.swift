/// Times on the clock: "6:10 a.m.", "18:00 GMT", "6.30pm", "noon", "half past seven", "quarter to six", "0530 hrs".
extension DateGrammar {
  /// Whether a clock time begins at a token.
  func isClock(_ at: Int) -> Bool { clock(at) != nil }

  /// A clock time with its half of the day and its zone.
  func clock(_ at: Int) -> (time: ClockTime, end: Int)? {
    guard has(at, .hasDigit) || isA(at, .cardinal) || isA(at, .clockWord) || isA(at, .half) || word(at).unit == .quarter
    else {
      return nil
    }
    guard var (time, end) = bareClock(at) else { return nil }
    if isA(end, .zone), has(end, .allCapitals) || has(end, .finalStop) || isJoined(end) || !has(end, .capitalized) {
      // "ET" is one of two, by season.
      time.zone = word(end).number == 99 ? nil : Int(word(end).number)
      time.isFull = true
      end += 1
    } else if localTime(end) {
      end += 2
    }
    return (time, end)
  }

  private func localTime(_ at: Int) -> Bool {
    guard isA(at + 1, .time), has(at, .word) else { return false }
    return isA(at, .local) || (has(at, .capitalized) && !isA(at, .month))
  }

  private func bareClock(_ at: Int) -> (time: ClockTime, end: Int)? {
    if isA(at, .clockWord), !has(at, .capitalized) || at == sentence.lowerBound {
      return ClockTime(Int(word(at).number), 0, isFull: true).map { ($0, at + 1) }
    }
    return figures(at) ?? spoken(at)
  }

  /// "6:10", "6.10 am", "6 am", "1140 a.m.", "18:00", "0530 hrs", "12 noon".
  private func figures(_ at: Int) -> (time: ClockTime, end: Int)? {
    guard has(at, .number), !has(at, .word) else { return nil }
    let (numbers, widths, separator) = parts(at)
    guard (1...3).contains(numbers.count),
      widths.allSatisfy({ $0 <= 2 }) || (numbers.count == 1 && (3...4).contains(widths[0]))
    else {
      return nil
    }
    let end = at + 1
    if let (shift, after) = meridiem(end) {
      var (hour, minute) = (numbers[0], numbers.count > 1 ? numbers[1] : nil)
      if numbers.count == 1, widths[0] > 2 { (hour, minute) = (numbers[0] / 100, numbers[0] % 100) }
      guard (1...12).contains(hour) || (hour == 0 && shift == 0) || (13...23).contains(hour), separator != 0x2C,
        separator != 0x2F
      else { return nil }
      let full = hour > 12 ? hour : hour % 12 + shift
      guard var time = ClockTime(full, minute, numbers.count > 2 ? numbers[2] : nil, isFull: true) else { return nil }
      time.saysHalf = true
      return (time, after)
    }
    if numbers.count == 1, numbers[0] == 12, isA(end, .clockWord) {
      return ClockTime(Int(word(end).number), 0, isFull: true).map { ($0, end + 1) }
    }
    if numbers.count == 1, isA(end, .oclock) { return ClockTime(numbers[0]).map { ($0, end + 1) } }
    if separator == 0x3A, numbers.count >= 2, widths[1] == 2 {
      guard
        let time = ClockTime(
          numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : nil, isFull: widths[0] == 2 && numbers[0] < 1)
      else { return nil }
      return (time, isA(end, .hours) ? end + 1 : end)
    }
    if numbers.count == 1, widths[0] == 4, isA(end, .zone) || isA(end, .hours) && !isA(end, .plural) || isHours(end) {
      return ClockTime(numbers[0] / 100, numbers[0] % 100, isFull: true).map { ($0, isA(end, .hours) ? end + 1 : end) }
    }
    // "at 2.30": only after a day, or where the article writes its times so and nothing follows that would be counted
    if separator == 0x2E, numbers.count == 2, widths[1] == 2, isA(at - 1, .at),
      isA(at - 2, .weekday) || isA(at - 2, .deictic)
        || writesPoints && (endsClause(end) || isFunction(end, .preposition))
    {
      return ClockTime(numbers[0], numbers[1]).map { ($0, end) }
    }
    if separator == 0x2E, numbers.count == 2, widths[1] == 2, isA(end, .zone) {
      return ClockTime(numbers[0], numbers[1], isFull: true).map { ($0, end) }
    }
    return nil
  }

  /// "1800 hours": a number with a leading zero, or after at, and a word for hours.
  private func isHours(_ at: Int) -> Bool {
    isA(at, .hours) && (isA(at - 2, .at) || document.bytes(at - 1).first == 0x30)
  }

  /// "a.m.", "pm", "p . m .", "a": the hours to add, and the place after it.
  private func meridiem(_ at: Int) -> (shift: Int, end: Int)? {
    if isA(at, .meridiem) {
      // "am" with a space before it is a verb more often than not, unless a number stands there, as it does.
      return (Int(word(at).number), at + 1)
    }
    guard has(at, .word), document.tokens[at].range.count <= 2, let first = document.bytes(at).first.map({ $0 | 0x20 }),
      first == 0x61 || first == 0x70
    else { return nil }
    let shift = first == 0x61 ? 0 : 12
    if isMark(at + 1, 0x2E) || document.tokens[at].range.count == 2 {
      let letter = isMark(at + 1, 0x2E) ? at + 2 : at + 1
      if has(letter, .word), document.tokens[letter].range.count <= 2,
        document.bytes(letter).first.map({ $0 | 0x20 }) == 0x6D
      {
        return (shift, isMark(letter + 1, 0x2E) && letter + 1 < sentence.upperBound ? letter + 2 : letter + 1)
      }
    }
    if has(at + 1, .word), document.tokens[at + 1].range.count == 1,
      document.bytes(at + 1).first.map({ $0 | 0x20 }) == 0x6D
    {
      return (shift, at + 2)
    }
    // "9a", "7p.", joined to the number
    let isShort = document.tokens[at].range.count == 1 || document.bytes(at).last == 0x2E
    return isJoined(at) && isShort ? (shift, at + 1) : nil
  }

  /// "half past seven", "ten past 9", "quarter to six", "seven o'clock", "one thirty pm", "20 min past eight".
  private func spoken(_ at: Int) -> (time: ClockTime, end: Int)? {
    if let (minutes, step) = minutesWord(at), isA(step, .clockStep), let (hour, hourEnd) = hourWord(step + 1) {
      let sign = isA(step, .to) || word(step).number < 0 ? -1 : 1
      let total = hour * 60 + sign * minutes
      guard let time = ClockTime((total / 60 + 24) % 24, (total % 60 + 60) % 60) else { return nil }
      return withMeridiem(time, isA(hourEnd, .oclock) ? hourEnd + 1 : hourEnd)
    }
    guard let (hour, hourEnd) = hourWord(at), isA(at, .cardinal) else { return nil }
    if isA(hourEnd, .oclock), let time = ClockTime(hour) { return withMeridiem(time, hourEnd + 1) }
    if let (shift, end) = meridiem(hourEnd), has(hourEnd, .word) {
      return ClockTime(hour % 12 + shift, nil, isFull: true).map { ($0, end) }
    }
    let minuteAt = isDash(hourEnd) && isJoined(hourEnd) ? hourEnd + 1 : hourEnd
    guard let (minute, end) = belowHundred(minuteAt), minute >= 10, minute < 60, hour <= 12,
      let time = ClockTime(hour, minute)
    else {
      return nil
    }
    if let found = meridiem(end) {
      return ClockTime(hour % 12 + found.shift, minute, isFull: true).map { ($0, found.end) }
    }
    let isSaid = isA(at - 1, .at) && !isContent(end) && !isA(end, .unit)
    return isSaid || isA(end, .deictic) ? (time, end) : nil
  }

  private func withMeridiem(_ time: ClockTime, _ end: Int) -> (time: ClockTime, end: Int) {
    guard let (shift, after) = meridiem(end) else { return (time, end) }
    var time = time
    time.hour = time.hour % 12 + shift
    (time.isFull, time.saysHalf) = (true, true)
    return (time, after)
  }

  private func hourWord(_ at: Int) -> (hour: Int, end: Int)? {
    if let (value, width) = digits(at), width <= 2, (1...12).contains(value) { return (value, at + 1) }
    guard isA(at, .cardinal), (1...12).contains(word(at).number) else { return nil }
    return (Int(word(at).number), at + 1)
  }

  /// The minutes before "past" and "to": "half", "a quarter", "20 min", "ten".
  private func minutesWord(_ at: Int) -> (minutes: Int, end: Int)? {
    let start = past(at, .one)
    if isA(start, .half), isA(start + 1, .clockStep), !isA(start + 1, .to) { return (30, start + 1) }
    if word(start).unit == .quarter, !isA(start, .plural) { return (15, start + 1) }
    guard let (value, end) = cardinal(at), value == value.rounded(), (1...59).contains(value) else { return nil }
    let last = word(end).unit == .minute ? end + 1 : end
    // "ten to six people", "41 after four died" are no times: minutes must be said, or "at" or "it is" stand before and nothing behind.
    if last == end, isA(end, .to) || !isA(end, .selector) {
      guard isA(at - 1, [.at, .presentVerb, .pastVerb]), let (_, hourEnd) = hourWord(end + 1), endsClause(hourEnd)
      else { return nil }
    }
    return (Int(value), last)
  }
}
