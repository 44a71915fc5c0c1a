/// What is counted: the noun phrase after the number.
extension QuantityScan {
  /// Finds the counted noun phrase and its head.
  func takeCounted(_ draft: inout QuantityDraft) {
    if draft.isAge || draft.counted != nil || draft.kind == .decade { return }
    if draft.numeral.isCounted {
      let last = draft.tokens.upperBound - 1
      (draft.counted, draft.countedHead) = (tokens[last].range, last)
      return
    }
    var at = draft.tokens.upperBound
    let hasOf = classes(at).contains(.of)
    if hasOf { at += 1 }
    // Of a share, a sum or a measure only "of" tells what it is of.
    if draft.unit != nil, !hasOf { return }
    if !hasOf, isDash(at), isAttached(at), isAttached(at + 1), shape(at + 1).contains(.word) {
      // "1,500-strong", "12-under", "first-degree"
      if counting(at + 1).contains(.unlike) || draft.kind == .ordinal || part(at + 1) == .adp { return }
      (draft.counted, draft.countedHead) = (tokens[at + 1].range, at + 1)
      return
    }
    at = takeFurther(&draft, at)
    if hasOf { while isDeterminer(at) { at += 1 } }
    while isOpeningMark(at) { at += 1 }
    guard draft.kind != .ordinal else { return }
    let isAny = draft.unit != nil || draft.kind == .fraction || draft.numeral.low == 1
    let isSet = hasOf || classes(draft.tokens.lowerBound - 1).contains(.definiteArticle)
    guard
      let phrase = nounPhrase(at, isSingular: isAny, isOne: isAny && draft.unit == nil && draft.kind == .cardinal)
        ?? (isSet ? adjective(at) : nil)
    else { return }
    draft.counted = TextRange(Int(tokens[at].range.start), endByte(phrase.last))
    draft.countedHead = phrase.head
  }

  /// Passes "other", "more" before the noun, and marks the draft; "others" is itself what is counted.
  private func takeFurther(_ draft: inout QuantityDraft, _ start: Int) -> Int {
    var at = start
    while has(at), classes(at).contains(.further) {
      draft.isFurther = true
      if looksPlural(at) { break }
      at += 1
    }
    return at
  }

  /// "of the", "of its": what may stand between "of" and the noun phrase.
  private func isDeterminer(_ at: Int) -> Bool {
    !classes(at).isDisjoint(with: [.determiner, .possessive])
      && (!classes(at).contains(.pronoun) || classes(at).contains(.determiner) && part(at) != .pron)
  }

  /// A quotation mark, bracket or number sign close before a word: "two 'adulterers'", "21 of the #BringBack".
  private func isOpeningMark(_ at: Int) -> Bool {
    shape(at).contains(.punctuation) && shape(at).contains(.spaceBefore) && !isDash(at) && isAttached(at + 1)
      && shape(at + 1).contains(.word)
  }

  /// The noun phrase that begins at a token: its head, and its last token with an "of" phrase after the head.
  ///
  /// The head is the last plural of the row of words, or where one thing is counted the last noun. A row ends at the first
  /// word that no noun phrase holds; without tags also after a plural.
  private func nounPhrase(_ start: Int, isSingular: Bool, isOne: Bool) -> (head: Int, last: Int)? {
    var head: Int?
    var noun: Int?
    var at = start
    while has(at), at < start + 9, goesOn(at, from: start) {
      if head != nil, isPredicate(at) { break }
      let isWhole = !shape(at + 1).contains(.clitic) && !(isDash(at + 1) && isAttached(at + 1))
      // After a plural number, "bases" can be no verb while no noun has come.
      if isWhole, isPlural(at) && !isOne || head == nil && !isSingular && part(at) == .verb && looksPlural(at) {
        head = at
        if !isPlural(at + 1), !(part(at + 1) == .noun && part(at + 2)?.isNominal == true) { break }
      } else if isWhole, isNoun(at) {
        noun = at
        if isSingular, counting(at).contains(.person), !isNoun(at + 1) { break }
      }
      at += 1
    }
    if isSingular, let noun, noun > head ?? -1 { head = noun }
    guard let head else { return nil }
    return (head, ofPhrase(after: head) ?? head)
  }

  /// What a tagger may take for a noun after the head: "12 arrests raise …", "people ages 16 to 25".
  private func isPredicate(_ at: Int) -> Bool {
    !counting(at).isDisjoint(with: [.change, .casualty, .age]) || classes(at).contains(.reporting)
  }

  /// "23 of the dead", "the 11 injured": an adjective that stands for persons.
  private func adjective(_ at: Int) -> (head: Int, last: Int)? {
    counting(at).contains(.plural) && counting(at).contains(.casualty) ? (at, at) : nil
  }

  /// Whether a word is a plural noun, by its tag or by its look.
  private func isPlural(_ at: Int) -> Bool {
    guard let part = part(at) else { return looksPlural(at) }
    if part == .propn { return tags[at].xpos.isPlural || looksPlural(at) }
    if part == .noun { return tags[at].xpos.isPlural || counting(at).contains(.plural) }
    return counting(at).contains(.plural) && part != .verb
  }

  private func isNoun(_ at: Int) -> Bool {
    guard let part = part(at) else {
      return shape(at).contains(.word) && has(at) && counting(at).isDisjoint(with: [.casualty, .unlike])
    }
    return part == .noun || part == .propn
  }

  /// Whether a noun phrase can go on over a token.
  private func goesOn(_ at: Int, from start: Int) -> Bool {
    let shape = tokens[at].shape
    if shape.contains(.clitic) {
      return at > start && (part(at) == .part || part(at) == nil && !classes(at).contains(.have))
    }
    if shape.contains(.punctuation) { return isDash(at) && isAttached(at) && isAttached(at + 1) && at > start }
    if shape.contains(.number) { return at > start + 1 && isDash(at - 1) && isAttached(at) }  // "AIM-9 missiles"
    guard shape.contains(.word), taken[at] == 0, number(at)?.role.opens != true || at == start else { return false }
    if counting(at).contains(.unlike), part(at) != .adj { return false }
    if let part = part(at) { return goesOn(part, at, from: start) }
    if counting(at).contains(.casualty) {
      return looksPlural(at + 1) && !looksPlural(at - 1) || counting(at).contains(.plural)
    }
    return classes(at).isDisjoint(with: Self.stops)
      && (classes(at).isDisjoint(with: [.reporting, .distancing, .denial]) || looksPlural(at + 1) && at == start)
  }

  /// Whether a part of speech can stand in a noun phrase here: participles and adverbs only before a noun of it.
  private func goesOn(_ part: UPOS, _ at: Int, from start: Int) -> Bool {
    switch part {
    case .noun, .propn, .adj: return counting(at).isDisjoint(with: .casualty) || isNounAhead(at + 1) || part != .adj
    case .verb where tags[at].xpos == .vbz && looksPlural(at): return true
    case .verb where at == start && isPlural(at + 1): return true  // "10,000 adopted children", whatever tense was seen
    case .verb, .adv:
      return isNounAhead(at + 1) && tags[at].xpos.verbForm != .finitePast && tags[at].xpos.verbForm != .finitePresent
    default: return false
    }
  }

  /// Whether adjectives, if any, and then a noun follow.
  private func isNounAhead(_ start: Int) -> Bool {
    for at in start..<start + 4 {
      guard let part = part(at), taken[at] == 0 else { return false }
      if part == .noun || part == .propn { return true }
      if part != .adj { return false }
    }
    return false
  }

  /// "of the militia" after "members": the last token of it.
  private func ofPhrase(after head: Int) -> Int? {
    guard classes(head + 1).contains(.of) else { return nil }
    var at = head + 2
    while isDeterminer(at) { at += 1 }
    let start = at
    while has(at), at < start + 5, goesOn(at, from: start), part(at) != .verb, part(at) != .adv { at += 1 }
    while at > start, isDash(at - 1) || shape(at - 1).contains(.clitic) { at -= 1 }
    return at > start ? at - 1 : nil
  }

  private static let stops: WordClass = [
    .preposition, .copula, .modal, .have, .pronoun, .relative, .coordinator, .subordinator, .determiner, .negation,
    .doAuxiliary, .possessive,
  ]

  /// Whether a word looks like a plural noun: a listed one, or with -s and no other ending that only looks so.
  func looksPlural(_ at: Int) -> Bool {
    guard has(at), tokens[at].shape.contains(.word), !tokens[at].shape.contains(.clitic) else { return false }
    if counting(at).contains(.plural) { return true }
    if counting(at).contains(.unlike) { return false }
    guard tokens[at].range.count > 3, tokens[at].classes == [] || tokens[at].classes == [.reporting] else {
      return false
    }
    let end = endByte(at)
    guard text[end - 1] | 0x20 == 0x73 else { return false }
    let before = text[end - 2] | 0x20
    return before != 0x73 && before != 0x75 && before != 0x69 && Bytes.isLetter(text[end - 2])
  }
}
