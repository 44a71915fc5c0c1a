/// Clauses of counts with words left out.
extension TreeRepair {
  /// "31 of them ⟦taken⟧ to one hospital", "and twenty ⟦wounded⟧": a participle behind a count is its predicate.
  func countedParticiple(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard verb > sentence.lowerBound, isParticiple(verb, tree),
      tree.child(of: verb, .aux, .auxPassive, .cop, .nsubj, .nsubjPassive, .mark) == nil,
      let count = count(before: verb, sentence), opensClause(count, sentence, tree)
    else { return nil }
    // "20 of those injured ⟦were⟧ taken …"
    if verb + 1 < sentence.upperBound, has(verb + 1, [.copula, .have, .modal]) { return nil }
    // "and twenty wounded soldiers"
    if tree.relations[verb] == .amod, let noun = tree.head(of: verb), noun > verb { return nil }
    var above = tree.head(of: verb)
    for _ in 0..<8 {
      guard let now = above, count..<verb ~= now || tree.isAbove(count, now) else { break }
      above = tree.head(of: now)
    }
    let isJoined = (max(sentence.lowerBound, count - 4)..<count).contains { has($0, .coordinator) }
    let participle = WorkingTree.Change(
      token: verb, head: above, relation: above == nil ? .root : isJoined ? .conj : .parataxis,
      tag: TokenTag(.vbn, .verb))
    let opening = tree.children(of: count, in: max(sentence.lowerBound, count - 4)..<count).filter {
      tree.relations[$0] == .cc || tree.relations[$0] == .punct
    }
    return [participle, WorkingTree.Change(token: count, head: verb, relation: .nsubjPassive)]
      + tree.handing(opening, to: verb)
  }

  private func isParticiple(_ token: Int, _ tree: WorkingTree) -> Bool {
    switch tree.tags[token].xpos {
    case .vbn, .vbd: return !has(token, [.copula, .have])
    case .jj, .nn:
      return endsInEd(token) && !tokens[token].shape.contains(.capitalized)
    default: return false
    }
  }

  /// The count that ends right before a participle: "31 of them", "twenty".
  private func count(before verb: Int, _ sentence: Range<Int>) -> Int? {
    let last = verb - 1
    if isCount(last) { return last }
    guard last - 2 >= sentence.lowerBound, has(last, [.personalPlural, .relative]), has(last - 1, .of),
      isCount(last - 2) || has(last - 2, .determiner)
    else { return nil }
    return last - 2
  }

  private func isCount(_ token: Int) -> Bool {
    tokens[token].shape.contains(.allDigits) && tokens[token].range.count < 4 || isNumeral(token)
  }

  private func isNumeral(_ token: Int) -> Bool {
    guard let word = numbers[tokens[token].form] else { return false }
    switch word.role {
    case .ones, .teens, .tens: return true
    case .group, .hundred, .scale: return word.isPlural
    default: return false
    }
  }

  /// Whether a count begins a clause: a comma or conjunction before it, words like "at least" between.
  private func opensClause(_ count: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Bool {
    var at = count - 1
    while at >= sentence.lowerBound, count - at <= 4 {
      if isBoundary(at) { return true }
      // "of the 31 injured", "for 20 wounded": a preposition takes the count, unless it limits it ("at least", "more than").
      switch tree.tags[at].upos {
      case .adv, .adj, .det: break
      case .adp, .sconj:
        guard at + 1 == count, at > sentence.lowerBound, tree.tags[at - 1].upos == .adj else { return false }
        at -= 1
      default: return false
      }
      at -= 1
    }
    return false
  }

  /// "One died in Leeds, ⟦two in York⟧": a count and a phrase of the same kind as the verb's, without a verb.
  ///
  /// As in Universal Dependencies the count takes the verb's place (`conj`) and the phrase hangs on it as its orphan.
  func elidedVerb(_ count: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard count > sentence.lowerBound + 2, count + 2 < sentence.upperBound, tree.tags[count + 1].upos == .adp,
      isCount(count) || isOther(count, tree), !has(count + 1, .of), let place = tree.head(of: count + 1),
      place > count + 1, sentence.contains(place), tree.tags[place].upos.isNominal || tree.tags[place].upos == .num
    else { return nil }
    let start = has(count - 1, .definiteArticle) ? count - 1 : count
    guard isBoundary(start - 1) else { return nil }
    // The verb before whose subject is a count and that has such a phrase.
    guard
      let verb = (sentence.lowerBound..<start).last(where: { tree.tags[$0].upos == .verb }),
      let subject = tree.child(of: verb, .nsubj, .nsubjPassive), isCounted(subject, tree),
      tree.isAbove(verb, count) || tree.isAbove(verb, place),
      tree.children(of: verb, in: verb..<start).contains(where: { phrase in
        tree.relations[phrase] == .obl
          && tree.children(of: phrase, in: verb..<phrase).contains { isSameKind($0, count + 1) }
      })
    else { return nil }
    return [
      WorkingTree.Change(token: count, head: verb, relation: .conj),
      WorkingTree.Change(token: place, head: count, relation: .orphan),
    ]
  }

  /// "the other", "another".
  private func isOther(_ token: Int, _ tree: WorkingTree) -> Bool {
    has(token, .further) && (has(token, .determiner) || has(token - 1, .definiteArticle))
  }

  private func isCounted(_ subject: Int, _ tree: WorkingTree) -> Bool {
    isCount(subject) || tree.child(of: subject, .nummod).map { isCount($0) } ?? false
  }

  private func isSameKind(_ one: Int, _ other: Int) -> Bool {
    guard tokens[one].classes.contains(.preposition) else { return false }
    return tokens[one].form == tokens[other].form || has(one, .place) && has(other, .place)
  }
}
