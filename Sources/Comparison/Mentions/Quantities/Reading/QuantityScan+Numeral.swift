/// Any number: cardinals, ordinals, fractions, mixed numbers, proportions, amounts in vague words.
extension QuantityScan {
  /// The number that begins at a token.
  func numeral(at start: Int, joiningAnd: Bool = true, isMoney: Bool = false) -> Numeral? {
    guard has(start) else { return nil }
    if let vague = vagueAmount(at: start) { return vague }
    if let part = half(at: start) ?? quarter(at: start) { return part }
    if let part = vulgar(start) {
      var numeral = Numeral(part, .fraction, start..<start + 1, end: endByte(start))
      (numeral.isDigits, numeral.last) = (true, .part)
      return numeral
    }
    if let ordinal = ordinalWord(at: start) { return ordinal }
    if role(start) == .article, let part = articleFraction(at: start) { return part }
    guard var numeral = cardinal(at: start, joiningAnd: joiningAnd, isMoney: isMoney), numeral.kind != .decade else {
      return cardinalDecade(at: start)
    }
    if numeral.kind == .ordinal || numeral.tail != nil { return numeral }
    if let ordinal = ordinal(after: numeral) { return ordinal }
    if let fraction = fraction(after: numeral) { numeral = fraction }
    if joiningAnd, let mixed = mixed(after: numeral) { numeral = mixed }
    if let proportion = proportion(after: numeral) { return proportion }
    return numeral
  }

  /// "50s", for "in his 50s".
  private func cardinalDecade(at start: Int) -> Numeral? {
    guard shape(start).contains(.number), let digits = digits(at: start, isMoney: false), digits.kind == .decade else {
      return nil
    }
    return digits
  }

  /// "twenty-fifth", "one hundred and fifth", "two hundredth": an ordinal word after a cardinal that it can complete.
  private func ordinal(after base: Numeral) -> Numeral? {
    guard !base.isDigits else { return nil }
    var at = pastDash(base.tokens.upperBound)
    if role(at) == .and, base.last == .hundred || base.last == .scale { at += 1 }
    guard let word = number(at), word.role.isOrdinal, !word.isPlural, let rank = rank(base, word) else { return nil }
    var numeral = base.with(rank)
    numeral.kind = .ordinal
    numeral.tokens = base.tokens.lowerBound..<at + 1
    numeral.end = endByte(at)
    return numeral
  }

  /// The rank, or for a plural the denominator, that a cardinal and an ordinal word make; nil where they do not go together.
  private func rank(_ base: Numeral, _ word: NumberWord) -> Double? {
    switch word.role {
    case .ordinalOnes:
      return base.last == .tens || base.last == .hundred || base.last == .scale ? base.low + word.value : nil
    case .ordinalTeens, .ordinalTens: return base.last == .hundred || base.last == .scale ? base.low + word.value : nil
    // "one hundredth", "a millionth" are parts; "a hundred millionth" is a rank.
    case .ordinalHundred, .ordinalScale: return base.low > 1 ? base.low * word.value : nil
    default: return nil
    }
  }

  /// "two thirds", "one-eighth", "three twenty-firsts", "one hundred and three quarters".
  private func fraction(after base: Numeral) -> Numeral? {
    guard base.kind == .cardinal, base.last != .part, base.last != .group, base.low == base.low.rounded() else {
      return nil
    }
    let at = pastDash(base.tokens.upperBound)
    guard let (denominator, isPlural, end) = denominator(at), isPlural || base.low == 1 || base.joined?.part == 1 else {
      return nil
    }
    var numeral: Numeral
    if let joined = base.joined, joined.part < denominator {
      // one hundred + three quarters; two million + three fifths of a million
      numeral = base.with(joined.before + joined.part / denominator * (joined.scale >= 1000 ? joined.scale : 1))
    } else {
      numeral = base.with(base.low / denominator)
    }
    if base.low < denominator { numeral.kind = .fraction }
    numeral.tokens = base.tokens.lowerBound..<end
    (numeral.end, numeral.last, numeral.isPlain, numeral.joined) = (endByte(end - 1), .part, false, nil)
    // "three quarters billion", "three quarters of a million"
    var next = pastHyphen(end)
    if classes(next).contains(.of), role(next + 1) == .article { next += 2 }
    if let word = number(next), word.role == .scale {
      numeral = numeral.with(numeral.low * word.value)
      numeral.tokens = base.tokens.lowerBound..<next + 1
      (numeral.end, numeral.scale, numeral.last) = (endByte(next), word.value, .scale)
      numeral.kind = .cardinal
    }
    return numeral
  }

  /// "thirds", "fifth", "twenty-firsts", "one hundred fifth", "quarters", "halves".
  private func denominator(_ at: Int) -> (value: Double, isPlural: Bool, end: Int)? {
    guard let word = number(at) else { return nil }
    if word.role == .half || word.role == .quarter { return (1 / word.value, word.isPlural, at + 1) }
    if word.role.isOrdinal {
      // A second is a stretch of time before it is a half.
      return word.value <= 2 ? nil : (word.value, word.isPlural, at + 1)
    }
    guard word.role == .tens || word.role == .ones || word.role == .teens, let base = cardinal(at: at) else {
      return nil
    }
    var next = pastDash(base.tokens.upperBound)
    if role(next) == .and, base.last == .hundred { next += 1 }
    guard let last = number(next), last.role.isOrdinal, let value = rank(base, last) else { return nil }
    return (value, last.isPlural, next + 1)
  }

  /// "two and a half", "five and a half million", "3 million and a quarter", "forty two and a third".
  private func mixed(after base: Numeral) -> Numeral? {
    guard base.kind == .cardinal, base.last != .part, role(base.tokens.upperBound) == .and else { return nil }
    let start = base.tokens.upperBound + 1
    var part: Numeral
    if let found = half(at: start) ?? quarter(at: start) {
      part = found
    } else if let word = number(start), word.role == .article, let (value, isPlural, end) = denominator(start + 1),
      !isPlural
    {
      part = Numeral(1 / value, .fraction, start..<end, end: endByte(end - 1))
    } else if let top = cardinal(at: start, joiningAnd: false), !top.isDigits, let found = fraction(after: top),
      found.kind == .fraction
    {
      part = found
    } else {
      return nil
    }
    // "3 million and a quarter" (of a million); "five and a half million"; "one billion and a half million"
    var sum = base.low + (part.kind == .fraction && base.scale >= 1000 ? part.low * base.scale : part.low)
    if base.scale == 1, part.scale >= 1000 { sum = base.low * part.scale + part.low }
    var numeral = base.with(sum)
    numeral.scale = max(base.scale, part.scale)
    (numeral.tokens, numeral.end) = (base.tokens.lowerBound..<part.tokens.upperBound, part.end)
    (numeral.last, numeral.isPlain) = (.part, false)
    if numeral.scale == 1, let word = number(part.tokens.upperBound),
      word.role == .scale || word.role == .hundred || word.role == .group
    {
      numeral = numeral.with(numeral.low * word.value)
      numeral.tokens = base.tokens.lowerBound..<part.tokens.upperBound + 1
      (numeral.end, numeral.scale) = (endByte(part.tokens.upperBound), word.value)
    }
    return numeral
  }
}
