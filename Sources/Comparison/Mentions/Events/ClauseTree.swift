/// What the rules of this stage ask of a dependency tree.
struct ClauseTree {
  let document: Document
  let syntax: DocumentSyntax
  let lexicon: Lexicon

  init(document: Document, syntax: DocumentSyntax, lexicon: Lexicon) {
    (self.document, self.syntax, self.lexicon) = (document, syntax, lexicon)
  }

  func children(of token: Int) -> LazyMapSequence<ArraySlice<Int32>, Int> {
    syntax.children(of: token).lazy.map { Int($0) }
  }

  func has(_ token: Int, _ classes: WordClass) -> Bool { !document.tokens[token].classes.isDisjoint(with: classes) }

  /// The classes of a predicate's lemma, with its particle ("call off") and by its own form ("alleged").
  func classes(of token: Int) -> PredicateLexicon.Classes {
    var classes = lexicon.predicates.classes(of: syntax.lemmas[token])
    classes.formUnion(lexicon.predicates.classes(of: document.tokens[token].form))
    if let particle = syntax.child(of: token, .compoundParticle) {
      return lexicon.predicates.classes(of: syntax.lemmas[token].joined(with: document.bytes(particle)))
    }
    return classes
  }

  /// The letters of a token's lemma.
  func lemma(of token: Int) -> [UInt8] {
    lexicon.lemma(of: document.tokens[token].range, in: document.text, tag: syntax.tags[token].xpos)
      ?? Array(document.bytes(token))
  }

  /// The token above, and nil at the root.
  func head(of token: Int) -> Int? {
    let head = Int(syntax.heads[token])
    return head < 0 ? nil : head
  }

  /// Whether a verb has an auxiliary of its own, the passive's apart.
  func hasAuxiliary(_ verb: Int) -> Bool { syntax.child(of: verb, .aux) != nil }

  /// "to withdraw".
  func isInfinitive(_ token: Int) -> Bool {
    children(of: token).contains { syntax.relations[$0] == .mark && has($0, .to) }
  }

  /// Whether a verb shows tense by itself: "left", "leaves".
  func isFinite(_ verb: Int) -> Bool { syntax.tags[verb].xpos.isFiniteVerb }

  /// Whether a verb is in the passive: by its auxiliary or subject, as a past participle behind the noun it tells of or
  /// without subject, or joined to a passive whose auxiliary it shares ("were killed and wounded").
  func isPassive(_ verb: Int) -> Bool {
    if syntax.child(of: verb, .auxPassive) != nil || syntax.child(of: verb, .nsubjPassive) != nil { return true }
    // "men arrested in York": the tagger takes the participle for a past tense now and then.
    if syntax.tags[verb].xpos == .vbd, syntax.relations[verb] == .acl || syntax.relations[verb] == .aclRelative {
      return syntax.child(of: verb, .nsubj) == nil && syntax.child(of: verb, .obj) == nil
    }
    guard syntax.tags[verb].xpos == .vbn, !hasAuxiliary(verb) else { return false }
    if syntax.child(of: verb, .oblAgent) != nil { return true }
    switch syntax.relations[verb] {
    case .acl, .advcl: return syntax.child(of: verb, .cop) == nil
    case .conj:
      guard syntax.child(of: verb, .nsubj) == nil, let first = head(of: verb) else { return false }
      return isPassive(first)
    default: return false
    }
  }

  /// The noun that a relative pronoun stands for, when its clause hangs on that noun.
  func antecedent(of pronoun: Int, in verb: Int) -> Int? {
    guard has(pronoun, .relative), let noun = head(of: verb) else { return nil }
    let relation = syntax.relations[verb]
    guard relation == .aclRelative || relation == .acl, noun < pronoun else { return nil }
    return noun
  }
}
