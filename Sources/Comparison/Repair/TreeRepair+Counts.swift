/// Numbers with the words that bound them, which the parser has taken apart.
extension TreeRepair {
  /// "⟦Around⟧ 400 soldiers, backed by tanks, joined the search": what stands before a number and tells that it is rough is no
  /// preposition where the verb has no other subject.
  func roughSubject(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .obl, tree.tags[noun].upos.isNominal, !dates.word(tokens[noun].form).isA(.unit),
      let word = tree.child(of: noun, .case), words.has(tokens[word].form, .rough),
      let number = tree.child(of: noun, .nummod), number == word + 1, let verb = tree.head(of: noun), noun < verb,
      tree.tags[tree.child(of: verb, .aux, .auxPassive, .cop) ?? verb].xpos.isFiniteVerb,
      tree.child(of: verb, .nsubj, .nsubjPassive, .expl) == nil
    else { return nil }
    return [
      WorkingTree.Change(token: noun, head: verb, relation: subjectRelation(of: verb, tree)),
      WorkingTree.Change(token: word, head: number, relation: .advmod, tag: TokenTag(.rb, .adv)),
    ]
  }

  /// "Sixty were missing and more than ⟦2,000⟧ had left": "than" before a number begins no clause.
  func boundedSubject(_ number: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[number] == .nsubj || tree.relations[number] == .nsubjPassive,
      let verb = tree.head(of: number), number < verb, tree.tags[verb].upos == .verb,
      let bare = tree.children(of: number, in: sentence.lowerBound..<number + 1).first ?? Optional(number),
      case let than = bare - 1, than > sentence.lowerBound, has(than, .comparing), tree.relations[than] == .mark,
      tree.head(of: than) == verb, case let more = than - 1, let above = tree.head(of: more), above != number,
      tree.tags[bare].upos == .num
    else { return nil }
    var changes = [
      WorkingTree.Change(token: number, head: verb, relation: subjectRelation(of: verb, tree)),
      WorkingTree.Change(token: more, head: bare, relation: .advmod),
      WorkingTree.Change(token: than, head: more, relation: .fixed),
    ]
    if above != verb { changes.append(WorkingTree.Change(token: verb, head: above, relation: tree.relations[more])) }
    return changes + tree.handing(tree.children(of: more, in: sentence).filter { $0 != verb && $0 != than }, to: verb)
  }

  /// "Pledged 9 million to families ⟦made⟧ homeless": a participle without an auxiliary tells of the noun right before it, and what the
  /// verb before acts on stands nearer to that.
  func participleOfObject(_ participle: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[participle].xpos == .vbn, tree.relations[participle] == .ccomp,
      tree.child(of: participle, .aux, .auxPassive, .cop, .mark) == nil,
      let object = tree.child(of: participle, .nsubj, .nsubjPassive, .obl),
      case let noun = participle - 1, noun != object, object < noun, tree.tags[noun].upos.isNominal,
      tree.isAbove(object, noun), let verb = tree.head(of: participle), verb < object,
      tree.children(of: verb, in: verb + 1..<participle).allSatisfy({ tree.relations[$0] != .obj }),
      !(verb..<participle).contains(where: isComma)
    else { return nil }
    return [
      WorkingTree.Change(token: object, head: verb, relation: .obj),
      WorkingTree.Change(token: participle, head: noun, relation: .acl),
    ]
  }

  /// "Of the ⟦ten⟧ bodies, nine have been identified, the police said": a part that is told of is no relative clause of the whole, since
  /// it has its own subject, and the whole hangs on its verb.
  func wholeBeforePart(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .obl, let mark = tree.child(of: noun, .case), mark == sentence.lowerBound,
      has(mark, .of),
      let verb = tree.children(of: noun, in: noun + 1..<sentence.upperBound).first(where: {
        [.acl, .aclRelative].contains(tree.relations[$0])
      }), let part = tree.child(of: verb, .nsubj, .nsubjPassive), tree.tags[part].upos == .num, isComma(part - 1)
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: tree.head(of: noun), relation: .ccomp),
      WorkingTree.Change(token: noun, head: verb, relation: .obl),
    ]
  }
}
