/// Parts of the day: "the morning", "last night", "early evening", "in the morning at 7", "8 in the evening", "tonight".
extension DateGrammar {
  /// A time of the day with the tokens it takes.
  struct DayTime {
    var match: TimeMatch
    var time: TimeOfDay
    /// Whether it means a part of any or of the present day by itself: "tonight", "at night", "in the morning".
    var isGeneric = false
  }

  /// A time of the day.
  func timeOfDay(_ at: Int) -> DayTime? {
    if let (clock, end) = clock(at) { return clockWithPart(at, clock, end) }
    if let found = hourWithPart(at) { return found }
    return part(at)
  }

  /// "8:00 early morning", "three o'clock in the afternoon", "7 tonight" is the day's.
  private func clockWithPart(_ at: Int, _ clock: ClockTime, _ end: Int) -> DayTime {
    // "6 o'clock this afternoon", "8 p.m. last night", "7:30 tonight"
    if let (selector, place) = selector(end), isA(place, .dayPart), !isA(place, .plural), let part = word(place).part {
      return make(at, place + 1, TimeOfDay(clock: clock.within(part), selector: selector))
    }
    if isA(end, .deicticPart), let part = word(end).part {
      return make(at, end + 1, TimeOfDay(clock: clock.within(part), selector: .this))
    }
    if let (part, partEnd) = partBehind(end) {
      return make(at, partEnd, TimeOfDay(part: nil, clock: clock.within(part)))
    }
    return make(at, end, TimeOfDay(clock: clock))
  }

  /// The part of the day behind a clock time: "in the evening", "at night", "early morning".
  private func partBehind(_ at: Int) -> (part: DayPart, end: Int)? {
    var place = isA(at, .in) || isA(at, .at) ? past(at + 1, .the) : at
    if isA(place, .portion) { place += 1 }
    guard isA(place, .dayPart), !isA(place, .plural), let part = word(place).part else { return nil }
    return (part, place + 1)
  }

  /// "8 in the evening", "one in the morning", "10, tonight": an hour that only the part of the day shows to be one.
  private func hourWithPart(_ at: Int) -> DayTime? {
    let value: Int
    var end = at + 1
    if let (number, width) = digits(at), width <= 2 {
      value = number
    } else if let found = belowHundred(at), isA(at, .cardinal) {
      (value, end) = found
    } else {
      return nil
    }
    guard (1...12).contains(value), let time = ClockTime(value) else { return nil }
    if isA(end, .in), isA(end + 1, .the), let (part, partEnd) = partBehind(end) {
      return make(at, partEnd, TimeOfDay(clock: time.within(part)))
    }
    let place = pastComma(end)
    if isA(place, .deicticPart), let part = word(place).part {
      return make(at, place + 1, TimeOfDay(part: nil, clock: time.within(part), selector: .this))
    }
    return nil
  }

  /// A part of the day by itself.
  private func part(_ at: Int) -> DayTime? {
    if isA(at, .deicticPart), let part = word(at).part {
      var time = TimeOfDay(part: part, selector: .this)
      let end = attachClock(&time, at + 1)
      return make(at, end, time, isGeneric: true)
    }
    var start = at
    var selector = Selector.bare
    if let found = self.selector(at) {
      (selector, start) = found
    } else {
      if isA(start, .in), isA(start + 1, .the) || isA(start + 1, .dayPart) { start += 1 }
      start = past(start, .the)
    }
    let hasArticle = start > at
    if isA(start, .portion) {
      start += 1
      if isDash(start) { start += 1 } else if isA(start, .in) || isA(start, .on) { start = past(start + 1, .the) }
    }
    guard isA(start, .dayPart), !isA(start, .plural), let part = word(start).part else { return nil }
    var end = start + 1
    // "the early morning hours of 30 April"
    if isA(end, .hours), isA(end, .plural) { end += 1 }
    if selector != .bare {
      guard selector != .past || part == .night, !(isDash(end) && isJoined(end)) else { return nil }
      var time = TimeOfDay(part: part, selector: selector)
      return make(at, attachClock(&time, end), time)
    }
    var time = TimeOfDay(part: part)
    let isIn = hasArticle && (isA(at, .in) || isA(at - 1, .in) || isA(at - 1, .yearCue))
    let isNight = isA(at - 1, .at) && (part == .night || part == .morning || part == .evening) && start == at
    let last = attachClock(&time, end)
    return make(at, last, time, isGeneric: isIn || isNight || time.clock != nil)
  }

  /// Takes a clock time behind a part of the day: "in the morning at 7", "last night at 8", "tonight around 7".
  private func attachClock(_ time: inout TimeOfDay, _ at: Int) -> Int {
    guard let part = time.part else { return at }
    var place = at
    let hasCue = isA(place, .at)
    if hasCue { place += 1 }
    if let (clock, end) = clock(place) {
      time.clock = clock.within(part)
      time.part = nil
      return end
    }
    guard hasCue, let (hour, width) = digits(place), width <= 2, (1...12).contains(hour), !isContent(place + 1),
      !isA(place + 1, .unit), !isMark(place + 1, 0x25), let clock = ClockTime(hour)
    else { return at }
    time.clock = clock.within(part)
    time.part = nil
    return place + 1
  }

  private func make(_ start: Int, _ end: Int, _ time: TimeOfDay, isGeneric: Bool = false) -> DayTime {
    DayTime(match: TimeMatch(start, end, .time(time, nil)), time: time, isGeneric: isGeneric)
  }
}
