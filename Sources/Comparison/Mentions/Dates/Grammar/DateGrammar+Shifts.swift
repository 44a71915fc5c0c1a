/// Times so far from another: "three days ago", "two weeks later", "in a month", "the day before Christmas".
extension DateGrammar {
  /// A time counted from another; `reading` is the amount that begins at the token.
  func shift(_ at: Int, _ reading: Reading?) -> TimeMatch? {
    if let found = unitBefore(at) { return found }
    if let found = inAmount(at) { return found }
    if let found = hyphenated(at) { return found }
    guard let reading, !reading.isHyphenated else { return nil }
    var end = reading.end
    // "ten years or so ago"
    if isA(end, .or), !isA(end + 1, .cardinal), !has(end + 1, .hasDigit), isA(end + 2, .ago) { end += 2 }
    return behind(at, reading.amount, end)
  }

  /// What behind an amount says from where it counts.
  private func behind(_ at: Int, _ amount: Amount, _ end: Int) -> TimeMatch? {
    if isA(end, .ago) { return TimeMatch(at, end + 1, .shifted(amount, -1, .reference)) }
    if isA(end, .hence), !isA(end, .on) { return TimeMatch(at, end + 1, .shifted(amount, 1, .reference)) }
    if isA(end, .from), isA(end + 1, .now), !isA(end + 1, .deictic) {
      return weekdayBehind(TimeMatch(at, end + 2, .shifted(amount, 1, .reference)))
    }
    if isA(end, .before) {
      let sign = Int(word(end).number)
      if amount.finest >= .day, let found = point(end + 1), isAnchor(found.expression) {
        return weekdayBehind(TimeMatch(at, found.end, .shifted(amount, sign, .point(found.expression))))
      }
      if isA(end, .from) { return nil }
    }
    // "30 minutes later this week": later goes with the week. "A day later than planned" counts from no day of the text.
    if isA(end, .later), word(end).number != 2, !isA(end + 1, .selector), !isFunction(end + 1, .comparing) {
      // "two days before", "a year after": only where nothing follows that they would be counted from.
      if isA(end, .before), !endsClause(end + 1) { return nil }
      return TimeMatch(at, end + 1, .shifted(amount, Int(word(end).number), .anchor))
    }
    return nil
  }

  /// "two months from today on Tuesday": the weekday nearest behind.
  private func weekdayBehind(_ match: TimeMatch) -> TimeMatch {
    guard isA(match.end, .on), isA(match.end + 1, .weekday), !isA(match.end + 1, .plural) else { return match }
    return TimeMatch(match.start, match.end + 2, .weekdayWithin(Int(word(match.end + 1).weekday), match.expression))
  }

  /// Whether an amount can be counted from an expression: a day, or a year that is named ("two weeks after 2011").
  private func isAnchor(_ expression: TimeExpression) -> Bool {
    switch expression {
    case .fields(let fields): fields.day != nil
    case .unit, .ranked, .portion, .rest: false
    default: isDay(expression)
    }
  }

  /// "in two weeks", "in a fortnight's time".
  private func inAmount(_ at: Int) -> TimeMatch? {
    guard isA(at, .in), let reading = amount(at + 1), !reading.isHyphenated, !isA(reading.end, .later),
      !isA(reading.end, .ago)
    else {
      return nil
    }
    let end = reading.end
    if has(end, .clitic) || has(end, .punctuation) && isJoined(end), isA(end + 1, .time) {
      return TimeMatch(at + 1, end + 2, .shifted(reading.amount, 1, .reference))
    }
    if isA(end, .from), isA(end + 1, .deictic) {
      let point = TimeExpression.deictic(Int(word(end + 1).number))
      return TimeMatch(at + 1, end + 2, .shifted(reading.amount, 1, .point(point)))
    }
    guard !isA(end, .before), !isA(end, .of) else { return nil }
    let match = TimeMatch(at + 1, end, .within(reading.amount))
    if !reading.amount.isVague, isA(end, .on), isA(end + 1, .weekday), !isA(end + 1, .plural) {
      return TimeMatch(
        at + 1, end + 2,
        .weekdayWithin(Int(word(end + 1).weekday), .shifted(reading.amount, 1, .reference)))
    }
    return match
  }

  /// "year-earlier", "a year-ago quarter".
  private func hyphenated(_ at: Int) -> TimeMatch? {
    let start = isA(at, .the) || isA(at, .one) ? at + 1 : at
    guard let unit = word(start).unit, !isA(start, .plural), unit >= .day, isDash(start + 1), isJoined(start + 1),
      isA(start + 2, .ago) || (isA(start + 2, .later) && word(start + 2).number < 0 && !isA(start + 2, .before))
    else { return nil }
    return TimeMatch(at, start + 3, .unitAway(unit, -1))
  }

  /// "the day before Christmas", "the week before", "the year after".
  private func unitBefore(_ at: Int) -> TimeMatch? {
    let start = past(at, .the)
    guard start > at, let unit = word(start).unit, unit >= .day, !isA(start, .plural), isA(start + 1, .before),
      !isA(start + 1, .from)
    else { return nil }
    let step = Int(word(start + 1).number)
    if isA(start + 2, .deictic) { return nil }
    if let found = point(start + 2), isAnchor(found.expression) {
      return TimeMatch(at, found.end, .shifted(Amount(1, unit), step, .point(found.expression)))
    }
    guard unit > .day, endsClause(start + 2) else { return nil }
    return TimeMatch(at, start + 2, .unit(unit, step < 0 ? .previous : .following))
  }
}
