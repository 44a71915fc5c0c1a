/// Reads the arguments of a predicate off a dependency tree, by meaning: the subject of a passive is its patient.
struct ArgumentReader {
  let document: Document
  let syntax: DocumentSyntax
  let concepts: ConceptTable

  /// The arguments of a verb or of a noun or adjective with a copula.
  func verbal(_ verb: Int) -> [Clause.Argument] {
    var arguments: [Clause.Argument] = []
    var hasSubject = false
    for child in syntax.children(of: verb).map(Int.init) {
      switch syntax.relations[child] {
      case .nsubj, .nsubjOuter, .csubj:
        arguments.append(argument(.agent, child))
        hasSubject = true
      case .nsubjPassive, .csubjPassive:
        arguments.append(argument(.patient, child))
        hasSubject = true
      case .obj: arguments.append(argument(.patient, child))
      case .iobj: arguments.append(argument(.recipient, child))
      case .oblAgent: arguments.append(argument(.agent, child))
      case .obl where isAgent(child, of: verb): arguments.append(argument(.agent, child))
      case .obl, .oblUnmarked, .advmod:
        // An adverb counts where it tells time or place ("there", "yesterday"), which its mention will show.
        arguments.append(argument(.oblique, child))
      default: break
      }
    }
    if !hasSubject, let subject = sharedSubject(of: verb) { arguments.append(subject) }
    return arguments.sorted { $0.head < $1.head }
  }

  /// The arguments of a noun that names an event: "the killing of X by Y in Z", "Iran's shooting down of …".
  func nominal(_ noun: Int) -> [Clause.Argument] {
    var arguments: [Clause.Argument] = []
    for child in syntax.children(of: noun).map(Int.init) {
      switch syntax.relations[child] {
      case .nmodPossessive: arguments.append(argument(.agent, child))
      case .nmod:
        let mark = syntax.child(of: child, .case)
        let classes = mark.map { document.tokens[$0].classes } ?? []
        let role: Clause.Role = classes.contains(.of) ? .patient : classes.contains(.by) ? .agent : .oblique
        arguments.append(argument(role, child))
      case .compound, .amod, .nmodUnmarked, .nummod: arguments.append(argument(.oblique, child))
      default: break
      }
    }
    return arguments
  }

  /// Whether a verb is in the passive: by its auxiliary or subject, or as a past participle behind the noun it tells of.
  func isPassive(_ verb: Int) -> Bool {
    if syntax.child(of: verb, .auxPassive) != nil || syntax.child(of: verb, .nsubjPassive) != nil { return true }
    return syntax.tags[verb].xpos == .vbn
      && (syntax.relations[verb] == .acl || syntax.child(of: verb, .oblAgent) != nil)
  }

  /// "by the soldiers" after a passive, where the parser does not call it an agent.
  private func isAgent(_ phrase: Int, of verb: Int) -> Bool {
    guard syntax.child(of: verb, .auxPassive) != nil, let mark = syntax.child(of: phrase, .case) else { return false }
    let isTime = document.tokens[phrase].shape.contains(.hasDigit)
    return document.tokens[mark].classes.contains(.by) && !isTime
  }

  private func argument(_ role: Clause.Role, _ head: Int) -> Clause.Argument {
    let mark = syntax.child(of: head, .case)
    return Clause.Argument(
      role: role, head: head, extent: syntax.extent(of: head, without: [.aclRelative, .parataxis, .conj, .cc]),
      preposition: mark.map { document.tokens[$0].form })
  }

  /// The subject that a verb takes over: of the verb it is joined to, of the verb that governs it ("managed to storm"), or
  /// the noun it stands by ("bombings carried out by …", "the general who led …").
  private func sharedSubject(of verb: Int) -> Clause.Argument? {
    let head = Int(syntax.heads[verb])
    guard head >= 0 else { return nil }
    let isPassive = syntax.child(of: verb, .auxPassive) != nil
    switch syntax.relations[verb] {
    case .conj, .xcomp, .advcl:
      for child in syntax.children(of: head).map(Int.init) {
        switch syntax.relations[child] {
        case .nsubj, .nsubjOuter: return argument(isPassive ? .patient : .agent, child)
        case .nsubjPassive: return argument(.patient, child)
        default: continue
        }
      }
      return nil
    case .acl, .aclRelative:
      let isParticiple = syntax.tags[verb].xpos == .vbn
      return argument(isPassive || isParticiple ? .patient : .agent, head)
    default: return nil
    }
  }
}
