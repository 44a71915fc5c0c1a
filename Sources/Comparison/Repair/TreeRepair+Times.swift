/// What tells when, below the wrong word.
extension TreeRepair {
  /// "Girls taken by them ⟦two years ago⟧ have been freed": what tells when and stands between a participle and an auxiliary,
  /// without a comma, is the participle's.
  func timeOfParticiple(_ time: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    switch tree.relations[time] {
    case .advmod, .obl, .oblUnmarked: break
    default: return nil
    }
    guard let verb = tree.head(of: time), time + 1 < verb,
      tree.relations[time + 1] == .aux
        || tree.relations[time + 1] == .auxPassive, tree.head(of: time + 1) == verb,
      tree.tags[time + 1].xpos.isFiniteVerb
    else { return nil }
    var start = time
    while start > sentence.lowerBound, tree.isAbove(time, start - 1) { start -= 1 }
    guard start < time else { return nil }
    let before = max(sentence.lowerBound, start - 12)..<start
    guard let participle = before.last(where: { tree.tags[$0].xpos == .vbn && tree.tags[$0].upos == .verb }),
      tree.child(of: participle, .aux, .auxPassive) == nil, !(participle..<start).contains(where: isBoundary)
    else { return nil }
    return [WorkingTree.Change(token: time, head: participle, relation: tree.relations[time])]
  }

  /// "Completed it, ⟦21 months⟧ after the two firms shook hands": a length of time before "after" does nothing; what "after" governs does.
  func timeBeforeClause(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[verb].xpos.isFiniteVerb,
      let time = tree.children(of: verb, in: sentence.lowerBound..<verb).first(where: { tree.relations[$0] == .nsubj }),
      dates.word(tokens[time].form).isA(.unit),
      let noun = tree.children(of: time, in: time + 1..<verb).first(where: { tree.relations[$0] == .nmod }),
      let mark = tree.child(of: noun, .case), mark == time + 1, has(mark, .subordinator),
      // "Three days after ⟦that⟧ came the convoy"
      tree.tags[noun].xpos != .dt,
      !(time..<verb).contains(where: isComma)
    else { return nil }
    var changes = [
      WorkingTree.Change(token: time, head: verb, relation: .oblUnmarked),
      WorkingTree.Change(token: noun, head: verb, relation: .nsubj),
      WorkingTree.Change(token: mark, head: verb, relation: .mark),
    ]
    if tree.relations[verb] == .conj, tree.child(of: verb, .cc) == nil {
      changes.append(WorkingTree.Change(token: verb, head: tree.head(of: verb), relation: .advcl))
    }
    return changes
  }

  /// "Lost contact with controllers ⟦12 minutes⟧ after take-off": a length of time before "after" is joined to no noun.
  func timeBehindNoun(_ time: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard [.conj, .appos, .nmod, .nmodUnmarked].contains(tree.relations[time]),
      dates.word(tokens[time].form).isA(.unit),
      tree.child(of: time, .nummod) != nil, tree.child(of: time, .cc, .case) == nil, time + 1 < sentence.upperBound,
      has(time + 1, .subordinator), has(time + 1, .preposition), let noun = tree.head(of: time), noun < time,
      tree.tags[noun].upos.isNominal, let verb = tree.verb(above: noun), verb < noun
    else { return nil }
    return [WorkingTree.Change(token: time, head: verb, relation: .oblUnmarked)]
  }

  /// "The town of Tessel ⟦last month⟧": a name and the time behind it are no one noun.
  func splitDay(_ time: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[time] == .nmod || tree.relations[time] == .obl, tree.tags[time].xpos == .nn,
      let step = tree.child(of: time, .amod), step + 1 == time, step > 0, dates.word(tokens[step].form).isA(.selector),
      dates.word(tokens[time].form).isA(.unit) || dates.word(tokens[time].form).isA(.weekday),
      tree.relations[step - 1] == .compound, tree.head(of: step - 1) == time, tree.tags[step - 1].upos == .propn,
      let mark = tree.child(of: time, .case), mark < step - 1, let above = tree.head(of: time),
      let verb = tree.verb(above: above)
    else { return nil }
    let name = step - 1
    return [
      WorkingTree.Change(token: name, head: above, relation: tree.relations[time]),
      WorkingTree.Change(token: time, head: verb, relation: .oblUnmarked),
    ] + tree.handing((mark..<name).filter { tree.head(of: $0) == time }, to: name)
  }

  /// "sank in heavy rain ⟦on Monday⟧", "raised rates ⟦on Monday⟧": the day behind a noun that stands without a determiner, behind a
  /// preposition or as what is acted on, is the verb's: there is no rain of that day apart from others. So is the day between a
  /// subject and its verb: "a court in Lund ⟦on Monday⟧ jailed two".
  func dayOfVerb(_ day: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[day] == .nmod || tree.relations[day] == .nmodUnmarked,
      dates.word(tokens[day].form).isA(.weekday), let noun = tree.head(of: day), noun < day,
      let verb = tree.head(of: noun), tree.tags[verb].upos == .verb
    else { return nil }
    switch tree.relations[noun] {
    case .obl where verb < noun:
      guard tree.child(of: noun, .case) != nil else { return nil }
    case .obj where verb < noun: break
    case .nsubj, .nsubjPassive:
      guard day < verb, tree.tags[noun].upos == .propn || tree.child(of: noun, .det, .nmodPossessive) != nil,
        !(noun..<day).contains(where: isComma)
      else { return nil }
      return [WorkingTree.Change(token: day, head: verb, relation: .obl)]
    default: return nil
    }
    guard [.nn, .nns].contains(tree.tags[noun].xpos), tree.child(of: noun, .det, .nmodPossessive, .nummod) == nil else {
      return nil
    }
    return [WorkingTree.Change(token: day, head: verb, relation: .obl)]
  }
}
