/// Subjects that the parser has taken for something else, and what it has taken for subjects.
extension TreeRepair {
  /// "Two ⟦drones⟧ hit the bridge": no verb in "-s" is followed at once by a past form that has an object of its own; such a
  /// word is a plural, and the subject of what follows.
  func pluralSubject(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    let verb = noun + 1
    guard tree.tags[noun].xpos == .vbz, tree.tags[noun].upos == .verb, verb + 1 < sentence.upperBound,
      tree.tags[verb].xpos == .vbn || tree.tags[verb].xpos == .vbd, tree.head(of: verb) == noun,
      tree.tags[verb + 1].xpos == .dt || tree.tags[verb + 1].xpos == .prpPossessive,
      tree.children(of: verb, in: verb + 2..<sentence.upperBound).contains(where: { tree.relations[$0] == .obj })
    else { return nil }
    var changes = [
      WorkingTree.Change(
        token: verb, head: tree.head(of: noun), relation: tree.relations[noun], tag: TokenTag(.vbd, .verb)),
      WorkingTree.Change(token: noun, head: verb, relation: .nsubj, tag: TokenTag(.nns, .noun)),
    ]
    for child in tree.children(of: noun, in: sentence) where child != verb {
      let isPart = child + 1 == noun && tree.relations[child] == .nsubj
      changes.append(
        WorkingTree.Change(
          token: child, head: isPart ? noun : verb, relation: isPart ? .compound : tree.relations[child]))
    }
    return changes
  }

  /// "after ⟦a bomb⟧ killed two": a past form with an object of its own is no participle behind a noun but the verb whose
  /// subject the noun is; a word like "after" before them begins its clause.
  func subjectOfClause(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .acl, tree.tags[verb].xpos == .vbd, let noun = tree.head(of: verb), noun + 1 == verb,
      let above = tree.head(of: noun), above < noun, let joint = tree.child(of: noun, .case), has(joint, .subordinator),
      let object = object(of: verb, sentence, tree)
    else { return nil }
    var changes = [
      WorkingTree.Change(token: verb, head: above, relation: .advcl),
      WorkingTree.Change(token: noun, head: verb, relation: .nsubj),
      WorkingTree.Change(token: joint, head: verb, relation: .mark),
      WorkingTree.Change(token: object, head: verb, relation: .obj),
    ]
    for child in tree.children(of: noun, in: verb + 1..<sentence.upperBound) {
      let isJoined = tree.relations[child] == .conj
      changes.append(
        WorkingTree.Change(token: child, head: isJoined ? object : verb, relation: tree.relations[child]))
    }
    return changes
  }

  /// "Two ⟦mortars⟧ destroyed the bridge.": the same at the root, where a noun alone would be no sentence.
  func subjectAtRoot(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .acl, tree.tags[verb].xpos == .vbd || tree.tags[verb].xpos == .vbn,
      let noun = tree.head(of: verb), noun + 1 == verb, tree.relations[noun] == .root,
      let object = object(of: verb, sentence, tree), tree.child(of: object, .det, .nummod, .nmodPossessive) != nil,
      !sentence.contains(where: { $0 != verb && tree.tags[$0].xpos.isFiniteVerb }),
      let end = sentence.last, tree.tags[end].xpos == .period
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: nil, relation: .root, tag: TokenTag(.vbd, .verb)),
      WorkingTree.Change(token: noun, head: verb, relation: .nsubj),
      WorkingTree.Change(token: object, head: verb, relation: .obj),
    ]
      + tree.handing(tree.children(of: noun, in: verb + 1..<sentence.upperBound), to: verb)
  }

  /// "⟦Nine⟧ of the ten people ⟦on board⟧ died": a preposition that begins no clause belongs to the noun behind it, and what the parser
  /// has as a relative clause or as what is reported is the verb of those who are counted.
  func subjectBeforePhrase(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    let relation = tree.relations[noun]
    guard relation == .nsubj || relation == .nsubjPassive, let verb = tree.head(of: noun), noun < verb,
      let mark = tree.children(of: verb, in: sentence.lowerBound..<noun).last(where: { tree.relations[$0] == .mark }),
      mark > sentence.lowerBound, has(mark, .preposition), !has(mark, .subordinator), isNoun(mark - 1, tree),
      (mark + 1..<noun).allSatisfy({ tree.isAbove(noun, $0) })
    else { return nil }
    var top = mark - 1
    while [.nmod, .nummod, .compound, .flat].contains(tree.relations[top]), let head = tree.head(of: top), head < mark {
      top = head
    }
    let phrase = [
      WorkingTree.Change(token: mark, head: noun, relation: .case),
      WorkingTree.Change(token: noun, head: mark - 1, relation: .nmod),
    ]
    if tree.relations[top] == .root, [.acl, .aclRelative].contains(tree.relations[verb]), tree.isAbove(top, verb) {
      return phrase + [
        WorkingTree.Change(token: verb, head: nil, relation: .root),
        WorkingTree.Change(token: top, head: verb, relation: relation),
      ] + tree.handing(tree.children(of: top, in: verb + 1..<sentence.upperBound), to: verb)
    }
    guard tree.relations[top] == .obj, tree.relations[verb] == .ccomp, tree.head(of: top) == tree.head(of: verb) else {
      return nil
    }
    return phrase + [WorkingTree.Change(token: top, head: verb, relation: relation)]
  }

  /// "As the ⟦price⟧ rose, the company said", "Meyer, 48, of ⟦Lund⟧ said", "Holm's ⟦lawyer⟧ Rosa Meyer said": a verb has one subject.
  /// One behind a word like "as" is that of a clause whose verb was not seen; one behind a preposition belongs to the noun before; a
  /// noun right before a name tells what who is so called is.
  func soleSubject(_ second: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    let relation = tree.relations[second]
    guard relation == .nsubj || relation == .nsubjPassive, let verb = tree.head(of: second), second < verb,
      let first = tree.children(of: verb, in: sentence.lowerBound..<second).last(where: {
        tree.relations[$0] == relation
      })
    else { return nil }
    // "According to ⟦Anna Holm⟧, a man was arrested": what stands behind a preposition does nothing, where another does.
    if tree.child(of: first, .case) != nil, tree.child(of: second, .case) == nil {
      return [WorkingTree.Change(token: first, head: verb, relation: .obl)]
    }
    // "⟦Two⟧ tigers"
    if tree.tags[first].upos == .num, first + 1 == second {
      return [WorkingTree.Change(token: first, head: second, relation: .nummod)]
    }
    if tree.tags[second].upos == .propn, tree.tags[first].upos.isNominal,
      (first + 1..<second).allSatisfy({ tree.isAbove(second, $0) })
    {
      return [WorkingTree.Change(token: first, head: second, relation: .nmodDescriptor)]
    }
    guard relation == .nsubj else { return nil }
    if tree.child(of: second, .case) != nil {
      return [WorkingTree.Change(token: second, head: first, relation: .nmod)]
    }
    // "Talks ⟦between⟧ the two sides broke down": a preposition that begins no clause belongs to the noun behind it.
    if let mark = tree.child(of: verb, .mark), first < mark, mark < second, has(mark, .preposition),
      !has(mark, .subordinator)
    {
      return [
        WorkingTree.Change(token: mark, head: second, relation: .case),
        WorkingTree.Change(token: second, head: first, relation: .nmod),
      ]
    }
    return tree.child(of: first, .mark) == nil ? nil : [WorkingTree.Change(token: first, head: verb, relation: .obl)]
  }

  /// "Three ⟦children⟧, aged 4, 6 and 9, died", "All ⟦132⟧ aboard are feared dead": the noun or number that a sentence begins with, without a
  /// preposition, is the subject of a verb that has none.
  func bareSubject(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .obl, let verb = tree.head(of: noun), noun < verb,
      tree.tags[tree.child(of: verb, .auxPassive, .aux, .cop) ?? verb].xpos.isFiniteVerb,
      tree.child(of: noun, .case) == nil,
      tree.tags[noun].upos.isNominal && isComma(noun + 1) || isWholeNumber(noun, tree),
      (sentence.lowerBound..<noun).allSatisfy({ tree.isAbove(noun, $0) }),
      !tree.children(of: verb, in: sentence).contains(where: {
        [.nsubj, .nsubjPassive, .expl].contains(tree.relations[$0])
      })
    else { return nil }
    return [WorkingTree.Change(token: noun, head: verb, relation: subjectRelation(of: verb, tree))]
  }

  /// "⟦Man⟧ held over stabbing of three": the noun that a participle at the root begins with is its subject.
  func headlineSubject(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .oblUnmarked || tree.relations[noun] == .obl, tree.tags[noun].upos.isNominal,
      let verb = tree.head(of: noun), noun + 1 == verb, tree.relations[verb] == .root, tree.tags[verb].xpos == .vbn,
      tree.child(of: verb, .nsubj, .nsubjPassive, .aux, .auxPassive) == nil, tree.child(of: noun, .case) == nil,
      (sentence.lowerBound..<noun).allSatisfy({ tree.isAbove(noun, $0) }),
      !dates.word(tokens[noun].form).isA([.weekday, .unit, .month])
    else { return nil }
    return [WorkingTree.Change(token: noun, head: verb, relation: .nsubjPassive)]
  }

  /// "all 132"
  private func isWholeNumber(_ number: Int, _ tree: WorkingTree) -> Bool {
    tree.tags[number].upos == .num && number > 0 && tree.tags[number - 1].upos == .det
  }

  /// "It left a crater ⟦10 metres⟧ wide": what is measured is what a verb acts on, and no measure has a subject without a copula.
  func measuredObject(_ measure: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[measure] == .obj, tree.child(of: measure, .nummod) != nil,
      tree.child(of: measure, .cop) == nil,
      let noun = tree.child(of: measure, .nsubj), let verb = tree.head(of: measure), verb < noun
    else { return nil }
    return [
      WorkingTree.Change(token: noun, head: verb, relation: .obj),
      WorkingTree.Change(token: measure, head: noun, relation: .nmodUnmarked),
    ]
  }

  /// "The ⟦turnout⟧ was 62%": a noun before a copula is no part of the name of what stands behind it.
  func subjectOfShare(_ sign: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard let noun = tree.child(of: sign, .compound), let copula = tree.child(of: sign, .cop), noun < copula,
      tree.child(of: sign, .nsubj) == nil
    else { return nil }
    return [WorkingTree.Change(token: noun, head: sign, relation: .nsubj)]
  }

  /// The noun without a preposition that follows a verb.
  private func object(of verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Int? {
    guard let first = tree.children(of: verb, in: verb + 1..<sentence.upperBound).first,
      tree.tags[first].upos.isNominal || tree.tags[first].upos == .num, tree.child(of: first, .case) == nil
    else { return nil }
    switch tree.relations[first] {
    case .obj, .obl: return first
    default: return nil
    }
  }

  /// "Without giving a reason the harbour ⟦office⟧ said": a common noun in the singular is no subject without an article, so
  /// the noun right before it, with its own, belongs to it.
  func splitCompound(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .nsubj || tree.relations[noun] == .nsubjPassive, tree.tags[noun].xpos == .nn,
      noun > sentence.lowerBound, tree.child(of: noun, .det, .nmodPossessive, .nummod, .amod, .compound) == nil,
      let verb = tree.head(of: noun), tree.tags[noun - 1].xpos == .nn, tree.relations[noun - 1] == .obj,
      let other = tree.head(of: noun - 1), other != verb, other < noun,
      tree.child(of: noun - 1, .det, .nmodPossessive) != nil
    else { return nil }
    return [WorkingTree.Change(token: noun - 1, head: noun, relation: .compound)]
      + tree.handing(tree.children(of: noun - 1, in: sentence), to: noun)
  }
}
