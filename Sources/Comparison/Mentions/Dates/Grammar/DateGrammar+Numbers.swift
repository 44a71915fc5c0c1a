/// Numbers as dates and lengths of time have them.
extension DateGrammar {
  /// The number of a token of ASCII digits, with how many there are.
  func digits(_ at: Int) -> (value: Int, width: Int)? {
    guard has(at, .allDigits) else { return nil }
    let range = document.tokens[at].range
    guard range.count <= 9 else { return nil }
    return (document.text[range.bytes].reduce(0) { $0 * 10 + Int($1 & 0x0F) }, range.count)
  }

  /// A cardinal in digits or words: "40", "1,460", "3.5", "4½", "twenty-one", "three hundred", "one and a half".
  func cardinal(_ at: Int) -> (value: Double, end: Int)? {
    guard var (value, end) = figure(at) ?? wordNumber(at) else { return nil }
    if isA(end, .multiplier), has(at, .number) {
      value *= Double(word(end).number)
      end += 1
    }
    // "one and a half hours", "two and half years", "one and a quarter year"
    if isA(end, .and) {
      let after = past(end + 1, .one)
      if isA(after, .half) { return (value + 0.5, after + 1) }
      if word(after).unit == .quarter, !isA(after, .plural), after > end + 1 { return (value + 0.25, after + 1) }
    }
    return (value, end)
  }

  /// A number in figures, thousands parted by commas, with decimals or a fraction sign.
  private func figure(_ at: Int) -> (value: Double, end: Int)? {
    guard has(at, .number), !has(at, .word) else { return fraction(at) }
    var (value, scale, comma, sinceComma) = (0.0, 0.0, false, 0)
    let bytes = document.text[document.tokens[at].range.bytes]
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if Bytes.isDigit(byte) {
        if scale > 0 {
          value += Double(byte & 0x0F) * scale
          scale /= 10
        } else {
          value = value * 10 + Double(byte & 0x0F)
          sinceComma += 1
        }
      } else if byte == 0x2C, scale == 0, !comma || sinceComma == 3 {
        (comma, sinceComma) = (true, 0)
      } else if byte == 0x2E, scale == 0 {
        scale = 0.1
      } else if byte == 0xC2, index + 1 < bytes.endIndex, (0xBC...0xBE).contains(bytes[index + 1]) {
        value += [0.25, 0.5, 0.75][Int(bytes[index + 1]) - 0xBC]
        index += 1
      } else {
        return nil
      }
      index += 1
    }
    return comma && sinceComma != 3 ? nil : ((value * 1e6).rounded() / 1e6, at + 1)
  }

  /// "½" alone.
  private func fraction(_ at: Int) -> (value: Double, end: Int)? {
    guard sentence.contains(at), document.tokens[at].range.count == 2 else { return nil }
    let start = Int(document.tokens[at].range.start)
    guard document.text[start] == 0xC2, (0xBC...0xBE).contains(document.text[start + 1]) else { return nil }
    return ([0.25, 0.5, 0.75][Int(document.text[start + 1]) - 0xBC], at + 1)
  }

  /// A number in words below a million: "seven", "twenty-one", "a hundred", "two thousand and five".
  func wordNumber(_ at: Int) -> (value: Double, end: Int)? {
    var end = at
    var total = 0
    var group = 0
    var any = false
    if isA(at, .one), isA(at + 1, .multiplier) { (group, end) = (1, at + 1) }
    while true {
      if let (value, next) = belowHundred(end), group % 100 == 0 {
        group += value
        end = next
      } else if isA(end, .multiplier), group > 0 || any {
        let factor = Int(word(end).number)
        if factor == 100 { group *= 100 } else { (total, group) = (total + group * factor, 0) }
        end += 1
        if isA(end, .and), belowHundred(end + 1) != nil { end += 1 }
      } else {
        break
      }
      any = true
      if !isA(end, .multiplier), group % 100 != 0 { break }
    }
    return any ? (Double(total + group), end) : nil
  }

  /// 1…99 in words, with or without the hyphen.
  func belowHundred(_ at: Int) -> (value: Int, end: Int)? {
    guard isA(at, .cardinal) else { return nil }
    let value = Int(word(at).number)
    guard value >= 20, value % 10 == 0 else { return (value, at + 1) }
    let next = isDash(at + 1) && isJoined(at + 1) ? at + 2 : at + 1
    if isA(next, .cardinal), (1...9).contains(word(next).number) { return (value + Int(word(next).number), next + 1) }
    return (value, at + 1)
  }

  /// An ordinal: "3rd", "third", "twenty-third", "twenty third".
  func ordinal(_ at: Int) -> (value: Int, end: Int)? {
    if let value = suffixed(at) { return (value, at + 1) }
    if isA(at, .ordinal) { return (Int(word(at).ordinal), at + 1) }
    guard isA(at, .cardinal), word(at).number >= 20, word(at).number % 10 == 0 else { return nil }
    let next = isDash(at + 1) && isJoined(at + 1) ? at + 2 : at + 1
    guard isA(next, .ordinal), (1...9).contains(word(next).ordinal) else { return nil }
    return (Int(word(at).number) + Int(word(next).ordinal), next + 1)
  }

  /// "3rd", "04th"
  private func suffixed(_ at: Int) -> Int? {
    guard has(at, .number), has(at, .word) else { return nil }
    let bytes = document.text[document.tokens[at].range.bytes]
    guard bytes.count >= 3, bytes.count <= 5 else { return nil }
    let (a, b) = (bytes[bytes.endIndex - 2] | 0x20, bytes[bytes.endIndex - 1] | 0x20)
    let isSuffix = (a, b) == (0x73, 0x74) || (a, b) == (0x6E, 0x64) || (a, b) == (0x72, 0x64) || (a, b) == (0x74, 0x68)
    guard isSuffix, bytes.dropLast(2).allSatisfy({ Bytes.isDigit($0) }) else { return nil }
    return bytes.dropLast(2).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// A day of the month: "3", "03", "3rd", "third", "twenty-third", "twenty nine".
  func dayNumber(_ at: Int) -> (day: Int, end: Int)? {
    if let (value, width) = digits(at) { return width <= 2 && (1...31).contains(value) ? (value, at + 1) : nil }
    if let (value, end) = ordinal(at) { return (1...31).contains(value) ? (value, end) : nil }
    if let (value, end) = belowHundred(at) { return (1...31).contains(value) ? (value, end) : nil }
    return nil
  }
}
