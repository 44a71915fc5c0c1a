/// None and both: "no one was hurt", "no casualties", "both men".
extension QuantityScan {
  /// The amount that a word for none or both says; only where persons or things are counted.
  func noneOrBoth(at start: Int) -> QuantityDraft? {
    let word = counting(start)
    guard !word.isDisjoint(with: [.none, .no, .both, .neither]), taken[start] == 0 else { return nil }
    if word.contains(.neither) { return neither(at: start) }
    if word.contains(.none), classes(start + 1).contains(.of) { return noneOf(at: start) }
    if word.contains(.both) {
      guard looksPlural(start + 1), !classes(start + 2).contains(.additive) else { return nil }
      return draft(2, start..<start + 1)
    }
    if word.contains(.no), number(start + 1)?.value == 1, role(start + 1) == .ones {
      return isHarmed(start + 2) ? draft(0, start..<start + 2) : nil
    }
    if word.contains(.none) { return isHarmed(start + 1) ? draft(0, start..<start + 1) : nil }
    for at in start + 1..<start + 4 {
      if counting(at).contains(.toll), looksPlural(at) { return draft(0, start..<start + 1) }
      guard has(at), tokens[at].shape.contains(.word) else { return nil }
    }
    return nil
  }

  /// "none of the miners": zero of what is named after "of", if that is a plural of persons or things.
  private func noneOf(at start: Int) -> QuantityDraft? {
    let draft = draft(0, start..<start + 1)
    // "none of this matters"
    if part(start + 2) == .pron
      || classes(start + 2).contains(.determiner) && !classes(start + 2).contains(.definiteArticle)
    {
      return classes(start + 2).contains(.personalPlural) ? draft : nil
    }
    if let head = draft.countedHead { return looksPlural(head) ? draft : nil }
    return classes(start + 2).contains(.personalPlural) ? draft : nil
  }

  /// "neither pilot survived", "neither of the pilots": zero of the two; not "neither … nor".
  private func neither(at start: Int) -> QuantityDraft? {
    if classes(start + 1).contains(.of) { return noneOf(at: start) }
    guard part(start + 1) == .noun, !looksPlural(start + 1) else { return nil }
    guard
      !(start + 1..<start + 6).contains(where: { has($0) && classes($0).isSuperset(of: [.coordinator, .negation]) })
    else { return nil }
    var draft = draft(0, start..<start + 1)
    if draft.counted == nil { (draft.counted, draft.countedHead) = (tokens[start + 1].range, start + 1) }
    return draft
  }

  /// Whether a verb of harm follows within the clause: "no one has been hurt".
  private func isHarmed(_ start: Int) -> Bool {
    for at in start..<start + 6 {
      guard has(at), !shape(at).contains(.punctuation) else { return false }
      if counting(at).contains(.casualty) { return true }
    }
    return false
  }

  private func draft(_ value: Double, _ range: Range<Int>) -> QuantityDraft {
    var numeral = Numeral(value, .cardinal, range, end: endByte(range.upperBound - 1))
    numeral.last = .zero
    var draft = QuantityDraft(numeral, start: Int(tokens[range.lowerBound].range.start))
    takeCounted(&draft)
    return draft
  }
}
