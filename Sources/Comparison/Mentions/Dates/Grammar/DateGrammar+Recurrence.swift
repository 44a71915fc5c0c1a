/// Times that recur: "every Monday at 4pm", "daily", "twice a week", "Fridays", "per month".
extension DateGrammar {
  /// A recurring time.
  func recurrence(_ at: Int) -> TimeMatch? {
    if let found = eachUnit(at) { return withClock(found) }
    if let found = frequency(at) { return withClock(found) }
    if let found = rate(at) { return found }
    if let found = plurals(at) { return withClock(found) }
    return timeFirst(at)
  }

  /// "every day", "each two weeks", "every other day", "every Monday", "every morning", "any weekend".
  private func eachUnit(_ at: Int) -> TimeMatch? {
    guard isA(at, .each) else { return nil }
    var place = at + 1
    var count = 1.0
    if isA(place, .other) {
      (count, place) = (2, place + 1)
    } else if let (value, end) = cardinal(place), word(end).unit != nil {
      (count, place) = (value, end)
    } else if let (value, end) = ordinal(place), value > 1, word(end).unit != nil || isA(end, .weekday) {
      (count, place) = (Double(value), end)
    }
    place = past(place, .business)
    let word = word(place)
    if word.isA(.dayPart), let part = word.part { return set(at, place + 1, Recurrence(part: part)) }
    if let unit = word.unit, unit >= .minute { return set(at, place + 1, Recurrence(every: Amount(count, unit))) }
    if word.isA(.weekday) {
      if isA(place + 1, .dayPart), let part = self.word(place + 1).part {
        return set(at, place + 2, Recurrence(weekday: Int(word.weekday), part: part))
      }
      return set(at, place + 1, Recurrence(weekday: Int(word.weekday)))
    }
    if word.isA(.month), !word.isA(.capital) || has(place, .capitalized) {
      return set(at, place + 1, Recurrence(month: Int(word.month)))
    }
    if word.isA(.season) { return set(at, place + 1, Recurrence(season: Int(word.season))) }
    return nil
  }

  /// "daily", "annual", "bi-monthly".
  private func frequency(_ at: Int) -> TimeMatch? {
    if isA(at, .frequency), let round = word(at).round {
      // "the Daily Mail"
      if has(at, .capitalized), at != sentence.lowerBound || has(at + 1, .capitalized) { return nil }
      return set(at, at + 1, Recurrence(every: Amount(Double(word(at).rounds), round)))
    }
    // "bi-monthly", "semi-annual": the first half says how many.
    guard isA(at, .prefix), isDash(at + 1), isJoined(at + 1), isJoined(at + 2), isA(at + 2, .frequency),
      let round = word(at + 2).round
    else { return nil }
    let count = word(at).number > 0 ? Double(word(at).number) : 0.5
    return set(at, at + 3, Recurrence(every: Amount(count, round)))
  }

  /// "per day", "once a week", "three times a month", "20 miles a day".
  private func rate(_ at: Int) -> TimeMatch? {
    if isA(at, .per), let unit = word(at + 1).unit, !isA(at + 1, .plural), unit >= .day {
      return set(at, at + 2, Recurrence(every: Amount(1, unit)))
    }
    if isA(at, .times), isA(at + 1, .one), let unit = word(at + 2).unit, unit >= .day {
      return set(at, at + 3, Recurrence(every: Amount(1, unit)))
    }
    guard let (_, end) = cardinal(at) else { return nil }
    let place = isA(end, .times) ? end + 1 : end
    guard isA(place, .one), let unit = word(place + 1).unit, !isA(place + 1, .plural), unit >= .day else { return nil }
    return set(place > end ? at : place, place + 2, Recurrence(every: Amount(1, unit)))
  }

  /// "Fridays", "Tuesday afternoons", "mornings", "weekends", "the 19th of every month".
  private func plurals(_ at: Int) -> TimeMatch? {
    let word = word(at)
    if word.isA(.weekday) {
      if isA(at + 1, .dayPart), isA(at + 1, .plural), let part = self.word(at + 1).part {
        return set(at, at + 2, Recurrence(weekday: Int(word.weekday), part: part))
      }
      return word.isA(.plural) ? set(at, at + 1, Recurrence(weekday: Int(word.weekday))) : nil
    }
    if word.isA(.dayPart), word.isA(.plural), let part = word.part, at == sentence.lowerBound || !isA(at - 1, .vague) {
      return set(at, at + 1, Recurrence(part: part))
    }
    if word.unit == .weekend || word.unit == .workday, word.isA(.plural), let unit = word.unit {
      return set(at, at + 1, Recurrence(every: Amount(1, unit)))
    }
    let start = past(at, .the)
    if let (day, end) = ordinal(start), day <= 31, isA(end, .of), isA(end + 1, .each), self.word(end + 2).unit == .month
    {
      return set(at, end + 3, Recurrence(day: day))
    }
    return nil
  }

  /// "3pm each day", "6am every day".
  private func timeFirst(_ at: Int) -> TimeMatch? {
    guard let (clock, end) = clock(at), var found = eachUnit(end) ?? frequency(end),
      case .set(var recurrence) = found.expression
    else {
      return nil
    }
    recurrence.clock = clock
    found.start = at
    found.expression = .set(recurrence)
    return found
  }

  /// "every Monday at 4pm", "every evening at 7:13 p.m."
  private func withClock(_ match: TimeMatch) -> TimeMatch {
    let place = past(match.end, .at)
    guard case .set(var recurrence) = match.expression else { return match }
    // "every morning at 8"
    if place > match.end, let part = recurrence.part, recurrence.weekday == nil, !isClock(place),
      let (hour, width) = digits(place),
      width <= 2, !isContent(place + 1), let clock = ClockTime(hour), hour >= 1
    {
      (recurrence.clock, recurrence.part) = (clock.within(part), nil)
      return TimeMatch(match.start, place + 1, .set(recurrence))
    }
    guard let (clock, end) = clock(place) else { return match }
    recurrence.clock = recurrence.part.map { clock.within($0) } ?? clock
    recurrence.part = nil
    return TimeMatch(match.start, end, .set(recurrence))
  }

  private func set(_ start: Int, _ end: Int, _ recurrence: Recurrence) -> TimeMatch {
    TimeMatch(start, end, .set(recurrence))
  }
}
