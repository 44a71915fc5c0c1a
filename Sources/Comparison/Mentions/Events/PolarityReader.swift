/// Reads whether a predicate is denied: "did not stop", "no one was hurt", "failed to stop", "denied killing".
struct PolarityReader {
  let tree: ClauseTree
  private var syntax: DocumentSyntax { tree.syntax }

  /// Whether the predicate is denied, by its own words, by its arguments, or by the predicate above it.
  func isNegated(_ predicate: Int, _ arguments: [Clause.Argument]) -> Bool {
    hasNegation(predicate) || inherits(predicate, depth: 0) || arguments.contains { isNegative($0, of: predicate) }
  }

  private func hasNegation(_ token: Int) -> Bool {
    if boundsNumber(token) { return false }
    // "Found him not ⟦guilty⟧": the parser hangs the word on the verb.
    if token > 0, syntax.tags[token].upos != .verb, tree.has(token - 1, .negation), !isFocused(token - 1),
      syntax.relations[token - 1] == .advmod, syntax.heads[token - 1] == syntax.heads[token]
    {
      return true
    }
    return tree.children(of: token).contains { child in
      switch syntax.relations[child] {
      case .advmod, .det, .aux, .cc, .mark, .ccPreconjunction: return tree.has(child, .negation) && !isFocused(child)
      case .amod where syntax.tags[token].upos == .noun: return tree.classes(of: child).contains(.failing)
      // "Pleaded ⟦not guilty⟧", "was left unhurt": what is told is the adjective.
      case .xcomp where syntax.tags[child].upos == .adj && syntax.child(of: child, .mark) == nil:
        return syntax.child(of: child, .advmod).map { tree.has($0, .negation) && !isFocused($0) } ?? false
      default: return false
      }
    }
  }

  /// "did not kill more than 10": what is denied is that there were more.
  private func boundsNumber(_ predicate: Int) -> Bool {
    let number = predicate + 3
    guard number < tree.document.tokens.count, tree.has(predicate + 2, .comparing) else { return false }
    return syntax.tags[number].upos == .num || syntax.tags[number].upos == .sym
  }

  /// "not only killed …": it is said, and more.
  private func isFocused(_ negation: Int) -> Bool {
    negation + 1 < tree.document.tokens.count && tree.has(negation + 1, .focusing)
  }

  /// Whether the predicate above denies this one, or shares its negation with it.
  private func inherits(_ token: Int, depth: Int) -> Bool {
    guard depth < 8, let above = tree.head(of: token) else { return false }
    let classes = tree.classes(of: above)
    switch syntax.relations[token] {
    case .xcomp:
      // "never seen so many attend": what was not seen may have been.
      if tree.has(above, .perceiving) { return false }
      // "did not fail to stop" denies twice; "did not appear to be": what does not appear to be is denied too.
      let isDenied = hasNegation(above) || inherits(above, depth: depth + 1)
      return classes.contains(.failing) != isDenied
    case .advcl, .ccomp:
      let isNonfinite = syntax.tags[token].xpos == .vbg || tree.isInfinitive(token)
      if syntax.relations[token] == .ccomp, tree.has(above, .denial), classes.contains(.undoing) {
        return !hasNegation(above)
      }
      return isNonfinite && classes.contains(.failing) && !hasNegation(above) && !isBehindComma(token)
    case .acl: return tree.isInfinitive(token) && classes.contains(.failing)
    case .obj: return syntax.tags[token].upos == .noun && classes.contains(.undoing) && !hasNegation(above)
    case .conj:
      guard syntax.child(of: token, .nsubj) == nil, syntax.child(of: token, .aux) == nil, isJoined(token) else {
        return false
      }
      return hasNegation(above) || inherits(above, depth: depth + 1)
    default: return false
    }
  }

  /// "The brakes failed, ⟦killing⟧ two": what came of it.
  private func isBehindComma(_ token: Int) -> Bool {
    token > 0 && tree.document.bytes(token - 1).elementsEqual(CollectionOfOne(UInt8(ascii: ",")))
  }

  /// "did not stop or turn", "did not stop and help": a verb without tense that is joined to a denied one.
  private func isJoined(_ token: Int) -> Bool {
    guard let word = syntax.child(of: token, .cc) else { return false }
    return tree.has(word, .alternative) || tree.has(word, .negation)
      || tree.has(word, .additive) && syntax.tags[token].xpos == .vb
  }

  /// "nobody", "no passenger", "not one of them".
  private func isNegative(_ argument: Clause.Argument, of predicate: Int) -> Bool {
    guard argument.role == .agent || argument.role == .patient, argument.head >= 0 else { return false }
    // What a relative clause says of "no soldier" is said of soldiers.
    if tree.head(of: predicate) == argument.head { return false }
    if tree.has(argument.head, .negation) { return true }
    return tree.children(of: argument.head).contains { child in
      let relation = syntax.relations[child]
      guard relation == .det || relation == .advmod || relation == .nummod || relation == .amod else { return false }
      return tree.has(child, .negation) && child < argument.head && !isFocused(child)
    }
  }
}
