/// Shares said by two numbers: "one in five households", "three out of ten", "1 over 3".
extension QuantityScan {
  /// The share that begins with a numeral.
  func proportion(after base: Numeral) -> Numeral? {
    guard base.kind == .cardinal, base.low >= 1, base.low == base.low.rounded(), base.scale == 1 else { return nil }
    let at = base.tokens.upperBound
    guard !isClosed(at) else { return nil }
    if counting(at).contains(.over) { return quotient(base, at + 1) }
    var start = at + 1
    let isOutOf = counting(at).contains(.out) && classes(at + 1).contains(.of)
    if isOutOf { start += 1 }
    guard isOutOf || counting(at).contains(.within) || classes(at).contains(.of) && counting(at + 1).contains(.every)
    else { return nil }
    if counting(start).contains(.every) { start += 1 }
    guard has(start), taken[start] == 0, let whole = cardinal(at: start), whole.low > base.low, whole.tail == nil,
      whole.low == whole.low.rounded(), isWhole(whole, of: base, isOutOf)
    else { return nil }
    var numeral = base.with(base.low / whole.low)
    numeral.kind = .fraction
    numeral.tokens = base.tokens.lowerBound..<whole.tokens.upperBound
    (numeral.end, numeral.last, numeral.isPlain) = (whole.end, .part, false)
    return numeral
  }

  /// "in" is also of places and times: "two in 2015", "killed 3 in 2 days". Only small shares of usual wholes count.
  private func isWhole(_ whole: Numeral, of part: Numeral, _ isOutOf: Bool) -> Bool {
    if whole.isPlain, whole.low > 1500, whole.low < 2100 { return false }
    if isUnitWord(pastHyphen(whole.tokens.upperBound)) { return false }
    if isOutOf || part.low == 1 { return true }
    return part.low < 10
      && (whole.low <= 10 || whole.low == 20 || whole.low == 50 || whole.low == 100 || whole.low >= 1000)
  }

  /// "1 over 3", "2000 over 3", with nothing after it.
  private func quotient(_ base: Numeral, _ start: Int) -> Numeral? {
    guard has(start), taken[start] == 0, let whole = cardinal(at: start), whole.low > 0, whole.tail == nil,
      isClosed(whole.tokens.upperBound)
    else { return nil }
    var numeral = base.with(base.low / whole.low)
    numeral.kind = .fraction
    numeral.tokens = base.tokens.lowerBound..<whole.tokens.upperBound
    (numeral.end, numeral.last, numeral.isPlain) = (whole.end, .part, false)
    return numeral
  }
}
