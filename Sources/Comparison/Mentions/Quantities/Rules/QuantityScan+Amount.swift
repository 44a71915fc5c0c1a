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
    if let implied = impliedOne(at: start) { return .amount(implied) }
    if let end = codeChain(at: start) { return .pass(until: end) }
    let second = between(before: start) == nil ? nil : betweenSecond(after: start)
    guard var draft = measured(at: start, joiningAnd: second == nil) ?? coded(at: start) else { return .nothing }
    if isScore(draft) { return .pass(until: draft.tokens.upperBound + 2) }
    takeRange(&draft)
    takeAge(&draft)
    if !draft.isAge, isTaken(draft.tokens) { return .pass(until: start + 1) }
    guard isQuantity(draft) else { return .pass(until: draft.tokens.upperBound) }
    takeQuantifiersAfter(&draft)
    takeQuantifiersBefore(&draft)
    takeAgeBefore(&draft)
    if draft.kind == .decade, !draft.isAge { return .pass(until: draft.tokens.upperBound) }
    guard isCounting(draft) else { return .pass(until: draft.tokens.upperBound) }
    takeCounted(&draft)
    return .amount(draft)
  }

  /// Whether a date holds one of the tokens.
  private func isTaken(_ range: Range<Int>) -> Bool { range.contains { taken[$0] != 0 } }
}
