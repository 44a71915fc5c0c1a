/// Finds who does what a verb says, also where the sentence says it at another verb.
///
///     "⟦Rebels⟧ stormed the town and ⟦killed⟧ ten"          joined verbs share a subject
///     "The judge ordered ⟦him⟧ to ⟦leave⟧"                  an infinitive has the object of its verb, else the subject
///     "the ⟦man⟧ who ⟦led⟧ the raid", "a ⟦bridge⟧ ⟦built⟧ in 1902"
struct SubjectReader {
  let tree: ClauseTree
  private var syntax: DocumentSyntax { tree.syntax }

  /// The subject's head word; nil where none is said.
  func subject(of verb: Int) -> Int? { subject(of: verb, depth: 0) }

  private func subject(of verb: Int, depth: Int) -> Int? {
    if let own = own(verb) { return own }
    guard depth < 8, syntax.child(of: verb, .expl) == nil, let head = tree.head(of: verb) else { return nil }
    switch syntax.relations[verb] {
    case .conj:
      return syntax.tags[head].upos == .noun && syntax.child(of: head, .cop) == nil
        ? nil : subject(of: head, depth: depth + 1)
    case .xcomp: return controller(of: verb, below: head, depth: depth)
    case .advcl, .ccomp: return participleSubject(of: verb, below: head, depth: depth)
    case .acl: return modified(by: verb, head, depth: depth)
    case .aclRelative: return head
    default: return nil
    }
  }

  /// The subject that hangs on the verb itself, a relative pronoun replaced by what it stands for.
  func own(_ verb: Int) -> Int? {
    for child in tree.children(of: verb) {
      switch syntax.relations[child] {
      case .nsubj, .nsubjOuter, .nsubjPassive, .csubj, .csubjPassive:
        // A conjunction that the parser took for a pronoun ("said that …") is no subject.
        if syntax.tags[child].xpos == .in { continue }
        return tree.antecedent(of: child, in: verb) ?? child
      default: continue
      }
    }
    return nil
  }

  /// Of an infinitive: the object of the verb above, but not of one of promising; else its subject.
  private func controller(of verb: Int, below head: Int, depth: Int) -> Int? {
    let object = syntax.child(of: head, .obj) ?? syntax.child(of: head, .iobj)
    if let object, object != verb, object < verb, !tree.classes(of: head).contains(.promising) {
      return tree.antecedent(of: object, in: head) ?? object
    }
    return subject(of: head, depth: depth + 1)
  }

  /// "Rebels fled, ⟦leaving⟧ …", "accused him of ⟦killing⟧ …": participles and infinitives have the subject of the verb above.
  private func participleSubject(of verb: Int, below head: Int, depth: Int) -> Int? {
    switch syntax.tags[verb].xpos {
    case .vbg, .vbn: break
    default: guard tree.isInfinitive(verb) else { return nil }
    }
    if tree.hasAuxiliary(verb), !tree.isInfinitive(verb), syntax.tags[verb].xpos == .vbn { return nil }
    if tree.classes(of: head).contains(.accusing), let object = syntax.child(of: head, .obj), object < verb {
      return object
    }
    // "was shot to silence him": who meant to silence him is not said.
    if tree.isInfinitive(verb), tree.isPassive(head) { return nil }
    return subject(of: head, depth: depth + 1)
  }

  /// Of a participle behind a noun: the noun. Of an infinitive behind one ("Iran's plan to strike", "made a decision to
  /// close"): the noun's possessor, or the subject of the verb whose object the noun is.
  private func modified(by verb: Int, _ noun: Int, depth: Int) -> Int? {
    guard tree.isInfinitive(verb) else { return noun }
    if let possessor = syntax.child(of: noun, .nmodPossessive) { return possessor }
    guard syntax.relations[noun] == .obj, let above = tree.head(of: noun) else { return nil }
    return subject(of: above, depth: depth + 1)
  }
}
