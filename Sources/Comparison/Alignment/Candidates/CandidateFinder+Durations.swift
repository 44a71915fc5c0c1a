extension CandidateFinder {
  /// How long something took, as amounts of time: "for about 10 minutes" is ten minutes, roughly, and meets "at least 10".
  ///
  /// To the dates of a text such a stretch is a duration (TIMEX3 `PT10M`), which knows neither bounds nor units; so the words are read
  /// once more as an amount. Vague ones ("for years") are left out: they say nothing that could differ.
  func durations() -> [Mention] {
    let stretches = reading.mentions.filter { Self.isDuration($0) && isCompared($0.sentence) }
    guard !stretches.isEmpty else { return [] }
    let others = reading.mentions.filter {
      if case .date = $0.value { !Self.isDuration($0) } else { false }
    }
    var sentences: [Int] = []
    for stretch in stretches where sentences.last != stretch.sentence { sentences.append(stretch.sentence) }
    return QuantityExtractor(words: units).mentions(in: document, outside: others, sentences: sentences).filter {
      found in
      guard case .quantity(let amount) = found.value, Measure(amount, units: units)?.isTime == true,
        amount.low != nil, !amount.isVague
      else { return false }
      return stretches.contains { $0.tokens.overlaps(found.tokens) }
    }
  }

  private static func isDuration(_ mention: Mention) -> Bool {
    if case .date(let timex) = mention.value { timex.kind == .duration && timex.value != Timex.openEnd } else { false }
  }
}
