/// A number with its sign, currency and unit: "-5 °C", "US$284 billion", "3-inch", "5 feet 2 inches".
extension QuantityScan {
  /// The number at a token, with what belongs to it on both sides.
  func measured(at start: Int, joiningAnd: Bool = true, isMoney: Bool = false) -> QuantityDraft? {
    if role(start) == .negative {
      guard var draft = measured(at: start + 1, joiningAnd: joiningAnd),
        draft.kind == .cardinal || draft.kind == .fraction,
        draft.start == Int(tokens[start + 1].range.start)
      else { return nil }
      draft.multiply(by: -1)
      draft.reach(back: start, byte: Int(tokens[start].range.start))
      return draft
    }
    let sign = currencySign(before: start)
    guard let numeral = numeral(at: start, joiningAnd: joiningAnd, isMoney: isMoney || sign != nil) else { return nil }
    var draft = QuantityDraft(numeral, start: Int(tokens[start].range.start))
    if let sign, numeral.kind != .ordinal {
      draft.unit = sign.unit
      draft.reach(back: sign.start, byte: Int(tokens[sign.start].range.start))
    }
    guard takeUnit(&draft) else { return nil }
    takeMinorUnit(&draft)
    takeMinus(&draft)
    return draft
  }

  /// The currency sign or code that ends right before a token: "$", "US $", "EUR".
  func currencySign(before start: Int) -> (unit: MeasureUnit, start: Int)? {
    func sign(_ most: Int) -> (value: MeasureUnit, count: Int)? {
      lexicon.currencySigns.longest { $0 < most && start - 1 - $0 >= floor ? form(start - 1 - $0) : nil }
    }
    guard var found = sign(.max) else { return nil }
    // "a $5 bill" is no Australian money: letters that are a word, too, must be written close to their sign.
    let isWord = !classes(start - found.count).isDisjoint(with: [.determiner, .modal])
    if found.count > 1, isWord, !isAttached(start - found.count + 1) {
      guard let shorter = sign(1) else { return nil }
      found = shorter
    }
    let first = start - found.count
    if found.value.conditions.contains(.capitals), !shape(first).contains(.allCapitals) { return nil }
    // A sign written close to what stands before it is that one's: "10$ 5".
    if found.count == 1, isAttached(first), !isAttached(start), shape(first - 1).contains(.number) { return nil }
    return (found.value, first)
  }

  /// Takes a minus sign: written close to the number, after a space; before degrees also with a space after it.
  private func takeMinus(_ draft: inout QuantityDraft) {
    let at = draft.tokens.lowerBound - 1
    guard at >= floor, isDash(at), tokens[at].range.count != 2 else { return }
    let isMinusSign = tokens[at].range.count == 1 || text[Int(tokens[at].range.start) + 1] == 0x88
    guard isMinusSign, draft.kind == .cardinal || draft.kind == .fraction else { return }
    let isFree =
      at == lower || shape(at).contains(.spaceBefore) || isMark(at - 1, 0x28) || byte(at - 1) == 0x3C
      || byte(at - 1) == 0x3E
    let isTight = isAttached(at + 1)
    guard isFree,
      isTight || draft.unit?.dimension == .temperature
        || at == lower && draft.numeral.isDigits && !draft.numeral.isPlain
    else { return }
    draft.multiply(by: -1)
    draft.reach(back: at, byte: Int(tokens[at].range.start))
  }

  /// "USD115", "115USD" and "usd115.5": a code and digits in one token.
  func coded(at start: Int) -> QuantityDraft? {
    guard has(start), shape(start).contains(.hasDigit), shape(start).contains(.word), !shape(start).contains(.number)
    else {
      return nil
    }
    let range = tokens[start].range
    var at = Int(range.start)
    while at < Int(range.end), !Bytes.isDigit(text[at]) { at += 1 }
    let letters = text[Int(range.start)..<at]
    guard letters.count >= 2, let sign = lexicon.currencySigns.longest({ $0 == 0 ? Form(utf8: letters) : nil })?.value,
      !sign.conditions.contains(.capitals) || letters.allSatisfy(Bytes.isCapital),
      let digits = DigitNumber.read(text, TextRange(at, Int(range.end))), digits.kind == .cardinal,
      digits.end == Int(range.end)
    else { return nil }
    var numeral = Numeral(digits.value, .cardinal, start..<start + 1, end: Int(range.end))
    numeral.isDigits = true
    if isMark(start + 1, 0x2E), isAttached(start + 1), isAttached(start + 2), shape(start + 2).contains(.allDigits),
      let rest = DigitNumber.read(text, tokens[start + 2].range)
    {
      numeral = numeral.with(numeral.low + rest.value / DigitNumber.power(tokens[start + 2].range.count))
      (numeral.tokens, numeral.end) = (start..<start + 3, endByte(start + 2))
    }
    var draft = QuantityDraft(numeral, start: Int(range.start))
    draft.unit = sign
    if let scale = number(draft.tokens.upperBound), scale.role == .scale {
      draft.multiply(by: scale.value)
      draft.reach(through: draft.tokens.upperBound, byte: endByte(draft.tokens.upperBound))
    }
    return draft
  }
}
