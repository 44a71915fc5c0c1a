/// Points with a time of the day: "Tuesday morning", "tomorrow at 8:45", "9 a.m. on Monday", "the morning of 3 January".
extension DateGrammar {
  /// A point, a time of the day, or both; `point` is the one that begins at the token.
  func moment(_ at: Int, _ point: TimeMatch?) -> TimeMatch? {
    var best: TimeMatch?
    func take(_ match: TimeMatch?) {
      if let match, match.end > (best?.end ?? at) { best = match }
    }
    if let point {
      take(point)
      take(timeBehind(point))
    }
    if let found = timeOfDay(at) {
      take(dayBehind(found.match, found.time))
      if stands(found) { take(found.match) }
    }
    return best
  }

  /// "At ⟦about⟧ 11 p.m.", "⟦shortly before⟧ midnight": whether words right before an expression, or in it, make its hour a rough one.
  func hasRoughHour(_ match: TimeMatch) -> Bool {
    (max(sentence.lowerBound, match.start - Self.longestRough)..<match.end).contains { place in
      let found = phrase(place) { meaning in
        switch meaning {
        case .approximator, .nearHour: true
        default: false
        }
      }
      return found.map { place < match.start ? $0.end == match.start : $0.end < match.end } ?? false
    }
  }

  /// The words of the longest phrase that makes an hour rough.
  private static let longestRough = 4

  /// The time of the day behind a day: "Tuesday at 2.30", "tomorrow, at 7 p.m.", "Friday night".
  private func timeBehind(_ day: TimeMatch) -> TimeMatch? {
    guard isDay(day.expression) else { return nil }
    var place = day.end
    if isComma(place) || isMark(place, 0x40) || isDash(place) { place += 1 }
    var hasCue = isMark(place - 1, 0x40)
    if isA(place, .at) { (hasCue, place) = (true, place + 1) }
    while let found = phrase(place, where: { if case .approximator = $0 { true } else { false } }) { place = found.end }
    if !isComma(day.end), let found = timeOfDay(place), !(found.isGeneric && place > day.end + 1) {
      return TimeMatch(day.start, found.match.end, .time(found.time, day.expression))
    }
    if let (time, end) = clock(place) {
      return TimeMatch(day.start, end, .time(TimeOfDay(clock: time), day.expression))
    }
    if hasCue, !isComma(day.end), let (hour, width) = digits(place), width <= 2, (1...12).contains(hour),
      !isContent(place + 1),
      !isA(place + 1, .unit), !isMark(place + 1, 0x25), !isDash(place + 1), let time = ClockTime(hour)
    {
      return TimeMatch(day.start, place + 1, .time(TimeOfDay(clock: time), day.expression))
    }
    return nil
  }

  /// The day behind a time: "9 a.m. on Tuesday", "8.30pm today", "the night of 10 August", "midnight Monday".
  private func dayBehind(_ match: TimeMatch, _ time: TimeOfDay) -> TimeMatch? {
    if time.selector != .bare { return nil }
    var place = match.end
    if isComma(place) { place += 1 }
    if isA(place, .on) || isA(place, .of) || isA(place, .in), !(isA(place, .in) && time.clock != nil) { place += 1 }
    guard let found = point(place), isDay(found.expression) else { return nil }
    if isComma(match.end), time.clock == nil { return nil }
    var time = time
    var end = found.end
    // "five-thirty tomorrow evening"
    if let clock = time.clock, let behind = timeOfDay(end), let part = behind.time.part, behind.time.clock == nil {
      time.clock = clock.within(part)
      end = behind.match.end
    }
    return TimeMatch(match.start, end, .time(time, found.expression))
  }

  /// Whether a time of the day stands for a time by itself, with no day said.
  private func stands(_ found: DayTime) -> Bool {
    if found.time.clock != nil || found.time.selector != .bare { return true }
    return found.isGeneric
  }

  /// Whether an expression is of a day, so that a time of the day can go with it.
  func isDay(_ expression: TimeExpression) -> Bool {
    switch expression {
    case .fields(let fields), .selected(let fields, _): fields.day != nil
    case .deictic, .weekday, .weekdayWithin, .dayOf, .rankedWeekday: true
    case .holiday: true
    case .unit(let unit, _): unit == .day
    case .portion(_, let inner), .rest(_, let inner): isDay(inner)
    default: false
    }
  }
}
