/// Main clauses that the parser has hung below a noun of their own.
extension TreeRepair {
  /// "The ministry said ⟦sales fell⟧", "Two of the hostages ⟦escaped⟧, and a third was freed", "A bomb hidden in a car ⟦exploded⟧", "A
  /// boat carrying 60 people ⟦sank⟧": a verb with a tense, without "who" or "which", stands behind its subject and not below it.
  func finiteClause(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .acl, tree.tags[verb].xpos.isFiniteVerb, let noun = tree.head(of: verb),
      noun + 1 == verb, tree.child(of: verb, .nsubj, .nsubjPassive, .mark, .aux) == nil
    else { return nil }
    // The noun's phrase, of which a part may stand behind "of".
    var subject = noun
    while tree.relations[subject] == .nmod, let above = tree.head(of: subject), above < subject { subject = above }
    guard let other = tree.head(of: subject) else { return nil }
    if other < subject, has(other, .reporting), tree.relations[subject] == .obj {
      return [
        WorkingTree.Change(token: verb, head: other, relation: .ccomp),
        WorkingTree.Change(token: subject, head: verb, relation: .nsubj),
      ]
    }
    if other < subject, [.vbn, .vbg].contains(tree.tags[other].xpos),
      tree.child(of: other, .aux, .auxPassive) == nil, let own = tree.child(of: other, .nsubj, .nsubjPassive),
      own + 1 == other
    {
      return [
        WorkingTree.Change(token: verb, head: tree.head(of: other), relation: tree.relations[other]),
        WorkingTree.Change(token: own, head: verb, relation: .nsubj),
        WorkingTree.Change(token: other, head: own, relation: .acl),
      ] + tree.handing(tree.children(of: other, in: verb + 1..<sentence.upperBound), to: verb)
        + tree.handing(tree.children(of: noun, in: verb + 1..<sentence.upperBound), to: verb)
    }
    guard other > verb, [.nsubj, .nsubjPassive].contains(tree.relations[subject]),
      tree.children(of: other, in: verb + 1..<other).contains(where: {
        [.nsubj, .nsubjPassive].contains(tree.relations[$0])
      })
    else { return nil }
    let before = tree.children(of: other, in: sentence.lowerBound..<verb).filter { $0 != subject }
    return [
      WorkingTree.Change(token: verb, head: tree.head(of: other), relation: tree.relations[other]),
      WorkingTree.Change(token: other, head: verb, relation: .conj),
      WorkingTree.Change(token: subject, head: verb, relation: .nsubj),
    ] + tree.handing(before, to: verb)
  }

  /// "The minister, who took office in May, ⟦denied⟧ it", "The strike, the biggest in years, ⟦shut⟧ the port", "Twelve miners, three of
  /// them brothers, ⟦died⟧": where a noun or its aside is the root, the verb with a tense behind the aside is.
  func verbBehindAside(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    let first = tree.child(of: verb, .aux, .auxPassive, .cop) ?? verb
    guard tree.relations[verb] == .conj || tree.relations[verb] == .advcl, tree.tags[first].xpos.isFiniteVerb,
      first > sentence.lowerBound + 1, isComma(first - 1), tree.child(of: verb, .nsubj, .nsubjPassive, .mark) == nil,
      let aside = tree.head(of: verb)
    else { return nil }
    if let edit = verbUnderReport(verb, first, noun: aside, tree) { return edit }
    let noun: Int
    switch tree.relations[aside] {
    case .parataxis, .acl, .aclRelative:
      guard let above = tree.head(of: aside), above + 1 < aside,
        tree.relations[above] == .root, tree.tags[above].upos.isNominal,
        (above + 1..<aside).contains(where: { has($0, .relative) })
      else { return nil }
      noun = above
    case .root:
      guard tree.tags[aside].upos.isNominal || tree.tags[aside].upos == .adj, tree.child(of: aside, .cop) == nil else {
        return nil
      }
      let subject = tree.child(of: aside, .nsubj, .nsubjPassive) ?? aside
      guard subject + 1 < verb - 1, isComma(subject + 1), tree.tags[subject].upos.isNominal else { return nil }
      noun = subject
    default: return nil
    }
    let relation: Deprel = tree.relations[aside] == .root ? .appos : .aclRelative
    let behind =
      (tree.children(of: noun, in: verb + 1..<sentence.upperBound)
        + tree.children(of: aside, in: verb + 1..<sentence.upperBound))
    return [
      WorkingTree.Change(token: verb, head: nil, relation: .root),
      WorkingTree.Change(token: noun, head: verb, relation: subjectRelation(of: verb, tree)),
    ] + (aside == noun ? [] : [WorkingTree.Change(token: aside, head: noun, relation: relation)])
      + tree.handing(behind, to: verb)
  }

  /// "Forty sailors, among them two cadets, ⟦drowned⟧, police said": what the parser joins to a noun that it hangs on the closing report.
  private func verbUnderReport(
    _ verb: Int, _ first: Int, noun: Int, _ tree: WorkingTree
  ) -> [WorkingTree.Change]? {
    guard let said = tree.head(of: noun), said > verb, has(said, .reporting), tree.child(of: said, .nsubj) != nil,
      tree.relations[noun] != .nsubj, tree.tags[noun].upos.isNominal, noun + 1 < first - 1, isComma(noun + 1),
      tree.child(of: noun, .case) == nil
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: said, relation: .ccomp),
      WorkingTree.Change(token: noun, head: verb, relation: subjectRelation(of: verb, tree)),
    ]
  }

  /// "The man, ⟦identified⟧ as Peter Holm, 34, was arrested": a participle behind a comma, without an auxiliary, is no main verb; the one
  /// with a tense is, and the name behind "as" belongs to the participle.
  func namedAside(_ aside: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[aside].xpos == .vbn || isParticiple(aside, sentence, tree), aside > sentence.lowerBound + 1,
      isComma(aside - 1),
      let subject = tree.child(of: aside, .nsubj, .nsubjPassive), subject + 1 < aside,
      tree.child(of: aside, .aux, .auxPassive, .mark) == nil
    else { return nil }
    // "The army, ⟦backed⟧ by tanks, took the town", where the parser has the main verb and not whose it is.
    if tree.relations[aside] == .advcl, let main = tree.head(of: aside), main > aside,
      tree.child(of: main, .nsubj, .nsubjPassive, .expl) == nil
    {
      return [
        WorkingTree.Change(token: subject, head: main, relation: subjectRelation(of: main, tree)),
        WorkingTree.Change(token: aside, head: subject, relation: .acl, tag: TokenTag(.vbn, .verb)),
      ]
    }
    guard tree.tags[aside].xpos == .vbn else { return nil }
    let behind = tree.children(of: aside, in: aside + 1..<sentence.upperBound)
    let main = behind.first { verb in
      let finite = tree.child(of: verb, .auxPassive, .aux, .cop) ?? verb
      return tree.tags[finite].xpos.isFiniteVerb && isComma(finite - 1)
    }
    guard let main else { return nil }
    var changes = [
      WorkingTree.Change(token: main, head: tree.head(of: aside), relation: tree.relations[aside]),
      WorkingTree.Change(token: subject, head: main, relation: subjectRelation(of: main, tree)),
      WorkingTree.Change(token: aside, head: subject, relation: .acl),
    ]
    if let mark = tree.child(of: main, .mark), has(mark, .asRole),
      let name = tree.child(of: main, .nsubj, .nsubjPassive), mark < name
    {
      changes.append(WorkingTree.Change(token: name, head: aside, relation: .obl))
      changes.append(WorkingTree.Change(token: mark, head: name, relation: .case))
    } else if tree.child(of: main, .nsubj, .nsubjPassive) != nil {
      return nil
    }
    return changes + tree.handing(behind.filter { $0 > main }, to: main)
  }

  /// "Cole, ⟦wanted⟧ for murder, was …": a verb in the past tense that may as well be a participle, since nothing stands behind it that it
  /// would act on.
  private func isParticiple(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Bool {
    tree.tags[verb].xpos == .vbd && endsInEd(verb) && tree.relations[verb] == .advcl && verb + 1 < sentence.upperBound
      && tree.tags[verb + 1].upos == .adp
  }

  func subjectRelation(of verb: Int, _ tree: WorkingTree) -> Deprel {
    tree.child(of: verb, .auxPassive) == nil ? .nsubj : .nsubjPassive
  }

  /// "They said ⟦131 passengers and 8 crew⟧ were on board": what a verb of speech acts on and what is joined to it by "and" are one
  /// subject of what is said.
  func reportedPair(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .obj, let verb = tree.head(of: noun), verb < noun, has(verb, .reporting),
      let said = tree.children(of: verb, in: noun + 1..<sentence.upperBound).first(where: {
        tree.relations[$0] == .conj
      }), let second = tree.child(of: said, .nsubj, .nsubjPassive), second > noun,
      let joint = tree.child(of: said, .cc), joint < second, (noun + 1..<joint).allSatisfy({ !isComma($0) })
    else { return nil }
    let finite = tree.child(of: said, .cop, .aux, .auxPassive) ?? said
    guard tree.tags[finite].xpos.isFiniteVerb, finite > second else { return nil }
    return [
      WorkingTree.Change(token: said, head: verb, relation: .ccomp),
      WorkingTree.Change(token: noun, head: said, relation: tree.relations[second]),
      WorkingTree.Change(token: second, head: noun, relation: .conj),
      WorkingTree.Change(token: joint, head: second, relation: .cc),
    ]
  }

  /// "⟦Denmark⟧'s Prime Minister Rosa Meyer resigned": who owns something does not do what that does.
  func owner(_ clitic: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard let owner = tree.head(of: clitic), owner < clitic, tree.relations[clitic] == .case,
      [.nsubj, .nsubjPassive, .obj].contains(tree.relations[owner]), let verb = tree.head(of: owner),
      clitic + 1 < tokens.count
    else { return nil }
    var owned = clitic + 1
    for _ in 0..<8 {
      guard let above = tree.head(of: owned), above != verb else { break }
      guard above > clitic else { return nil }
      owned = above
    }
    guard tree.head(of: owned) == verb, owned != verb, tree.tags[owned].upos.isNominal else { return nil }
    return [WorkingTree.Change(token: owner, head: owned, relation: .nmodPossessive)]
  }

  /// "Some 40,000 marched, organisers said; ⟦police put⟧ the number at 15,000": what stands behind a semicolon is told by nobody before it.
  func behindSemicolon(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard [.ccomp, .aclRelative, .acl].contains(tree.relations[verb]), let head = tree.head(of: verb), head < verb,
      let subject = tree.child(of: verb, .nsubj, .nsubjPassive),
      (head + 1..<subject).contains(where: { isMark($0, UInt8(ascii: ";")) }),
      let root = sentence.first(where: { tree.relations[$0] == .root })
    else { return nil }
    return [WorkingTree.Change(token: verb, head: root, relation: .parataxis)]
  }
}
