/// The unit after a number: "5 km", "12-cent", "16-bit", "20 billion francs", "50 metres per second", "75 USD million".
extension QuantityScan {
  /// Takes the unit; false where what is written close to the digits shows that they are a code: "24703m212".
  func takeUnit(_ draft: inout QuantityDraft) -> Bool {
    if let tail = draft.numeral.tail {
      guard draft.unit == nil, let unit = unit(tail: tail) else { return false }
      draft.unit = unit
      draft.reach(through: draft.tokens.upperBound - 1, byte: Int(tail.end))
      draft.multiply(by: unit.factor)
      return true
    }
    if draft.kind == .ordinal || draft.kind == .decade { return true }
    let at = draft.tokens.upperBound
    let next = pastHyphen(at)
    guard let found = unit(at: partArticle(draft, next), after: draft, isHyphenated: next > at) else {
      // A word written close to the digits that is no unit makes them a code.
      return
        !(draft.numeral.isDigits && next == at && isAttached(at) && shape(at).contains(.word)
        && !shape(at).contains(.clitic))
    }
    if draft.unit != nil {
      // "$10 dollars"; the sign has said it.
      if found.unit.dimension == .money, found.unit.factor == 1 {
        draft.reach(through: found.end - 1, byte: endByte(found.end - 1))
      }
      return true
    }
    draft.unit = found.unit
    draft.multiply(by: found.unit.factor)
    draft.reach(through: found.end - 1, byte: endByte(found.end - 1))
    if found.unit.dimension == .money, draft.numeral.scale == 1, let word = number(found.end), word.role == .scale {
      draft.multiply(by: word.value)
      draft.numeral.scale = word.value
      draft.reach(through: found.end, byte: endByte(found.end))
    }
    if found.unit.dimension == .length { takeRate(&draft) }
    return true
  }

  /// The token after an article, in "half an hour", "half a mile", and after "of", in "thousands of dollars"; else the token.
  private func partArticle(_ draft: QuantityDraft, _ at: Int) -> Int {
    if draft.kind == .vague, classes(at).contains(.of), isUnitWord(at + 1) { return at + 1 }
    guard draft.kind == .fraction, role(at) == .article, isUnitWord(at + 1) else { return at }
    return at + 1
  }

  /// The unit of the letters inside a token: "100MB", "115USD"; not the plural of "747s".
  private func unit(tail: TextRange) -> MeasureUnit? {
    let bytes = text[tail.bytes]
    if bytes.count == 1, let degrees = degrees(bytes) { return degrees }
    if bytes.count > 1, let unit = lexicon.unitSymbols.longest({ $0 == 0 ? Form(exact: bytes) : nil })?.value {
      return unit
    }
    guard bytes.count > 1, let unit = lexicon.unitWords.longest({ $0 == 0 ? Form(utf8: bytes) : nil })?.value else {
      return nil
    }
    return unit.dimension == .money ? unit : nil
  }

  /// "41C" and "106F" where the sentence speaks of heat; elsewhere such letters are of codes, and of cents.
  private func degrees(_ letter: ArraySlice<UInt8>) -> MeasureUnit? {
    guard let unit = lexicon.degrees[Form(exact: letter)] else { return nil }
    return (lower..<upper).contains { counting($0).contains(.heat) } ? unit : nil
  }

  /// The form of a token without the full stop of an abbreviation.
  func unitForm(_ at: Int, isExact: Bool) -> Form? {
    guard has(at) else { return nil }
    guard shape(at).contains(.finalStop) else { return isExact ? exact(at) : form(at) }
    let bytes = text[tokens[at].range.bytes].dropLast()
    return isExact ? Form(exact: bytes) : Form(utf8: bytes)
  }

  /// The unit word or symbol at a token, and one past its last token.
  private func unit(at: Int, after draft: QuantityDraft, isHyphenated: Bool) -> (unit: MeasureUnit, end: Int)? {
    guard has(at) else { return nil }
    let word =
      lexicon.unitWords.longest { form(at + $0) } ?? lexicon.unitWords.longest { unitForm(at + $0, isExact: false) }
    let symbol =
      lexicon.unitSymbols.longest { exact(at + $0) } ?? lexicon.unitSymbols.longest { unitForm(at + $0, isExact: true) }
    if let symbol, symbol.count >= (word?.count ?? 0), isSymbol(at, symbol.count, draft) {
      return (symbol.value, at + symbol.count)
    }
    guard let word else { return nil }
    let end = at + word.count
    let unit = word.value
    if unit.conditions.contains(.capitals), !shape(at).contains(.allCapitals) { return nil }
    if unit.conditions.contains(.big), (draft.low ?? 0) < 1000 { return nil }
    if shape(at).contains(.punctuation), unit.dimension == .money, !isSignAfter(at, end) { return nil }
    if word.count == 1, let weight = lexicon.homonyms[tokens[at].form], !isPrice(draft, isHyphenated) {
      return (weight, end)
    }
    return (unit, end)
  }

  /// Whether letters after digits are a symbol: short ones must be written close, or be what nothing else is.
  private func isSymbol(_ at: Int, _ count: Int, _ draft: QuantityDraft) -> Bool {
    if draft.unit != nil || !draft.numeral.isDigits && tokens[at].range.count < 4 { return false }
    if byte(at) == 0x22 { return counting(at + 1).contains(.measurable) }  // 10" long; else a quotation mark
    if isAttached(at) || count > 1 || shape(at).contains(.punctuation) { return true }
    let first = byte(at)
    if tokens[at].range.count == 1 { return first >= 0x61 && !isAttached(at + 1) && first != 0x73 && first != 0x74 }
    // "in", "min" and the like spaced from the number are words first.
    return !classes(at).contains(.preposition)
  }

  /// "10 $": the sign belongs to the number before it unless it is written close to one that follows.
  private func isSignAfter(_ at: Int, _ end: Int) -> Bool {
    guard shape(end).contains(.number) else { return true }
    if isAttached(at) { return true }
    if isAttached(end) { return false }
    return lexicon.unitWords.longest { form(end + 1 + $0) }?.value.dimension == .money
  }

  /// Whether pounds are money here: millions of them, or words of prices near by.
  private func isPrice(_ draft: QuantityDraft, _ isHyphenated: Bool) -> Bool {
    if draft.numeral.scale >= 1000 { return true }
    let range = max(lower, draft.tokens.lowerBound - 8)..<min(upper, draft.tokens.upperBound + 6)
    if range.contains(where: { counting($0).contains(.mass) && !counting($0).contains(.price) }) { return false }
    return !isHyphenated && range.contains { counting($0).contains(.price) }
  }

  /// "metres per second", "miles a minute", "km/ms".
  private func takeRate(_ draft: inout QuantityDraft) {
    let at = draft.tokens.upperBound
    guard counting(at).contains(.per) || role(at) == .article || isMark(at, 0x2F) && isAttached(at) else { return }
    let found = lexicon.unitWords.longest { form(at + 1 + $0) } ?? lexicon.unitSymbols.longest { exact(at + 1 + $0) }
    guard let found, found.value.dimension == .time else { return }
    draft.per = found.value
    draft.reach(through: at + found.count, byte: endByte(at + found.count))
  }
}
