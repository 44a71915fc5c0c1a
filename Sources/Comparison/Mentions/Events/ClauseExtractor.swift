/// Finds the clauses of a document: predicates with their arguments, by the dependency trees.
///
/// A clause is found at every verb, at a noun or adjective with a copula, and at a noun that names an event and has a phrase
/// of its own ("the December 27 attack on an Iraqi base").
public struct ClauseExtractor: Sendable {
  private let lexicon: Lexicon
  private var concepts: ConceptTable { lexicon.concepts }

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The clauses in the order of their predicates, and for each token the clause it belongs to most closely (-1 for none).
  public func clauses(of document: Document, syntax: DocumentSyntax) -> [Clause] {
    let tree = ClauseTree(document: document, syntax: syntax, lexicon: lexicon)
    var clauses: [Clause] = []
    for (index, sentence) in document.sentences.enumerated() {
      guard document.blocks[sentence.block].kind.isCompared else { continue }
      for token in sentence.tokens {
        if let clause = clause(at: token, sentence: index, tree) { clauses.append(clause) }
      }
    }
    return clauses
  }

  private func clause(at token: Int, sentence: Int, _ tree: ClauseTree) -> Clause? {
    let syntax = tree.syntax
    let tag = syntax.tags[token]
    let relation = syntax.relations[token]
    let hasCopula = syntax.child(of: token, .cop) != nil
    if let clause = elided(at: token, sentence: sentence, tree) { return clause }
    let isVerbal = tag.upos == .verb && relation != .amod && relation != .compound && relation != .case
    let isNominal = !isVerbal && !hasCopula && tag.upos == .noun && isEventNoun(token, syntax)
    guard isVerbal || hasCopula || isNominal else { return nil }
    let roles = ArgumentReader(tree: tree)
    let arguments = isNominal ? roles.nominal(token) : roles.verbal(token)
    if isNominal, arguments.isEmpty { return nil }
    return Clause(
      predicate: token, concept: PredicateConcept(tree: tree).concept(of: token), sentence: sentence,
      extent: isNominal ? syntax.extent(of: token, without: Self.outsidePhrase) : extent(of: token, syntax),
      arguments: arguments, modality: ModalityReader(tree: tree).modality(of: token),
      isNegated: PolarityReader(tree: tree).isNegated(token, arguments),
      isHearsay: tree.children(of: token).contains { tree.has($0, .hearsay) }, isElided: false,
      isPassive: isVerbal && tree.isPassive(token), isNominal: isNominal,
      attribution: AttributionReader(tree: tree).attribution(of: token))
  }

  /// "two in York" after "One died in Leeds": the clause of the verb before with another subject and place.
  private func elided(at token: Int, sentence: Int, _ tree: ClauseTree) -> Clause? {
    let syntax = tree.syntax
    guard syntax.relations[token] == .conj, syntax.child(of: token, .orphan) != nil, let verb = tree.head(of: token),
      syntax.tags[verb].upos == .verb, let model = clause(at: verb, sentence: sentence, tree)
    else { return nil }
    let subject = SubjectReader(tree: tree).subject(of: verb)
    let role = model.arguments.first { $0.head == subject }?.role ?? .agent
    let roles = ArgumentReader(tree: tree)
    let others = tree.children(of: token).filter { syntax.relations[$0] == .orphan }
    return Clause(
      predicate: token, concept: model.concept, sentence: sentence,
      extent: syntax.extent(of: token, without: [.cc, .punct, .conj]),
      arguments: [roles.subject(token, role)] + others.map { roles.argument(.oblique, $0) }, modality: model.modality,
      isNegated: model.isNegated, isHearsay: model.isHearsay, isElided: true, isPassive: model.isPassive,
      isNominal: false, attribution: model.attribution)
  }

  private func isEventNoun(_ token: Int, _ syntax: DocumentSyntax) -> Bool {
    concepts.kind(of: concepts.concept(of: syntax.lemmas[token])) == Form.event
  }

  /// The words of a verb's clause: clauses joined to it are their own, and so is what it reports.
  private func extent(of token: Int, _ syntax: DocumentSyntax) -> Range<Int> {
    var low = token
    var high = token
    var pending: [Int] = []
    var at: Int? = token
    while let next = at {
      for child in syntax.children(of: next).lazy.map({ Int($0) }) {
        let relation = syntax.relations[child]
        if next == token, Self.outsideClause.contains(relation) { continue }
        if relation == .aclRelative || relation == .advcl || relation == .parataxis { continue }
        if relation == .conj, syntax.tags[child].upos == .verb { continue }
        if relation == .punct, next == token { continue }
        low = min(low, child)
        high = max(high, child)
        if !syntax.children(of: child).isEmpty { pending.append(child) }
      }
      at = pending.popLast()
    }
    return low..<high + 1
  }

  private static let outsideClause: DeprelSet = [
    .conj, .cc, .parataxis, .ccomp, .advcl, .mark, .discourse, .vocative,
  ]
  private static let outsidePhrase: DeprelSet = [.conj, .cc, .aclRelative, .parataxis, .appos, .punct, .cop, .nsubj]
}
