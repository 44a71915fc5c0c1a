/// Days of the week, alone or inside a week that is said.
extension DateGrammar {
  /// "Tuesday", "last Tuesday", "next week Wednesday", "Tuesday of last week", "Monday the 21st", "Friday in two weeks".
  func weekdayPoint(_ at: Int) -> TimeMatch? {
    var start = at
    var selector = Selector.bare
    if let found = self.selector(at) { (selector, start) = found }
    if selector != .bare, let found = weekThenDay(at) { return found }
    if selector == .bare, isA(at, .the) { start = at + 1 }
    guard isA(start, .weekday), !isA(start, .plural), isWeekday(start) else { return nil }
    let weekday = Int(word(start).weekday)
    if selector == .bare || selector == .this || selector == .next, let found = withDate(at, start, selector) {
      return found
    }
    if start > at, selector == .bare { return TimeMatch(at, start + 1, .weekday(weekday, .bare)) }
    if selector == .bare {
      if let found = dayThenWeek(at, weekday) { return found }
      if let (day, end) = dayAfterWeekday(at + 1) {
        return TimeMatch(at, end, .fields(CalendarFields(day: day, weekday: weekday)))
      }
    }
    return TimeMatch(at, start + 1, .weekday(weekday, selector))
  }

  /// Whether a word for a day stands for one: not inside a title ("the Sunday Times") and, being short, with its capital.
  private func isWeekday(_ at: Int) -> Bool {
    guard isA(at, .capital) else { return true }
    // "Sun", "Sat", "Mon", "Wed" are other words, and names: something beside them must tell.
    let beside =
      isA(at - 1, [.on, .selector, .each, .or, .to]) || isA(at + 1, [.or, .to, .dayPart, .at]) || isA(at - 1, .month)
    let isNumbered = dayNumber(at + 1) != nil || isClock(at + 1) || isA(at + 1, .month) || has(at, .finalStop)
    guard has(at, .capitalized) else { return isNumbered && isA(at - 1, .on) }
    return (beside || isNumbered || isA(at - 2, .weekday)) && !isA(at - 1, .the)
  }

  /// "this Friday, 7/6", "next Friday 5/12": a date that stands with the day and rules.
  private func withDate(_ at: Int, _ start: Int, _ selector: Selector) -> TimeMatch? {
    guard start > at, selector != .bare, let found = calendarPoint(start), case .fields(let fields) = found.expression
    else {
      return nil
    }
    return TimeMatch(at, found.end, .selected(fields, selector))
  }

  /// "next week Wednesday", "next week on Tuesday", "previous week - Monday".
  private func weekThenDay(_ at: Int) -> TimeMatch? {
    guard let (selector, start) = self.selector(at), word(start).unit == .week, !isA(start, .plural) else { return nil }
    var place = isA(start + 1, .on) ? start + 2 : start + 1
    if isDash(place) || isComma(place) { place += 1 }
    guard isA(place, .weekday), !isA(place, .plural) else { return nil }
    return TimeMatch(at, place + 1, .weekdayWithin(Int(word(place).weekday), .unit(.week, selector)))
  }

  /// "Tuesday of last week", "Monday of the following week", "Friday last week", "Wednesday this week".
  private func dayThenWeek(_ at: Int, _ weekday: Int) -> TimeMatch? {
    let place = past(at + 1, .of)
    let start = isA(place, .the) && selector(place) == nil ? place + 1 : place
    if let (selector, after) = self.selector(start), word(after).unit == .week, !isA(after, .plural) {
      return TimeMatch(at, after + 1, .weekdayWithin(weekday, .unit(.week, selector)))
    }
    // "Thursday, two years from now", "Sunday 3 weeks after 15 January"
    let behind = pastComma(at + 1)
    if let found = shift(behind, amount(behind)), case .shifted(let amount, _, _) = found.expression, !amount.isVague {
      return TimeMatch(at, found.end, .weekdayWithin(weekday, found.expression))
    }
    return nil
  }

  /// The day of the month behind a weekday: "Monday the 21st", "Monday 21", not "Monday 10 people", "Monday 8 a.m.".
  private func dayAfterWeekday(_ at: Int) -> (day: Int, end: Int)? {
    let start = pastComma(at)
    let number = past(start, .the)
    guard let (day, end) = dayNumber(number), !isComma(at) || number > start else { return nil }
    let isOrdinal = ordinal(number) != nil
    guard isOrdinal || digits(number) != nil else { return nil }
    if isOrdinal { return isContent(end) ? nil : (day, end) }
    // "Monday 21" ends a clause or has "at" behind it; with a word behind, the number counts what the word names.
    if isClock(number) || isDash(end) || isMark(end, 0x25) || isA(end, [.unit, .meridiem, .clockWord, .to, .and]) {
      return nil
    }
    if isJoined(end), !has(end, .punctuation) { return nil }
    return has(end, .word) && !isA(end, .at) ? nil : (day, end)
  }
}
