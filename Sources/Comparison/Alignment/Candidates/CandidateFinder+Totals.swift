extension CandidateFinder {
  /// Totals that a sentence does not print and its reader adds up, so that they meet the total that another article prints.
  ///
  ///     "103 passengers and 26 crew members"       →  129 people
  ///     "killed the mayor, her deputy and two others"  →  4 people
  ///
  /// Only people are added, and only exact numbers and lower bounds: what comes to "dozens and two" is nothing to compare.
  func addTotals(_ speakers: SpeakerIndex, to found: inout [ClaimDraft]) {
    for mention in reading.mentions {
      guard case .quantity(let last) = mention.value, Self.adds(last), isCompared(mention.sentence),
        let head = last.countedHead,
        let sum = sumOfGroups(mention, last, head) ?? sumWithNamed(last, head) ?? sumOfFates(mention, last)
      else { continue }
      let tokens = sum.start..<max(mention.tokens.upperBound, head + 1)
      let clause = reading.clause(of: headToken(of: mention.tokens))
      let total = Quantity(low: sum.low, high: last.high == nil ? nil : sum.low, unit: "count")
      let place = addCandidate(
        .quantity, focus: tokens, focusRange: document.range(tokens), sentence: mention.sentence,
        value: .quantity(total), head: Form.person, clause: clause, predicate: sum.isWhole ? clause?.concept : nil,
        about: .words(QuantityTitle.ofPeople(clause, in: reading)), speakers: speakers,
        to: &found)
      found[place].parts = sum.parts
      found[place].partHeads = sum.heads
      found[place].namesAllParts = sum.isWhole
    }
  }

  private struct Sum {
    let low: Double
    let parts: [String]
    /// What is counted by each of two groups.
    var heads: [Form] = []
    /// The first token of what is added.
    let start: Int
    /// Whether the parts are told as all there are: "four badly hurt and 20 others slightly".
    var isWhole = false
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
      return Sum(
        low: low + more, parts: [first.words, last.words], heads: [concept(above), concept(head)],
        start: other.tokens.lowerBound)
    }
    return nil
  }

  /// People who are named, or stand as a pronoun, and a number of others: "him and two others", "besides Meyer, two others".
  private func sumWithNamed(_ last: Quantity, _ head: Int) -> Sum? {
    guard last.isFurther, let more = last.low else { return nil }
    let isJoined = reading.syntax.relations[head] == .conj
    let first = isJoined ? Int(reading.syntax.heads[head]) : head
    var people = companions(of: first)
    if isJoined {
      for token in [first] + reading.syntax.children(of: first).map(Int.init)
      where token == first || token < head && reading.syntax.relations[token] == .conj {
        guard let person = person(at: token) else { return nil }
        if !people.contains(person) { people.append(person) }
      }
    }
    guard !people.isEmpty else { return nil }
    let parts = people.map { document.article.string(document.range($0)) } + [last.words + " others"]
    return Sum(
      low: more + Double(people.count), parts: parts, start: people.map(\.lowerBound).min() ?? first)
  }

  /// People who share in what is told of a subject: "⟦along with Anna Holm⟧, Erik Meyer and eight others were killed".
  private func companions(of subject: Int) -> [Range<Int>] {
    let verb = Int(reading.syntax.heads[subject])
    guard verb >= 0 else { return [] }
    return reading.syntax.children(of: verb).map(Int.init).filter { child in
      child < subject && reading.syntax.relations[child] == .obl
        && reading.syntax.children(of: child).contains { mark in
          reading.syntax.relations[Int(mark)] == .case && document.tokens[Int(mark)].classes.contains(.accompanying)
        }
    }.compactMap { person(at: $0) }
  }

  /// Two counts of one fate, the second of "others": "four were taken to hospital with serious injuries while 20 others were
  /// slightly hurt" tells of 24 hurt. Others than those named before make a whole with them.
  private func sumOfFates(_ mention: Mention, _ last: Quantity) -> Sum? {
    guard last.isFurther, let more = last.low, let fate = fate(of: mention.tokens),
      let first = reading.mentions(in: mention.sentence).last(where: { other in
        guard case .quantity = other.value else { return false }
        return other.tokens.upperBound <= mention.tokens.lowerBound
      }), case .quantity(let before) = first.value, Self.adds(before), before.high != nil, !before.isFurther,
      let low = before.low, before.countedHead.map(isPerson) ?? true,
      fates(of: first.tokens, until: verb(before: mention.tokens)).contains(fate)
    else { return nil }
    return Sum(
      low: low + more, parts: [before.words, last.words + " others"], start: first.tokens.lowerBound, isWhole: true)
  }

  /// Where a count begins with its own verb: in "killed a guard and ⟦injured four others⟧" what stands between is told of the
  /// four alone.
  private func verb(before focus: Range<Int>) -> Int {
    let before = focus.lowerBound - 1
    return before >= 0 && isHarm(concept(before)) ? before : focus.lowerBound
  }

  /// What befell those who are counted, of the family of harm.
  private func fate(of focus: Range<Int>) -> Form? {
    guard let clause = reading.clause(of: headToken(of: focus)), isHarm(clause.concept) else { return nil }
    return clause.concept
  }

  /// What befell those counted first: of their clause, or of a phrase in it ("with serious injuries"). Two fates leave open who
  /// the others are.
  private func fates(of focus: Range<Int>, until end: Int) -> [Form] {
    var found: [Form] = []
    for token in focus.upperBound..<end {
      let concept = concept(token)
      if isHarm(concept), !found.contains(concept) { found.append(concept) }
    }
    return found.count == 1 ? found : []
  }

  func isHarm(_ concept: Form) -> Bool {
    concepts.kind(of: concept) == Form.event && concepts.family(of: concept) == Form("harm")
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
    return concept == Form.person || concepts.isA(concept, Form.person)
  }
}
