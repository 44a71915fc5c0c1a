/// Amounts in words that name no exact number: "dozens", "several hundred", "tens of thousands", "a pair of".
extension QuantityScan {
  /// The vague amount that begins at a token.
  func vagueAmount(at start: Int) -> Numeral? {
    guard let found = lexicon.vague.longest({ form(start + $0) }) else { return nil }
    let usage = found.value.usage
    var numeral = Numeral(found.value.low, .vague, start..<start + found.count, end: endByte(start + found.count - 1))
    (numeral.high, numeral.isApproximate) = (found.value.high, !usage.contains(.exact))
    (numeral.last, numeral.isCounted) = (.group, usage.contains(.counted))
    let after = start + found.count
    // "two hundreds", "the thousands": a number before it makes it a numeral of its own kind.
    if usage.contains(.round), start > lower, shape(start - 1).contains(.number) { return nil }
    if usage.contains(.round), let chained = chain(numeral) { return chained }
    if usage.contains(.chained) { return nil }
    if usage.contains(.base) {
      var next = after
      if usage.contains(.of), classes(next).contains(.of) { next += 1 }
      if let scaled = multiplied(numeral, at: next) { return scaled }
    }
    if usage.contains(.of), !classes(after).contains(.of), !classes(after).contains(.further) { return nil }
    return numeral
  }

  /// "several hundred", "a few hundred thousand", "a couple of dozen".
  private func multiplied(_ base: Numeral, at start: Int) -> Numeral? {
    var numeral = base
    var at = start
    while let word = number(pastHyphen(at)), word.role == .hundred || word.role == .scale || word.role == .group {
      at = pastHyphen(at)
      numeral.low *= word.value
      numeral.high = numeral.high.map { $0 * word.value }
      if word.role == .scale { numeral.scale *= word.value }
      at += 1
    }
    guard at > start else { return nil }
    numeral.tokens = base.tokens.lowerBound..<at
    numeral.end = endByte(at - 1)
    return numeral
  }

  /// "tens of thousands", "hundreds of thousands", "thousands upon thousands": the product of the round numbers, twice.
  private func chain(_ base: Numeral) -> Numeral? {
    var numeral = base
    var at = base.tokens.upperBound
    while classes(at).contains(.of), let next = lexicon.vague.longest({ form(at + 1 + $0) }),
      next.value.usage.contains(.round), !next.value.usage.contains(.chained)
    {
      numeral.low *= next.value.low / 2
      at += 1 + next.count
      numeral.tokens = base.tokens.lowerBound..<at
      numeral.end = endByte(at - 1)
    }
    return at > base.tokens.upperBound ? numeral : nil
  }
}
