/// What is counted: the noun phrase after the number, found by word classes and plural forms.
extension QuantityScan {
  /// Finds the counted noun phrase and its head.
  func takeCounted(_ draft: inout QuantityDraft) {
    if draft.isAge || draft.counted != nil { return }
    if draft.numeral.isCounted {
      let last = draft.tokens.upperBound - 1
      (draft.counted, draft.countedHead) = (tokens[last].range, last)
      return
    }
    var at = draft.tokens.upperBound
    let hasOf = classes(at).contains(.of)
    if hasOf { at += 1 }
    // Of a share, a sum or a measure only "of" tells what it is of.
    if draft.unit != nil, !hasOf { return }
    if !hasOf, isDash(at), isAttached(at), isAttached(at + 1), shape(at + 1).contains(.word) {
      (draft.counted, draft.countedHead) = (tokens[at + 1].range, at + 1)
      return
    }
    while has(at), classes(at).contains(.further), !counting(at).contains(.furtherNoun) || !isClosed(at + 1) {
      draft.isFurther = true
      if looksPlural(at) { break }
      at += 1
    }
    if hasOf {
      while !classes(at).isDisjoint(with: [.determiner, .possessive]),
        !classes(at).contains(.pronoun) || classes(at).contains(.determiner)
      {
        at += 1
      }
    }
    if draft.kind != .ordinal, let phrase = nounPhrase(at, isSingular: draft.high == 1) {
      draft.counted = TextRange(Int(tokens[at].range.start), endByte(phrase.last))
      draft.countedHead = phrase.head
    }
  }

  /// The noun phrase that begins at a token: its head, and its last token with an "of" phrase after the head.
  private func nounPhrase(_ start: Int, isSingular: Bool) -> (head: Int, last: Int)? {
    var head: Int?
    var at = start
    while has(at), at < start + 8, goesOn(at, from: start) {
      if looksPlural(at), !shape(at + 1).contains(.clitic), !(isDash(at + 1) && isAttached(at + 1)) {
        head = at
        if !looksPlural(at + 1) { break }
      } else if isSingular, counting(at).contains(.person), !counting(at + 1).contains(.person) {
        head = at
        break
      }
      at += 1
    }
    if head == nil, isSingular, at > start, at <= start + 3, tokens[at - 1].shape.contains(.word) { head = at - 1 }
    guard let head else { return nil }
    return (head, ofPhrase(after: head) ?? head)
  }

  /// Whether a noun phrase can go on over a token.
  private func goesOn(_ at: Int, from start: Int) -> Bool {
    let shape = tokens[at].shape
    if shape.contains(.clitic) { return at > start && !classes(at).contains(.have) }
    if shape.contains(.punctuation) { return isDash(at) && isAttached(at) && isAttached(at + 1) && at > start }
    guard shape.contains(.word), taken[at] == 0 else { return false }
    if counting(at).contains(.unlike) { return false }
    if counting(at).contains(.casualty) {
      return looksPlural(at + 1) && !looksPlural(at - 1) || counting(at).contains(.plural)
    }
    return classes(at).isDisjoint(with: [
      .preposition, .copula, .modal, .have, .pronoun, .relative, .coordinator, .subordinator, .determiner, .negation,
      .doAuxiliary, .possessive,
    ]) && (classes(at).isDisjoint(with: [.reporting, .distancing, .denial]) || looksPlural(at + 1) && at == start)
  }

  /// "of the militia" after "members": the last token of it.
  private func ofPhrase(after head: Int) -> Int? {
    guard classes(head + 1).contains(.of) else { return nil }
    var at = head + 2
    while classes(at).contains(.determiner) || classes(at).contains(.possessive) { at += 1 }
    let start = at
    while has(at), at < start + 4, goesOn(at, from: start) { at += 1 }
    return at > start ? at - 1 : nil
  }

  /// Whether a word looks like a plural noun: a listed one, or with -s and no other ending that only looks so.
  func looksPlural(_ at: Int) -> Bool {
    guard has(at), tokens[at].shape.contains(.word), !tokens[at].shape.contains(.clitic) else { return false }
    if counting(at).contains(.plural) { return true }
    if counting(at).contains(.unlike) { return false }
    guard tokens[at].range.count > 3, tokens[at].classes == [] || tokens[at].classes == [.reporting] else {
      return false
    }
    let end = endByte(at)
    guard text[end - 1] | 0x20 == 0x73 else { return false }
    let before = text[end - 2] | 0x20
    return before != 0x73 && before != 0x75 && before != 0x69 && Bytes.isLetter(text[end - 2])
  }
}
