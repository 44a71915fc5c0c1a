/// Finds what a predicate means: with a particle, an object or a phrase it can make one word of the thesaurus.
///
///     "shot down" → shoot_down, "took place" → happen, "lives were lost" → kill, "were taken to hospital" → hospitalize
struct PredicateConcept {
  let tree: ClauseTree
  private var syntax: DocumentSyntax { tree.syntax }
  private var concepts: ConceptTable { tree.lexicon.concepts }

  private static let attack = Form("attack"), event = Form("event")

  /// The concept of the predicate at a token.
  func concept(of token: Int) -> Form {
    let lemma = syntax.lemmas[token]
    // "left seven dead", "were left trapped": what they were left is what happened. Not of "brought them closer".
    if let state = syntax.child(of: token, .xcomp), syntax.child(of: state, .mark) == nil,
      syntax.child(of: state, .case) == nil,
      syntax.tags[state].upos == .adj && syntax.tags[state].xpos != .jjr || syntax.tags[state].xpos == .vbn
    {
      // "Broke free", "was cut short".
      let joined = lemma.joined(with: tree.document.bytes(state))
      return concepts.concept(of: concepts.knows(joined) ? joined : syntax.lemmas[state])
    }
    let isVerb = syntax.tags[token].upos == .verb
    let isOpener = concepts.mayOpenExpression(lemma)
    let run = isVerb && isOpener ? PredicateExpression(tree: tree).expression(of: token, lemma) : nil
    if let known = run ?? state(of: token) ?? (isOpener ? expression(of: token, lemma) : nil)
      ?? compound(of: token, lemma)
    {
      return concepts.concept(of: known)
    }
    return isVerb ? concepts.concept(ofVerb: lemma) : concepts.concept(of: lemma)
  }

  /// "Is at large", "is on the run", "was present": of a form of "be" what it stands before, with its preposition.
  private func state(of state: Int) -> Form? {
    guard let copula = syntax.child(of: state, .cop) else { return nil }
    guard let mark = syntax.child(of: state, .case) else { return known(syntax.lemmas[copula], with: state) }
    return copula < mark && mark < state
      ? known(syntax.lemmas[copula].joined(with: tree.document.bytes(mark)), with: state) : nil
  }

  /// The expression of two or three words that the thesaurus knows, the longest first.
  private func expression(of token: Int, _ lemma: Form) -> Form? {
    for child in tree.children(of: token) where syntax.relations[child] == .obl || syntax.relations[child] == .xcomp {
      guard let mark = syntax.child(of: child, .case), mark > token, !isDay(behind: mark) else { continue }
      if let known = known(lemma.joined(with: tree.document.bytes(mark)), with: child) { return known }
    }
    for child in tree.children(of: token) {
      switch syntax.relations[child] {
      case .compoundParticle:
        let joined = lemma.joined(with: tree.document.bytes(child))
        if concepts.knows(joined) { return joined }
      case .obj, .nsubjPassive: if let known = known(lemma, with: child) ?? event(lemma, with: child) { return known }
      case .obl:
        // "broke into the house", but not "brought … in June".
        guard let mark = syntax.child(of: child, .case), mark == token + 1, !isDay(behind: mark),
          !isAmount(behind: mark)
        else { continue }
        let joined = lemma.joined(with: tree.document.bytes(mark))
        if concepts.knows(joined) { return joined }
      default: continue
      }
    }
    // "Declined to comment" is no fall.
    if let open = syntax.child(of: token, .xcomp), let mark = syntax.child(of: open, .mark) {
      let joined = lemma.joined(with: tree.document.bytes(mark))
      if concepts.knows(joined) { return joined }
    }
    return syntax.tags[token].upos == .verb ? following(token, lemma) : nil
  }

  /// "A military ⟦takeover⟧": what a noun is with the word before it, where that is no kind of what it is alone. "A missile strike" stays
  /// a strike: of what sort it was is compared as such.
  private func compound(of noun: Int, _ lemma: Form) -> Form? {
    guard syntax.tags[noun].upos == .noun, noun > 0, Int(syntax.heads[noun - 1]) == noun,
      syntax.relations[noun - 1] == .amod || syntax.relations[noun - 1] == .compound,
      !tree.document.tokens[noun - 1].shape.contains(.capitalized)
    else { return nil }
    let joined = syntax.lemmas[noun - 1].joined(with: tree.lemma(of: noun)[...])
    guard concepts.knows(joined) else { return nil }
    let (whole, alone) = (concepts.concept(of: joined), concepts.concept(of: lemma))
    return concepts.isA(whole, alone) || concepts.isA(whole, Self.attack) ? nil : joined
  }

  /// The expression that the words right behind a verb make with it: whether "off" in "came off the tracks" is a particle and what
  /// "tracks" hangs on, the parser tells one way here and another there.
  private func following(_ verb: Int, _ lemma: Form) -> Form? {
    let end = tree.document.sentences[tree.document.sentence(of: verb)].tokens.upperBound
    let next = verb + 1
    guard next < end, syntax.tags[next].upos == .adp || syntax.tags[next].upos == .adv, !isDay(behind: next),
      !isAmount(behind: next)
    else { return nil }
    let joined = lemma.joined(with: tree.document.bytes(next))
    var noun = next + 1
    while noun < min(end, next + 4), Self.standsBeforeNoun(syntax.tags[noun].upos) { noun += 1 }
    // "Was among the ⟦dead⟧": no noun stands behind the adjective.
    if noun > next + 1, noun == end || syntax.tags[noun].upos != .noun, syntax.tags[noun - 1].upos == .adj { noun -= 1 }
    let isWhole = noun < end && (syntax.tags[noun].upos == .noun || syntax.tags[noun].upos == .adj)
    if isWhole, let whole = known(joined, with: noun) { return whole }
    return concepts.knows(joined) ? joined : nil
  }

  /// "Will be held on ⟦12 May⟧", "reported on ⟦Monday⟧": a day makes no expression with a verb.
  private func isDay(behind mark: Int) -> Bool {
    let tokens = tree.document.tokens
    return (mark + 1...mark + 2).contains { place in
      guard place < tokens.count else { return false }
      let word = tree.lexicon.dates.word(tokens[place].form)
      return (word.isA(.weekday) || word.isA(.dayPart)) && place == mark + 1
        || word.isA(.month) && tokens[place].shape.contains(.capitalized)
    }
  }

  /// "Fell from ⟦36⟧ to 22": a number tells by how much, and nothing of what falling it is.
  private func isAmount(behind mark: Int) -> Bool {
    guard mark + 1 < syntax.tags.count else { return false }
    return syntax.tags[mark + 1].upos == .num || syntax.tags[mark + 1].upos == .sym
  }

  private static func standsBeforeNoun(_ tag: UPOS) -> Bool { tag == .det || tag == .adj || tag == .num }

  /// "Was held": of a vote what happens, of a suspect another thing; `hold_<event>` in the table.
  private func event(_ start: Form, with noun: Int) -> Form? {
    guard syntax.tags[noun].upos == .noun, concepts.kind(of: concepts.concept(of: syntax.lemmas[noun])) == Self.event
    else { return nil }
    let joined = start.joined(with: "<event>".utf8)
    return concepts.knows(joined) ? joined : nil
  }

  private func known(_ start: Form, with noun: Int) -> Form? {
    guard !tree.document.tokens[noun].shape.contains(.capitalized) else { return nil }
    let joined = start.joined(with: tree.lemma(of: noun)[...])
    return concepts.knows(joined) ? joined : nil
  }
}
