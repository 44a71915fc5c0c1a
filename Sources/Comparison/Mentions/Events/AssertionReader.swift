/// Reads how surely a predicate is said: denied, possible, ahead, conditional, or told by somebody.
struct AssertionReader {
  let document: Document
  let syntax: DocumentSyntax

  /// How surely the predicate is said.
  ///
  /// The auxiliaries and the conjunction before the predicate decide; a predicate under another ("plans to withdraw",
  /// "if it votes to expel") takes the weaker of the two.
  func modality(of predicate: Int) -> Clause.Modality {
    var modality = Clause.Modality.asserted
    for token in syntax.path(from: predicate) {
      for child in syntax.children(of: token).map(Int.init) {
        let classes = document.tokens[child].classes
        switch syntax.relations[child] {
        case .aux:
          if classes.contains(.tentative) { modality = max(modality, .tentative) }
          if classes.contains(.future) { modality = max(modality, .future) }
        case .mark where classes.contains(.conditional): modality = max(modality, .conditional)
        case .advmod where classes.contains(.tentative) && token == predicate: modality = max(modality, .tentative)
        default: break
        }
      }
      let relation = syntax.relations[token]
      if relation == .xcomp || relation == .advcl {
        // "to withdraw" after a noun or a verb of planning tells of nothing that took place.
        if isInfinitive(token), relation == .xcomp { modality = max(modality, .future) }
        continue
      }
      if relation == .acl, isInfinitive(token) { modality = max(modality, .future) }
      break
    }
    return modality
  }

  /// Whether the predicate is denied.
  func isNegated(_ predicate: Int, _ arguments: [Clause.Argument]) -> Bool {
    for child in syntax.children(of: predicate).map(Int.init) {
      let relation = syntax.relations[child]
      if relation == .advmod || relation == .det || relation == .aux || relation == .cc,
        document.tokens[child].classes.contains(.negation)
      {
        return true
      }
    }
    // "did not appear to be attacking": what does not appear to happen is denied too.
    let head = Int(syntax.heads[predicate])
    if syntax.relations[predicate] == .xcomp, head >= 0, isNegated(head, []) { return true }
    for argument in arguments where argument.role == .agent || argument.role == .patient {
      if argument.head >= 0, document.tokens[argument.head].classes.contains(.negation) { return true }
      if let determiner = syntax.child(of: argument.head, .det), document.tokens[determiner].classes.contains(.negation)
      {
        return true
      }
    }
    return false
  }

  /// Who says it: the subject of the reporting verb above or beside the predicate, or "according to …".
  func attribution(of predicate: Int) -> Attribution? {
    let path = syntax.path(from: predicate)
    for (step, token) in path.enumerated() {
      if let source = according(below: token) { return source }
      if let verb = reportingParenthesis(below: token), verb != predicate, let found = report(verb) { return found }
      guard step + 1 < path.count else { break }
      let relation = syntax.relations[token]
      let above = path[step + 1]
      if relation == .ccomp || relation == .xcomp || relation == .parataxis,
        document.tokens[above].classes.contains(.reporting), let found = report(above)
      {
        return found
      }
    }
    return nil
  }

  /// "…, police said": the reporting verb hangs as parataxis below the clause it reports.
  private func reportingParenthesis(below token: Int) -> Int? {
    for child in syntax.children(of: token).map(Int.init)
    where syntax.relations[child] == .parataxis && document.tokens[child].classes.contains(.reporting) {
      return child
    }
    return nil
  }

  private func report(_ verb: Int) -> Attribution? {
    guard let subject = syntax.child(of: verb, .nsubj) ?? syntax.child(of: verb, .nsubjPassive) else { return nil }
    // "who said", "I think": a relative or a first person names nobody.
    let classes = document.tokens[subject].classes
    if classes.contains(.firstPerson) { return nil }
    let words = syntax.extent(of: subject, without: [.aclRelative, .appos, .punct, .acl])
    return Attribution(
      speaker: document.range(words), cue: document.tokens[verb].range,
      isDistanced: document.tokens[verb].classes.contains(.distancing))
  }

  private func according(below token: Int) -> Attribution? {
    for child in syntax.children(of: token).map(Int.init) {
      guard let mark = syntax.child(of: child, .case), document.tokens[mark].classes.contains(.according) else {
        continue
      }
      let words = syntax.extent(of: child, without: [.case, .aclRelative, .appos, .punct])
      return Attribution(speaker: document.range(words), cue: document.tokens[mark].range, isDistanced: false)
    }
    return nil
  }

  private func isInfinitive(_ token: Int) -> Bool {
    guard let mark = syntax.child(of: token, .mark) else { return false }
    return document.tokens[mark].classes.contains(.to)
  }
}

extension Clause.Modality {
  /// The word for it that results print.
  public var name: String {
    switch self {
    case .asserted: "asserted"
    case .future: "future"
    case .tentative: "possible"
    case .conditional: "conditional"
    }
  }
}

extension Clause.Modality: Comparable {
  /// The surer first.
  public static func < (a: Clause.Modality, b: Clause.Modality) -> Bool { a.rawValue < b.rawValue }
}
