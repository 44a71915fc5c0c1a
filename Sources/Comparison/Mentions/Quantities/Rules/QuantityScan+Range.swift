/// Two numbers that are the ends of one amount: "8,000 to 10,000", "between 60 and 70", "$5-10 million", "two or three".
extension QuantityScan {
  /// Takes the second end of a range.
  func takeRange(_ draft: inout QuantityDraft) {
    guard draft.isExact || draft.kind == .ordinal, draft.numeral.tail == nil || draft.unit != nil, let low = draft.low
    else { return }
    let between = between(before: draft.tokens.lowerBound)
    guard let link = link(draft, isBetween: between != nil) else { return }
    var rest = self
    rest.floor = link.next
    guard let start = rest.measuredStart(link.next), taken[start] != 1,
      var second = rest.measured(at: start, isMoney: draft.unit?.dimension == .money),
      second.tokens.lowerBound == link.next,
      second.isExact, let high = second.high, (second.kind == .ordinal) == (draft.kind == .ordinal)
    else { return }
    // "16- to 18-year-olds": a stretch of time that turns out to be an age; any other is a date's.
    if taken[start] == 2, !isAge(after: second.tokens.upperBound) { return }
    // "from 4 to 5 per cent", "5 to 10 million": the first end has the unit and the scale of the second.
    let factor = scale(draft, second)
    guard sameUnit(draft, second, link.kind), low * factor < high else { return }
    if link.kind == .or, !(low * factor * 2 >= high && second.numeral.isDigits == draft.numeral.isDigits) { return }
    let isChange = link.kind == .to && isChange(draft)
    if draft.unit == nil || isChange { draft.unit = draft.unit ?? second.unit }
    draft.multiply(by: factor)
    if isChange { return }
    if link.kind == .or { draft.isApproximate = true }
    second.low = draft.low
    draft.high = high
    draft.numeral.scale = second.numeral.scale
    draft.reach(through: second.tokens.upperBound - 1, byte: second.end)
    let from = between ?? from(before: draft.tokens.lowerBound)
    if let from { draft.reach(back: from, byte: Int(tokens[from].range.start)) }
  }

  private enum Link { case dash, to, and, or }

  /// The word or mark between the ends, and the token after it.
  private func link(_ draft: QuantityDraft, isBetween: Bool) -> (kind: Link, next: Int)? {
    let at = draft.tokens.upperBound
    guard has(at) else { return nil }
    if isBetween {
      guard
        classes(at).contains(.additive) || classes(at).contains(.alternative) || isDash(at) || classes(at).contains(.to)
      else { return nil }
      let next = classes(at + 1).contains(.definiteArticle) ? at + 2 : at + 1
      return (.and, next)
    }
    if isDash(at) {
      if classes(at + 1).contains(.to) { return (.dash, at + 2) }  // "16- to 18-year-olds"
      if isAttached(at) != isAttached(at + 1), isAttached(at) { return nil }
      return draft.kind == .ordinal ? nil : (.dash, at + 1)
    }
    if isMark(at, 0x7E) { return (.dash, at + 1) }
    if draft.kind == .ordinal { return nil }
    if classes(at).contains(.to) || counting(at).contains(.through) { return (.to, at + 1) }
    return classes(at).contains(.alternative) ? (.or, at + 1) : nil
  }

  /// The token at which the number of an amount begins whose first token is given: past a currency sign.
  private func measuredStart(_ first: Int) -> Int? {
    if has(first), shape(first).contains(.number) || lexicon.openers[tokens[first].form] != nil { return first }
    for at in first + 1...first + 3 where shape(at).contains(.number) {
      return currencySign(before: at)?.start == first ? at : nil
    }
    return nil
  }

  /// What the first end is multiplied by: "5 to 10 million" are millions both, if 5 of them are fewer.
  private func scale(_ first: QuantityDraft, _ second: QuantityDraft) -> Double {
    let said = second.numeral.multiplier
    guard first.numeral.multiplier == 1, said > 1, let low = first.low, let high = second.high, low < 1000,
      low < high / said
    else { return 1 }
    return said
  }

  private func sameUnit(_ first: QuantityDraft, _ second: QuantityDraft, _ link: Link) -> Bool {
    guard let a = first.unit else { return true }
    if let b = second.unit { return a.name == b.name }
    // "$60-70", "$5 to 10 million", "between $5 and 10 million"; but not "raised $5 to 10 schools".
    guard a.dimension == .money, first.end == first.numeral.end else { return false }
    return link == .dash || link == .and || second.numeral.scale > 1
  }

  /// Where "between" stands, right before a token or before a "the" before it.
  func between(before token: Int) -> Int? {
    var before = token
    // "between ⟦the ages of⟧ 8 and 16"
    if counting(before - 1).contains(.age) {
      before -= 1
    } else if classes(before - 1).contains(.of), counting(before - 2).contains(.age) {
      before -= 2
    }
    if classes(before - 1).contains(.definiteArticle) { before -= 1 }
    return quantifier(.between, before: before)
      ?? currencySign(before: token).flatMap { quantifier(.between, before: $0.start) }
  }

  private func from(before token: Int) -> Int? { quantifier(.from, before: token) }

  private func quantifier(_ wanted: Quantifier, before token: Int) -> Int? {
    guard let found = lexicon.before.longest({ token - 1 - $0 >= floor ? form(token - 1 - $0) : nil }),
      found.value == wanted
    else { return nil }
    return token - found.count
  }

  /// For "between one hundred and fifty …": whether the words up to "and" are the first end by themselves, because another
  /// number follows that is larger.
  func betweenSecond(after start: Int) -> Int? {
    guard let first = cardinal(at: start, joiningAnd: false), role(first.tokens.upperBound) == .and,
      let whole = cardinal(at: start)
    else { return nil }
    if whole.tokens.upperBound == first.tokens.upperBound { return nil }
    // "between one hundred and fifty and two hundred": the "and" after the whole is the link.
    return role(whole.tokens.upperBound) == .and ? nil : first.tokens.upperBound + 1
  }

  /// Whether "from a to b" tells a change of one thing and not a range: a verb of change stands near before it.
  private func isChange(_ draft: QuantityDraft) -> Bool {
    guard let from = from(before: draft.tokens.lowerBound) else {
      // "rose $2 to $84": by two, to eighty-four.
      let start = draft.tokens.lowerBound
      return (start - 2..<start).contains { counting($0).contains(.change) }
    }
    return (max(lower, from - 6)..<from + 1).contains { counting($0).contains(.change) }
  }
}
