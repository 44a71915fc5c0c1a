/// Sentences that begin with their participle and end with their subject.
extension TreeRepair {
  /// "Also ⟦killed⟧ in the raid was Meyer", "Wounded were twelve soldiers": the participle is the predicate, the noun
  /// behind the form of "be" its subject.
  ///
  /// News tells so of the second victim. The parser takes the name for a predicate and the participle for its adverbial.
  func inversion(_ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    var verb = sentence.lowerBound
    while verb < sentence.upperBound - 3, tree.tags[verb].upos == .adv || tree.tags[verb].upos == .punct { verb += 1 }
    guard isFronted(verb, tree), let copula = copula(behind: verb, sentence, tree),
      copula + 1 < sentence.upperBound, startsNoun(copula + 1, tree)
    else { return nil }
    // The noun is what the words behind the copula hang on in the end.
    var subject = copula + 1
    for _ in 0..<16 {
      guard let above = tree.head(of: subject), above > copula, tree.tags[above].upos != .verb else { break }
      subject = above
    }
    guard subject != verb, tree.tags[subject].upos.isNominal || tree.tags[subject].upos == .num else { return nil }
    var changes = [
      WorkingTree.Change(token: verb, head: nil, relation: .root, tag: TokenTag(.vbn, .verb)),
      WorkingTree.Change(token: copula, head: verb, relation: .auxPassive, tag: TokenTag(tree.tags[copula].xpos, .aux)),
      WorkingTree.Change(token: subject, head: verb, relation: .nsubjPassive),
    ]
    // What hung on the copula, or over it from one side to the other, hangs on the verb.
    for token in sentence where token != verb && token != copula && token != subject {
      guard let head = tree.head(of: token) else {
        changes.append(WorkingTree.Change(token: token, head: verb, relation: .parataxis))
        continue
      }
      let crosses = token < copula ? head > copula : head < copula
      guard head == copula || crosses else { continue }
      changes.append(
        WorkingTree.Change(
          token: token, head: verb,
          relation: token < copula && endsPhrase(token, tree) ? .obl : tree.relations[token]))
    }
    return changes
  }

  /// Whether the parser's subject or owner is the end of a phrase before the copula: "on ⟦Monday⟧ was".
  private func endsPhrase(_ token: Int, _ tree: WorkingTree) -> Bool {
    switch tree.relations[token] {
    case .nsubj, .nsubjPassive, .nmodPossessive: true
    default: false
    }
  }

  /// Whether a word at the front may be a participle of something done: "killed", "slain", also where the tagger says otherwise.
  private func isFronted(_ token: Int, _ tree: WorkingTree) -> Bool {
    switch tree.tags[token].xpos {
    case .vbn, .vbd, .vb, .vbp: true
    case .jj, .nnp, .nn: endsInEd(token)
    default: false
    }
  }

  /// The form of "be" right behind the participle, or behind one or two phrases with prepositions: "in the raid on Monday".
  private func copula(behind verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Int? {
    var at = verb + 1
    var isInPhrase = false
    while at < sentence.upperBound - 1, at - verb <= Self.longestPhrase {
      if has(at, .copula), tree.tags[at].xpos.isFiniteVerb { return at }
      switch tree.tags[at].upos {
      case .adp: isInPhrase = true
      case .adv: break
      case .noun, .propn, .pron, .det, .adj, .num, .part: guard isInPhrase else { return nil }
      default: return nil
      }
      at += 1
    }
    return nil
  }

  private static let longestPhrase = 12

  func startsNoun(_ token: Int, _ tree: WorkingTree) -> Bool {
    switch tree.tags[token].upos {
    case .noun, .propn, .num, .det, .adj: true
    case .adp, .adv: has(token, .preposition) && token + 2 < tokens.count && isAmount(token, tree)
    case .pron: has(token, .possessive)
    default: false
    }
  }

  /// "at least 12", "more than a dozen".
  private func isAmount(_ token: Int, _ tree: WorkingTree) -> Bool {
    tree.tags[token + 1].upos == .adj && (tree.tags[token + 2].upos == .num || tree.tags[token + 2].upos == .det)
  }
}
