/// How many times as much: "sales doubled", "a threefold rise", "twice as many", "three times the size", "by a factor of ten".
///
/// The value is a ratio, so that "doubled" and "rose threefold" can contradict each other and neither a count.
extension QuantityScan {
  /// The ratio that a word says at a token.
  func multiple(at start: Int) -> QuantityDraft? {
    guard taken[start] == 0, let form = form(start), let word = lexicon.multiples[form] else { return nil }
    switch word.use {
    case .verb:
      // Not "a double murder", "the doubles", "a triple room".
      guard isVerb(start), !tellsAmount(after: start) else { return nil }
    case .manner: break
    case .degree: guard isCompared(start + 1) else { return nil }
    }
    var numeral = Numeral(word.factor, .cardinal, start..<start + 1, end: endByte(start))
    numeral.last = .ones
    var draft = QuantityDraft(numeral, start: Int(tokens[start].range.start))
    draft.isRatio = true
    takeQuantifiersBefore(&draft)
    return draft
  }

  /// Makes a number a ratio where "times as many" follows it or "a factor of" stands before it.
  func takeRatio(_ draft: inout QuantityDraft) {
    guard draft.unit == nil, draft.kind == .cardinal || draft.kind == .vague || draft.kind == .fraction else { return }
    let end = draft.tokens.upperBound
    if counting(end).contains(.times), isCompared(end + 1) {
      draft.reach(through: end, byte: endByte(end))
      draft.isRatio = true
    } else if classes(draft.tokens.lowerBound - 1).contains(.of),
      counting(draft.tokens.lowerBound - 2).contains(.factor)
    {
      draft.isRatio = true
    }
  }

  /// "as many", "the size", "larger".
  private func isCompared(_ at: Int) -> Bool {
    guard has(at) else { return false }
    if counting(at).contains(.compared) { return true }
    guard tags.indices.contains(at) else { return false }
    return tags[at].xpos == .jjr || tags[at].xpos == .rbr
  }

  /// "doubled its staff to 50,000": the amount is told, and with it by how much it grew.
  private func tellsAmount(after start: Int) -> Bool {
    for at in start + 1..<start + 6 {
      guard has(at), !shape(at).contains(.punctuation) else { return false }
      if classes(at).contains(.to), shape(at + 1).contains(.number) || number(at + 1)?.role.opens == true {
        return true
      }
    }
    return false
  }

  /// Whether the tagger has a verb; of "have more than doubled" it makes an adjective, which no noun follows.
  private func isVerb(_ at: Int) -> Bool {
    if part(at) == .verb { return part(at + 1) != .noun || !classes(at - 1).contains(.determiner) }
    return part(at) == .adj && text[endByte(at) - 1] == 0x64 && part(at + 1) != .noun && part(at + 1) != .adj
  }
}
