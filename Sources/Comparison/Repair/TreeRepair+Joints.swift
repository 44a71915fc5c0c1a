/// Words that the parser has joined to the noun before them and not to its verb.
extension TreeRepair {
  /// "It infected 300 people in 11 provinces ⟦and killed⟧ 120": a verb behind "and" is no clause of the noun before it, but stands beside
  /// the verb above that.
  func joinedBelowNoun(_ verb: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .acl || tree.relations[verb] == .aclRelative,
      tree.tags[verb].xpos == .vbd || tree.tags[verb].xpos == .vbn, let noun = tree.head(of: verb), noun < verb,
      let joint = tree.child(of: verb, .cc), joint > noun,
      tree.child(of: verb, .nsubj, .nsubjPassive, .mark) == nil,
      !(noun + 1..<verb).contains(where: { has($0, .relative) })
    else { return nil }
    guard let other = tree.verb(above: noun), other < noun else { return nil }
    return [WorkingTree.Change(token: verb, head: other, relation: .conj)]
  }

  /// "It tore through the terminal before 9 a.m., ⟦killing⟧ 14": what a report ends with behind a comma tells of its verb, not of the last
  /// noun.
  func resultParticiple(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[verb].xpos == .vbg, verb > sentence.lowerBound, isComma(verb - 1), let noun = tree.head(of: verb),
      noun < verb, tree.tags[noun].upos.isNominal || tree.tags[noun].upos == .num
    else { return nil }
    switch (tree.relations[verb], tree.relations[noun]) {
    case (.acl, .obl), (.acl, .obj), (.acl, .nmod), (.acl, .oblUnmarked), (.acl, .nmodUnmarked): break
    case (.nmod, .obl), (.nmod, .oblUnmarked), (.nmod, .nummod): break
    default: return nil
    }
    var above: Int? = noun
    while let at = above, tree.tags[at].upos != .verb {
      // "A man in a car, carrying a gun, …": what takes part in a verb still ahead.
      if tree.relations[at] == .nsubj || tree.relations[at] == .nsubjPassive { return nil }
      above = tree.head(of: at)
    }
    guard let main = above, main < noun, tree.relations[main] != .acl, tree.relations[main] != .aclRelative else {
      return nil
    }
    return [WorkingTree.Change(token: verb, head: main, relation: .advcl)]
  }

  /// "He suffered ⟦life⟧-threatening injuries": what a hyphen joins to an adjective before a noun is no object, but that noun.
  func hyphenated(_ word: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard word + 3 < sentence.upperBound, tree.tags[word + 1].xpos == .hyph, tree.tags[word].upos == .noun,
      tree.relations[word + 2] == .amod, tree.tags[word + 2].upos == .adj, let noun = tree.head(of: word + 2),
      noun > word + 2, let head = tree.head(of: word), head != word + 2
    else { return nil }
    var changes = [WorkingTree.Change(token: word, head: word + 2, relation: .compound)]
    if tree.head(of: noun) == head, tree.relations[noun] == .obl || tree.relations[noun] == .obj,
      tree.child(of: noun, .case) == nil
    {
      changes.append(WorkingTree.Change(token: noun, head: head, relation: tree.relations[word]))
    }
    return changes + tree.handing(tree.children(of: word, in: sentence).filter { $0 > word + 2 }, to: noun)
  }

  /// "Destroyed more than 120 ⟦homes⟧": "than" governs no noun that a verb acts on.
  func comparedObject(_ noun: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .obl, tree.tags[noun].upos == .noun, tree.child(of: noun, .nummod) != nil,
      let verb = tree.head(of: noun), tree.tags[verb].upos == .verb, verb + 3 < noun, has(verb + 2, .comparing),
      (verb + 3..<noun).allSatisfy({
        tree.tags[$0].upos == .num || tree.tags[$0].upos == .adj || tree.isAbove(noun, $0)
      })
    else { return nil }
    var edit = [WorkingTree.Change(token: noun, head: verb, relation: .obj)]
    // "More than" is one word before the number.
    if let mark = tree.child(of: noun, .case), mark == verb + 2 {
      edit.append(WorkingTree.Change(token: mark, head: verb + 1, relation: .fixed))
      edit.append(WorkingTree.Change(token: verb + 1, head: noun, relation: .amod))
    }
    return edit
  }

  /// "Killing all ⟦five⟧ on board", "killing at least ⟦22⟧ of those": a number with an article, or with what bounds it, right behind a verb
  /// and without a preposition is what that acts on.
  func countedObject(_ number: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[number] == .obl, tree.tags[number].xpos == .cd, let verb = tree.head(of: number),
      tree.tags[verb].upos == .verb, tree.child(of: number, .case) == nil
    else { return nil }
    if let article = tree.child(of: number, .det) {
      guard article == verb + 1 else { return nil }
    } else {
      guard number == verb + 3, tree.relations[number - 1] == .nmod, tree.head(of: number - 1) == number,
        tree.head(of: number - 2) == number - 1
      else { return nil }
    }
    return [WorkingTree.Change(token: number, head: verb, relation: .obj)]
  }

  /// "Postponed ⟦because of the unrest⟧", "held ⟦behind closed doors⟧": only "by" tells who does something, and "⟦by 51 votes⟧" by how much.
  func doer(_ noun: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .oblAgent, let verb = tree.head(of: noun) else { return nil }
    let mark = tree.child(of: noun, .case)
    // "Saved ⟦by Tuesday morning⟧"
    let isTime = dates.word(tokens[noun].form).isA([.weekday, .month, .dayPart])
    if let mark, has(mark, .by), !words.has(tokens[noun].form, .margin), !isTime { return nil }
    return [WorkingTree.Change(token: noun, head: verb, relation: mark == nil ? .oblUnmarked : .obl)]
  }

  /// "Hurt in the quake, ⟦which had⟧ a magnitude of 6": a clause whose subject is "which" right behind a noun and a comma is that noun's.
  func relativeClause(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .conj, let pronoun = tree.child(of: verb, .nsubj, .nsubjPassive),
      [.wdt, .wp].contains(tree.tags[pronoun].xpos), has(pronoun, .relative), pronoun > sentence.lowerBound + 1,
      isComma(pronoun - 1), tree.child(of: verb, .cc) == nil, tree.tags[pronoun - 2].upos.isNominal
    else { return nil }
    let noun = pronoun - 2
    guard tree.relations[noun] != .compound, tree.relations[noun] != .flat, tree.head(of: verb) != noun else {
      return nil
    }
    return [WorkingTree.Change(token: verb, head: noun, relation: .aclRelative)]
  }

  /// "Blamed the crash on a ⟦signal⟧": what some verbs lay on something is laid there by them.
  func blamed(_ noun: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[noun] == .nmod, let object = tree.head(of: noun), object < noun,
      tree.relations[object] == .obj, let verb = tree.head(of: object), words.has(tokens[verb].form, .blaming),
      let mark = tree.child(of: noun, .case), has(mark, .target)
    else { return nil }
    return [WorkingTree.Change(token: noun, head: verb, relation: .obl)]
  }

  /// "Laid ⟦off⟧ 300 workers": a particle right behind a verb belongs to it.
  func particle(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[token].xpos == .rp, token > sentence.lowerBound, tree.tags[token - 1].upos == .verb,
      tree.head(of: token) != token - 1
    else { return nil }
    return [WorkingTree.Change(token: token, head: token - 1, relation: .compoundParticle)]
  }
}
