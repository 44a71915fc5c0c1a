/// The order of the rules for one amount.
extension QuantityScan {
  /// What the reading of a place found.
  enum Finding {
    /// Nothing begins here.
    case nothing
    /// No amount up to a token: an address, a telephone number, a score.
    case pass(until: Int)
    /// An amount.
    case amount(QuantityDraft)
  }

  /// Reads the amount that begins at a token.
  func amount(at start: Int) -> Finding {
    if let end = address(around: start) { return .pass(until: end) }
    if let none = noneOrBoth(at: start) { return .amount(none) }
    if let ratio = multiple(at: start) { return .amount(ratio) }
    if let implied = impliedOne(at: start) { return .amount(implied) }
    if let end = codeChain(at: start) { return .pass(until: end) }
    let second = between(before: start) == nil ? nil : betweenSecond(after: start)
    guard var draft = measured(at: start, joiningAnd: second == nil) ?? coded(at: start) else { return .nothing }
    if isScore(draft) { return .pass(until: draft.tokens.upperBound + 2) }
    takeRange(&draft)
    takeAge(&draft)
    if !draft.isAge, isTaken(draft) { return .pass(until: start + 1) }
    if endsInDuration(draft) { return .pass(until: draft.tokens.upperBound) }
    let isFinite = draft.low?.isFinite != false && draft.high?.isFinite != false
    guard isFinite, isQuantity(draft) else { return .pass(until: draft.tokens.upperBound) }
    takeRatio(&draft)
    if draft.isRatio {
      takeQuantifiersBefore(&draft)
      return .amount(draft)
    }
    takeQuantifiersAfter(&draft)
    takeQuantifiersBefore(&draft)
    takeAgeBefore(&draft)
    if draft.kind == .decade, !draft.isAge { return .pass(until: draft.tokens.upperBound) }
    guard isCounting(draft) else { return .pass(until: draft.tokens.upperBound) }
    takeCounted(&draft)
    return .amount(draft)
  }

  /// Whether a date holds the number; of "62 miles an hour" it may hold the end. A stretch of time that turns out to be
  /// money is none: "three quarters billion dollars".
  private func isTaken(_ draft: QuantityDraft) -> Bool {
    let isMoney = draft.unit?.dimension == .money && taken[draft.tokens.upperBound - 1] == 0
    if draft.kind == .decade, isOwnDecade(draft.tokens.lowerBound) { return false }
    return draft.numeral.tokens.contains { taken[$0] == 1 || taken[$0] == 2 && !isMoney }
  }

  /// "between eight and 10 seconds", "30-50 years": the first end of a stretch of time, which is a date's.
  private func endsInDuration(_ draft: QuantityDraft) -> Bool {
    guard draft.unit == nil, draft.kind == .cardinal else { return false }
    let at = draft.tokens.upperBound
    guard has(at + 1), taken[at + 1] == 2, shape(at + 1).contains(.number) || number(at + 1) != nil else {
      return false
    }
    if isDash(at) || classes(at).contains(.to) || classes(at).contains(.alternative) { return true }
    return classes(at).contains(.additive) && between(before: draft.tokens.lowerBound) != nil
  }
}
