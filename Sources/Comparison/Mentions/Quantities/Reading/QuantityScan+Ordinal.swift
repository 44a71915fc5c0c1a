/// Ordinal words that stand alone: "first", "twentieth", "trillionth".
extension QuantityScan {
  /// The ordinal at a token.
  func ordinalWord(at start: Int) -> Numeral? {
    guard let word = number(start), word.role.isOrdinal, !word.isPlural else { return nil }
    if word.value == 2, isMomentOrRankFromBehind(start) { return nil }
    var numeral = Numeral(word.value, .ordinal, start..<start + 1, end: endByte(start))
    numeral.last = .ones
    return numeral
  }

  /// "a second", "per second", "split second"; "the second to last".
  private func isMomentOrRankFromBehind(_ at: Int) -> Bool {
    if classes(at + 1).contains(.to) { return true }
    guard at > lower else { return false }
    if role(at - 1) == .ones || shape(at - 1).contains(.number) || isDash(at - 1) && isAttached(at) { return true }
    let isArticle = role(at - 1) == .article || classes(at - 1).contains(.preposition)
    return isArticle && (isClosed(at + 1) || classes(at + 1) != [])
  }
}
