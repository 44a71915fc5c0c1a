/// A number as the digits of one token write it.
///
///     8,000  12,34,567.89  1.111,11  5,00  .08  3/4  4½  3rd  1990s
///
/// The mantissa is gathered as an integer and divided by a power of ten once, so that 9.2321312 is the nearest double.
struct DigitNumber {
  /// The value; of a fraction, the part.
  let value: Double
  /// One past the last byte that belongs to the number.
  let end: Int
  /// What kind of number.
  let kind: Kind
  /// Whether it is ASCII digits and nothing else: what years and names of things are written with.
  let isPlain: Bool

  enum Kind { case cardinal, fraction, mixed, ordinal, decade }

  /// Reads the digits of a token; nil for a time of the day, a version, an address.
  static func read(_ text: [UInt8], _ range: TextRange) -> DigitNumber? {
    var at = Int(range.start)
    let end = Int(range.end)
    let separators = Separators(text, at, end)
    if text[at] == 0x2C { at += 1 }
    guard let point = separators.point else { return nil }
    var mantissa = 0.0
    var decimals = 0
    var isPlain = true
    var isAfterPoint = false
    let start = at
    while at < end {
      let byte = text[at]
      if Bytes.isDigit(byte) {
        mantissa = mantissa * 10 + Double(byte & 15)
        if isAfterPoint { decimals += 1 }
      } else if byte == 0x2C || byte == 0x2E {
        isPlain = false
        if byte == point { isAfterPoint = true }
      } else {
        break
      }
      at += 1
    }
    var value = mantissa / power(decimals)
    if at < end, text[at] == 0x2F { return fraction(text, of: value, at + 1, end, isPlain) }
    if let part = vulgar(text, at, end) {
      return DigitNumber(value: value + part.value, end: at + part.width, kind: .mixed, isPlain: false)
    }
    if at + 2 == end, isOrdinalEnding(text[at] | 0x20, text[at + 1] | 0x20) {
      return DigitNumber(value: value, end: end, kind: .ordinal, isPlain: false)
    }
    if at + 1 == end, text[at] | 0x20 == 0x73, isPlain, at - start == 2 || at - start == 4 {
      return DigitNumber(value: value, end: end, kind: .decade, isPlain: false)
    }
    if mantissa.isInfinite { value = .greatestFiniteMagnitude }
    return DigitNumber(value: value, end: at, kind: .cardinal, isPlain: isPlain && at == end)
  }

  /// 10 to a small power, exact up to 22.
  static func power(_ exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<min(exponent, 308) { value *= 10 }
    return value
  }

  /// ¼ ½ ¾ ⅐ … ⅞ at a place.
  static func vulgar(_ text: [UInt8], _ at: Int, _ end: Int) -> (value: Double, width: Int)? {
    guard at + 1 < end else { return nil }
    if text[at] == 0xC2, (0xBC...0xBE).contains(text[at + 1]) { return (Double(text[at + 1] - 0xBB) / 4, 2) }
    guard at + 2 < end, text[at] == 0xE2, text[at + 1] == 0x85, (0x90...0x9E).contains(text[at + 2]) else { return nil }
    let parts: [(Double, Double)] = [
      (1, 7), (1, 9), (1, 10), (1, 3), (2, 3), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 8), (3, 8), (5, 8),
      (7, 8),
    ]
    let part = parts[Int(text[at + 2] - 0x90)]
    return (part.0 / part.1, 3)
  }

  private static func fraction(
    _ text: [UInt8], of numerator: Double, _ from: Int, _ end: Int, _ isPlain: Bool
  ) -> DigitNumber? {
    var denominator = 0.0
    for at in from..<end {
      guard Bytes.isDigit(text[at]) else { return nil }
      denominator = denominator * 10 + Double(text[at] & 15)
    }
    // 24/7, 2015/16, 9/11 are no parts of a whole.
    guard isPlain, isCommonFraction(numerator, denominator) else { return nil }
    return DigitNumber(value: numerator / denominator, end: end, kind: .fraction, isPlain: false)
  }

  /// Whether n/d is written of a part: below one, and with a denominator that parts are counted in.
  static func isCommonFraction(_ n: Double, _ d: Double) -> Bool {
    guard n >= 1, n < d else { return false }
    return d <= 10 || d == 12 || d == 15 || d == 16 || d == 20 || d == 25 || d == 32 || d == 50 || d == 64 || d == 100
      || d == 1000
  }

  private static func isOrdinalEnding(_ a: UInt8, _ b: UInt8) -> Bool {
    (a, b) == (0x73, 0x74) || (a, b) == (0x6E, 0x64) || (a, b) == (0x72, 0x64) || (a, b) == (0x74, 0x68)
  }
}
