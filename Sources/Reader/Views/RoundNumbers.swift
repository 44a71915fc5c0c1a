/// Tells round numbers of seven digits and more in words: three groups of noughts can't be counted at a glance, and take the
/// room of what is said.
///
///     RoundNumbers.inWords("~66,000,000,000 USD")   // "~66 billion USD"
///     RoundNumbers.inWords("1,234,567")             // "1,234,567": not round
enum RoundNumbers {
  /// The text with its round numbers in words; those with more than two digits after the point stay.
  static func inWords(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, isDigit(bytes[end]) || isGroup(bytes, end, from: at) { end += 1 }
      if end == at {
        result.append(bytes[at])
        at += 1
        continue
      }
      let digits = bytes[at..<end].filter(isDigit)
      let isDecimal = end < bytes.count && bytes[end] == 0x2E || at > 0 && bytes[at - 1] == 0x2E
      result += isDecimal ? Array(bytes[at..<end]) : words(digits) ?? Array(bytes[at..<end])
      at = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a comma stands between the groups of one number.
  private static func isGroup(_ bytes: [UInt8], _ at: Int, from start: Int) -> Bool {
    bytes[at] == 0x2C && at > start && at + 3 < bytes.count && bytes[at + 1...at + 3].allSatisfy(isDigit)
  }

  private static func words(_ digits: [UInt8]) -> [UInt8]? {
    guard
      let (noughts, word) = [(12, "trillion"), (9, "billion"), (6, "million")].first(where: { digits.count > $0.0 })
    else { return nil }
    let whole = digits.prefix(digits.count - noughts)
    var rest = Array(digits.suffix(noughts))
    while rest.last == 0x30 { rest.removeLast() }
    // A year or a number of many digits is no word.
    if rest.count > 2 || whole.count > 3 { return nil }
    return whole + (rest.isEmpty ? [] : [0x2E] + rest) + Array(" \(word)".utf8)
  }
}
