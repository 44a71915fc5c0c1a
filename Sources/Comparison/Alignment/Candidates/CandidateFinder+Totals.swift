extension CandidateFinder {
  /// Totals that a sentence does not print and its reader adds up, so that they meet the total that another article prints.
  ///
  ///     "103 passengers and 26 crew members"       →  129 people
  ///     "killed the mayor, her deputy and two others"  →  4 people
  ///
  /// Only people are added, and only exact numbers and lower bounds: what comes to "dozens and two" is nothing to compare.
  func totals(_ speakers: SpeakerIndex) -> [CandidateClaim] {
    reading.mentions.compactMap { mention -> CandidateClaim? in
      guard case .quantity(let last) = mention.value, Self.adds(last), isCompared(mention.sentence),
        let head = last.countedHead, let sum = sumOfGroups(mention, last, head) ?? sumWithNamed(last, head)
      else { return nil }
      let tokens = sum.start..<max(mention.tokens.upperBound, head + 1)
      let clause = reading.clause(of: headToken(of: mention.tokens))
      let total = Quantity(low: sum.low, high: last.high == nil ? nil : sum.low, unit: "count")
      var found = candidate(
        .quantity, focus: tokens, focusRange: document.range(tokens), sentence: mention.sentence,
        value: .quantity(total), head: Form("person"), clause: clause,
        about: oneLine([predicateText(clause), "people"].compactMap { $0 }.joined(separator: ", ")), speakers: speakers)
      found.parts = sum.parts
      return found
    }
  }

  private struct Sum {
    let low: Double
    let parts: [String]
    /// The first token of what is added.
    let start: Int
  }

  private static func adds(_ quantity: Quantity) -> Bool {
    guard quantity.unit == "count", !quantity.isApproximate, let low = quantity.low, low >= 1 else { return false }
    return quantity.high == nil || quantity.high == low
  }

  /// Two groups of people that are joined by "and", each with its number; the same noun twice counts two things of it.
  private func sumOfGroups(_ mention: Mention, _ last: Quantity, _ head: Int) -> Sum? {
    guard reading.syntax.relations[head] == .conj, !last.isFurther else { return nil }
    let above = Int(reading.syntax.heads[head])
    for other in reading.mentions(in: mention.sentence) {
      guard case .quantity(let first) = other.value, first.countedHead == above, Self.adds(first), !first.isFurther,
        first.high != nil, isPerson(above), isPerson(head),
        concept(above) != concept(head), let low = first.low, let more = last.low
      else { continue }
      return Sum(low: low + more, parts: [first.words, last.words], start: other.tokens.lowerBound)
    }
    return nil
  }

  /// People who are named, or stand as a pronoun, and a number of others: "him and two others".
  private func sumWithNamed(_ last: Quantity, _ head: Int) -> Sum? {
    guard last.isFurther, reading.syntax.relations[head] == .conj, let more = last.low else { return nil }
    let first = Int(reading.syntax.heads[head])
    var people: [Range<Int>] = []
    for token in [first] + reading.syntax.children(of: first).map(Int.init)
    where token == first || token < head && reading.syntax.relations[token] == .conj {
      guard let person = person(at: token) else { return nil }
      if !people.contains(person) { people.append(person) }
    }
    let parts = people.map { document.article.string(document.range($0)) } + [last.words + " others"]
    return Sum(
      low: more + Double(people.count), parts: parts, start: people.map(\.lowerBound).min() ?? first)
  }

  /// The tokens of the one person that a token is part of: a person's name, or "him", "her".
  private func person(at token: Int) -> Range<Int>? {
    for mention in reading.mentions(in: document.sentence(of: token)) where mention.tokens.contains(token) {
      if case .name(let name) = mention.value, name.kind == .person { return mention.tokens }
    }
    return document.tokens[token].classes.contains(.personalSingular) ? token..<token + 1 : nil
  }

  private func concept(_ token: Int) -> Form { concepts.concept(of: reading.syntax.lemmas[token]) }

  private func isPerson(_ token: Int) -> Bool {
    let concept = concept(token)
    return concept == Form("person") || concepts.isA(concept, Form("person"))
  }
}
