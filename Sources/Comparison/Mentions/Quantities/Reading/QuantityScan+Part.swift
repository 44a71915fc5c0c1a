/// Parts of a whole: half, quarter, "a third".
extension QuantityScan {
  /// "half", "a half", "half a million", "half-million", "half a dozen".
  func half(at start: Int) -> Numeral? {
    let at = role(start) == .article ? start + 1 : start
    guard let word = number(at), word.role == .half, !word.isPlural else { return nil }
    if let scaled = scaled(word, from: start, at) { return scaled }
    // "the second half", "the other half"; "half-brother", "half-time".
    if start > lower {
      if role(start - 1)?.isOrdinal == true || classes(start - 1).contains(.further) { return nil }
      if isDash(start - 1), isAttached(start) { return nil }
    }
    if isDash(at + 1), isAttached(at + 1), isAttached(at + 2), !isUnitWord(at + 2) { return nil }
    return part(word.value, start..<at + 1)
  }

  /// "quarter million", "a quarter of a million", "a quarter" of something; a bare quarter is a stretch of time or a place.
  func quarter(at start: Int) -> Numeral? {
    let hasArticle = role(start) == .article
    let at = hasArticle ? start + 1 : start
    guard let word = number(at), word.role == .quarter, !word.isPlural else { return nil }
    if let scaled = scaled(word, from: start, at) { return scaled }
    return hasArticle && endsPart(at + 1) ? part(word.value, start..<at + 1) : nil
  }

  /// "a third" of something, "a trillionth": not "a third man", which is a rank.
  func articleFraction(at start: Int) -> Numeral? {
    guard let word = number(start + 1), word.role.isOrdinal, !word.isPlural, word.value > 2 else { return nil }
    guard word.value >= 100 || endsPart(start + 2), !isNextOfSome(start, word.value) else { return nil }
    return part(1 / word.value, start..<start + 2)
  }

  /// "Two said so; ⟦a third⟧ denied it", and not "a third of them": one more than those told of before.
  private func isNextOfSome(_ start: Int, _ value: Double) -> Bool {
    guard value <= 10, let next = part(start + 2),
      next == .verb || next == .aux || next == .adv && part(start + 3) == .verb
    else { return false }
    // The sentence before may tell of them.
    return (max(0, start - Self.sight)..<start).contains { at in
      guard let word = lexicon.numbers[tokens[at].form], word.role == .ones else { return false }
      return word.value == value - 1
    }
  }

  /// How many tokens back those are looked for.
  private static let sight = 40

  /// Whether a part can end before this token: what follows is no noun of its own.
  private func endsPart(_ at: Int) -> Bool {
    if isClosed(at) { return true }
    if isDash(at) { return false }
    if let part = part(at), part == .verb && tags[at].xpos.isFiniteVerb || part == .adv { return true }
    return !classes(at).isDisjoint(with: [
      .of, .preposition, .coordinator, .determiner, .subordinator, .copula, .have, .modal, .further, .relative,
    ])
  }

  /// "half a million", "half-million", "quarter of a million", "half a dozen".
  private func scaled(_ word: NumberWord, from start: Int, _ at: Int) -> Numeral? {
    var next = pastHyphen(at + 1)
    if next == at + 1, classes(next).contains(.of), role(next + 1) == .article { next += 1 }
    if role(next) == .article { next += 1 }
    guard let unit = number(next), unit.role == .scale || unit.role == .group else { return nil }
    var numeral = Numeral(word.value * unit.value, .cardinal, start..<next + 1, end: endByte(next))
    (numeral.scale, numeral.last) = (unit.value, unit.role == .group ? .group : .scale)
    return numeral
  }

  private func part(_ value: Double, _ tokens: Range<Int>) -> Numeral {
    var numeral = Numeral(value, .fraction, tokens, end: endByte(tokens.upperBound - 1))
    numeral.last = .part
    return numeral
  }

  /// Whether a unit word stands here.
  func isUnitWord(_ at: Int) -> Bool { lexicon.unitWords.longest { form(at + $0) } != nil }
}
