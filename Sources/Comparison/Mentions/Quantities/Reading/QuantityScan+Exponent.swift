/// Numbers as calculators write them: "1.3e6", "12.32e+14", "1.1^23", "6.23x10^-4".
extension QuantityScan {
  /// Takes an exponent written close to the digits.
  func takeExponent(_ numeral: inout Numeral) {
    let at = numeral.tokens.upperBound
    guard isAttached(at), let first = exponentStart(at), let power = signedInteger(first.token, from: first.byte) else {
      return
    }
    let base = numeral.low
    let value = first.isPower ? raise(base, power.value) : base * raise(10, power.value)
    numeral = numeral.with(value)
    numeral.tokens = numeral.tokens.lowerBound..<power.end
    (numeral.end, numeral.last, numeral.isPlain) = (endByte(power.end - 1), .part, false)
  }

  /// Where the exponent's sign or digits begin, and whether the base itself is raised.
  private func exponentStart(_ at: Int) -> (token: Int, byte: Int, isPower: Bool)? {
    let start = Int(tokens[at].range.start)
    if isMark(at, 0x5E) { return (at + 1, 0, true) }  // 1.1^23
    guard tokens[at].shape.contains(.word) else { return nil }
    let letter = text[start] | 0x20
    if letter == 0x65, tokens[at].range.count == 1 { return isAttached(at + 1) ? (at + 1, 0, false) : nil }  // e +14
    if letter == 0x65, Bytes.isDigit(text[start + 1]) { return (at, 1, false) }  // e10
    // x10^-4
    guard letter == 0x78, tokens[at].range.count == 3, text[start + 1] == 0x31, text[start + 2] == 0x30,
      isMark(at + 1, 0x5E)
    else { return nil }
    return (at + 2, 0, false)
  }

  private func signedInteger(_ token: Int, from skipped: Int) -> (value: Int, end: Int)? {
    var at = token
    var sign = 1
    while skipped == 0, isDash(at) || isMark(at, 0x2B), isAttached(at) {
      if isDash(at), tokens[at].range.count == 1 { sign = -sign }  // two minus signs are none
      at += 1
    }
    guard has(at), isAttached(at) else { return nil }
    var value = 0
    for index in Int(tokens[at].range.start) + skipped..<endByte(at) {
      guard Bytes.isDigit(text[index]), value < 400 else { return nil }
      value = value * 10 + Int(text[index] & 15)
    }
    return (value * sign, at + 1)
  }

  private func raise(_ base: Double, _ exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<abs(exponent) { value *= base }
    return exponent < 0 ? 1 / value : value
  }
}
