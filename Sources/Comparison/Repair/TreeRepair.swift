/// Mends trees where the parser is known to go wrong and English leaves no doubt: gapped clauses of counts, a predicate hung
/// below its own subject.
///
///     "Forty were hurt, ⟦31⟧ of them ⟦taken⟧ to one hospital"   31 is the subject of taken, not an adverbial of hurt
///     "One died in Leeds, ⟦two in York⟧"                         two died in York
///     "Five of those hurt ⟦were taken⟧ to hospital"              were taken is the main verb
///
/// Such clauses are rare in the treebank that the parser learns from and common in news. Each rule looks for a pattern of
/// words first and touches a tree only where it is found; a tree that would not stay one is left as it was.
struct TreeRepair {
  let text: [UInt8]
  let tokens: [Token]
  /// The tokens of the headline.
  let headline: Range<Int>
  /// The words of numerals.
  let numbers: FormTable<NumberWord>
  /// The words of time.
  let dates: DateLexicon
  /// The words that rules ask for.
  let words: TagLexicon
  /// Whose lemmas the words with another tag get.
  let model: SyntaxModel

  /// The trees with the mended sentences.
  func repaired(_ syntax: DocumentSyntax, sentences: [Sentence]) -> DocumentSyntax {
    var tree = WorkingTree(syntax)
    for sentence in sentences where sentence.tokens.count > 2 {
      if let edit = dateline(sentence.tokens, tree) { tree.apply(edit, in: sentence.tokens) }
      if let edit = inversion(sentence.tokens, tree) { tree.apply(edit, in: sentence.tokens) }
      if let edit = closingReport(sentence.tokens, tree) { tree.apply(edit, in: sentence.tokens) }
      if headline.contains(sentence.tokens.lowerBound), let edit = headlineParts(sentence.tokens, tree) {
        tree.apply(edit, in: sentence.tokens)
      }
      for token in sentence.tokens {
        if let edit = predicate(token, sentence.tokens, tree) ?? joint(token, sentence.tokens, tree) {
          tree.apply(edit, in: sentence.tokens)
        }
      }
      // Again: a rule may have put the verb in its place that is reported.
      if let edit = closingReport(sentence.tokens, tree) { tree.apply(edit, in: sentence.tokens) }
    }
    guard tree.isChanged else { return syntax }
    var lemmas = syntax.lemmas
    for token in tokens.indices where tree.tags[token] != syntax.tags[token] {
      lemmas[token] = Form(raw: model.lemmaHash(of: tokens[token].range, in: text, tag: tree.tags[token].xpos))
    }
    return DocumentSyntax(tags: tree.tags, lemmas: lemmas, heads: tree.heads, relations: tree.relations)
  }

  /// The first rule that mends a predicate at a token, or what is said of it.
  private func predicate(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    // Rules of verbs and of words with some relations are not asked of others: most words have neither.
    let isVerb = tree.tags[token].upos == .verb
    let isMendable = Self.mendable.contains(tree.relations[token])
    if isVerb, let edit = verb(token, sentence, tree) ?? clause(token, sentence, tree) { return edit }
    if tree.tags[token].xpos == .pos, let edit = owner(token, tree) { return edit }
    if tree.tags[token].xpos == .in, let edit = loosePreposition(token, sentence, tree) { return edit }
    if tree.tags[token].xpos == .rp, let edit = particle(token, sentence, tree) { return edit }
    if isMendable, let edit = subject(token, sentence, tree) ?? argument(token, sentence, tree) { return edit }
    if tree.tags[token].xpos == .jj, let edit = stateOfObject(token, sentence, tree) { return edit }
    if tree.tags[token].upos == .sym, let edit = subjectOfShare(token, tree) { return edit }
    return countedParticiple(token, sentence, tree) ?? (isMendable ? subjectAtRoot(token, sentence, tree) : nil)
  }

  private func verb(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    paidObject(token, sentence, tree) ?? pluralSubject(token, sentence, tree) ?? perfect(token, sentence, tree)
      ?? reducedRelative(token, sentence, tree)
      ?? reportedCopula(token, sentence, tree)
  }

  private func clause(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    let edit =
      finiteClause(token, sentence, tree) ?? verbOfRootNoun(token, sentence, tree)
      ?? verbBehindRelative(token, sentence, tree)
      ?? clauseBehindPhrase(token, sentence, tree) ?? verbBehindAside(
        token, sentence, tree) ?? namedAside(token, sentence, tree)
    return edit ?? joinedBelowNoun(token, tree)
      ?? behindSemicolon(token, sentence, tree) ?? resultParticiple(token, sentence, tree)
      ?? timeBeforeClause(token, sentence, tree) ?? relativeClause(token, sentence, tree)
      ?? reportedSecond(token, sentence, tree) ?? reportedAside(token, sentence, tree)
      ?? aside(token, sentence, tree)
  }

  private func aside(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    let edit = reportBeforeClause(token, sentence, tree) ?? reportBetween(token, sentence, tree)
    return edit ?? clauseAboveTime(token, sentence, tree) ?? clauseOfTime(token, sentence, tree)
      ?? clauseBelowNoun(token, sentence, tree) ?? agedAside(token, sentence, tree) ?? according(token, sentence, tree)
      ?? participle(token, sentence, tree)
  }

  private func participle(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    participleOfSubject(token, sentence, tree) ?? verbBehindParticiple(token, sentence, tree)
      ?? participleOfObject(token, sentence, tree) ?? mainBehindParticiple(token, sentence, tree)
  }

  private func subject(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    reportedSubject(token, tree) ?? speakerBehindComma(token, sentence, tree) ?? subjectBelow(token, sentence, tree)
      ?? swappedCopula(token, sentence, tree) ?? countedByCopula(token, sentence, tree)
      ?? subjectBeforePhrase(token, sentence, tree)
  }

  private func argument(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    let edit = reportedCount(token, tree) ?? reportedPair(token, sentence, tree) ?? bareSubject(token, sentence, tree)
    return edit ?? timeClause(token, sentence, tree) ?? doer(token, tree) ?? countedObject(token, tree)
      ?? comparedObject(token, tree)
      ?? headlineSubject(token, sentence, tree) ?? blamed(token, tree) ?? measuredObject(token, tree)
      ?? count(token, sentence, tree)
  }

  private func count(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    timeBehindNoun(token, sentence, tree) ?? countedAside(token, sentence, tree)
      ?? roughSubject(token, sentence, tree) ?? boundedSubject(token, sentence, tree)
      ?? wholeBeforePart(token, sentence, tree)
  }

  /// The first rule that mends how a token is joined to what stands before it.
  private func joint(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    if let edit = elidedVerb(token, sentence, tree) ?? joinedParticiple(token, sentence, tree) { return edit }
    guard Self.mendable.contains(tree.relations[token]) else { return nil }
    if let edit = splitDay(token, tree) ?? hyphenated(token, sentence, tree) { return edit }
    return joinedNoun(token, sentence, tree) ?? joinedClause(token, sentence, tree)
      ?? subjectOfClause(token, sentence, tree) ?? soleSubject(token, sentence, tree)
      ?? splitCompound(token, sentence, tree) ?? timeOfParticiple(token, sentence, tree) ?? dayOfVerb(token, tree)
  }

  /// The relations of words for which there are rules that ask for a relation first: a new rule's must be among them.
  private static let mendable: DeprelSet = [
    .acl, .advmod, .appos, .compound, .conj, .dep, .iobj, .nmod, .nmodUnmarked, .nsubj, .nsubjPassive, .nummod, .obj,
    .obl,
    .oblAgent, .oblUnmarked, .parataxis,
  ]

  func has(_ token: Int, _ classes: WordClass) -> Bool { !tokens[token].classes.isDisjoint(with: classes) }

  /// Whether a word has the ending of a regular participle, whatever the tagger makes of it.
  func endsInEd(_ token: Int) -> Bool {
    let range = tokens[token].range
    let end = Int(range.end)
    return range.count >= 2 && text[end - 2] == 0x65 && text[end - 1] == 0x64
  }

  /// Whether a token is a comma or semicolon or joins clauses: what stands before a gapped clause.
  func isBoundary(_ token: Int) -> Bool {
    isComma(token) || isMark(token, UInt8(ascii: ";")) || has(token, .coordinator)
  }

  /// Whether a token is a comma.
  func isComma(_ token: Int) -> Bool { isMark(token, UInt8(ascii: ",")) }

  func isMark(_ token: Int, _ mark: UInt8) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    let range = tokens[token].range
    return range.count == 1 && text[Int(range.start)] == mark
  }

  /// Whether a word can stand for somebody or something: a noun, a name, a pronoun or a number.
  func isNoun(_ token: Int, _ tree: WorkingTree) -> Bool {
    tree.tags[token].upos.isNominal || tree.tags[token].upos == .num
  }
}
