/// Clauses behind "after" and "before", whose subject the parser has taken for what the preposition governs.
extension TreeRepair {
  /// "It fell ⟦after the report accused⟧ him": what a preposition of time governs is the subject of a verb behind it that has none and is
  /// joined by nothing.
  func timeClause(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .obl, let verb = tree.head(of: noun), let mark = tree.child(of: noun, .case),
      has(mark, .subordinator), tree.tags[noun].upos.isNominal,
      let own = tree.children(of: verb, in: noun + 1..<sentence.upperBound).first(where: {
        tree.relations[$0] == .conj && tree.tags[$0].xpos.isFiniteVerb
      }), tree.child(of: own, .aux, .mark) == nil, !(noun + 1..<own).contains(where: isComma)
    else { return nil }
    var changes = [
      WorkingTree.Change(token: own, head: verb, relation: .advcl),
      WorkingTree.Change(token: noun, head: own, relation: .nsubj),
      WorkingTree.Change(token: mark, head: own, relation: .mark),
    ]
    // "A day after ⟦the government and the rebels⟧ signed": of two joined by "and" the second alone had been taken for the subject.
    switch (tree.child(of: own, .nsubj, .nsubjPassive), tree.child(of: own, .cc)) {
    case (nil, nil): return changes
    case (let second?, let joint?) where joint == noun + 1 && joint < second:
      changes.append(WorkingTree.Change(token: second, head: noun, relation: .conj))
      changes.append(WorkingTree.Change(token: joint, head: second, relation: .cc))
      return changes
    default: return nil
    }
  }

  /// "It rose to 12 after a woman ⟦died⟧": the noun behind "after" that the parser hangs on a verb behind it is the subject of that, which
  /// tells when.
  func clauseOfTime(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .conj, tree.tags[tree.child(of: verb, .aux, .auxPassive) ?? verb].xpos.isFiniteVerb,
      let above = tree.head(of: verb), above < verb, tree.child(of: verb, .cc, .mark) == nil,
      let noun = tree.child(of: verb, .nsubj, .nsubjPassive, .obl),
      tree.tags[noun].upos.isNominal || tree.tags[noun].upos == .num,
      let mark = tree.child(of: noun, .case), has(mark, .subordinator), above < mark,
      tree.relations[noun] != .obl || tree.child(of: verb, .nsubj, .nsubjPassive, .expl) == nil,
      !(noun..<verb).contains(where: isComma)
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: above, relation: .advcl),
      WorkingTree.Change(token: noun, head: verb, relation: subjectRelation(of: verb, tree)),
      WorkingTree.Change(token: mark, head: verb, relation: .mark),
    ]
  }

  /// "The toll has ⟦risen⟧ to 41 after four of the hurt died": a verb with a tense, a subject and no "when" is the main one, and the one
  /// behind "after" hangs on it.
  func clauseAboveTime(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .advcl, let other = tree.head(of: verb), verb < other,
      tree.tags[tree.child(of: verb, .aux, .auxPassive) ?? verb].xpos.isFiniteVerb,
      tree.child(of: verb, .nsubj, .nsubjPassive) != nil, tree.child(of: verb, .mark, .advmod) == nil,
      tree.tags[tree.child(of: other, .aux, .auxPassive) ?? other].xpos.isFiniteVerb,
      tree.child(of: other, .nsubj, .nsubjPassive, .expl) == nil,
      let mark = (verb + 1..<other).last(where: {
        has($0, .subordinator) && has($0, .preposition) && tree.relations[$0] == .case
      }), let noun = tree.head(of: mark), mark < noun, noun < other, !(verb..<other).contains(where: isBoundary)
    else { return nil }
    var changes = [
      WorkingTree.Change(token: verb, head: tree.head(of: other), relation: tree.relations[other]),
      WorkingTree.Change(token: other, head: verb, relation: .advcl),
      WorkingTree.Change(token: noun, head: other, relation: subjectRelation(of: other, tree)),
      WorkingTree.Change(token: mark, head: other, relation: .mark),
    ]
    // "Four ⟦of the hurt⟧"
    if let part = tree.children(of: verb, in: noun + 2..<other).first, has(noun + 1, .of) {
      changes.append(WorkingTree.Change(token: part, head: noun, relation: .nmod))
    }
    return changes
  }

  /// "It fell after the smallest of the three parties ⟦walked⟧ out": the noun behind "of" is no subject of a verb of which the noun before it
  /// is one.
  func clauseBelowNoun(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .aclRelative || tree.relations[verb] == .acl, tree.tags[verb].xpos.isFiniteVerb,
      let noun = tree.head(of: verb), let above = tree.head(of: noun), above < noun,
      let own = tree.child(of: verb, .nsubj, .nsubjPassive), let of = tree.child(of: own, .case), has(of, .of),
      of == noun + 1, let mark = tree.child(of: noun, .case, .mark), has(mark, .subordinator)
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: above, relation: .advcl),
      WorkingTree.Change(token: noun, head: verb, relation: tree.relations[own]),
      WorkingTree.Change(token: own, head: noun, relation: .nmod),
      WorkingTree.Change(token: mark, head: verb, relation: .mark),
    ]
  }
}
