/// When "one" counts: "one man", "killing one and wounding three"; not "no one", "one of the", "one knows".
extension QuantityScan {
  /// Whether a draft of the bare word "one" counts anything; other drafts do.
  func isCounting(_ draft: QuantityDraft) -> Bool {
    guard draft.kind == .cardinal, draft.unit == nil, !draft.isAge, draft.isExact, draft.low == 1,
      !draft.numeral.isDigits,
      draft.tokens.count == 1
    else { return true }
    let (start, end) = (draft.tokens.lowerBound, draft.tokens.upperBound)
    let before = counting(start - 1)
    if before.contains(.casualty), !classes(end).contains(.of) { return true }
    if start > lower, before.contains(.beforeOne) || shape(start - 1).contains(.capitalized) && start - 1 > lower {
      return false
    }
    if classes(start - 1).contains(.definiteArticle) || classes(start - 1).contains(.possessive) { return false }
    let after = counting(end)
    if after.contains(.casualty) { return true }
    if draft.isFurther { return true }
    // "one was shot", "one has died"
    if classes(end).contains(.copula) || classes(end).contains(.have) {
      return (end + 1..<end + 3).contains { counting($0).contains(.casualty) }
    }
    // "one of the pilots was killed"
    if classes(end).contains(.of) {
      return counting(end + 1).contains(.compared) && (end + 2..<end + 8).contains { counting($0).contains(.casualty) }
    }
    if isClosed(end) { return start == lower && !has(end) || shape(start - 1).contains(.number) }
    if isDash(end) { return false }
    if !after.isDisjoint(with: [.plural, .person]) { return true }
    return shape(end).contains(.word) && !after.contains(.unlike)
      && classes(end).isDisjoint(with: [
        .preposition, .of, .coordinator, .copula, .have, .modal, .pronoun, .determiner, .subordinator, .relative,
        .reporting,
        .possessive, .negation, .doAuxiliary,
      ])
  }
}
