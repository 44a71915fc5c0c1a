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
    let counted = QuantityExtractor(words: units).mentions(in: document, outside: others, sentences: sentences).filter {
      found in
      guard case .quantity(let amount) = found.value, Measure(amount, units: units)?.isTime == true,
        amount.low != nil, !amount.isVague
      else { return false }
      return stretches.contains { $0.tokens.overlaps(found.tokens) }
    }
    let single = stretches.filter { stretch in !counted.contains { $0.tokens.overlaps(stretch.tokens) } }
      .compactMap(singleUnit)
    return counted + single
  }

  /// "Shut for ⟦a month⟧", "⟦a week⟧ of mourning": one of a unit that an article counts. "Of 40 millimetres a day" and "once a week" tell a
  /// rate.
  private func singleUnit(_ stretch: Mention) -> Mention? {
    guard case .date(let timex) = stretch.value, stretch.tokens.count == 2,
      document.tokens[stretch.tokens.lowerBound].classes.contains(.indefiniteArticle),
      let unit = Self.units[timex.value],
      // "A week of rain" as a headline tells nothing of the week.
      reading.syntax.relations[stretch.tokens.upperBound - 1] != .root
    else { return nil }
    let (before, behind) = (stretch.tokens.lowerBound - 1, stretch.tokens.upperBound)
    let sentence = document.sentences[stretch.sentence].tokens
    let isGoverned = before >= sentence.lowerBound && document.tokens[before].classes.contains(.preposition)
    guard isGoverned || behind < sentence.upperBound && document.tokens[behind].classes.contains(.of) else {
      return nil
    }
    let amount = Quantity(low: 1, high: 1, unit: unit)
    return Mention(range: stretch.range, tokens: stretch.tokens, sentence: stretch.sentence, value: .quantity(amount))
  }

  /// The units of which one is told, by the TIMEX3 value.
  private static let units = ["PT1H": "hour", "P1D": "day", "P1W": "week", "P1M": "month", "P1Y": "year"]

  /// "Three days of ⟦mourning⟧": what a stretch of time is filled with.
  func matter(of stretch: Range<Int>) -> Form? {
    guard let last = stretch.last else { return nil }
    let syntax = reading.syntax
    // The tagger takes "mourning" for a noun here and for a participle there.
    let noun = syntax.children(of: last).map(Int.init).first { child in
      (syntax.child(of: child, .case) ?? syntax.child(of: child, .mark)).map {
        $0 == last + 1 && document.tokens[$0].classes.contains(.of)
      } ?? false
    }
    return noun.flatMap { reading.terms[$0] == nil ? nil : concepts.concept(of: syntax.lemmas[$0]) }
  }

  private static func isDuration(_ mention: Mention) -> Bool {
    if case .date(let timex) = mention.value { timex.kind == .duration && timex.value != Timex.openEnd } else { false }
  }
}
