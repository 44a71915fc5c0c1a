/// Reads the arguments of a predicate off a dependency tree, by meaning: the subject of a passive is its patient.
struct ArgumentReader {
  let tree: ClauseTree
  private var syntax: DocumentSyntax { tree.syntax }
  private var document: Document { tree.document }

  /// The arguments of a verb or of a noun or adjective with a copula.
  func verbal(_ verb: Int) -> [Clause.Argument] {
    let isPassive = tree.isPassive(verb)
    var arguments: [Clause.Argument] = []
    var hasObject = false
    for child in tree.children(of: verb) {
      switch syntax.relations[child] {
      case .obj where syntax.tags[child].xpos != .in:
        add(.patient, tree.antecedent(of: child, in: verb) ?? child, to: &arguments)
        hasObject = true
      case .iobj: add(.recipient, child, to: &arguments)
      case .oblAgent: add(.agent, child, to: &arguments)
      case .obl where isAgent(child, of: verb) || comesUnder(verb) && isDoer(child): add(.agent, child, to: &arguments)
      case .obl, .oblUnmarked, .advmod:
        // An adverb counts where it tells time or place ("there", "yesterday"), which its mention will show.
        arguments.append(argument(.oblique, child))
      default: break
      }
    }
    if let subject = SubjectReader(tree: tree).subject(of: verb), subject != verb,
      !arguments.contains(where: { $0.head == subject && $0.role != .oblique })
    {
      let suffers = isPassive || !hasObject && isUndergoer(verb)
      add(suffers ? .patient : .agent, subject, to: &arguments, of: verb)
    }
    if !hasObject, !isPassive, let noun = gap(of: verb) { add(.patient, noun, to: &arguments) }
    return arguments.sorted { ($0.head, $0.role.rawValue) < ($1.head, $1.role.rawValue) }
  }

  /// The arguments of a noun that names an event: "the killing of X by Y in Z", "Iran's shooting down of …".
  func nominal(_ noun: Int) -> [Clause.Argument] {
    let classes = tree.classes(of: noun)
    var arguments: [Clause.Argument] = []
    let hasOf = tree.children(of: noun).contains { child in
      syntax.relations[child] == .nmod && (syntax.child(of: child, .case).map { tree.has($0, .of) } ?? false)
    }
    for child in tree.children(of: noun) {
      switch syntax.relations[child] {
      case .nmodPossessive: add(classes.contains(.possessed) && !hasOf ? .patient : .agent, child, to: &arguments)
      case .nmod:
        let mark = syntax.child(of: child, .case)
        let words = mark.map { document.tokens[$0].classes } ?? []
        if words.contains(.of) {
          add(classes.contains(.acting) ? .agent : .patient, child, to: &arguments)
          if let doer = doer(below: child) {
            arguments.append(argument(.agent, doer))
          }
        } else {
          add(words.contains(.by) ? .agent : .oblique, child, to: &arguments)
        }
      case .compound, .amod, .nmodUnmarked, .nummod: arguments.append(argument(.oblique, child))
      default: break
      }
    }
    return arguments
  }

  /// "the killing of two nurses ⟦by the soldiers⟧": who does it can hang on who suffers it.
  private func doer(below noun: Int) -> Int? {
    tree.children(of: noun).first { child in
      guard child > noun, syntax.relations[child] == .nmod || syntax.relations[child] == .obl,
        let mark = syntax.child(of: child, .case)
      else { return false }
      return tree.has(mark, .by) && !document.tokens[child].shape.contains(.hasDigit)
    }
  }

  /// "died", "were dead", "collapsed": the subject suffers what the predicate says.
  private func isUndergoer(_ verb: Int) -> Bool {
    if syntax.child(of: verb, .cop) != nil {
      let concept = tree.lexicon.concepts.concept(of: syntax.lemmas[verb])
      return syntax.tags[verb].upos == .adj && tree.lexicon.concepts.kind(of: concept) == Form.event
    }
    if let state = syntax.child(of: verb, .xcomp), syntax.tags[state].upos == .adj { return false }
    if comesUnder(verb) { return true }
    return tree.classes(of: verb).contains(.undergoer)
  }

  /// "came under siege": the subject suffers what stands behind "under", and "by" tells who does it.
  private func comesUnder(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      guard syntax.relations[child] == .obl, let mark = syntax.child(of: child, .case) else { return false }
      let concept = tree.lexicon.concepts.concept(of: syntax.lemmas[child])
      return document.tokens[mark].form == Form.under && tree.lexicon.concepts.kind(of: concept) == Form.event
        && PredicateConcept(tree: tree).concept(of: verb) == concept
    }
  }

  /// "the bridge they built": the noun is the object of a relative clause that has a subject and no object. Not of "the day
  /// he died", nor where a preposition waits for the noun ("the house they lived in").
  private func gap(of verb: Int) -> Int? {
    guard syntax.relations[verb] == .aclRelative, let noun = tree.head(of: verb), noun < verb,
      !tree.classes(of: noun).contains(.adjunct), !tree.classes(of: verb).contains(.undergoer),
      syntax.child(of: verb, .cop) == nil
    else { return nil }
    guard let subject = SubjectReader(tree: tree).own(verb), subject != noun else { return nil }
    for child in tree.children(of: verb) {
      switch syntax.relations[child] {
      case .ccomp, .xcomp, .obj, .case, .compoundParticle: return nil
      case .obl, .advmod: if tree.has(child, .relative) || syntax.tags[child].xpos == .wrb { return nil }
      default: continue
      }
      if let below = syntax.child(of: child, .case), below > child { return nil }
    }
    return noun
  }

  /// "by the soldiers" after a passive, where the parser does not call it an agent.
  private func isAgent(_ phrase: Int, of verb: Int) -> Bool {
    guard tree.isPassive(verb), let mark = syntax.child(of: phrase, .case) else { return false }
    let isTime = document.tokens[phrase].shape.contains(.hasDigit) || syntax.tags[phrase].upos == .verb
    // "flown by helicopter": a bare noun of a vehicle or weapon tells how.
    let kind = tree.lexicon.concepts.kind(of: tree.lexicon.concepts.concept(of: syntax.lemmas[phrase]))
    let isMeans = (kind == Form.vehicle || kind == Form.weapon) && syntax.child(of: phrase, .det) == nil
    return tree.has(mark, .by) && !isTime && !isMeans
  }

  private func isDoer(_ phrase: Int) -> Bool { syntax.child(of: phrase, .case).map { tree.has($0, .by) } ?? false }

  private static let outsidePhrase: DeprelSet = [.aclRelative, .parataxis, .conj, .cc]
  private static let outsidePredicate: DeprelSet = [
    .aclRelative, .parataxis, .conj, .cc, .nsubj, .nsubjOuter, .csubj, .cop, .aux, .mark, .advmod, .advcl, .ccomp,
    .punct, .expl, .obl, .discourse,
  ]
  private static let outsideSubject: DeprelSet = [.aclRelative, .parataxis, .conj, .cc, .orphan, .punct]

  /// Adds a phrase, and those joined to it: "the mayor and two clerks".
  private func add(_ role: Clause.Role, _ head: Int, to arguments: inout [Clause.Argument], of verb: Int? = nil) {
    // The noun that a participle tells of is named without the participle.
    arguments.append(
      argument(role, head, without: verb.map { tree.head(of: $0) == head } == true ? [.acl, .punct] : []))
    guard role == .agent || role == .patient else { return }
    for child in tree.children(of: head) where syntax.relations[child] == .conj {
      let tag = syntax.tags[child].upos
      guard tag.isNominal || tag == .num, syntax.child(of: child, .nsubj) == nil else { continue }
      // "officials in Basra and in Mosul": a preposition shows that it is joined to something else.
      guard syntax.child(of: child, .case) == nil || syntax.child(of: head, .case) != nil else { continue }
      arguments.append(argument(role, child))
    }
  }

  /// A subject that stands for its clause: the phrase without what else the clause says.
  func subject(_ head: Int, _ role: Clause.Role) -> Clause.Argument {
    Clause.Argument(
      role: role, head: head, extent: syntax.extent(of: head, without: Self.outsideSubject), preposition: nil)
  }

  /// A phrase without what is joined to it; of a predicate, such as the noun of "it was a ⟦protest⟧ which …", the noun phrase.
  func argument(_ role: Clause.Role, _ head: Int, without more: DeprelSet = []) -> Clause.Argument {
    let mark = syntax.child(of: head, .case)
    let isPredicate = syntax.child(of: head, .cop) != nil || syntax.child(of: head, .nsubj) != nil
    var extent = syntax.extent(
      of: head, without: (isPredicate ? Self.outsidePredicate : Self.outsidePhrase).union(more))
    if role == .patient, let doer = doer(below: head), let by = syntax.child(of: doer, .case), by > head {
      extent = extent.lowerBound..<by
    }
    return Clause.Argument(
      role: role, head: head, extent: extent,
      preposition: mark.map { document.tokens[$0].form })
  }
}
