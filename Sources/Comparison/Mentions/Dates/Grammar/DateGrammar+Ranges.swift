/// Ranges and pairs: "from 3 to 12 September", "2012–13", "between May and July", "28 and 29 August".
///
/// TimeML has no value for a range: both ends are annotated. A range gives two mentions, the whole and, inside it, its end;
/// a pair ("4 and 5 May") gives two that stand apart. What one side leaves out it takes from the other.
extension DateGrammar {
  /// A range, or a pair with parts in common; `point` is the one that begins at the token.
  func range(_ at: Int, _ point: TimeMatch?) -> TimeMatch? {
    let isCued = isA(at, .from) || isA(at, .between)
    let start = isCued ? at + 1 : at
    guard let left = side(start, isCued ? self.point(start) : point),
      let link = link(left.end, isBetween: isA(at, .between))
    else {
      return isCued ? deicticRange(at, start) : nil
    }
    guard var right = self.right(link.end, after: left, isCued: isCued, isPair: link.isPair) else { return nil }
    var first = left
    guard share(&first, &right, isPair: link.isPair) else { return nil }
    if link.isPair {
      guard isPartial(left) else { return nil }
      first.start = at
      first.end = left.end
      first.inner = [right]
      return first
    }
    // Two dates side by side with a dash between may be a title and its date; a range runs forward, which resolution sees.
    var match = TimeMatch(at, right.end, .range(first.expression, right.expression))
    match.inner = [right]
    return match
  }

  /// "between now and 15 November"
  private func deicticRange(_ at: Int, _ start: Int) -> TimeMatch? {
    guard isA(start, .now), let link = link(start + 1, isBetween: isA(at, .between)), let right = point(link.end) else {
      return nil
    }
    var match = TimeMatch(at, right.end, .range(.deictic(0), right.expression))
    match.inner = [right]
    return match
  }

  /// One side: a point, or a bare day of the month.
  private func side(_ at: Int, _ point: @autoclosure () -> TimeMatch?) -> TimeMatch? {
    // "499-493 BC": only the right shows that the left is a year.
    if let (value, width) = digits(at), width <= 4, isDash(at + 1) || isA(at + 1, .to) || isA(at + 1, .and),
      digits(at + 2) != nil,
      isA(at + 3, .beforeChrist)
    {
      return TimeMatch(at, at + 1, .fields(CalendarFields(year: value, isBeforeChrist: true)))
    }
    if let found = point() { return found }
    let number = past(at, .the)
    guard let (day, end) = dayNumber(number), !isMark(number - 1, 0x24) else { return nil }
    return TimeMatch(at, end, .fields(CalendarFields(day: day)))
  }

  /// What joins two sides.
  private func link(_ at: Int, isBetween: Bool) -> (end: Int, isPair: Bool)? {
    if isDash(at) || isA(at, .to) { return (at + 1, false) }
    if isA(at, .and) { return (at + 1, !isBetween) }
    if isA(at, .or) || isMark(at, 0x2F) && isJoined(at) { return (at + 1, true) }
    return nil
  }

  /// The right side, in the light of the left.
  private func right(_ at: Int, after left: TimeMatch, isCued: Bool, isPair: Bool) -> TimeMatch? {
    guard case .fields(let fields) = left.expression else { return isPair ? nil : rightPoint(at) }
    // "2012-13", "1957–60"
    if fields.isYearOnly, let year = fields.year, !fields.isBeforeChrist, let (value, width) = digits(at), width == 2,
      isJoined(at),
      value > year % 100 || value == (year + 1) % 100, !isDash(at + 1)
    {
      let whole = CalendarFields(year: year / 100 * 100 + (value < year % 100 ? 100 : 0) + value)
      return TimeMatch(at, at + 1, .fields(whole))
    }
    if var found = rightPoint(at) {
      // "from April to June in 2017"
      if isCued, case .fields(var end) = found.expression, end.month != nil, !end.hasYear, isA(found.end, .in),
        let (year, yearEnd) = year(found.end + 1)
      {
        end.year = year
        (found.expression, found.end) = (.fields(end), yearEnd)
      }
      return found
    }
    // "November 19-20", "4 May and 5", "September 14 and 18, 2010"
    let number = past(at, .the)
    if fields.month != nil, let day = fields.day, let (value, end) = dayNumber(number), value > day, !isContent(end),
      !isA(end, .unit),
      !isMark(end, 0x25), !has(end, .hasDigit) || isComma(end), !isClock(number)
    {
      let right = withYear(CalendarFields(month: fields.month, day: value), end)
      return TimeMatch(at, right.end, .fields(right.fields))
    }
    return nil
  }

  private func rightPoint(_ at: Int) -> TimeMatch? {
    if isA(at, .now), !isA(at, .deictic) { return TimeMatch(at, at + 1, .deictic(0)) }
    return point(at)
  }

  /// Whether the left side lacks what the right one gives: then, and only then, a pair is read as one.
  private func isPartial(_ left: TimeMatch) -> Bool {
    guard case .fields(let fields) = left.expression else { return false }
    return fields.year == nil && fields.decade == nil && fields.century == nil
      && (fields.month != nil || fields.season != nil || fields.day != nil)
  }

  /// Gives each side what only the other says; false where the two can't be a range or pair.
  private func share(_ left: inout TimeMatch, _ right: inout TimeMatch, isPair: Bool) -> Bool {
    switch (left.expression, right.expression) {
    case (.fields(var first), .fields(var last)):
      guard share(&first, &last, isPair: isPair) else { return false }
      (left.expression, right.expression) = (.fields(first), .fields(last))
      return true
    case (.fields(let fields), _):
      if fields.month == nil, fields.year == nil { return !isPair && shareDay(&left, right, fields) }
      return !isPair
    case (.weekday(let first, .bare), .weekdayWithin(let last, let week)) where first < last:
      // "from Monday to Wednesday next week": both of that week
      left.expression = .weekdayWithin(first, week)
    case (_, .weekday(let day, .bare)):
      // "from next Monday to Friday"
      right.expression = .weekdayAfter(day, left.expression)
    default: break
    }
    return !isPair
  }

  /// The same for two dates by their fields.
  private func share(_ first: inout CalendarFields, _ last: inout CalendarFields, isPair: Bool) -> Bool {
    if first.month == nil, first.day != nil, first.season == nil {
      guard last.month != nil, last.day != nil else { return false }
      first.month = last.month
    }
    if isPair, first.isYearOnly != last.isYearOnly { return false }
    if first.year == nil, first.decade == nil, last.hasYear || last.yearSelector != nil {
      if !isPair || first.month != nil || first.season != nil {
        (first.year, first.yearSelector, first.isBeforeChrist) = (last.year, last.yearSelector, last.isBeforeChrist)
      }
      // "November to February 2017" began the year before.
      if let year = first.year, let from = first.month, let to = last.month, from > to { first.year = year - 1 }
    }
    if last.isBeforeChrist, first.isYearOnly { first.isBeforeChrist = true }
    if last.year == nil, last.yearSelector == nil, let year = first.year, let from = first.month, let to = last.month {
      last.year = to < from ? year + 1 : year
    }
    return true
  }

  /// "from 4 to 23 of next month": a bare day that takes its month from the right.
  private func shareDay(_ left: inout TimeMatch, _ right: TimeMatch, _ fields: CalendarFields) -> Bool {
    guard let day = fields.day, fields.month == nil, case .dayOf(_, let month) = right.expression else { return false }
    left.expression = .dayOf(day, month)
    return true
  }
}
