/// Sentences whose main verb the parser has hung below a noun, which it takes for the whole.
extension TreeRepair {
  /// "Two of the hostages ⟦died⟧", "Dozens of people ⟦drowned⟧ when it sank": in a sentence without a main verb, a verb with a tense right
  /// behind the noun is that, and no clause of the noun.
  func verbOfRootNoun(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .acl || tree.relations[verb] == .aclRelative, !headline.contains(verb),
      let noun = tree.head(of: verb), noun < verb,
      tree.child(of: verb, .nsubj, .nsubjPassive, .mark, .expl) == nil
    else { return nil }
    let first = tree.children(of: verb, in: noun + 1..<verb).first ?? verb
    let finite = tree.child(of: verb, .aux, .auxPassive) ?? verb
    guard first == noun + 1, tree.tags[finite].xpos.isFiniteVerb else { return nil }
    var subject = noun
    while tree.relations[subject] == .nmod, let above = tree.head(of: subject), above < subject,
      let mark = tree.child(of: subject, .case), !has(mark, .subordinator)
    {
      subject = above
    }
    // "Workers at the scene after a tram ⟦overturned⟧" is a caption.
    guard tree.head(of: subject) == nil, subject != verb else { return nil }
    let changes = [
      WorkingTree.Change(token: verb, head: nil, relation: .root),
      WorkingTree.Change(token: subject, head: verb, relation: subjectRelation(of: verb, tree)),
    ]
    return changes + handedOn(to: verb, from: verb, sentence, tree)
  }

  /// "A train that carried 80 people ⟦derailed⟧": behind the object of a relative clause a verb with a tense is the main one, where the
  /// sentence has no other.
  func verbBehindRelative(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard [.advcl, .acl, .aclRelative].contains(tree.relations[verb]), !headline.contains(verb),
      tree.tags[verb].xpos.isFiniteVerb, tree.child(of: verb, .mark, .aux, .auxPassive, .advmod) == nil,
      let above = tree.head(of: verb), above < verb,
      let object = tree.relations[verb] == .advcl ? tree.child(of: verb, .nsubj) : above, !has(object, .relative)
    else { return nil }
    // The parser has the object right, or takes it for the subject of the verb behind it.
    let relative = object == above ? tree.head(of: object) : above
    guard let relative, relative < object, tree.relations[relative] == .aclRelative,
      object != above || tree.relations[object] == .obj,
      let pronoun = tree.child(of: relative, .nsubj, .nsubjPassive), has(pronoun, .relative),
      let noun = tree.head(of: relative), noun < pronoun, tree.relations[noun] == .root, isNoun(noun, tree),
      tree.child(of: noun, .cop) == nil, !(relative + 1..<verb).contains(where: isComma),
      object == above || !tree.children(of: relative, in: sentence).contains(where: { tree.relations[$0] == .obj })
    else { return nil }
    return [
      WorkingTree.Change(token: verb, head: nil, relation: .root),
      WorkingTree.Change(token: object, head: relative, relation: .obj),
      WorkingTree.Change(token: noun, head: verb, relation: subjectRelation(of: verb, tree)),
    ] + handedOn(to: verb, from: verb, sentence, tree)
  }

  /// "In the weeks since the vote, the party ⟦has held⟧ rallies", "Late on Monday night, two men ⟦rode⟧ off": behind a phrase of time or
  /// place, and a comma, a verb with a subject of its own is the main one.
  func clauseBehindPhrase(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    switch tree.relations[verb] {
    case .acl, .aclRelative, .parataxis, .conj, .advcl: break
    default: return nil
    }
    guard !headline.contains(verb), let head = tree.head(of: verb), head < verb,
      let subject = tree.child(of: verb, .nsubj, .nsubjPassive) ?? phraseBefore(verb, tree), !has(subject, .relative),
      tree.tags[tree.child(of: verb, .aux, .auxPassive, .cop) ?? verb].xpos.isFiniteVerb,
      tree.child(of: verb, .mark, .cc) == nil
    else { return nil }
    let own = tree.children(of: subject, in: sentence.lowerBound..<subject)
    let first = own.first { tree.relations[$0] != .punct } ?? subject
    guard first > sentence.lowerBound, isComma(first - 1), let root = topNominal(above: head, tree), root < first,
      isPhrase(root, sentence, tree),
      !(sentence.lowerBound..<first).contains(where: { tree.tags[$0].xpos.isFiniteVerb })
    else { return nil }
    let hasMark = tree.child(of: root, .case) != nil
    return [
      WorkingTree.Change(token: verb, head: nil, relation: .root),
      WorkingTree.Change(token: root, head: verb, relation: hasMark ? .obl : .oblUnmarked),
      WorkingTree.Change(token: subject, head: verb, relation: subjectRelation(of: verb, tree)),
    ] + handedOn(to: verb, from: first, sentence, tree).filter { $0.token != subject }
  }

  /// The noun right before a verb of whose clause it is no subject yet, or the one that it belongs to: "71 ⟦percent⟧ of the voters approved".
  private func phraseBefore(_ verb: Int, _ tree: WorkingTree) -> Int? {
    guard let noun = tree.head(of: verb), noun + 1 == verb, tree.relations[verb] != .conj else { return nil }
    var top = noun
    while tree.relations[top] == .nmod, let above = tree.head(of: top), above < top { top = above }
    return top
  }

  /// The root, if it is a noun and above a word.
  private func topNominal(above token: Int, _ tree: WorkingTree) -> Int? {
    var at = token
    for _ in 0..<64 {
      guard let head = tree.head(of: at) else { return isNoun(at, tree) && tree.child(of: at, .cop) == nil ? at : nil }
      at = head
    }
    return nil
  }

  /// Whether a noun opens the sentence as no subject: with a preposition, or as a time.
  private func isPhrase(_ noun: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Bool {
    if dates.word(tokens[noun].form).isA([.unit, .weekday, .month, .dayPart]) { return true }
    return tree.tags[sentence.lowerBound].upos == .adp && tree.child(of: noun, .case) == sentence.lowerBound
  }

  /// The words from a place on that hang before it, as what hangs on a verb.
  private func handedOn(
    to verb: Int, from start: Int, _ sentence: Range<Int>, _ tree: WorkingTree
  ) -> [WorkingTree.Change] {
    (start..<sentence.upperBound).compactMap { token in
      guard token != verb, let head = tree.head(of: token), head < start else { return nil }
      let relation: Deprel =
        switch tree.relations[token] {
        case .acl, .aclRelative: .advcl
        case .nmod: .obl
        case .nmodUnmarked: .oblUnmarked
        default: tree.relations[token]
        }
      return WorkingTree.Change(token: token, head: verb, relation: relation)
    }
  }
}
