/// Lengths of time that stand for themselves, and those that end or begin now: "three days", "the last two weeks".
extension DateGrammar {
  /// A length; `reading` is the amount that begins at the token.
  func length(_ at: Int, _ reading: Reading?) -> TimeMatch? {
    if let found = wholeUnit(at) { return found }
    if let found = rankedLength(at) { return found }
    guard let reading, !isA(reading.end, .ago) else { return lengthRange(at) }
    // "20 to 30 years", "two or three weeks" begin with their first number and are read at the second.
    if let found = lengthFrom(at, reading) { return found }
    if let found = lengthRange(at) { return found }
    return TimeMatch(reading.start, reading.end, .length(reading.amount))
  }

  /// "20 to 30 minutes", "two or three weeks", "10-15 years".
  private func lengthRange(_ at: Int) -> TimeMatch? {
    guard let (low, end) = cardinal(at), isA(end, .to) || isA(end, .or) || isDash(end),
      let reading = amount(end + 1, extended: false), reading.isCounted, !reading.isHyphenated,
      reading.amount.parts.count == 1,
      let high = reading.amount.parts[0].count, low < high, has(end + 1, .hasDigit) || isA(end + 1, .cardinal)
    else { return nil }
    let first = TimeExpression.length(Amount(low, reading.amount.parts[0].unit))
    var match = TimeMatch(at, reading.end, .range(first, .length(reading.amount)))
    match.inner = [TimeMatch(end + 1, reading.end, .length(reading.amount))]
    return match
  }

  /// "all day", "all month"
  private func wholeUnit(_ at: Int) -> TimeMatch? {
    guard isFunction(at, WordClass.determiner), !isA(at, .the), !isA(at, .one), !isA(at, .each), !isA(at, .selector),
      !isA(at, .half),
      !isA(at, .vague), !isFunction(at, WordClass.negation), let unit = word(at + 1).unit,
      !isA(at + 1, .plural),
      unit >= .day, endsClause(at + 2)
    else { return nil }
    return TimeMatch(at, at + 2, .length(Amount(1, unit)))
  }

  /// "the first three months", with no period said that they are of.
  private func rankedLength(_ at: Int) -> TimeMatch? {
    let start = past(at, .the)
    guard start > at, let (_, next) = ordinal(start), let (count, numberEnd) = cardinal(next), count > 1,
      let unit = word(numberEnd).unit, isA(numberEnd, .plural), unit != .quarter
    else { return nil }
    return TimeMatch(at, numberEnd + 1, .length(Amount(count, unit)))
  }

  /// "two weeks from 20 December", "a week starting tomorrow".
  private func lengthFrom(_ at: Int, _ reading: Reading) -> TimeMatch? {
    let place = pastComma(reading.end)
    guard isA(place, .starting) || (isA(place, .from) && place > reading.end) else { return nil }
    var start = place + 1
    if isA(place, .starting) { start = past(past(start, .from), .on) }
    guard let found = point(start), isDay(found.expression) else { return nil }
    // "For five weeks, from 2 May until 6 June": the range stands by itself.
    if isA(found.end, .to), range(place, nil) != nil { return nil }
    return TimeMatch(at, found.end, .spanFrom(reading.amount, found.expression))
  }

  /// "the last three months", "the next few weeks", "two upcoming years", "recent weeks", "the past hour".
  func span(_ at: Int) -> TimeMatch? {
    if let found = recentUnits(at) { return found }
    if let found = numberFirst(at) { return found }
    guard let (selector, start) = selector(at), selector != .this, selector != .same else { return nil }
    if let unit = word(start).unit, isA(start, .plural), unit > .minute {
      return TimeMatch(at, start + 1, .span(Amount(nil, unit), selector))
    }
    if let unit = word(start).unit, unit == .hour || unit == .minute {
      return TimeMatch(at, start + 1, .span(Amount(1, unit), selector))
    }
    let half = past(start, .one)
    guard
      isA(start, .cardinal) || isA(start, .vague) || has(start, .hasDigit) || isA(half, .half)
        || isA(start, .multiplier),
      var reading = amount(start), reading.isCounted, !reading.isHyphenated
    else { return nil }
    // "the last three months, and two days ago …": what ends in ago is another time.
    if isA(reading.end, .ago), let shorter = amount(start, extended: false) { reading = shorter }
    reading.amount.isApproximate = reading.amount.isVague
    return TimeMatch(at, reading.end, .span(reading.amount, selector))
  }

  /// "recent weeks", "coming months", "these days" is a phrase.
  private func recentUnits(_ at: Int) -> TimeMatch? {
    let start = past(at, .the)
    guard isA(start, .recent), word(start + 1).unit != nil, isA(start + 1, .plural) else { return nil }
    return TimeMatch(at, start + 2, .reference(word(start).selector == .coming ? .future : .past))
  }

  /// "the 5 upcoming years", "two previous weeks".
  private func numberFirst(_ at: Int) -> TimeMatch? {
    let start = past(at, .the)
    guard let (count, numberEnd) = cardinal(start), isA(numberEnd, .selector), let selector = word(numberEnd).selector,
      selector != .this, selector != .same, let unit = word(numberEnd + 1).unit, isA(numberEnd + 1, .plural)
    else { return nil }
    return TimeMatch(at, numberEnd + 2, .span(Amount(count, unit), selector))
  }

  /// "now", "recently", "at the moment", "the future".
  func reference(_ at: Int) -> TimeMatch? {
    if let (end, _) = phrase(at, where: { if case .openEnd = $0 { true } else { false } }) {
      return TimeMatch(at, end, .openEnd)
    }
    guard let (end, meaning) = phrase(at, where: { if case .reference = $0 { true } else { false } }),
      case .reference(let kind) = meaning
    else { return nil }
    // A word with a capital inside a sentence is part of a name: "Future Group", "Current TV".
    if has(at, .capitalized), at != sentence.lowerBound, !isOpeningQuote(at - 1) { return nil }
    if end - at == 2, isA(at, .the), isContent(end) { return nil }
    // "to date 1", "now 7"
    if has(end, .hasDigit), !isA(at, .now) { return nil }
    return TimeMatch(at, end, .reference(kind))
  }

  private func isOpeningQuote(_ at: Int) -> Bool { has(at, .punctuation) }
}
