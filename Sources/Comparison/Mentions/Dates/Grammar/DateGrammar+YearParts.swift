/// Seasons, quarters, halves and numbered weeks of a year.
extension DateGrammar {
  /// "summer", "the summer of 2016", "summer 2016", "the 2016 summer".
  func seasonDate(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    var start = past(at, .the)
    var given: Int?
    if let found = year(start), isA(found.end, .season) { (given, start) = (found.year, found.end) }
    guard isA(start, .season), !isA(start, .plural), isSeason(start, afterThe: start > at) else { return nil }
    var fields = CalendarFields(season: Int(word(start).season))
    if let given {
      fields.year = given
      return (fields, start + 1)
    }
    return withYear(fields, start + 1)
  }

  /// Whether "fall" and "spring" are seasons here, and no verb or other noun ("the fall of Rome", "prices fall").
  private func isSeason(_ at: Int, afterThe: Bool) -> Bool {
    let hasYear = year(isA(at + 1, .of) ? at + 2 : at + 1) != nil || hasBeforeChrist(at + 1)
    if hasYear { return true }
    let number = Int(word(at).season)
    if isDash(at - 1), isJoined(at) { return false }
    if isA(at + 1, .of) { return isA(at + 2, .selector) || isA(at + 2, .month) }
    let cues: DateClass = [.in, .portion, .selector, .each, .to, .from, .and, .yearCue]
    let isCued = !word(at - 1).classes.isDisjoint(with: cues) || afterThe
    if number == 3, document.tokens[at].range.count == 4 {
      // "fall": after a preposition and an article, and not before a thing that falls
      // "The fall into the moat", "the fall from the roof": what falls, unless a cue stands before the article.
      let next = at + 1 < document.tokens.count ? document.tokens[at + 1].classes : []
      if afterThe, next.contains(.preposition), word(at - 2).classes.isDisjoint(with: cues) { return false }
      if afterThe, isToldOfSomebody(at) { return false }
      return isCued && !isA(at - 1, .to) && !isA(at - 1, .and) && !isContent(at + 1)
    }
    if number == 1 { return isCued || has(at, .capitalized) }
    return true
  }

  /// Whether the article tells that somebody or something falls: "he fell … was not hurt in the fall".
  private func isToldOfSomebody(_ at: Int) -> Bool {
    let (word, syntax) = (document.tokens[at].form, document.syntax)
    return syntax.lemmas.indices.contains { syntax.lemmas[$0] == word && syntax.tags[$0].upos == .verb }
  }

  private func hasBeforeChrist(_ at: Int) -> Bool {
    let place = past(at, .of)
    return digits(place) != nil && isA(place + 1, .beforeChrist)
  }

  /// "the third quarter of 2001", "Q3 2019", "2019-Q3", "the second half", "first-quarter".
  func yearPart(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    if let found = labelledPart(at) { return found }
    var start = past(at, .the)
    var given: Int?
    if let found = year(start), ordinal(found.end) != nil { (given, start) = (found.year, found.end) }
    var isFiscal = false
    if isA(start, .fiscal) { (isFiscal, start) = (true, start + 1) }
    guard let (rank, end) = ordinal(start) else { return nil }
    var noun = isDash(end) && isJoined(end) ? end + 1 : end
    if isA(noun, .fiscal) { (isFiscal, noun) = (true, noun + 1) }
    var fields = CalendarFields(isFiscal: isFiscal)
    if word(noun).unit == .quarter, !isA(noun, .plural), (1...4).contains(rank) {
      fields.quarter = rank
    } else if isA(noun, .half), (1...2).contains(rank) {
      fields.half = rank
    } else {
      return nil
    }
    fields.year = given
    if given != nil { return (fields, noun + 1) }
    var last = noun + 1
    if let (selector, after) = yearBySelector(last) {
      fields.yearSelector = selector
      return (fields, after)
    }
    if isA(last, .of) || isA(last, .in) {
      var place = past(last + 1, .the)
      if isA(place, .fiscal) || isA(place, .calendar) { place += 1 }
      if isA(place, .yearWord) { place += 1 }
      if let (year, yearEnd) = year(place) {
        (fields.year, last) = (year, yearEnd)
      } else if fields.half != nil, isA(last, .of) {
        // "the first half of the match"
        return nil
      }
    } else if let (year, yearEnd) = year(last) {
      (fields.year, last) = (year, yearEnd)
    } else if fields.half != nil, start == at || isContent(last) {
      return nil
    } else if fields.quarter != nil, isA(last, .of), !isA(last + 1, .selector), !isA(last + 1, .the) {
      return nil
    }
    return (fields, last)
  }

  /// "Q3", "Q3 2019", "2019 Q3", "2019-H2", "q1-2019".
  private func labelledPart(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    func fields(_ label: Int, _ year: Int?) -> CalendarFields {
      let number = Int(word(label).number)
      return number > 10
        ? CalendarFields(year: year, half: number - 10) : CalendarFields(year: year, quarter: number)
    }
    func pastDash(_ place: Int) -> Int { isDash(place) && isJoined(place) && isJoined(place + 1) ? place + 1 : place }
    if isA(at, .part) {
      let place = pastDash(pastComma(at + 1))
      let after = isA(place, .of) ? place + 1 : place
      if let (year, end) = year(after) { return (fields(at, year), end) }
      return word(at).number > 10 ? nil : (fields(at, nil), at + 1)
    }
    if let (year, end) = year(at), isA(pastDash(end), .part) { return (fields(pastDash(end), year), pastDash(end) + 1) }
    return nil
  }

  /// "week 31", "week 3 of 2027".
  func weekNumber(_ at: Int) -> (fields: CalendarFields, end: Int)? {
    guard word(at).unit == .week, !isA(at, .plural), let (number, width) = digits(at + 1), width <= 2,
      (1...53).contains(number)
    else { return nil }
    var fields = CalendarFields(week: number)
    if let (selector, end) = yearBySelector(at + 2) {
      fields.yearSelector = selector
      return (fields, end)
    }
    if isA(at + 2, .of), let (year, end) = year(at + 3) {
      fields.year = year
      return (fields, end)
    }
    // "Week 3 of the season" counts from elsewhere.
    return isA(at + 2, .of) ? nil : (fields, at + 2)
  }
}
