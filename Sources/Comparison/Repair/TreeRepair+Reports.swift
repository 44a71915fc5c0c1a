/// What somebody says, where the parser has run it together with who says it: "The toll was 40, police said."
extension TreeRepair {
  /// "The bridge was 40 metres long, ⟦the builder said⟧": a verb of speech has no copula. One that stands before a comma belongs to
  /// what is said, and so does all before it.
  func reportedCopula(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard has(verb, .reporting), tree.tags[verb].xpos.isFiniteVerb, let copula = tree.child(of: verb, .cop),
      copula + 1 < verb, let comma = (copula + 1..<verb).last(where: isComma), copula + 1 < comma, comma + 1 < verb
    else { return nil }
    let phrase = copula + 1..<comma
    let loose = phrase.filter { !phrase.contains(tree.head(of: $0) ?? verb) }
    guard let predicate = loose.last(where: { isNoun($0, tree) || [.sym, .adj].contains(tree.tags[$0].upos) }) else {
      return nil
    }
    var changes = [
      WorkingTree.Change(token: predicate, head: verb, relation: .ccomp),
      WorkingTree.Change(token: copula, head: predicate, relation: .cop),
      WorkingTree.Change(token: comma, head: verb, relation: .punct),
    ]
    changes += tree.handing(loose.filter { $0 != predicate }, to: predicate)
    let before = tree.children(of: verb, in: sentence.lowerBound..<copula).filter { tree.relations[$0] != .punct }
    changes += tree.handing(before, to: predicate)
    // What stands right before the copula and was taken for what is said is its subject.
    if let subject = before.last, tree.relations[subject] == .ccomp, isNoun(subject, tree) {
      changes.append(WorkingTree.Change(token: subject, head: predicate, relation: .nsubj))
    }
    return changes
  }

  /// "The turnout was ⟦61%⟧, officials said": what hangs on the first of two subjects of a verb of speech, and has a copula between, is
  /// what is said.
  func reportedSubject(_ predicate: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[predicate] == .parataxis, let subject = tree.head(of: predicate),
      tree.relations[subject] == .nsubj, let verb = tree.head(of: subject), predicate < verb, has(verb, .reporting),
      let copula = tree.child(of: predicate, .cop), subject < copula, tree.child(of: predicate, .nsubj) == nil,
      tree.children(of: verb, in: predicate + 1..<verb).contains(where: { tree.relations[$0] == .nsubj })
    else { return nil }
    return [
      WorkingTree.Change(token: predicate, head: verb, relation: .ccomp),
      WorkingTree.Change(token: subject, head: predicate, relation: .nsubj),
    ]
  }

  /// "He said it was late and ⟦would be⟧ closed": what would be is told by him who speaks, in the past tense, and joined to what is said
  /// before.
  func reportedSecond(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .conj, let report = tree.head(of: verb), report < verb, has(report, .reporting),
      tree.tags[report].xpos == .vbd, tree.child(of: verb, .nsubj, .nsubjPassive, .expl) == nil,
      let modal = tree.child(of: verb, .aux), tree.tags[modal].xpos == .md, has(modal, .tentative),
      let said = tree.children(of: report, in: report + 1..<modal).last(where: { tree.relations[$0] == .ccomp })
    else { return nil }
    return [WorkingTree.Change(token: verb, head: said, relation: .conj)]
  }

  /// "A statement by the family ⟦said⟧ he had died": a verb of speech with a subject and nothing before it is above the clause behind it.
  func reportBeforeClause(_ report: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[report] == .advcl, has(report, .reporting), tree.tags[report].xpos.isFiniteVerb,
      let said = tree.head(of: report), said > report, tree.child(of: report, .mark, .advmod, .cc) == nil,
      let speaker = tree.child(of: report, .nsubj), !has(speaker, .relative),
      let subject = tree.child(of: said, .nsubj, .nsubjPassive, .expl), report < subject,
      !(report..<subject).contains(where: isBoundary)
    else { return nil }
    return [
      WorkingTree.Change(token: report, head: tree.head(of: said), relation: tree.relations[said]),
      WorkingTree.Change(token: said, head: report, relation: .ccomp),
    ]
  }

  /// "The company said ⟦the deal, its biggest ever,⟧ would close": the noun right behind a verb of speech, and before an aside, is the subject
  /// of the verb behind that.
  func reportedAside(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard [.conj, .ccomp, .aclRelative, .root].contains(tree.relations[verb]) else { return nil }
    let finite = tree.child(of: verb, .aux, .auxPassive, .cop) ?? verb
    guard tree.tags[finite].xpos.isFiniteVerb || tree.tags[finite].xpos == .md, finite > sentence.lowerBound + 3,
      isComma(finite - 1), tree.child(of: verb, .cc) == nil,
      let report = sentence.first(where: { $0 < finite && has($0, .reporting) && tree.tags[$0].xpos.isFiniteVerb }),
      let noun = tree.children(of: report, in: report + 1..<finite).first(where: {
        tree.tags[$0].upos.isNominal && (tree.relations[$0] == .obj || tree.relations[$0] == .nsubj)
      }), noun + 1 < finite - 1, isComma(noun + 1),
      tree.head(of: verb) == report || tree.relations[verb] == .aclRelative && tree.head(of: verb) == noun
        || tree.relations[verb] == .root && tree.relations[report] == .advcl && tree.head(of: report) == verb
    else { return nil }
    var changes = [
      WorkingTree.Change(
        token: report, head: tree.relations[verb] == .root ? nil : tree.head(of: report),
        relation: tree.relations[verb] == .root ? .root : tree.relations[report]),
      WorkingTree.Change(token: verb, head: report, relation: .ccomp),
      WorkingTree.Change(token: noun, head: verb, relation: subjectRelation(of: verb, tree)),
    ]
    for own in tree.children(of: verb, in: noun + 2..<finite - 1) {
      if tree.relations[own] == .nsubj || tree.relations[own] == .nsubjPassive {
        changes.append(WorkingTree.Change(token: own, head: noun, relation: .appos))
      } else if tree.relations[own] == .nmodPossessive {
        changes.append(WorkingTree.Change(token: own, head: noun, relation: .dep))
      }
    }
    return changes
  }

  /// "They pay 40 a share, a premium of 26%, ⟦the companies⟧ said": of several subjects of a verb of speech the one right before it, behind
  /// a comma, speaks; what else was taken for one belongs to what is said.
  func speakerBehindComma(_ speaker: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[speaker] == .nsubj, let verb = tree.head(of: speaker), speaker + 1 == verb,
      has(verb, .reporting), tree.tags[verb].xpos.isFiniteVerb
    else { return nil }
    var start = speaker
    while start > sentence.lowerBound, tree.head(of: start - 1) == speaker, !isComma(start - 1) { start -= 1 }
    let comma = start - 1
    guard comma > sentence.lowerBound, isComma(comma) else { return nil }
    let before = tree.children(of: verb, in: sentence.lowerBound..<comma)
    let others = before.filter { tree.relations[$0] == .nsubj }
    guard let first = others.first else { return nil }
    var changes: [WorkingTree.Change] = []
    let said: Int
    if let clause = before.first(where: { tree.relations[$0] == .ccomp && tree.tags[$0].upos == .verb }) {
      said = clause
      changes = others.map { WorkingTree.Change(token: $0, head: clause, relation: .dep) }
    } else if let told = tree.children(of: first, in: first + 1..<comma).first(where: {
      tree.relations[$0] == .acl && tree.tags[$0].xpos == .vbd
    }) {
      said = told
      changes = [
        WorkingTree.Change(token: told, head: verb, relation: .ccomp),
        WorkingTree.Change(token: first, head: told, relation: .nsubj),
      ]
      changes += others.dropFirst().map { WorkingTree.Change(token: $0, head: told, relation: .dep) }
    } else {
      return nil
    }
    return changes + tree.handing(before.filter { $0 != said && !others.contains($0) }, to: said)
  }

  /// "The toll was ⟦40⟧, police said": a number with a subject and a copula of its own counts nobody behind the comma.
  func reportedCount(_ count: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[count] == .nummod, let noun = tree.head(of: count), noun > count + 1, isComma(count + 1),
      let copula = tree.child(of: count, .cop), copula < count,
      let subject = tree.child(of: count, .nsubj), subject < copula,
      let verb = tree.head(of: noun), verb > noun, has(verb, .reporting)
    else { return nil }
    return [
      WorkingTree.Change(token: count, head: verb, relation: .ccomp),
      WorkingTree.Change(token: count + 1, head: verb, relation: .punct),
    ]
  }

  /// "A fire in Lund, ⟦officials said⟧, destroyed 40 cars", "They opened fire, ⟦police said⟧, killing two": a report between commas stands
  /// beside what it reports, and nothing else in the sentence belongs to it.
  func reportBetween(_ report: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard has(report, .reporting), tree.tags[report].xpos.isFiniteVerb, report + 1 < sentence.upperBound,
      isComma(report + 1), let speaker = tree.child(of: report, .nsubj), tree.child(of: report, .cc, .mark) == nil,
      let comma = (sentence.lowerBound..<speaker).last(where: isComma), comma > sentence.lowerBound,
      (comma + 1..<report).allSatisfy({ tree.isAbove(speaker, $0) })
    else { return nil }
    let children = tree.children(of: report, in: sentence)
    let first = children.first { $0 < comma && [.nsubj, .nsubjPassive].contains(tree.relations[$0]) }
    if let first {
      let below = children.first { $0 > report + 1 && tree.relations[$0] == .ccomp }
      let above = tree.relations[report] == .advcl ? tree.head(of: report).flatMap { $0 > report ? $0 : nil } : nil
      guard let said = below ?? above, tree.child(of: said, .nsubj, .nsubjPassive, .expl) == nil else { return nil }
      var changes = [
        WorkingTree.Change(token: report, head: said, relation: .parataxis),
        WorkingTree.Change(token: first, head: said, relation: subjectRelation(of: said, tree)),
      ]
      if below != nil {
        changes.insert(
          WorkingTree.Change(token: said, head: tree.head(of: report), relation: tree.relations[report]), at: 0)
      }
      return changes + tree.handing(children.filter { $0 < comma && $0 != first }, to: said)
    }
    guard tree.relations[report] == .conj || tree.relations[report] == .advcl, let told = tree.head(of: report),
      told < comma
    else { return nil }
    return [WorkingTree.Change(token: report, head: told, relation: .parataxis)]
      + tree.handing(children.filter { $0 > report + 1 && tree.relations[$0] != .punct }, to: told)
  }
}
