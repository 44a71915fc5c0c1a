/// Parts of a period that are said roughly: "early 2010", "mid-May", "the end of March", "later this year".
extension DateGrammar {
  /// A part of a period.
  func portion(_ at: Int) -> TimeMatch? {
    if let found = rest(at) { return found }
    if let found = nounPortion(at) { return found }
    let start = past(at, .the)
    guard isA(start, .portion), let portion = word(start).portion else { return nil }
    var place = start + 1
    if isDash(place) { place += 1 } else if isA(place, .in) || isA(place, .on) { place += 1 }
    guard let found = inner(place) else { return nil }
    if case .time = found.expression { return nil }
    return TimeMatch(at, found.end, .portion(portion, found.expression))
  }

  /// "the end of March", "the beginning of next year", "at the start of the week", "the middle of 2007", "the latter part of".
  private func nounPortion(_ at: Int) -> TimeMatch? {
    let start = past(at, .the)
    guard isA(start, .portionNoun), isA(start + 1, .of), let portion = word(start).portion else { return nil }
    guard let found = inner(start + 2) else { return nil }
    if case .unit(let unit, _) = found.expression, unit == .day { return nil }  // "at the end of the day" says no time
    if portion == .end, isDay(found.expression), let last = ClockTime(23, 59, 59) {
      return TimeMatch(at, found.end, .time(TimeOfDay(clock: last), found.expression))
    }
    return TimeMatch(at, found.end, .portion(portion, found.expression))
  }

  /// "earlier this month", "later in the year", "later that day", "the rest of the week".
  private func rest(_ at: Int) -> TimeMatch? {
    let noun = past(at, .the)
    if isA(noun, .later), word(noun).number == 2 {
      guard isA(noun + 1, .of), let found = inner(noun + 2) else { return nil }
      return TimeMatch(at, found.end, .rest(1, found.expression))
    }
    if isA(at, .later), !isA(at, .before) {
      let place = isA(at + 1, .in) || isA(at + 1, .on) ? at + 2 : at + 1
      guard let found = inner(place) else { return nil }
      if case .time = found.expression { return nil }
      return TimeMatch(at, found.end, .rest(Int(word(at).number), found.expression))
    }
    return nil
  }

  /// The period a part is of.
  private func inner(_ at: Int) -> TimeMatch? {
    if isA(at, .portion) || isA(at, .portionNoun) || isA(at, .later) { return nil }
    var best: TimeMatch?
    func take(_ match: TimeMatch?) {
      if let match, match.end > (best?.end ?? at) { best = match }
    }
    take(calendarPoint(at))
    take(weekdayPoint(at))
    take(deictic(at))
    take(selected(at))
    take(holidayPoint(at))
    if best == nil {
      let noun = past(at, .the)
      if noun > at, let unit = word(noun).unit, unit >= .day, !isA(noun, .plural), !isContent(noun + 1) {
        take(TimeMatch(at, noun + 1, .unit(unit, .this)))
      }
    }
    return best
  }
}
