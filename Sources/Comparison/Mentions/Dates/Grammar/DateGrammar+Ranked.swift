/// One of the parts of a longer period, by its rank: "the last week of July", "the first three months of 2021", "the first
/// Monday of June", "the 15th day of next month", "the 18th".
extension DateGrammar {
  /// A part of a period by its rank.
  func ranked(_ at: Int) -> TimeMatch? {
    let start = past(at, .the)
    var (rank, next) = (0, start)
    if let found = ordinal(start) {
      (rank, next) = (found.value, found.end)
    } else if isA(start, .selector), word(start).selector == .last || word(start).selector == .next {
      (rank, next) = (word(start).selector == .last ? -1 : 1, start + 1)
      if rank == 1 { return nil }
    } else {
      return nil
    }
    if isA(next, .weekday), !isA(next, .plural), isA(next + 1, .of) || isA(next + 1, .in), rank <= 5,
      let whole = whole(next + 2)
    {
      return TimeMatch(at, whole.end, .rankedWeekday(rank, Int(word(next).weekday), whole.expression))
    }
    var count = 1
    if let (value, end) = cardinal(next), value == value.rounded(), isA(end, .plural), value < 1000 {
      (count, next) = (Int(value), end)
    }
    if isA(next, .of), rank > 0, count == 1, start > at || isA(at - 1, .on) || isA(at - 1, .from) {
      // "the 19th of next month"
      if let whole = whole(next + 1), case .unit(let unit, _) = whole.expression, unit == .month, rank <= 31 {
        return TimeMatch(at, whole.end, .dayOf(rank, whole.expression))
      }
      return dayOfMonth(at, start, rank, next)
    }
    guard let unit = word(next).unit, unit >= .day, unit < .half, isA(next, .plural) == (count > 1) else {
      return dayOfMonth(at, start, rank, next)
    }
    guard isA(next + 1, .of) || isA(next + 1, .in), let whole = whole(next + 2) else { return nil }
    if unit == .day, count == 1, rank > 0 { return TimeMatch(at, whole.end, .dayOf(rank, whole.expression)) }
    // "1st week of October, on Friday"
    if unit == .week, count == 1, isA(whole.end, .on) || isMark(whole.end, 0x2E), isA(whole.end + 1, .weekday) {
      let weekday = Int(word(whole.end + 1).weekday)
      return TimeMatch(at, whole.end + 2, .weekdayWithin(weekday, .ranked(rank, count, unit, whole.expression)))
    }
    return TimeMatch(at, whole.end, .ranked(rank, count, unit, whole.expression))
  }

  /// "on the 18th", "on 29th": a day of a month that the words do not say.
  private func dayOfMonth(_ at: Int, _ start: Int, _ rank: Int, _ end: Int) -> TimeMatch? {
    guard (1...31).contains(rank), has(start, .hasDigit) else { return nil }
    if isA(at - 1, .on) || (start > at && isA(at - 1, [.yearCue, .at])), let match = monthAfter(at, rank, end) {
      return match
    }
    guard isA(at - 1, .on), !isContent(end), !has(end, .capitalized), !isA(end, .unit), !isDash(end) || !isJoined(end)
    else { return nil }
    return TimeMatch(at, end, .dayOf(rank, nil))
  }

  /// "the 21st this month", "the 3rd of the month"
  private func monthAfter(_ at: Int, _ rank: Int, _ end: Int) -> TimeMatch? {
    let place = past(end, .of)
    guard let (selector, after) = selector(place), word(after).unit == .month, !isA(after, .plural) else { return nil }
    return TimeMatch(at, after + 1, .dayOf(rank, .unit(.month, selector)))
  }

  /// The period that a part is of: a year, a month, a quarter, "this month", "the year".
  private func whole(_ at: Int) -> TimeMatch? {
    if let (fields, end) = calendarFields(at), fields.day == nil { return TimeMatch(at, end, .fields(fields)) }
    if let found = selected(at) {
      switch found.expression {
      case .unit(let unit, _) where unit > .day: return found
      case .selected(let fields, _) where fields.day == nil: return found
      default: return nil
      }
    }
    let noun = past(at, .the)
    guard noun > at, let unit = word(noun).unit, unit >= .week, !isA(noun, .plural) else { return nil }
    return TimeMatch(at, noun + 1, .unit(unit, .this))
  }
}
