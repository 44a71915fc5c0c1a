/// Reads how surely a predicate is said: as a fact, as lying ahead, as meant, as possible, as a condition.
///
/// The auxiliaries and the conjunction before the predicate decide; a predicate under another ("plans to withdraw", "if it
/// votes to expel") takes the weaker of the two. What the verb above makes of the clause below it is read from ``PredicateLexicon``.
struct ModalityReader {
  let tree: ClauseTree
  private var syntax: DocumentSyntax { tree.syntax }

  /// How surely the predicate is said.
  func modality(of predicate: Int) -> Clause.Modality {
    var modality = own(predicate)
    var at = predicate
    for _ in 0..<32 {
      modality = max(modality, marks(of: at, isPredicate: at == predicate))
      guard let (above, weight) = step(from: at) else { break }
      modality = max(modality, weight)
      at = above
    }
    if isQuestion(at) { modality = max(modality, .tentative) }
    return modality
  }

  /// What the predicate's own form and the adjectives of an event noun say: "the planned visit", "Bring them home".
  private func own(_ predicate: Int) -> Clause.Modality {
    if syntax.tags[predicate].upos == .noun {
      return tree.children(of: predicate).filter { syntax.relations[$0] == .amod }
        .map { Self.modality(of: tree.classes(of: $0)) }.max() ?? .asserted
    }
    let isBare = syntax.tags[predicate].xpos == .vb && syntax.child(of: predicate, .cop) == nil
    guard isBare, !tree.hasAuxiliary(predicate), syntax.child(of: predicate, .mark) == nil else { return .asserted }
    switch syntax.relations[predicate] {
    case .root, .parataxis, .ccomp: return isCommand(predicate) ? .intended : .asserted
    default: return .asserted
    }
  }

  /// A command has neither a subject nor another noun before it that could be one and that the parser has missed.
  private func isCommand(_ verb: Int) -> Bool {
    guard SubjectReader(tree: tree).own(verb) == nil else { return false }
    return !tree.children(of: verb).contains { child in
      child < verb && syntax.tags[child].upos.isNominal && syntax.relations[child] != .vocative
        && syntax.child(of: child, .case) == nil
    }
  }

  private func marks(of token: Int, isPredicate: Bool) -> Clause.Modality {
    var modality = Clause.Modality.asserted
    for child in tree.children(of: token) {
      switch syntax.relations[child] {
      case .aux:
        if tree.has(child, .prospective), isReported(token) {
          modality = max(modality, .future)
        } else if tree.has(child, .tentative) {
          modality = max(modality, .tentative)
        }
        if tree.has(child, .future) { modality = max(modality, .future) }
      case .mark where tree.has(child, .conditional) && !isRelative(token, behind: child):
        modality = max(modality, .conditional)
      case .advmod where isPredicate && tree.has(child, .tentative): modality = max(modality, .tentative)
      // "Is ⟦to⟧ take place": what is arranged.
      case .mark where tree.has(child, .to) && syntax.child(of: token, .cop).map { $0 < child } ?? false:
        modality = max(modality, .future)
      default: break
      }
    }
    return modality
  }

  /// "asked whether the driver, who has been arrested, was awake": the parser hangs the conjunction on the relative clause.
  private func isRelative(_ verb: Int, behind mark: Int) -> Bool {
    tree.children(of: verb).contains { child in
      let isPronoun = syntax.tags[child].xpos == .wp || syntax.tags[child].xpos == .wdt
      return isPronoun && mark + 1 < child && child < verb
    }
  }

  /// "said that he would resign": what was to come when it was said, and no condition.
  private func isReported(_ token: Int) -> Bool {
    guard syntax.relations[token] == .ccomp, let above = tree.head(of: token) else { return false }
    let isConditional = tree.children(of: token).contains { child in
      syntax.relations[child] == .advcl && tree.children(of: child).contains { tree.has($0, .conditional) }
    }
    return tree.has(above, .reporting) && !isConditional
  }

  /// The predicate that the one at `token` depends on for how surely it is said, and what that one makes of it.
  private func step(from token: Int) -> (above: Int, weight: Clause.Modality)? {
    guard let above = tree.head(of: token) else { return nil }
    let classes = tree.classes(of: above)
    switch syntax.relations[token] {
    case .xcomp:
      if !classes.isDisjoint(with: [.holding, .failing]), classes.isDisjoint(with: .intending) {
        return (above, .asserted)
      }
      let weight = Self.modality(of: classes)
      return (above, weight == .asserted && tree.isInfinitive(token) ? .intended : weight)
    case .advcl:
      if classes.contains(.accusing) { return (above, .tentative) }
      // "Responded to the ⟦killing⟧ of two men", "admitted to ⟦driving⟧ drunk": "to" leads to a noun, and to what took place.
      if syntax.tags[token].xpos == .vbg, classes.contains(.holding) { return (above, .asserted) }
      if tree.isInfinitive(token) { return (above, .intended) }
      // What follows "after" or "because" is told as a fact whatever the main clause is.
      let isParticiple = syntax.tags[token].xpos == .vbg || syntax.tags[token].xpos == .vbn
      return isParticiple && !tree.hasAuxiliary(token) && syntax.child(of: token, .auxPassive) == nil
        ? (above, .asserted) : nil
    case .acl where tree.isInfinitive(token):
      return classes.contains(.holding) ? nil : (above, max(.intended, Self.modality(of: classes)))
    case .conj where sharesAuxiliary(token): return (above, .asserted)
    case .ccomp:
      // "It is believed that …"; "fears that …".
      if tree.isPassive(above), classes.contains(.doubting) { return (above, .tentative) }
      guard !tree.has(above, .reporting) else { return nil }
      let weight = Self.modality(of: classes)
      return weight == .asserted ? nil : (above, weight)
    case .obl where classes.contains(.accusing) && syntax.tags[token].upos == .noun: return (above, .tentative)
    case .obj where classes.contains(.intending) && syntax.tags[token].upos == .noun && !classes.contains(.holding):
      return (above, .intended)
    default: return nil
    }
  }

  /// "will meet and discuss": a joined verb without tense of its own has the auxiliaries of the first.
  private func sharesAuxiliary(_ verb: Int) -> Bool {
    guard !tree.hasAuxiliary(verb), syntax.child(of: verb, .nsubj) == nil else { return false }
    switch syntax.tags[verb].xpos {
    case .vb, .vbg, .vbn: return true
    default: return false
    }
  }

  /// Whether the sentence of a main predicate asks.
  private func isQuestion(_ token: Int) -> Bool {
    guard syntax.heads[token] < 0 else { return false }
    let tokens = tree.document.sentences[tree.document.sentence(of: token)].tokens
    let last = tokens.last { tree.document.mark($0) != 0x22 && tree.document.mark($0) != 0x27 }
    return last.map { tree.document.mark($0) == 0x3F } ?? false
  }

  private static func modality(of classes: PredicateLexicon.Classes) -> Clause.Modality {
    if classes.contains(.doubting) { return .tentative }
    if classes.contains(.intending) { return .intended }
    return classes.contains(.expecting) ? .future : .asserted
  }
}
