/// Reads who says what a predicate tells: the subject of the reporting verb above or beside it, or "according to …".
struct AttributionReader {
  let tree: ClauseTree
  private var syntax: DocumentSyntax { tree.syntax }
  private var document: Document { tree.document }

  /// Who says it; nil where the article does itself.
  func attribution(of predicate: Int) -> Attribution? {
    // "Meyer promised to answer after a bomb killed two": what is only the occasion of a promise, or describes something in it,
    // the article tells itself.
    var isPresupposed = false
    var token = predicate
    for _ in 0..<DocumentSyntax.longestPath {
      if let source = according(below: token) { return source }
      if let verb = reportingParenthesis(below: token), verb != predicate, let found = report(verb) { return found }
      guard let above = tree.head(of: token) else { break }
      let relation = syntax.relations[token]
      let isComplement =
        relation == .parataxis || (relation == .ccomp || relation == .xcomp) && !(isPresupposed && isInfinitive(token))
      if isComplement, tree.has(above, .reporting), let found = report(above) { return found }
      let isAccusation = relation == .advcl || relation == .obl
      if isAccusation, tree.classes(of: above).contains(.accusing), let found = report(above) { return found }
      // "The ministry's claim, ⟦rejected⟧ by a judge": what is done to it is none of it.
      let isDoneTo = relation == .acl && syntax.tags[token].xpos == .vbn && syntax.child(of: token, .mark) == nil
      if relation == .acl && !isDoneTo || relation == .ccomp, let found = claim(above) { return found }
      isPresupposed = isOccasion(token) || isPresupposed && (relation != .ccomp || isInfinitive(token))
      token = above
    }
    return nil
  }

  /// "after a bomb killed two", "after the blast", "the bridge that burnt": said of what happened before, or of a thing.
  private func isOccasion(_ token: Int) -> Bool {
    switch syntax.relations[token] {
    case .advcl, .aclRelative, .acl, .obl: true
    case .ccomp:
      // The parser takes "after" for the mark of a statement now and then.
      syntax.child(of: token, .mark).map {
        !document.tokens[$0].classes.isDisjoint(with: [.bounding, .simultaneous])
      } ?? false
    default: false
    }
  }

  /// "to answer": what is promised or asked for, and not said to be so.
  private func isInfinitive(_ verb: Int) -> Bool {
    syntax.tags[verb].xpos == .vb && syntax.child(of: verb, .nsubj) == nil
      && syntax.child(of: verb, .mark).map { syntax.tags[$0].xpos == .to } ?? false
  }

  /// "…, police said": the reporting verb hangs as parataxis below the clause it reports.
  private func reportingParenthesis(below token: Int) -> Int? {
    tree.children(of: token).first { child in
      // "Lund gave nine million; Holm ⟦asked⟧ for more" tells of two things.
      syntax.relations[child] == .parataxis && tree.has(child, .reporting)
        && (child < token || !(token..<child).contains { document.mark($0) == 0x3B })
    }
  }

  /// Who speaks by a verb. "He was told that …" names nobody who told, unless "by …" does.
  private func report(_ verb: Int) -> Attribution? {
    let speaker: Int?
    if tree.isPassive(verb) {
      speaker = tree.children(of: verb).first { child in
        switch syntax.relations[child] {
        case .oblAgent: return true
        case .obl: return syntax.child(of: child, .case).map { tree.has($0, .by) } ?? false
        default: return false
        }
      }
    } else {
      speaker = SubjectReader(tree: tree).subject(of: verb)
    }
    guard let speaker, isSpeaker(speaker) else { return nil }
    return attribution(speaker, cue: verb, isDistanced: tree.has(verb, .distancing))
  }

  /// "the ministry's claim that …".
  private func claim(_ noun: Int) -> Attribution? {
    guard syntax.tags[noun].upos == .noun, tree.has(noun, .reporting),
      let speaker = syntax.child(of: noun, .nmodPossessive), isSpeaker(speaker)
    else { return nil }
    return attribution(speaker, cue: noun, isDistanced: tree.has(noun, .distancing))
  }

  private func attribution(_ speaker: Int, cue: Int, isDistanced: Bool) -> Attribution {
    let words = syntax.extent(of: speaker, without: [.aclRelative, .appos, .punct, .acl, .case, .parataxis])
    return Attribution(speaker: document.range(words), cue: document.tokens[cue].range, isDistanced: isDistanced)
  }

  /// "I think", "which says": a first person is the writer or one whose words are quoted, and a question names nobody.
  private func isSpeaker(_ token: Int) -> Bool {
    if tree.has(token, .firstPerson) { return false }
    switch syntax.tags[token].xpos {
    case .wp, .wdt, .wrb, .ex, .in: return false
    default: return true
    }
  }

  private func according(below token: Int) -> Attribution? {
    for child in tree.children(of: token) {
      guard let mark = syntax.child(of: child, .case), tree.has(mark, .according) else { continue }
      let words = syntax.extent(of: child, without: [.case, .aclRelative, .appos, .punct])
      return Attribution(speaker: document.range(words), cue: document.tokens[mark].range, isDistanced: false)
    }
    return nil
  }
}
