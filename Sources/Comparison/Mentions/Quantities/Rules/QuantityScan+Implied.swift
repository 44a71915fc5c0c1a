/// An article that counts one: "killed a contractor", "an officer was wounded".
///
/// Only persons, and only beside a verb of harm: everywhere else an article introduces, and counts nothing.
extension QuantityScan {
  /// The amount that an article implies.
  func impliedOne(at start: Int) -> QuantityDraft? {
    guard role(start) == .article, taken[start] == 0, let head = person(after: start) else { return nil }
    guard isHarmBefore(start) || isHarmAfter(head) else { return nil }
    var numeral = Numeral(1, .cardinal, start..<start + 1, end: endByte(start))
    numeral.last = .ones
    var draft = QuantityDraft(numeral, start: Int(tokens[start].range.start))
    draft.isImplicit = true
    draft.counted = TextRange(Int(tokens[start + 1].range.start), endByte(head))
    draft.countedHead = head
    return draft
  }

  /// The noun for a person that heads the phrase an article opens, within five words.
  private func person(after article: Int) -> Int? {
    for at in article + 1..<article + 6 {
      guard has(at), tokens[at].shape.contains(.word) || isDash(at) && isAttached(at) else { return nil }
      if !shape(at).contains(.clitic),
        !classes(at).isDisjoint(with: [.preposition, .coordinator, .copula, .pronoun, .modal, .determiner])
      {
        return nil
      }
      guard counting(at).contains(.person), !isDash(at + 1), !shape(at + 1).contains(.clitic) else { continue }
      if counting(at + 1).contains(.person) { continue }  // "a police officer cadet": the last one heads
      return at
    }
    return nil
  }

  private func isHarmBefore(_ start: Int) -> Bool {
    counting(start - 1).contains(.casualty)
      || counting(start - 2).contains(.casualty) && counting(start - 1).contains(.plural)
  }

  private func isHarmAfter(_ head: Int) -> Bool {
    guard
      classes(head + 1).contains(.copula) || classes(head + 1).contains(.have) || counting(head + 1).contains(.casualty)
    else {
      return false
    }
    return (head + 1..<head + 5).contains { counting($0).contains(.casualty) }
  }
}
