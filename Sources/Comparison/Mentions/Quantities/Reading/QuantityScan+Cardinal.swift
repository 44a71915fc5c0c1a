/// Cardinal numbers: "two hundred and two thousand", "4 thousand 3 hundred and 21", "twenty-one trillion", "1.2bn".
///
/// A numeral is a row of groups, each a number below a thousand (or any digits) and its scale words, the scales falling.
/// What would raise them again begins another numeral: "3 hundred and 2 hundred" are two.
extension QuantityScan {
  /// The cardinal that begins at a token. With `joiningAnd` false it stops at an "and", as "between one hundred and two
  /// hundred" needs; `isMoney` says that a currency sign stands before it, so that "5m" is five million.
  func cardinal(at start: Int, joiningAnd: Bool = true, isMoney: Bool = false) -> Numeral? {
    guard var numeral = group(at: start, joiningAnd: joiningAnd, isMoney: isMoney) else { return nil }
    multiply(&numeral)
    var ceiling = numeral.scale
    while ceiling > 1, numeral.tail == nil {
      var at = numeral.tokens.upperBound
      let isJoined = role(at) == .and
      if isJoined {
        guard joiningAnd else { break }
        at += 1
      }
      guard role(at) != .zero, role(at) != .article,
        var next = group(at: at, joiningAnd: joiningAnd, isMoney: false), next.last != .group
      else { break }
      multiply(&next)
      // "2 million 300 thousand", "3 hundred and 21", but not "2 million and 21 people" or "a million 5 years ago".
      if next.isDigits, next.scale == 1, !(next.last == .ones || next.last == .hundred || next.last == .tens) { break }
      guard next.low < ceiling, next.tail == nil else { break }
      numeral.joined = isJoined ? (numeral.low, next.low, ceiling) : nil
      numeral = numeral.with(numeral.low + next.low)
      numeral.tokens = start..<next.tokens.upperBound
      (numeral.end, numeral.last, ceiling) = (next.end, next.last, next.scale)
      numeral.scale = next.scale
    }
    return numeral
  }

  /// Takes the scale words after a group: "million", "hundred thousand", "lakh crore", "dozen".
  private func multiply(_ numeral: inout Numeral) {
    guard numeral.tail == nil, numeral.last != .group else { return }
    while true {
      let at = numeral.tokens.upperBound
      let next = pastHyphen(at)
      guard let word = number(next), word.role == .scale || word.role == .group && numeral.scale == 1 else { return }
      // "5 m" and the like are read with their digits; a hyphen before a scale word must be one of a compound.
      numeral = numeral.with(numeral.low * word.value)
      numeral.tokens = numeral.tokens.lowerBound..<next + 1
      numeral.end = endByte(next)
      numeral.isPlain = false
      if word.role == .group {
        numeral.last = .group
        return
      }
      numeral.scale *= word.value
      numeral.last = .scale
    }
  }

  /// A number below a thousand in words, or digits, or "a" before a round number.
  private func group(at start: Int, joiningAnd: Bool, isMoney: Bool) -> Numeral? {
    guard has(start) else { return nil }
    if tokens[start].shape.contains(.number) {
      guard let digits = digits(at: start, isMoney: isMoney) else { return nil }
      return withHundred(digits, joiningAnd: joiningAnd)
    }
    guard let word = number(start) else { return nil }
    var numeral = Numeral(word.value, .cardinal, start..<start + 1, end: endByte(start))
    switch word.role {
    case .zero:
      numeral.last = .zero
      return withDecimals(numeral)
    case .ones: numeral.last = .ones
    case .teens: numeral.last = .teens
    case .tens: return tens(numeral).map { withHundred(withDecimals($0), joiningAnd: joiningAnd) }
    case .article:
      let next = role(start + 1)
      guard next == .hundred || next == .scale || next == .group else { return nil }
      return withHundred(numeral, joiningAnd: joiningAnd)
    default: return nil
    }
    return withHundred(withDecimals(numeral), joiningAnd: joiningAnd)
  }

  /// "twenty", "twenty-one", "twenty one", "twenty - one".
  private func tens(_ numeral: Numeral) -> Numeral? {
    let next = pastDash(numeral.tokens.upperBound)
    var numeral = numeral
    numeral.last = .tens
    guard let unit = number(next), unit.role == .ones else { return numeral }
    numeral = numeral.with(numeral.low + unit.value)
    numeral.tokens = numeral.tokens.lowerBound..<next + 1
    (numeral.end, numeral.last) = (endByte(next), .ones)
    return numeral
  }

  /// Takes "hundred" and what belongs to it: "three hundred and twenty-one", "95 hundred".
  private func withHundred(_ base: Numeral, joiningAnd: Bool) -> Numeral {
    let at = pastHyphen(base.tokens.upperBound)
    guard base.tail == nil, base.scale == 1, role(at) == .hundred else { return base }
    var numeral = base.with(base.low * 100)
    numeral.tokens = base.tokens.lowerBound..<at + 1
    (numeral.end, numeral.last, numeral.isPlain) = (endByte(at), .hundred, false)
    let isJoined = role(at + 1) == .and
    if isJoined, !joiningAnd { return numeral }
    guard let rest = belowHundred(at + (isJoined ? 2 : 1), afterAnd: isJoined) else { return withDecimals(numeral) }
    // "3 hundred and 2 hundred" are two numbers; so are "two hundred and three million".
    let after = role(pastHyphen(rest.tokens.upperBound))
    if after == .hundred || isJoined && after == .scale && number(rest.tokens.upperBound)?.value ?? 0 > 1000 {
      return numeral
    }
    numeral.joined = isJoined ? (numeral.low, rest.low, 1) : nil
    numeral = numeral.with(numeral.low + rest.low)
    numeral.tokens = base.tokens.lowerBound..<rest.tokens.upperBound
    (numeral.end, numeral.last) = (rest.end, rest.last)
    return withDecimals(numeral)
  }

  private func belowHundred(_ at: Int, afterAnd: Bool) -> Numeral? {
    guard has(at) else { return nil }
    if tokens[at].shape.contains(.allDigits) {
      guard afterAnd, let digits = DigitNumber.read(text, tokens[at].range), digits.value >= 1, digits.value < 100
      else {
        return nil
      }
      var numeral = Numeral(digits.value, .cardinal, at..<at + 1, end: digits.end)
      numeral.last = .ones
      return numeral
    }
    guard let word = number(at) else { return nil }
    var numeral = Numeral(word.value, .cardinal, at..<at + 1, end: endByte(at))
    switch word.role {
    case .ones: numeral.last = .ones
    case .teens: numeral.last = .teens
    case .tens: return tens(numeral)
    default: return nil
    }
    return numeral
  }

  /// Takes "point" and the digits after it: "two hundred point seventy-one", "nought point nought three".
  private func withDecimals(_ numeral: Numeral) -> Numeral {
    var at = numeral.tokens.upperBound
    guard role(at) == .point else { return numeral }
    at += 1
    var digits = 0.0
    var places = 0
    while let word = number(at) {
      if word.role == .tens, let unit = number(pastDash(at + 1)), unit.role == .ones {
        (digits, places, at) = (digits * 100 + word.value + unit.value, places + 2, pastDash(at + 1) + 1)
      } else if word.role == .ones || word.role == .zero {
        (digits, places, at) = (digits * 10 + word.value, places + 1, at + 1)
      } else if word.role == .teens || word.role == .tens {
        (digits, places, at) = (digits * 100 + word.value, places + 2, at + 1)
      } else {
        break
      }
    }
    guard places > 0 else { return numeral }
    var result = numeral.with(numeral.low + digits / DigitNumber.power(places))
    result.tokens = numeral.tokens.lowerBound..<at
    (result.end, result.last) = (endByte(at - 1), .ones)
    return result
  }
}
