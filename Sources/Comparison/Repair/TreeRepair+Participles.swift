/// Participles that the parser has taken for clauses, or clauses of participles that it has not seen.
extension TreeRepair {
  /// "Footage ⟦posted⟧ online showed smoke": the noun right before a participle is the subject of the verb with a tense behind it that has
  /// none.
  func participleOfSubject(_ participle: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[participle].xpos == .vbn, tree.relations[participle] == .advcl, participle > sentence.lowerBound,
      case let noun = participle - 1, tree.head(of: noun) == participle, tree.tags[noun].upos.isNominal,
      [.obl, .oblUnmarked, .nsubj, .nsubjPassive].contains(tree.relations[noun]), tree.child(of: noun, .case) == nil,
      tree.child(of: participle, .aux, .auxPassive, .mark) == nil, let main = tree.head(of: participle),
      participle < main, tree.tags[tree.child(of: main, .aux, .auxPassive) ?? main].xpos.isFiniteVerb,
      tree.child(of: main, .nsubj, .nsubjPassive, .expl) == nil, !(participle..<main).contains(where: isBoundary)
    else { return nil }
    return [
      WorkingTree.Change(token: noun, head: main, relation: subjectRelation(of: main, tree)),
      WorkingTree.Change(token: participle, head: noun, relation: .acl),
    ]
  }

  /// "Relatives of those hurt ⟦gathered⟧": a verb with a tense right behind a participle that tells of whom hangs on no participle; the
  /// noun at the root is its subject.
  func verbBehindParticiple(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .advcl || tree.relations[verb] == .conj, tree.tags[verb].xpos.isFiniteVerb,
      case let participle = verb - 1, tree.head(of: verb) == participle, tree.tags[participle].xpos == .vbn,
      tree.relations[participle] == .acl, tree.child(of: verb, .nsubj, .nsubjPassive, .mark, .cc) == nil,
      var noun = tree.head(of: participle)
    else { return nil }
    while tree.relations[noun] == .nmod, let above = tree.head(of: noun), above < noun { noun = above }
    guard tree.relations[noun] == .root, noun < participle,
      tree.tags[noun].upos.isNominal || tree.tags[noun].upos == .num
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: nil, relation: .root),
      WorkingTree.Change(token: noun, head: verb, relation: .nsubj),
    ]
      + tree.handing(tree.children(of: noun, in: verb + 1..<sentence.upperBound), to: verb)
      + tree.handing(tree.children(of: participle, in: verb + 1..<sentence.upperBound), to: verb)
  }

  /// "The dam, built in 1958 and owned by a bank, ⟦burst⟧": a verb with a tense right behind the comma that closes an aside, without a
  /// subject, belongs to no noun of the aside; the noun at the root, before it, is its subject.
  func mainBehindParticiple(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .aclRelative, tree.tags[verb].xpos.isFiniteVerb, isComma(verb - 1),
      tree.child(of: verb, .nsubj, .nsubjPassive, .mark) == nil, var root = tree.head(of: verb)
    else { return nil }
    while let above = tree.head(of: root), above < verb { root = above }
    guard tree.relations[root] == .root, tree.tags[root].upos.isNominal, root + 2 < verb - 1, isComma(root + 1),
      tree.tags[root + 2].xpos == .vbn, tree.isAbove(root, root + 2)
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: nil, relation: .root),
      WorkingTree.Change(token: root, head: verb, relation: .nsubj),
    ] + tree.handing(tree.children(of: root, in: verb + 1..<sentence.upperBound), to: verb)
  }

  /// "Five were shot and 80 others ⟦wounded⟧": behind a passive clause the auxiliary is left out.
  func joinedParticiple(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .conj, endsInEd(verb), verb > sentence.lowerBound + 1,
      let first = tree.head(of: verb),
      tree.child(of: first, .auxPassive) != nil, tree.child(of: verb, .aux, .auxPassive, .cop) == nil,
      tree.head(of: verb - 1) == verb, tree.tags[verb - 1].upos.isNominal,
      [.obl, .oblUnmarked, .nsubj].contains(tree.relations[verb - 1]),
      let count = tree.child(of: verb - 1, .nummod), count < verb - 1, first < count,
      tree.child(of: verb - 1, .case) == nil, tree.child(of: verb, .cc) != nil
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: first, relation: .conj, tag: TokenTag(.vbn, .verb)),
      WorkingTree.Change(token: verb - 1, head: verb, relation: .nsubjPassive),
    ]
  }
}
