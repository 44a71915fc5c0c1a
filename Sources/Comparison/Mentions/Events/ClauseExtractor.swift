/// Finds the clauses of a document: predicates with their arguments, by the dependency trees.
///
/// A clause is found at every verb, at a noun or adjective with a copula, and at a noun that names an event and has a phrase
/// of its own ("the December 27 attack on an Iraqi base").
public struct ClauseExtractor: Sendable {
  let concepts: ConceptTable

  /// An extractor with the thesaurus of a lexicon.
  public init(lexicon: Lexicon) { concepts = lexicon.concepts }

  /// The clauses in the order of their predicates, and for each token the clause it belongs to most closely (-1 for none).
  public func clauses(of document: Document, syntax: DocumentSyntax) -> [Clause] {
    var clauses: [Clause] = []
    for (index, sentence) in document.sentences.enumerated() {
      guard document.blocks[sentence.block].kind.isCompared else { continue }
      for token in sentence.tokens {
        if let clause = clause(at: token, sentence: index, document, syntax) { clauses.append(clause) }
      }
    }
    return clauses
  }

  private func clause(at token: Int, sentence: Int, _ document: Document, _ syntax: DocumentSyntax) -> Clause? {
    let tag = syntax.tags[token]
    let relation = syntax.relations[token]
    let hasCopula = syntax.child(of: token, .cop) != nil
    let isVerbal = tag.upos == .verb && relation != .amod && relation != .compound && relation != .case
    let isNominal = !isVerbal && !hasCopula && tag.upos == .noun && isEventNoun(token, syntax)
    guard isVerbal || hasCopula || isNominal else { return nil }
    let roles = ArgumentReader(document: document, syntax: syntax, concepts: concepts)
    let arguments = isNominal ? roles.nominal(token) : roles.verbal(token)
    if isNominal, arguments.isEmpty { return nil }
    let assertion = AssertionReader(document: document, syntax: syntax)
    return Clause(
      predicate: token, concept: concept(of: token, document, syntax), sentence: sentence,
      extent: isNominal ? syntax.extent(of: token, without: Self.outsidePhrase) : extent(of: token, syntax),
      arguments: arguments, modality: assertion.modality(of: token), isNegated: assertion.isNegated(token, arguments),
      isPassive: isVerbal && roles.isPassive(token), isNominal: isNominal, attribution: assertion.attribution(of: token)
    )
  }

  /// The concept of the predicate; a particle, an object or a preposition can make one word with its verb
  /// ("shot down", "took place", "broke into").
  private func concept(of token: Int, _ document: Document, _ syntax: DocumentSyntax) -> Form {
    let lemma = syntax.lemmas[token]
    // "left seven dead", "were left trapped": what they were left is what happened.
    if let state = syntax.child(of: token, .xcomp), syntax.child(of: state, .mark) == nil,
      syntax.tags[state].upos == .adj || syntax.tags[state].xpos == .vbn
    {
      return concepts.concept(of: syntax.lemmas[state])
    }
    for child in syntax.children(of: token).map(Int.init) {
      let second: Int?
      switch syntax.relations[child] {
      case .compoundParticle, .obj: second = child
      case .obl: second = syntax.child(of: child, .case)
      default: second = nil
      }
      guard let second else { continue }
      let joined = lemma.joined(with: document.bytes(second))
      if concepts.knows(joined) { return concepts.concept(of: joined) }
    }
    return concepts.concept(of: lemma)
  }

  private func isEventNoun(_ token: Int, _ syntax: DocumentSyntax) -> Bool {
    concepts.kind(of: concepts.concept(of: syntax.lemmas[token])) == Form("event")
  }

  /// The words of a verb's clause: clauses joined to it are their own, and so is what it reports.
  private func extent(of token: Int, _ syntax: DocumentSyntax) -> Range<Int> {
    var low = token
    var high = token
    var pending = [token]
    while let next = pending.popLast() {
      low = min(low, next)
      high = max(high, next)
      for child in syntax.children(of: next) {
        let relation = syntax.relations[Int(child)]
        if next == token, Self.outsideClause.contains(relation) { continue }
        if relation == .aclRelative || relation == .advcl || relation == .parataxis { continue }
        if relation == .conj, syntax.tags[Int(child)].upos == .verb { continue }
        if relation == .punct, next == token { continue }
        pending.append(Int(child))
      }
    }
    return low..<high + 1
  }

  private static let outsideClause: Set<Deprel> = [
    .conj, .cc, .parataxis, .ccomp, .advcl, .mark, .discourse, .vocative,
  ]
  private static let outsidePhrase: Set<Deprel> = [.conj, .cc, .aclRelative, .parataxis, .appos, .punct, .cop, .nsubj]
}
