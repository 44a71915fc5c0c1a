/// Numbers in digits with what belongs to them: groups parted by spaces, mixed fractions, letters for a power of ten.
extension QuantityScan {
  /// The number whose digits begin at a token.
  func digits(at start: Int, isMoney: Bool) -> Numeral? {
    guard let first = DigitNumber.read(text, tokens[start].range) else { return nil }
    var numeral = Numeral(first.value, .cardinal, start..<start + 1, end: first.end)
    (numeral.isDigits, numeral.isPlain) = (true, first.isPlain)
    switch first.kind {
    case .ordinal: numeral.kind = .ordinal
    case .decade: numeral.kind = .decade
    case .fraction, .mixed: (numeral.kind, numeral.last) = (first.kind == .fraction ? .fraction : .cardinal, .part)
    case .cardinal: break
    }
    if numeral.kind == .ordinal || numeral.kind == .decade { return numeral }
    if first.end < endByte(start) {
      numeral.tail = TextRange(first.end, endByte(start))
      takeTailScale(&numeral, isMoney: isMoney)
      return numeral
    }
    if first.isPlain { takeSpacedGroups(&numeral) }
    if numeral.last != .part { takeExponent(&numeral) }
    if numeral.last != .part { takeMixedFraction(&numeral) }
    takeScaleLetters(&numeral, isMoney: isMoney)
    return numeral
  }

  /// "1 414 021 100", "1 234 567.89": one to three digits and groups of three.
  private func takeSpacedGroups(_ numeral: inout Numeral) {
    let start = numeral.tokens.lowerBound
    guard tokens[start].range.count <= 3, byte(start) != 0x30 else { return }
    var at = start + 1
    while has(at), tokens[at].shape.contains(.number), tokens[at].shape.contains(.spaceBefore), taken[at] == 0,
      tokens[at].range.start - tokens[at - 1].range.end <= 3
    {
      let token = tokens[at]
      let isLast = token.range.count > 4 && text[Int(token.range.start) + 3] == 0x2E
      guard token.shape.contains(.allDigits) && token.range.count == 3 || isLast,
        let next = DigitNumber.read(text, token.range), next.kind == .cardinal, next.value < 1000,
        next.end == endByte(at)
      else { break }
      numeral = numeral.with(numeral.low * 1000 + next.value)
      at += 1
      numeral.tokens = start..<at
      (numeral.end, numeral.isPlain) = (next.end, false)
      if isLast { break }
    }
  }

  /// "10 1/2", "7 3 / 4", "2½" cut in two, and "1 / 4" alone.
  private func takeMixedFraction(_ numeral: inout Numeral) {
    let start = numeral.tokens.lowerBound
    let at = numeral.tokens.upperBound
    if let part = vulgar(at) {
      numeral = numeral.with(numeral.low + part)
      numeral.tokens = start..<at + 1
      (numeral.end, numeral.last, numeral.isPlain) = (endByte(at), .part, false)
    } else if let part = spacedFraction(at) {
      numeral = numeral.with(numeral.low + part.value)
      numeral.tokens = start..<part.end
      (numeral.end, numeral.last, numeral.isPlain) = (endByte(part.end - 1), .part, false)
    } else if let part = spacedFraction(start), numeral.isPlain, part.end > start + 1 {
      numeral = numeral.with(part.value)
      numeral.tokens = start..<part.end
      (numeral.end, numeral.last, numeral.isPlain, numeral.kind) = (endByte(part.end - 1), .part, false, .fraction)
    }
  }

  /// ⅔ as a token of its own.
  func vulgar(_ at: Int) -> Double? {
    guard has(at), tokens[at].range.count <= 3, byte(at) >= 0xC2 else { return nil }
    let range = tokens[at].range.bytes
    return DigitNumber.vulgar(text, range.lowerBound, range.upperBound)?.value
  }

  /// "3/4", "3 / 4".
  private func spacedFraction(_ at: Int) -> (value: Double, end: Int)? {
    guard has(at), tokens[at].shape.contains(.number), taken[at] == 0 else { return nil }
    guard let first = DigitNumber.read(text, tokens[at].range) else { return nil }
    if first.kind == .fraction { return (first.value, at + 1) }
    guard first.isPlain, isMark(at + 1, 0x2F), has(at + 2), tokens[at + 2].shape.contains(.allDigits),
      let second = DigitNumber.read(text, tokens[at + 2].range), DigitNumber.isCommonFraction(first.value, second.value)
    else { return nil }
    return (first.value / second.value, at + 3)
  }

  /// Letters of a power of ten inside the token: "10M", "2.5K".
  private func takeTailScale(_ numeral: inout Numeral, isMoney: Bool) {
    guard let tail = numeral.tail, let scale = lexicon.scales[Form(exact: text[tail.bytes])] else { return }
    guard isMoney || scale.isPlain else { return }
    // 3G, 4G and 5G are networks.
    if text[Int(tail.start)] == 0x47, numeral.low < 10 { return }
    numeral = numeral.with(numeral.low * scale.value)
    (numeral.scale, numeral.tail, numeral.last, numeral.end) = (scale.value, nil, .scale, Int(tail.end))
  }

  /// Letters of a power of ten in the next token: "1.2 bn", "£3 m", "3m people".
  private func takeScaleLetters(_ numeral: inout Numeral, isMoney: Bool) {
    let at = numeral.tokens.upperBound
    guard has(at), tokens[at].range.count <= 4, tokens[at].shape.contains(.word),
      let form = unitForm(at, isExact: true),
      let scale = lexicon.scales[form]
    else { return }
    let isTight = isAttached(at)
    let isCapital = Bytes.isCapital(byte(at))
    var isScale = isMoney || scale.isPlain && (isTight || !isCapital || !numeral.isPlain)
    if !isScale, isTight, !isCapital { isScale = countsAfterLetters(at + 1) }
    if isMoney, !isTight, tokens[at].range.count == 1, !(isClosed(at + 1) || shape(at + 1).contains(.word)) {
      isScale = false
    }
    guard isScale else { return }
    numeral = numeral.with(numeral.low * scale.value)
    numeral.tokens = numeral.tokens.lowerBound..<at + 1
    // "£3m." at the end of a sentence is cut as an abbreviation; the stop is not the number's.
    let end = endByte(at) - (tokens[at].shape.contains(.finalStop) ? 1 : 0)
    (numeral.scale, numeral.end, numeral.last, numeral.isPlain) = (scale.value, end, .scale, false)
  }

  /// Whether what follows "5m" shows that it is five million: people, or a currency's name.
  private func countsAfterLetters(_ at: Int) -> Bool {
    guard has(at) else { return false }
    if let unit = lexicon.unitWords.longest({ form(at + $0) })?.value, unit.dimension == .money { return true }
    return looksPlural(at) && !counting(at).contains(.unlike)
  }
}
