/// Lengths of time: "three days", "a few weeks", "two and a half years", "half an hour", "24-year", "month-long".
extension DateGrammar {
  /// An amount as it was read.
  struct Reading {
    var amount: Amount
    var end: Int
    /// The first token: an article before a compound ("the 24-hour channel") is not part of it.
    var start = 0
    /// Whether a number or a word for one says how many, rather than a bare plural or an article.
    var isCounted = false
    /// Whether a hyphen ties number and unit: "three-day".
    var isHyphenated = false
  }

  /// An amount with the words before it that make it rough.
  func amount(_ at: Int, extended: Bool = true) -> Reading? {
    var place = at
    var isRough = false
    var isOne = false
    while let (end, _) = phrase(place, where: { if case .approximator = $0 { true } else { false } }) {
      isRough = true
      // "another day", "a further week": one of them
      isOne = word(end).unit != nil && !isA(end, .plural) && !isA(end - 1, .at) && has(end - 1, .word)
      place = end
    }
    let article = place
    place = past(place, .the)
    guard var reading = first(place) ?? (isOne ? single(place) : nil) else { return nil }
    let isCompound = reading.isHyphenated || (article == at && isA(reading.end - 1, .long))
    reading.start = isCompound && article == at ? place : at
    reading.amount.isApproximate = isRough || reading.amount.isVague
    if extended { extend(&reading) }
    if isAge(reading.end) {
      // "decades-old" says how long something has lasted; "40-year-old" is an age, which is a quantity.
      guard reading.amount.isVague, isDash(reading.end), isJoined(reading.end + 1) else { return nil }
      reading.end += 2
    }
    return reading
  }

  /// "another day": the unit without a number.
  private func single(_ at: Int) -> Reading? {
    guard let unit = word(at).unit, unit != .quarter, unit != .second else { return nil }
    return Reading(amount: Amount(1, unit), end: at + 1, isCounted: true)
  }

  /// The first number with its unit.
  private func first(_ at: Int) -> Reading? {
    if let found = halves(at) { return found }
    if let found = long(at) { return found }
    if let (count, numberEnd) = cardinal(at), let found = unit(numberEnd, count) { return found }
    let start = past(at, .one)
    if start > at, let (count, numberEnd) = cardinal(start), count < 1, let found = unit(numberEnd, count) {
      return found
    }
    if isA(start, .vague) {
      var place = isA(start + 1, .of) ? start + 2 : start + 1
      place = past(place, .filler)
      if let unit = word(place).unit, isA(place, .plural) {
        let count: Double? = word(start).number > 0 ? Double(word(start).number) : nil
        var reading = Reading(amount: Amount(count, unit), end: place + 1, isCounted: true)
        reading.amount.isApproximate = true
        return reading
      }
      return nil
    }
    if start > at, !isA(at, .per), let found = article(start) { return found }
    guard let unit = word(at).unit, isA(at, .plural), unit != .weekend, unit != .quarter, unit != .second,
      unit != .minute,
      document.tokens[at].range.count > 4 || unit == .day, !(isA(at, .dayPart)),
      !has(at, .capitalized) || at == sentence.lowerBound
    else { return nil }
    return Reading(amount: Amount(nil, unit), end: at + 1)
  }

  /// The unit behind a number: "days", "-day", "more days", "business days".
  private func unit(_ at: Int, _ count: Double) -> Reading? {
    var place = at
    var isHyphenated = false
    if isDash(place), isJoined(place) || isJoined(place + 1) {
      (isHyphenated, place) = (true, place + 1)
    } else {
      while isA(place, .filler) { place += 1 }
      // One adjective between: "two bloody weeks", and not "110 light years".
      if isContent(place), nothing(place) == nil, isA(place + 1, .unit), isA(place + 1, .plural), !isA(place, .unit) {
        place += 1
      }
    }
    var isBusiness = false
    if isA(place, .business), word(place + 1).unit == .day { (isBusiness, place) = (true, place + 1) }
    guard let unit = word(place).unit else { return nil }
    let isPlural = isA(place, .plural)
    if unit == .second, isA(place, .ordinal), !isHyphenated, count != 1 { return nil }
    if unit == .quarter, !isPlural || isA(place + 1, .of) || isDash(at) { return nil }
    var reading = Reading(amount: Amount(count, unit), end: place + 1, isCounted: true, isHyphenated: isHyphenated)
    reading.amount.isBusiness = isBusiness
    return reading
  }

  /// "half an hour", "half a century", "half-century", "a half hour", "a quarter of a century".
  private func halves(_ at: Int) -> Reading? {
    let start = past(at, .one)
    // "a quarter of a century", "a quarter-century"
    if word(start).unit == .quarter, !isA(start, .plural) {
      let place = isDash(start + 1) ? start + 2 : isA(start + 1, .of) ? past(start + 2, .one) : start + 1
      guard place > start + 1, let unit = word(place).unit, unit == .century, !isA(place, .plural) else { return nil }
      return Reading(amount: Amount(25, .year), end: place + 1, isCounted: true)
    }
    guard isA(start, .half) else { return nil }
    var place = start + 1
    if isDash(place) { place += 1 } else { place = past(place, .one) }
    guard let unit = word(place).unit, !isA(place, .plural), unit >= .minute, unit != .quarter, unit != .weekend else {
      return nil
    }
    return Reading(amount: Amount(0.5, unit), end: place + 1, isCounted: true)
  }

  /// "month-long", "decades-long"
  private func long(_ at: Int) -> Reading? {
    guard let unit = word(at).unit, isDash(at + 1), isJoined(at + 1), isA(at + 2, .long) else { return nil }
    return Reading(amount: Amount(isA(at, .plural) ? nil : 1, unit), end: at + 3, isCounted: true)
  }

  /// "a week", "an hour", "a full year".
  private func article(_ at: Int) -> Reading? {
    let place = past(at, .filler)
    guard let unit = word(place).unit, !isA(place, .plural), unit != .second, unit != .quarter, unit != .weekend else {
      return nil
    }
    if isDash(place + 1), isJoined(place + 1), !isA(place + 2, .ago), !isA(place + 2, .later) { return nil }
    return Reading(amount: Amount(1, unit), end: place + 1)
  }

  /// What goes on behind a first unit: "2 years 1 month", "two weeks and two days", "a year and a half", "3 year long".
  private func extend(_ reading: inout Reading) {
    if isDash(reading.end), isJoined(reading.end), isA(reading.end + 1, .long) { reading.end += 2 }
    if isA(reading.end, .long), reading.isCounted { reading.end += 1 }
    while let last = reading.amount.parts.last, let count = last.count {
      if isA(reading.end, .and), isA(reading.end + 1, .one), isA(reading.end + 2, .half) {
        reading.amount.parts[reading.amount.parts.count - 1].count = count + 0.5
        reading.end += 3
        return
      }
      if isA(reading.end, .and), isA(reading.end + 1, .one), word(reading.end + 2).unit == .quarter,
        last.unit != .quarter
      {
        reading.amount.parts[reading.amount.parts.count - 1].count = count + 0.25
        reading.end += 3
        return
      }
      let place = isA(reading.end, .and) || isComma(reading.end) ? reading.end + 1 : reading.end
      guard let (value, numberEnd) = cardinal(place), let more = unit(numberEnd, value), !more.isHyphenated,
        let unit = more.amount.parts.first?.unit, unit < last.unit
      else { return }
      reading.amount.parts.append(Amount.Part(count: value, unit: unit))
      reading.end = more.end
    }
  }

  /// Whether what follows makes the amount an age: "18 years old", "40-year-old", "26 years of age". Ages are quantities.
  private func isAge(_ at: Int) -> Bool {
    let place = isDash(at) && isJoined(at) ? at + 1 : at
    return isA(place, .age) || (isA(at, .of) && isA(at + 1, .age))
  }
}
