/// None and both: "no one was hurt", "no casualties", "both men".
extension QuantityScan {
  /// The amount that a word for none or both says; only where persons or things are counted.
  func noneOrBoth(at start: Int) -> QuantityDraft? {
    let word = counting(start)
    guard !word.isDisjoint(with: [.none, .no, .both]), taken[start] == 0 else { return nil }
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
