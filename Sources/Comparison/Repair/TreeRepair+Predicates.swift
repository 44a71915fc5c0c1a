/// Predicates that the parser has hung below their own subjects.
extension TreeRepair {
  /// "Five of those hurt ⟦were taken⟧ …": a verb with an auxiliary that shows tense is no participle behind a noun; it is the
  /// main verb, and the noun at the root its subject.
  func subjectBelow(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[verb] == .acl, tree.tags[verb].upos == .verb,
      let auxiliary = tree.child(of: verb, .auxPassive, .aux), tree.tags[auxiliary].xpos.isFiniteVerb,
      tree.child(of: verb, .nsubj, .nsubjPassive) == nil
    else { return nil }
    var root = verb
    while let above = tree.head(of: root) { root = above }
    guard root < auxiliary, tree.tags[root].upos.isNominal || tree.tags[root].upos == .num,
      !(root..<verb).contains(where: { has($0, .relative) && !has($0, .determiner) })
    else { return nil }
    let isPassive = tree.relations[auxiliary] == .auxPassive
    var changes = [
      WorkingTree.Change(token: verb, head: nil, relation: .root),
      WorkingTree.Change(token: root, head: verb, relation: isPassive ? .nsubjPassive : .nsubj),
    ]
    for child in sentence where child != verb {
      let head = Int(tree.heads[child])
      if child > verb, head >= sentence.lowerBound, head < auxiliary {
        changes.append(WorkingTree.Change(token: child, head: verb, relation: tree.relations[child]))
      } else if head == verb, child < auxiliary, tree.tags[child].xpos == .vbn, child > root {
        changes.append(WorkingTree.Change(token: child, head: child - 1, relation: .acl))
      }
    }
    return changes
  }

  /// "Two men ⟦arrested⟧ in York were charged": a participle without an auxiliary, followed by a verb with one that has no
  /// subject, stands behind the subject of that verb.
  func reducedRelative(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[verb].upos == .verb, tree.tags[verb].xpos == .vbn || tree.tags[verb].xpos == .vbg,
      let subject = tree.child(of: verb, .nsubj, .nsubjPassive), subject + 1 == verb, !has(subject, .relative),
      tree.child(of: verb, .aux, .auxPassive, .cop, .mark) == nil
    else { return nil }
    let children = tree.children(of: verb, in: verb + 1..<sentence.upperBound)
    let main = children.first { child in
      // "A bomb hidden in a car exploded" has no auxiliary.
      guard tree.tags[child].upos == .verb, case let finite = tree.child(of: child, .auxPassive, .aux) ?? child,
        tree.tags[finite].xpos.isFiniteVerb,
        tree.child(of: child, .nsubj, .nsubjPassive, .mark, .cc, .expl) == nil
      else { return false }
      return finite > verb && !isBoundary(finite - 1)
    }
    guard let main else { return nil }
    let isPassive = tree.child(of: main, .auxPassive) != nil
    return [
      WorkingTree.Change(token: main, head: tree.head(of: verb), relation: tree.relations[verb]),
      WorkingTree.Change(token: subject, head: main, relation: isPassive ? .nsubjPassive : .nsubj),
      WorkingTree.Change(token: verb, head: subject, relation: .acl),
    ]
      + tree.handing(children.filter { $0 > main }, to: main)
  }

  /// "400 troops are in ⟦Iraq⟧": what has a copula is the predicate, and no attribute of the noun before it, nor a clause of its own.
  func swappedCopula(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard [.nmod, .appos, .parataxis].contains(tree.relations[token]), let subject = tree.head(of: token),
      let copula = tree.child(of: token, .cop), subject < copula, tree.relations[subject] == .root,
      tree.tags[copula].xpos.isFiniteVerb
    else { return nil }
    if tree.relations[token] == .parataxis {
      guard tree.child(of: token, .nsubj, .expl) == nil,
        tree.tags[subject].upos == .num || tree.tags[subject].upos.isNominal,
        !(subject..<copula).contains(where: { tree.relations[$0] == .punct })
      else { return nil }
    }
    return [
      WorkingTree.Change(token: token, head: nil, relation: .root),
      WorkingTree.Change(token: subject, head: token, relation: .nsubj),
    ]
      + tree.handing(tree.children(of: subject, in: token + 1..<sentence.upperBound), to: token)
  }

  /// "⟦200⟧ more are in hospital": a count before a copula is the subject of what has the copula, and doesn't count it.
  func countedByCopula(_ count: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[count] == .nummod || tree.relations[count] == .compound && tree.tags[count].upos == .num,
      let predicate = tree.head(of: count), count < predicate, let copula = tree.child(of: predicate, .cop),
      count < copula, copula < predicate,
      tree.tags[copula].xpos.isFiniteVerb, tree.child(of: predicate, .nsubj, .expl) == nil
    else { return nil }
    return [WorkingTree.Change(token: count, head: predicate, relation: .nsubj)]
  }

  /// "has ⟦ordered⟧ three days of mourning": no adjective stands before an article, a number or a preposition, so what follows
  /// "has" there is its participle.
  func perfect(_ have: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard has(have, .have), tree.tags[have].upos == .verb, tree.tags[have].xpos.isFiniteVerb else { return nil }
    var verb = have + 1
    while verb < sentence.upperBound, tree.tags[verb].upos == .adv || tree.tags[verb].upos == .part { verb += 1 }
    guard verb + 1 < sentence.upperBound, isPerfectForm(verb, tree), !has(verb, .copula) else { return nil }
    switch tree.tags[verb + 1].xpos {
    case .dt, .cd, .prp, .prpPossessive, .in, .to, .rb, .rp, .comma, .period: break
    default: return nil
    }
    let isLower = tree.isAbove(have, verb)
    guard isLower || tree.head(of: have) == verb && tree.relations[have] != .aux else { return nil }
    var changes = [
      WorkingTree.Change(
        token: verb, head: tree.head(of: isLower ? have : verb), relation: tree.relations[isLower ? have : verb],
        tag: TokenTag(.vbn, .verb)),
      WorkingTree.Change(token: have, head: verb, relation: .aux, tag: TokenTag(tree.tags[have].xpos, .aux)),
    ]
    let above = isLower ? tree.head(of: verb) : nil
    for child in tree.children(of: have, in: sentence) where child != verb {
      let isObject = child == above && child > verb && tree.relations[verb] == .amod
      changes.append(
        WorkingTree.Change(token: child, head: verb, relation: isObject ? .obj : tree.relations[child]))
    }
    return changes
  }

  private func isPerfectForm(_ token: Int, _ tree: WorkingTree) -> Bool {
    switch tree.tags[token].xpos {
    case .vbn, .vbd: return true
    case .jj: return endsInEd(token)
    default: return false
    }
  }

  /// "LEEDS, England - ⟦A fire⟧ killed …": the place at the head of a report is no subject; what follows the dash is.
  func dateline(_ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard let first = sentence.first, tokens[first].shape.contains(.allCapitals),
      let dash = sentence.prefix(12).first(where: { Dateline.isDash(text, tokens[$0]) }), dash > first,
      dash + 2 < sentence.upperBound,
      (first..<dash).allSatisfy({ !tokens[$0].shape.isDisjoint(with: [.capitalized, .punctuation, .allCapitals]) })
    else { return nil }
    guard
      let place = (first..<dash).first(where: {
        tree.relations[$0] == .nsubj || tree.relations[$0] == .nsubjPassive
      }), let verb = tree.head(of: place), verb > dash
    else { return nil }
    let subject = (dash + 1..<verb).first { token in
      guard tree.tags[token].upos.isNominal, let head = tree.head(of: token) else { return false }
      return head < dash || head == verb
    }
    guard let subject else { return nil }
    return [
      WorkingTree.Change(token: subject, head: verb, relation: tree.relations[place]),
      WorkingTree.Change(token: place, head: verb, relation: .dislocated),
    ]
  }

  /// "Found the boy ⟦alive⟧", "found Lund ⟦guilty⟧ of murder": an adjective behind an object tells what becomes of it, and is no part of
  /// its name.
  func stateOfObject(_ state: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[state].xpos == .jj, words.has(tokens[state].form, [.adjective, .outcome]), !isComma(state - 1),
      let above = tree.head(of: state), above < state
    else { return nil }
    if tree.relations[state] == .ccomp { return stateBesideObject(state, above, tree) }
    guard tree.relations[state] == .amod || tree.relations[state] == .appos, tree.relations[above] == .obj,
      let verb = tree.head(of: above), verb < above, tree.tags[verb].upos == .verb,
      !tree.children(of: verb, in: sentence).contains(where: { tree.relations[$0] == .xcomp })
    else { return nil }
    return [WorkingTree.Change(token: state, head: verb, relation: .xcomp)]
  }

  /// "Found him not ⟦guilty⟧": no clause of its own, and the "not" is of it.
  private func stateBesideObject(_ state: Int, _ verb: Int, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.children(of: verb, in: verb + 1..<state).contains(where: { tree.relations[$0] == .obj }),
      tree.child(of: state, .nsubj, .cop, .mark, .det, .case) == nil
    else { return nil }
    var changes = [WorkingTree.Change(token: state, head: verb, relation: .xcomp)]
    if has(state - 1, .negation) { changes.append(.init(token: state - 1, head: state, relation: .advmod)) }
    return changes
  }
}
