/// Finds the longest expression of the thesaurus that a verb begins: its particles, its object and what that governs, in their order.
///
///     "came down with the fever" → come_down_with, "put the pen to paper" → put_pen_to_paper, "hanged herself" → hang_<self>
///
/// Read off the words and not the tree: which of "out" and "of" hangs on the verb and which on the noun behind, the parser tells one way
/// here and another there. In the tables `<self>` is a reflexive pronoun, `<clause>` a clause that the verb governs, `<role>` what somebody
/// becomes, `<somebody>` a person by what he is, and `<object>` the object, which may stand between the verb and its preposition.
struct PredicateExpression {
  let tree: ClauseTree
  private var syntax: DocumentSyntax { tree.syntax }
  private var concepts: ConceptTable { tree.lexicon.concepts }

  /// Words of the table's longest expressions, the verb left out.
  private static let longest = 4
  /// Determiners, adjectives and numbers that may stand between two of them.
  private static let mostSkipped = 3
  private static let `self` = Array("<self>".utf8), clause = Array("<clause>".utf8), object = Array("<object>".utf8),
    role = Array("<role>".utf8), somebody = Array("<somebody>".utf8)

  /// The expression of three or more words, or of a kind that only the tables' marks tell, which a verb with this lemma begins.
  func expression(of verb: Int, _ lemma: Form) -> Form? {
    let end = tree.document.sentences[tree.document.sentence(of: verb)].tokens.upperBound
    var best: (words: Int, form: Form)?
    run(from: verb + 1, end, lemma, words: 0, skipped: 0, &best)
    return best?.form ?? governing(verb, lemma)
  }

  private func run(
    from token: Int, _ end: Int, _ form: Form, words: Int, skipped: Int, _ best: inout (words: Int, form: Form)?
  ) {
    guard token < end, words < Self.longest else { return }
    if let bytes = bytes(at: token) {
      let joined = form.joined(with: bytes)
      // Two words are the business of the tree, which tells an object from what merely follows.
      if words > 0 || syntax.tags[token].upos == .pron, words + 1 > best?.words ?? 0, concepts.knows(joined) {
        best = (words + 1, joined)
      }
      run(from: token + 1, end, joined, words: words + 1, skipped: skipped, &best)
    }
    guard skipped < Self.mostSkipped, isBetween(token) else { return }
    run(from: token + 1, end, form, words: words, skipped: skipped + 1, &best)
  }

  /// What a word is in an expression: as it stands, but a noun in the singular.
  private func bytes(at token: Int) -> ArraySlice<UInt8>? {
    let word = tree.document.tokens[token]
    guard !word.shape.contains(.capitalized) else { return nil }
    switch syntax.tags[token].upos {
    case .noun: return tree.lemma(of: token)[...]
    case .adp, .adv, .adj, .part: return word.classes.contains(.negation) ? nil : tree.document.bytes(token)
    // "Let ⟦go⟧ of"
    case .verb: return syntax.tags[token].xpos == .vb ? tree.document.bytes(token) : nil
    case .pron: return word.classes.contains(.reflexive) ? Self.`self`[...] : nil
    default: return nil
    }
  }

  private func isBetween(_ token: Int) -> Bool {
    switch syntax.tags[token].upos {
    case .det, .adj, .num: return true
    case .pron: return syntax.relations[token] == .nmodPossessive
    default: return false
    }
  }

  /// "Ruled that it was void": `rule_<clause>`; "cleared her of fraud": `clear_<object>_of`.
  private func governing(_ verb: Int, _ lemma: Form) -> Form? {
    for child in tree.children(of: verb) {
      switch syntax.relations[child] {
      // "Said sorry": the parser takes the adjective for a clause.
      case .ccomp where child == verb + 1 && syntax.tags[child].upos == .adj:
        let joined = lemma.joined(with: tree.document.bytes(child))
        if concepts.knows(joined) { return joined }
      case .ccomp where child > verb:
        let joined = lemma.joined(with: Self.clause)
        if concepts.knows(joined) { return joined }
      // "Was ⟦let go⟧"; "was ⟦named⟧ chief executive"; "the minister was ⟦fired⟧".
      case .xcomp, .oblUnmarked, .nsubjPassive:
        if let known = complement(child, of: verb, lemma) { return known }
      // The parser hangs "of fraud" on the verb or on her.
      case .obj where child > verb:
        if let known = complement(child, of: verb, lemma) { return known }
        let joined = lemma.joined(with: Self.object)
        if concepts.knows(joined) { return joined }
        if let known = tree.children(of: child).lazy.compactMap({ preposition(of: $0, lemma) }).first { return known }
      case .obl:
        let hasObject =
          syntax.child(of: verb, .obj) != nil || syntax.child(of: verb, .nsubjPassive) != nil
          || syntax.relations[verb] == .acl
        if hasObject, let known = preposition(of: child, lemma) { return known }
      default: continue
      }
    }
    return nil
  }

  private func complement(_ child: Int, of verb: Int, _ lemma: Form) -> Form? {
    guard syntax.child(of: child, .case) == nil, syntax.child(of: child, .mark) == nil else { return nil }
    let isRole = tree.lexicon.titles.classes(of: tree.document.tokens[child].form).contains(.role)
    // "Was named ⟦head of the bank⟧" tells what somebody became, and "the ⟦head⟧ was named" nothing of the kind.
    let isBearer =
      syntax.relations[child] == .nsubjPassive
      || syntax.relations[child] == .obj && syntax.child(of: verb, .nsubjPassive) == nil
    let kind = isBearer ? Self.somebody[...] : Self.role[...]
    let joined = lemma.joined(with: isRole ? kind : tree.document.bytes(child))
    return (isRole || child == verb + 1 && syntax.tags[child].xpos == .vb) && concepts.knows(joined) ? joined : nil
  }

  private func preposition(of noun: Int, _ lemma: Form) -> Form? {
    guard syntax.relations[noun] == .nmod || syntax.relations[noun] == .obl, let mark = syntax.child(of: noun, .case)
    else { return nil }
    let joined = lemma.joined(with: Self.object).joined(with: tree.document.bytes(mark))
    return concepts.knows(joined) ? joined : nil
  }
}
