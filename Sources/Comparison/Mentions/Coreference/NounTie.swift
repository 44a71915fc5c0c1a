/// What ties a common noun to a name: apposition, title, copula, "named", and "as" at the verb whose subject has the name.
///
///     "a bear named Harald", "Meyer is the mayor", "As head of the port, Meyer decides"  →  bear, mayor, head
enum NounTie {
  /// The names that the syntax ties to the noun at a token, in the order of the text.
  static func names(
    tiedTo token: Int, in reading: Reading, _ named: NamedTokens
  ) -> [(form: Form, kind: Name.Kind, token: Int)] {
    let syntax = reading.syntax
    var found: [(form: Form, kind: Name.Kind, token: Int)] = []
    func add(_ other: Int) {
      if let name = named[other], named[token] == nil { found.append((name.form, name.kind, other)) }
    }
    let children = syntax.children(of: token).lazy.map(Int.init)
    // "Is on its ⟦way⟧" says of nothing what it is.
    let isPredicate =
      children.contains { syntax.relations[$0] == .cop } && !children.contains { syntax.relations[$0] == .case }
    for child in children {
      switch syntax.relations[child] {
      case .appos, .flat: add(child)
      case .nsubj where isPredicate: add(child)
      case .acl:
        // "a bear named Harald", "a man called Meyer".
        guard reading.document.tokens[child].classes.contains(.naming) else { continue }
        for name in syntax.children(of: child) { add(Int(name)) }
      default: break
      }
    }
    let head = Int(syntax.heads[token])
    guard head >= 0 else { return found }
    switch syntax.relations[token] {
    case .appos, .compound, .flat: add(head)
    case .obl, .advcl:
      // "As head of the port, Meyer decides": the noun behind "as" is said of the subject.
      guard let mark = syntax.child(of: token, .case) ?? syntax.child(of: token, .mark),
        reading.document.tokens[mark].classes.contains(.asRole)
      else { break }
      for child in syntax.children(of: head).lazy.map(Int.init) {
        if syntax.relations[child] == .nsubj || syntax.relations[child] == .nsubjPassive { add(child) }
      }
    default: break
    }
    return found
  }
}
