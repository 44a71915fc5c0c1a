/// Words that turn a number into a bound or a rough value, on either side of it.
extension QuantityScan {
  /// Takes "or more", "or so", "-plus", "+", "more".
  func takeQuantifiersAfter(_ draft: inout QuantityDraft) {
    guard draft.kind != .ordinal, draft.kind != .decade else { return }
    for _ in 0..<2 {
      let at = draft.tokens.upperBound
      guard let found = lexicon.after.longest({ form(at + $0) }) else { return }
      let end = at + found.count
      if shape(at).contains(.punctuation), !isAttached(at) { return }
      // "5,000 or more than 4,500": the words belong to the number that follows.
      if counting(end).contains(.than) { return }
      if shape(end).contains(.number)
        || lexicon.openers[form(end) ?? Form(raw: 0)] != nil && role(end)?.opens == true && role(end) != .article
      {
        return
      }
      if found.value == .further {
        draft.isFurther = true
      } else {
        apply(found.value, &draft)
      }
      draft.reach(through: end - 1, byte: endByte(end - 1))
    }
  }

  /// Takes "at least", "some", "as many as", "nearly", "another".
  func takeQuantifiersBefore(_ draft: inout QuantityDraft) {
    guard draft.kind != .decade else { return }
    for _ in 0..<3 {
      var start = draft.tokens.lowerBound
      if draft.kind == .ordinal {
        guard classes(start - 1).contains(.definiteArticle) else { return }
        start -= 1
      }
      guard let found = lexicon.before.longest({ start - 1 - $0 >= floor ? form(start - 1 - $0) : nil }) else { return }
      let first = start - found.count
      let quantifier = found.value == .moreThan && isDenied(before: first) ? .atMost : found.value
      if quantifier == .between || quantifier == .from || isPreposition(quantifier, first, found.count, draft) {
        return
      }
      // "<>30" is no bound.
      if shape(first).contains(.punctuation), isAttached(first), isComparison(first - 1) { return }
      if draft.kind == .ordinal, found.value != .moreThan, found.value != .lessThan { return }
      if quantifier == .further { draft.isFurther = true } else { apply(quantifier, &draft) }
      draft.reach(back: first, byte: Int(tokens[first].range.start))
    }
  }

  /// "did not kill more than 10", "never to exceed 10": what is denied is only what lies beyond.
  private func isDenied(before first: Int) -> Bool {
    var at = first - 1
    if part(at) == .verb || part(at) == .aux { at -= 1 }
    if part(at) == .part, !classes(at).contains(.negation) { at -= 1 }
    // Not "no" or "nobody"; nor "whether or not to spend more than …".
    return classes(at).contains(.negation) && (part(at) == .part || part(at) == .adv)
      && !classes(at - 1).contains(.coordinator)
  }

  private func isComparison(_ at: Int) -> Bool { isMark(at, 0x3C) || isMark(at, 0x3E) || isMark(at, 0x3D) }

  /// "talk about two men", "a row over 12 jobs", "under three governments": words that are no bounds there.
  private func isPreposition(_ quantifier: Quantifier, _ first: Int, _ count: Int, _ draft: QuantityDraft) -> Bool {
    guard count == 1, classes(first).contains(.preposition) else { return false }
    if quantifier == .about { return counting(first - 1).contains(.aboutTaker) }
    return counting(first - 1).contains(.overTaker)
  }

  /// Sets the bounds that a quantifier says.
  private func apply(_ quantifier: Quantifier, _ draft: inout QuantityDraft) {
    draft.isStrict = quantifier == .moreThan || quantifier == .lessThan
    switch quantifier {
    case .atLeast, .moreThan: draft.high = nil
    case .justOver: (draft.high, draft.isApproximate) = (nil, true)
    case .atMost, .lessThan: (draft.high, draft.low) = (draft.high ?? draft.low, nil)
    case .justUnder: (draft.high, draft.low, draft.isApproximate) = (draft.high ?? draft.low, nil, true)
    case .about, .nearly: draft.isApproximate = true
    case .equal, .further, .between, .from: break
    }
  }
}
