/// A smaller unit after the main one: "5 feet 2 inches", "thirteen dollars and forty-five cents", "15 dollars 50".
extension QuantityScan {
  /// Takes the smaller unit's number into the main one's.
  func takeMinorUnit(_ draft: inout QuantityDraft) {
    guard let unit = draft.unit, draft.kind == .cardinal, draft.isExact,
      unit.dimension == .money || unit.dimension == .length,
      !unit.conditions.contains(.minor), let low = draft.low, low == low.rounded(), draft.numeral.scale == 1
    else { return }
    var at = draft.tokens.upperBound
    let isJoined = role(at) == .and
    if isJoined { at += 1 }
    guard has(at), taken[at] == 0, let part = cardinal(at: at), part.tail == nil, part.low > 0, part.low < 100,
      part.low == part.low.rounded(), part.last != .group
    else { return }
    let after = part.tokens.upperBound
    if let found = lexicon.unitWords.longest({ form(after + $0) }) ?? lexicon.unitSymbols.longest({ exact(after + $0) })
    {
      guard let parts = partsOf(unit, found.value), part.low < parts else { return }
      add(part.low / parts, through: after + found.count - 1, &draft)
    } else if unit.dimension == .money, isClosed(after), draft.end > draft.numeral.end || !part.isDigits {
      // The unit was a word, or the number is one: "$4.25 and 32 …" are two numbers.
      add(part.low / 100, through: after - 1, &draft)
    }
  }

  private func add(_ part: Double, through last: Int, _ draft: inout QuantityDraft) {
    (draft.low, draft.high) = (draft.low.map { $0 + part }, draft.high.map { $0 + part })
    draft.reach(through: last, byte: endByte(last))
  }

  /// How many of the smaller unit make one of the main one, if it is its smaller unit.
  private func partsOf(_ unit: MeasureUnit, _ minor: MeasureUnit) -> Double? {
    if unit.dimension == .money { return minor.dimension == .money && minor.conditions.contains(.minor) ? 100 : nil }
    guard minor.dimension == .length, let factor = lexicon.factor(from: lexicon.name(unit), to: lexicon.name(minor))
    else { return nil }
    // Feet and inches are said together; metres and decimetres are two measures.
    return abs(factor - 12) < 1e-9 ? 12 : nil
  }
}
