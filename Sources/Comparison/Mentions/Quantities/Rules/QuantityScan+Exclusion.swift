/// Numbers that are no amounts: names of things, years, telephone numbers, footnote marks, scores, addresses.
extension QuantityScan {
  /// Whether the words of a draft are an amount at all.
  func isQuantity(_ draft: QuantityDraft) -> Bool {
    if draft.isAge { return true }
    let start = draft.tokens.lowerBound
    if draft.kind == .ordinal { return !isNamedOrdinal(draft) }
    if draft.kind == .decade { return true }
    if isGluedBefore(start) { return false }
    if draft.unit != nil || draft.kind == .vague { return true }
    let end = draft.tokens.upperBound
    if isTimeOfDay(draft) || isSerial(draft) { return false }
    // "a quarter of an hour" is a stretch of time.
    if draft.kind == .fraction, classes(end).contains(.of), has(end + 1), taken[end + 1] == 2 { return false }
    if isMark(start - 1, 0x5B), isMark(end, 0x5D) { return false }  // [1]
    if isMark(end, 0x29), isAttached(end), !isMark(start - 1, 0x28), draft.numeral.isPlain, draft.isExact {
      return false
    }  // 1)
    if counting(end).contains(.clock) || isNextOfRow(draft) { return false }
    if isMark(start - 1, 0x23) { return false }  // #1
    if isName(start, draft) { return false }
    return !isYear(draft)
  }

  /// "A third, Jonas Holm, was acquitted": one more, and no part of a whole.
  private func isNextOfRow(_ draft: QuantityDraft) -> Bool {
    draft.kind == .fraction && role(draft.tokens.lowerBound) == .article && isMark(draft.tokens.upperBound, 0x2C)
      && shape(draft.tokens.upperBound + 1).contains(.capitalized)
  }

  /// Written close to a letter, a slash or an address before it: "F-15", "Covid-19", "a/2", "#4".
  private func isGluedBefore(_ start: Int) -> Bool {
    guard isAttached(start), start > lower else { return false }
    let before = start - 1
    if isDash(before) {
      // A minus sign and the dash of a range have been taken; "over-65s" and "then-15-year-old" are let through as ages.
      return isAttached(before) && shape(before - 1).contains(.word)
    }
    let mark = byte(before)
    return mark == 0x2F || mark == 0x3D || mark == 0x40 || mark == 0x5F || mark == 0x26 || mark == 0x5C
      || (mark == 0x3A || mark == 0x2B) && isAttached(before)
  }

  /// "at 6.10", "at around 6.10": minutes after a stop, in British papers.
  private func isTimeOfDay(_ draft: QuantityDraft) -> Bool {
    let at = draft.numeral.tokens.lowerBound
    let range = tokens[at].range
    guard draft.numeral.isDigits, draft.isExact, range.count == 4 || range.count == 5, text[Int(range.end) - 3] == 0x2E,
      text[Int(range.end) - 2] < 0x36, (draft.low ?? 24) < 24
    else { return false }
    return counting(at - 1).contains(.at) || counting(at - 2).contains(.at) && classes(at - 1).contains(.preposition)
  }

  /// "0800", "13981013001300_a", "2/8 Police …": numbers of telephones, files, pictures.
  private func isSerial(_ draft: QuantityDraft) -> Bool {
    guard draft.numeral.isDigits else { return false }
    let (start, end) = (draft.numeral.tokens.lowerBound, draft.tokens.upperBound)
    if isAttached(end), byte(end) == 0x5F { return true }
    if draft.numeral.isPlain, byte(start) == 0x30, tokens[start].range.count > 1 { return true }
    return draft.kind == .fraction && draft.numeral.tokens.count == 1
      && (shape(end).contains(.capitalized) && !isHeadline || shape(end).contains(.number))
  }

  /// "Flight 370", "Article 50", "Apollo 11", "phase two": the number is a name, unless what it counts follows.
  private func isName(_ start: Int, _ draft: QuantityDraft) -> Bool {
    // "The Two-Way", "Nine West"
    if !draft.numeral.isDigits, draft.numeral.scale == 1, shape(start).contains(.capitalized),
      shape(start - 1).contains(.word), !isHeadline
    {
      let end = draft.tokens.upperBound
      let next = isDash(end) && isAttached(end) ? end + 1 : end
      if shape(next).contains(.capitalized), !looksPlural(next) { return true }
    }
    guard start > lower, shape(start).contains(.spaceBefore), draft.numeral.low == draft.numeral.low.rounded() else {
      return false
    }
    let before = start - 1
    if counting(before).contains(.designator) || classes(before).contains(.numberAbbreviation) {
      // "in section 12 people were hurt", but "chapter 11 filings"
      return !counting(draft.tokens.upperBound).contains(.plural) || !draft.numeral.isPlain
    }
    guard draft.numeral.isPlain, shape(before).contains(.capitalized), before > lower, !isHeadline,
      classes(before) == [], counting(before).isDisjoint(with: [.casualty, .change, .aged, .age])
    else { return false }
    // "Gave the Alliance 82 of the 150 seats"
    let end = draft.tokens.upperBound
    if classes(end).contains(.of), classes(end + 1).contains(.definiteArticle) { return false }
    return !looksPlural(end) && !shape(end).contains(.capitalized) && !counting(end).contains(.casualty)
  }

  /// Whether most words of the sentence are capitalized, so that a capital tells nothing.
  private var isHeadline: Bool {
    var (words, capitals) = (0, 0)
    for at in lower..<upper where tokens[at].shape.contains(.word) && tokens[at].range.count > 3 {
      words += 1
      if tokens[at].shape.contains(.capitalized) { capitals += 1 }
    }
    return capitals * 3 > words * 2
  }

  /// A bare number of four digits that could be a year, with nothing after it that it counts.
  private func isYear(_ draft: QuantityDraft) -> Bool {
    guard draft.numeral.isPlain, draft.isExact, tokens[draft.numeral.tokens.lowerBound].range.count == 4,
      let value = draft.low, value >= 1900, value <= 2100
    else { return false }
    return !looksPlural(draft.tokens.upperBound)
  }

  /// "Third Reich", "5th Avenue", "the 101st Airborne": a rank inside a name.
  private func isNamedOrdinal(_ draft: QuantityDraft) -> Bool {
    let (start, end) = (draft.tokens.lowerBound, draft.tokens.upperBound)
    guard shape(end).contains(.capitalized), !isHeadline else { return false }
    return shape(start).contains(.number) || shape(start).contains(.capitalized) && start > lower
  }

  /// The end of a chain of digits and hyphens: a telephone number, a date, a file number.
  func codeChain(at start: Int) -> Int? {
    guard shape(start).contains(.number) else { return nil }
    var at = start + 1
    var links = 0
    while isDash(at) || isMark(at, 0x2F), isAttached(at), isAttached(at + 1), shape(at + 1).contains(.number) {
      (at, links) = (at + 2, links + 1)
    }
    if links >= 2 { return at }
    // "0800 056 0154": a zero in front begins a telephone number, spaces and all.
    if links == 0, byte(start) == 0x30, shape(start).contains(.allDigits), tokens[start].range.count > 2 {
      while shape(at).contains(.allDigits) { at += 1 }
      return at
    }
    // "(608)555-0134": an area code, and three digits and four
    if isMark(start - 1, 0x28), isMark(start + 1, 0x29), isAttached(start + 2), shape(start + 2).contains(.allDigits) {
      return start + 2
    }
    let isLocal =
      links == 1 && tokens[start].range.count == 3 && tokens[at - 1].range.count == 4
      && shape(start).contains(.allDigits) && shape(at - 1).contains(.allDigits) && !looksPlural(at)
    return links == 1 && isMark(start - 1, 0x2B) && isAttached(start) || isLocal ? at : nil
  }

  /// The end of the web address that a token lies in: where white space comes.
  func address(around start: Int) -> Int? {
    guard isAttached(start) else { return nil }
    var first = start
    while isAttached(first) { first -= 1 }
    while !shape(first).contains(.word), first < start { first += 1 }  // an opening bracket or quotation mark
    guard counting(first).contains(.address), isMark(first + 1, 0x3A) || isMark(first + 1, 0x2E) else { return nil }
    var at = start + 1
    while isAttached(at) { at += 1 }
    return at
  }

  /// "2-1", "won 3–2", "voted 52-48": a result, not a range.
  func isScore(_ draft: QuantityDraft) -> Bool {
    guard draft.unit == nil, draft.numeral.isPlain, draft.isExact, let low = draft.low else { return false }
    let at = draft.tokens.upperBound
    guard isDash(at), isAttached(at), isAttached(at + 1), shape(at + 1).contains(.allDigits),
      let other = DigitNumber.read(text, tokens[at + 1].range)
    else { return false }
    if other.value <= low || low == 0 && other.value < 50 && !looksPlural(at + 2) { return true }  // 7-6, 0-6
    guard other.value < 200, !isUnitWord(pastHyphen(at + 2)) else { return false }
    return (max(lower, draft.tokens.lowerBound - 3)..<min(upper, at + 4)).contains { counting($0).contains(.score) }
  }
}
