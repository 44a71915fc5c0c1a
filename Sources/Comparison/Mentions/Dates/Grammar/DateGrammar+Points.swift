/// Points in the calendar: a day, week, month, year … without the time of the day.
extension DateGrammar {
  /// The longest point that begins at a token.
  func point(_ at: Int) -> TimeMatch? {
    var best: TimeMatch?
    func take(_ match: TimeMatch?) {
      if let match, match.end > (best?.end ?? at) { best = match }
    }
    take(calendarPoint(at))
    take(weekdayPoint(at))
    take(deictic(at))
    take(selected(at))
    take(holidayPoint(at))
    take(ranked(at))
    take(portion(at))
    take(boundUnit(at))
    return best
  }

  /// A date by its own fields, with the weekday before it where there is one.
  func calendarPoint(_ at: Int) -> TimeMatch? {
    if isA(at, .weekday), !isA(at, .plural) {
      var place = pastComma(at + 1)
      if isDash(place), isJoined(place) || has(place, .spaceBefore) { place += 1 }
      if isMark(place, 0x28) { place += 1 }
      let number = past(place, .the)
      let found = monthDate(place) ?? monthDate(number) ?? numericDate(place)
      if var (fields, end) = found, fields.day != nil {
        fields.weekday = Int(word(at).weekday)
        if isMark(place - 1, 0x28), isMark(end, 0x29) { end += 1 }
        return TimeMatch(at, end, .fields(fields))
      }
      return nil
    }
    guard let (fields, end) = calendarFields(at) else { return nil }
    return TimeMatch(at, end, .fields(fields))
  }

  /// A date by its own fields.
  func calendarFields(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    let starts: DateClass = [
      .month, .the, .season, .cardinal, .ordinal, .unit, .fiscal, .calendar, .part, .decade, .yearWord,
    ]
    guard has(at, [.hasDigit, .punctuation]) || isA(at, starts) else { return nil }
    var best: (fields: CalendarFields, end: Int)?
    func take(_ found: (fields: CalendarFields, end: Int)?) {
      if let found, found.end > (best?.end ?? at) { best = found }
    }
    take(monthDate(at))
    take(numericDate(at))
    take(yearPart(at))
    take(seasonDate(at))
    take(decade(at))
    take(century(at))
    take(weekNumber(at))
    take(loneYear(at))
    return best
  }

  /// "yesterday", "today", "the day before yesterday", "the day after tomorrow".
  func deictic(_ at: Int) -> TimeMatch? {
    if isA(at, .deictic) {
      // "USA Today": a name.
      if has(at, .capitalized), has(at - 1, .capitalized), !has(at - 1, .lineStart) { return nil }
      return TimeMatch(at, at + 1, .deictic(Int(word(at).number)))
    }
    let start = past(at, .the)
    guard start > at, word(start).unit == .day, isA(start + 1, .before), isA(start + 2, .deictic) else { return nil }
    let step = Int(word(start + 1).number)
    return TimeMatch(at, start + 3, .deictic(Int(word(start + 2).number) + step))
  }

  /// "Christmas", "New Year's Eve 2019", "next Easter", "Thanksgiving of this year".
  func holidayPoint(_ at: Int) -> TimeMatch? {
    var start = at
    var selector = Selector.bare
    if let found = self.selector(at) { (selector, start) = found }
    start = past(start, .the)
    guard let (end, meaning) = phrase(start, where: { if case .holiday = $0 { true } else { false } }),
      case .holiday(let holiday) = meaning, has(start, .capitalized) || !isContent(end)
    else { return nil }
    let yearAt = isA(end, .of) || isA(end, .in) ? end + 1 : pastComma(end)
    var year: Int?
    var last = end
    if let found = self.year(yearAt) { (year, last) = (found.year, found.end) }
    if year == nil, isA(end, .of), let (found, after) = self.selector(end + 1), word(after).unit == .year {
      (selector, last) = (found, after + 1)
    }
    // "Easter Island", "Christmas Carol": a name that only begins so, unless a day or year follows.
    if year == nil, end == start + 1, has(end, .capitalized), document.syntax.tags[end].xpos != .nnps, last == end,
      document.syntax.tags[end].upos == .propn
    {
      return nil
    }
    let at = selector == .bare ? start : at
    let expression = TimeExpression.holiday(holiday, selector, year: year)
    if word(last).unit == .weekend { return TimeMatch(at, last + 1, .unitAround(.weekend, expression)) }
    return TimeMatch(at, last, expression)
  }
}
