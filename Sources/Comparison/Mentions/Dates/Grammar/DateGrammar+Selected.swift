/// Periods that a word chooses from a row: "this week", "last April", "the same day", "the week after next".
extension DateGrammar {
  /// The word that chooses: "last", "the following", "this past", "that same".
  func selector(_ at: Int) -> (selector: Selector, end: Int)? {
    var start = at
    if isA(start, .the) { start += 1 }
    guard isA(start, .selector), let first = word(start).selector else { return nil }
    // "Following Monday's debate": a preposition.
    if first == .following, start == at, at == sentence.lowerBound || has(at, .capitalized) { return nil }
    if first == .this || first == .same, isA(start + 1, .selector), let second = word(start + 1).selector,
      second != .this, start == at, (first == .same) == (second == .same)
    {
      // "this past Friday" is the one just gone, "this next week" the next.
      return (second == .last ? .past : second, start + 2)
    }
    // "the this" is no English; "the that" neither.
    if start > at, first == .this, document.tokens[start].classes.contains(.determiner) { return nil }
    return (first, start + 1)
  }

  /// A period with the word that chooses it.
  func selected(_ at: Int) -> TimeMatch? {
    guard let (selector, first) = selector(at) else { return nil }
    var start = first
    while isA(start, .fiscal) || isA(start, .calendar) || (isA(start, .business) && word(start + 1).unit == .week) {
      start += 1
    }
    let word = word(start)
    if let unit = word.unit, !word.isA(.plural), !word.isA(.dayPart), unit >= .day {
      return selectedUnit(at, start, unit, selector)
    }
    if word.isA(.month), has(start, .capitalized) || !word.isA(.capital) || selector != .same {
      guard let (fields, end) = monthDate(start) else { return nil }
      return TimeMatch(at, end, .selected(fields, selector))
    }
    if word.isA(.season), !word.isA(.plural) {
      guard !(isContent(start + 1) && word.season == 3) else { return nil }
      let fields = CalendarFields(season: Int(word.season))
      return TimeMatch(at, start + 1, .selected(fields, selector))
    }
    // "this 5/12", "next 6th of April"
    guard selector != .same, let (fields, end) = dateWithDay(start) else { return nil }
    return TimeMatch(at, end, .selected(fields, selector))
  }

  private func dateWithDay(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    guard let found = monthDate(at) ?? numericDate(at), found.fields.day != nil, found.fields.year == nil else {
      return nil
    }
    return found
  }

  private func selectedUnit(_ at: Int, _ start: Int, _ unit: TimeUnit, _ selector: Selector) -> TimeMatch? {
    // "the past year" is a length that ends now, "the past quarter" the one before.
    if selector == .past, unit == .weekend { return TimeMatch(at, start + 1, .unit(.weekend, .last)) }
    let isDecade = unit == .decade || unit == .century
    if isDecade, selector == .next || selector == .coming || selector == .last {
      return TimeMatch(at, start + 1, .span(Amount(1, unit), selector))
    }
    if selector == .past, unit != .quarter {
      return TimeMatch(at, start + 1, .span(Amount(1, unit), .past))
    }
    if unit == .day, isDash(start + 1), isJoined(start + 1) { return nil }
    // "last year's third quarter"
    if unit == .year, has(start + 1, .clitic), let (fields, end) = yearPart(start + 2), fields.year == nil {
      var fields = fields
      fields.yearSelector = selector
      return TimeMatch(at, end, .fields(fields))
    }
    // "last week, on Monday" and the like are the weekday's.
    return TimeMatch(at, start + 1, .unit(unit, selector))
  }

  /// "the day", "the week" and the like, where the words around say that the present one, or the one just spoken of, is meant;
  /// "the week of 10 April", "the year before last", "the day after".
  func boundUnit(_ at: Int) -> TimeMatch? {
    let start = past(at, .the)
    guard let unit = word(start).unit, unit >= .day, !isA(start, .plural) else { return nil }
    if unit == .week || unit == .weekend || unit == .month, let found = around(at, start, unit) { return found }
    if unit == .weekend, !isDash(start + 1), start > at || !isA(start - 1, .one) && !isA(start - 1, .business) {
      return TimeMatch(at, start + 1, .unit(.weekend, .bare))
    }
    if unit == .year, isA(start + 1, .to), phrase(start + 1, where: { _ in false }) == nil, isDateWord(start + 2) {
      return TimeMatch(at, start + 3, .unit(.year, .this))
    }
    guard start > at else { return nil }
    // "at the end of the day" says no time.
    if unit == .day, isA(at - 1, .of), isA(at - 2, .portionNoun) { return nil }
    if isA(start + 1, .before), !isA(start + 1, .from) {
      let step = Int(word(start + 1).number)
      if word(start + 2).selector == (step < 0 ? .last : .next), !isA(start + 3, .unit) {
        return TimeMatch(at, start + 3, .unitAway(unit, 2 * step))
      }
      if unit == .day, endsClause(start + 2) || isA(start + 2, .yearCue) && !isA(start + 2, .the) {
        return TimeMatch(at, start + 2, .shifted(Amount(1, .day), step, .anchor))
      }
      return unit == .year ? TimeMatch(at, start + 1, .unit(.year, .this)) : nil
    }
    return isBound(at, start, unit) ? TimeMatch(at, start + 1, .unit(unit, .this)) : nil
  }

  /// Whether "the day" and its like stand for the present one: "for the week", "of the year".
  private func isBound(_ at: Int, _ start: Int, _ unit: TimeUnit) -> Bool {
    guard unit <= .year, unit != .season, unit != .half,
      endsClause(start + 1) || isFunction(start + 1, WordClass.preposition)
    else {
      return false
    }
    if isA(start + 1, .of) || isA(start + 1, .to) { return false }
    let before = word(at - 1).classes
    return !before.isDisjoint(with: [.of, .in, .yearCue, .to]) && !isA(at - 1, .before) && !isA(at - 1, .and)
  }

  /// "the week of 10 April", "the week commencing 4 February", "the weekend of Halloween".
  private func around(_ at: Int, _ start: Int, _ unit: TimeUnit) -> TimeMatch? {
    var place = start + 1
    if isA(place, .of) {
      place += 1
    } else if isA(place, .starting), unit == .week {
      place = past(place + 1, .on)
    } else {
      return nil
    }
    if let found = point(place) {
      switch found.expression {
      case .fields(let fields) where fields.day == nil: return nil
      case .ranked, .portion, .unit: return nil
      default: return TimeMatch(at, found.end, .unitAround(unit, found.expression))
      }
    }
    let number = past(place, .the)
    guard let (day, end) = ordinal(number), (1...31).contains(day), !isContent(end) else { return nil }
    return TimeMatch(at, end, .unitAround(unit, .dayOf(day, nil)))
  }

  /// Whether a clause or phrase ends before a token: at a mark, a conjunction, or the sentence's end.
  func endsClause(_ at: Int) -> Bool {
    !sentence.contains(at) || (has(at, .punctuation) && !isDash(at) && !isJoinedQuote(at))
      || isFunction(at, WordClass.coordinator)
      || has(at, .clitic) && !isA(at + 1, .unit)
  }

  private func isJoinedQuote(_ at: Int) -> Bool { isMark(at, 0x2F) }

  /// "date", in "to date"
  private func isDateWord(_ at: Int) -> Bool {
    phrase(at - 1) { if case .reference(.present) = $0 { true } else { false } } != nil
  }
}
