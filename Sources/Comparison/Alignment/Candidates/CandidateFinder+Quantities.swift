extension CandidateFinder {
  /// Amounts that a clause tells, ranks ("rose to third") among them.
  func addQuantities(_ speakers: SpeakerIndex, to found: inout [ClaimDraft]) {
    var names = FormTable<Bool>(capacity: 64)
    for mention in reading.mentions {
      if case .name(let name) = mention.value { names[Form(utf8: name.canonical.utf8)] = true }
    }
    for mention in reading.mentions + durations() {
      guard case .quantity(let quantity) = mention.value, isCompared(mention.sentence),
        !isMarker(mention.tokens, quantity)
      else { continue }
      let focus = mention.tokens
      let measure = Measure(quantity, units: units)
      let head =
        measure?.isTime == true
        ? matter(of: focus)
        : quantity.unit == "year-old" ? nil : quantity.countedHead.flatMap(countedConcept).map(personBehind)
      let clause = reading.clause(of: headToken(of: focus))
      // "No one was killed": the number itself denies it, and the clause does not do so once more; of "none of the passengers" there
      // is nothing left that is no part.
      let isNobody = quantity.low == 0 && quantity.high == 0 && isOfAll(quantity, focus)
      let isPart = !isNobody && isPart(focus)
      let fate = fateOfPart(quantity, focus, clause)
      let bearer = quantity.unit == "year-old" ? ageBearer(mention) : nil
      let last = addCandidate(
        .quantity, focus: focus, focusRange: mention.range, sentence: mention.sentence, value: .quantity(quantity),
        head: head,
        predicate: isPart ? nil : predicate(quantity, focus, clause, isWhole: fate != nil),
        about: .words(QuantityTitle(quantity, focus, bearer: bearer, clause, in: reading).text),
        speakers: speakers, to: &found)
      found[last].countsOthers = quantity.isFurther && countsOthers(clause)
      found[last].isPart = isPart
      found[last].fateOfPart = fate
      found[last].includesOne = includesOne(quantity, mention.sentence)
      found[last].isJoined = isJoined(mention, quantity)
      found[last].isOfOnePlace = isOfOnePlace(mention, quantity)
      found[last].isOfEitherFate = isOfEitherFate(mention)
      found[last].measure = measure
      found[last].isOfEarlierOne = clause.map { tellsOfEarlierOne($0.extent) } ?? false
      if isNobody { found[last].isNegated = false }
      if let bearer {
        found[last].bearers = bearers(bearer, of: mention)
        if isAgeOfNow(mention) {
          (found[last].isOfOtherTimes, found[last].days, found[last].ownDays) = (false, nil, nil)
          found[last].day = document.article.published
        }
        found[last].namedBearers = found[last].bearers.filter { names[$0] != nil }
      } else if let head, concepts.isA(head, Form.person) {
        found[last].namedBearers = nations(of: quantity)
      }
    }
  }

  /// What is told of the counted where it is not what the clause tells.
  private func predicate(_ quantity: Quantity, _ focus: Range<Int>, _ clause: Clause?, isWhole: Bool) -> Form? {
    measured(focus) ?? state(quantity, clause, isWhole: isWhole) ?? participleAfter(quantity, focus)
      ?? countedPredicate(quantity, focus) ?? verbBefore(focus) ?? passiveAfter(quantity, focus)
  }

  /// Whether nobody at all is meant, and not nobody of some: "no one ⟦else⟧", "no one ⟦on the ground⟧", "no ⟦serious⟧ injuries", "no one
  /// was ⟦badly⟧ hurt".
  private func isOfAll(_ none: Quantity, _ focus: Range<Int>) -> Bool {
    let syntax = reading.syntax
    let noun = none.countedHead ?? headToken(of: focus)
    let isBare = syntax.children(of: noun).allSatisfy { [.det, .case, .punct].contains(syntax.relations[Int($0)]) }
    guard isBare, let clause = reading.clause(of: noun) else { return isBare }
    return syntax.child(of: clause.predicate, .advmod) == nil
  }

  /// The nations whose people are counted: "400 ⟦Norwegian⟧ sailors". Only what stands with the noun itself: an "Iran-backed militia"
  /// is of any nation.
  private func nations(of quantity: Quantity) -> [Form] {
    guard let counted = quantity.counted, let head = quantity.countedHead else { return [] }
    let first = document.tokens(in: counted).lowerBound
    guard first < head else { return [] }
    return (first..<head).compactMap { token in
      guard Int(reading.syntax.heads[token]) == head, let match = known.longest(in: document, from: token, limit: head),
        match.end == token + 1
      else { return nil }
      let name = Form(utf8: match.entry.canonical.utf8)
      return match.entry.isDemonym || known.isCountry(name) ? name : nil
    }
  }

  /// The number of an item ("1. The harbour", "12) …") or the time of an entry ("14.30  The ferry …") at the start of a line: what
  /// follows is not counted by it.
  private func isMarker(_ focus: Range<Int>, _ quantity: Quantity) -> Bool {
    guard focus.count == 1, quantity.unit == "count", quantity.countedHead == nil, let value = quantity.low,
      document.tokens[focus.lowerBound].shape.contains(.lineStart), focus.upperBound < document.tokens.count
    else { return false }
    if value != value.rounded(.down) { return value < 24 }
    let next = document.tokens[focus.upperBound]
    return !next.shape.contains(.spaceBefore) && next.range.count == 1
      && [0x2E, 0x29].contains(document.mark(focus.upperBound))
  }

  /// "four people, including the attacker", "four people died, including his brother".
  private func includesOne(_ quantity: Quantity, _ sentence: Int) -> Bool {
    guard let head = quantity.countedHead else { return false }
    let (tokens, tags) = (document.tokens, reading.syntax.tags)
    let end = min(head + 12, document.sentences[sentence].tokens.upperBound - 2)
    guard head + 1 < end, let word = (head + 1..<end).first(where: { tokens[$0].classes.contains(.inclusive) }),
      !tokens[word - 1].classes.contains(.negation), !(head + 1..<word).contains(where: { tags[$0].upos == .num })
    else { return false }
    guard !tokens[word + 1].classes.isDisjoint(with: [.definiteArticle, .possessive]) else { return false }
    // The noun, behind words that tell more of it.
    let noun = (word + 2..<min(word + 6, end + 2)).first {
      tags[$0].upos == .noun && tags[min($0 + 1, end + 1)].upos != .noun
    }
    return noun.map { tags[$0].xpos == .nn } ?? false
  }

  /// "20 of those injured", "three of them", and a number that goes on from such a one: "20 of those … and 31 …".
  private func isPart(_ focus: Range<Int>) -> Bool {
    let after = focus.upperBound
    if after + 1 < document.tokens.count, document.tokens[after].classes.contains(.of),
      !document.tokens[after + 1].classes.isDisjoint(with: [.determiner, .pronoun, .possessive])
    {
      return true
    }
    // Only a number that stands alone goes on from another: "and 31 to the other hospital".
    guard after < document.tokens.count, document.tokens[after].classes.contains(.preposition) else { return false }
    let sentence = document.sentence(of: focus.lowerBound)
    return reading.mentions(in: sentence).contains { other in
      guard case .quantity = other.value, other.tokens.upperBound <= focus.lowerBound else { return false }
      let last = other.tokens.upperBound
      return last + 1 < document.tokens.count && document.tokens[last].classes.contains(.of)
        && !document.tokens[last + 1].classes.isDisjoint(with: [.determiner, .pronoun, .possessive])
    }
  }

  /// "one officer and ⟦five demonstrators⟧ were killed": one of several counts of other things that are told together, which a
  /// total may take up.
  private func isJoined(_ mention: Mention, _ quantity: Quantity) -> Bool {
    guard quantity.unit == "count", let head = quantity.countedHead else { return false }
    return reading.mentions(in: mention.sentence).contains { other in
      guard case .quantity(let second) = other.value, second.unit == "count", let last = second.countedHead,
        concepts.concept(of: reading.syntax.lemmas[last]) != concepts.concept(of: reading.syntax.lemmas[head])
      else { return false }
      return isJoint(between: last, and: mention.tokens.lowerBound)
        || isJoint(between: head, and: other.tokens.lowerBound)
    }
  }

  /// Whether nothing but "and" or a comma stands between the end of one count and the start of the next.
  private func isJoint(between last: Int, and next: Int) -> Bool {
    guard last < next, next - last <= 3, next > last + 1 else { return false }
    return (last + 1..<next).allSatisfy {
      document.tokens[$0].classes.contains(.coordinator) || document.mark($0) == 0x2C
    }
      && (last + 1..<next).contains { document.tokens[$0].classes.contains(.coordinator) }
  }

  /// What is counted; "others" says nothing of what they are.
  private func countedConcept(_ token: Int) -> Form? {
    document.tokens[token].classes.contains(.further) ? nil : concepts.concept(of: reading.syntax.lemmas[token])
  }

  /// "three deaths" are three people who died.
  private func personBehind(_ concept: Form) -> Form {
    isHarm(concept) ? Form.person : concept
  }

  /// "the 84 people killed", "77 people who died": what is told of the counted stands at their noun.
  ///
  /// Not so in "20 of those injured": there it is told of the whole, of which the 20 are a part.
  private func countedPredicate(_ quantity: Quantity, _ focus: Range<Int>) -> Form? {
    guard let head = quantity.countedHead, Int(reading.syntax.heads[headToken(of: focus)]) == head else { return nil }
    for relation in [Deprel.acl, .aclRelative] {
      guard let verb = reading.syntax.child(of: head, relation), reading.syntax.tags[verb].upos == .verb else {
        continue
      }
      // "Rescued 65 people when their boat sank": a time, which the parser hangs on the noun.
      let isTime = reading.syntax.child(of: verb, .advmod).map { reading.syntax.tags[$0].xpos == .wrb } ?? false
      if isTime, reading.syntax.child(of: verb, .nsubj) != nil { continue }
      // "A gunman who had held 14 people": what the counted do to others is not what is told of them.
      if let object = reading.syntax.child(of: verb, .obj), !document.tokens[object].classes.contains(.relative),
        reading.syntax.tags[verb].xpos != .vbn || relation == .aclRelative
      {
        continue
      }
      return concepts.concept(of: reading.syntax.lemmas[verb])
    }
    return nil
  }

  /// "seven dead", "at least 55 wounded": the number stands for people, and the word after it tells what became of them.
  private func participleAfter(_ quantity: Quantity, _ focus: Range<Int>) -> Form? {
    let after = focus.upperBound
    guard quantity.unit == "count", after < document.tokens.count, quantity.countedHead.map({ $0 == after }) ?? true,
      document.sentence(of: after) == document.sentence(of: focus.lowerBound)
    else { return nil }
    let tag = reading.syntax.tags[after]
    guard tag.upos == .verb || tag.upos == .adj || tag.upos == .noun, tag.xpos != .vbg else { return nil }
    let concept = concepts.concept(of: reading.syntax.lemmas[after])
    return concepts.kind(of: concept) == Form.event && concepts.family(of: concept) != nil ? concept : nil
  }

  /// "killed 25 and injured 50 members": a verb right before the number is its verb. The parser takes it for an adjective now
  /// and then, and would hand the number to the verb before. A verb of speech has what is said behind it: "police said 31 were missing".
  private func verbBefore(_ focus: Range<Int>) -> Form? {
    let before = focus.lowerBound - 1
    guard before >= 0, document.sentence(of: before) == document.sentence(of: focus.lowerBound) else { return nil }
    // An adjective never stands before a numeral, so what is tagged as one here is a participle or a past tense.
    let xpos = reading.syntax.tags[before].xpos
    guard xpos == .vbd || xpos == .vbn || xpos == .vbg || xpos == .jj,
      !document.tokens[before].classes.contains(.reporting)
    else { return nil }
    let concept = concepts.concept(of: reading.syntax.lemmas[before])
    return concepts.kind(of: concept) == Form.event ? concept : nil
  }

  /// "and 51 were taken to hospital": what is told of a number that stands alone is the verb right behind it, to whatever the
  /// parser joined the number.
  private func passiveAfter(_ quantity: Quantity, _ focus: Range<Int>) -> Form? {
    let end = document.sentences[document.sentence(of: focus.lowerBound)].tokens.upperBound
    guard quantity.counted == nil, focus.upperBound + 1 < end,
      document.tokens[focus.upperBound].classes.contains(.copula)
    else { return nil }
    var verb = focus.upperBound + 1
    while verb + 1 < end, reading.syntax.tags[verb].upos == .adv || document.tokens[verb].classes.contains(.copula) {
      verb += 1
    }
    guard reading.syntax.tags[verb].xpos == .vbn, let clause = reading.clause(of: verb), clause.predicate == verb else {
      return nil
    }
    return clause.concept
  }

  /// Whether "others" are others of the same fate. In "killed 25 and wounded at least 55 others" they are not: the verb
  /// before is a rival of this one, and the 55 are all the wounded.
  private func countsOthers(_ clause: Clause?) -> Bool {
    guard let clause else { return true }
    let syntax = reading.syntax
    let head = Int(syntax.heads[clause.predicate])
    guard syntax.relations[clause.predicate] == .conj, head >= 0, let before = reading.clause(of: head) else {
      return true
    }
    return !concepts.areRivals(clause.concept, before.concept)
  }

  /// Whether the sentence stands in running text or a heading.
  func isCompared(_ sentence: Int) -> Bool {
    document.blocks[document.sentences[sentence].block].kind.isCompared
  }

  /// White space folded, for titles.
  func oneLine(_ text: String) -> String {
    // Most are one already, and characters are slow to tell apart.
    var last: UInt8 = 0x20
    var isOne = true
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x20 && last == 0x20 { isOne = false }
      last = byte
    }
    if isOne, last != 0x20 { return text }
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }).joined(separator: " ")
  }
}
