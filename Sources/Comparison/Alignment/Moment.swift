/// The clauses of a sentence that take place at one time: a clause, what it happens "when", "while" or "as", and what is done
/// in its course ("…, killing three").
///
///     "He was leaving the port on Monday when the van exploded, killing him"  →  leave, explode, kill
///
/// A date hangs on one clause, and another report hangs it on another of the same moment. Clauses that are joined by "after",
/// "and" or a relative pronoun have times of their own.
struct Moment {
  /// The predicates that take place together, ascending.
  private let predicates: [Int]
  /// The sentence of all of them; nil where nothing takes place.
  let sentence: Int?
  private let reading: Reading

  /// The moment that a date tells, whose head is the token `date`: that of the clause it stands in, and of what is told of
  /// the date itself ("on Monday, when the van exploded").
  init(of date: Int, in reading: Reading) {
    self.reading = reading
    guard let clause = reading.verbalClause(of: date) ?? reading.clause(of: date) else {
      (predicates, sentence) = ([], nil)
      return
    }
    var found = [clause.predicate]
    for child in reading.syntax.children(of: date).lazy.map(Int.init) where Self.isSimultaneous(child, reading) {
      found.append(child)
    }
    var next = 0
    while next < found.count {
      let at = found[next]
      next += 1
      let head = Int(reading.syntax.heads[at])
      let beside = reading.syntax.children(of: at).map(Int.init).filter { Self.isSimultaneous($0, reading) }
      let above = head >= 0 && Self.isSimultaneous(at, reading) ? [head] : []
      for one in beside + above where !found.contains(one) { found.append(one) }
    }
    predicates = found.sorted()
    sentence = reading.document.sentence(of: predicates[0])
  }

  /// The verb of a clause that "when" ties to the date right before it: "not since 2004, ⟦when seven people were killed⟧".
  static func recollection(behind date: Range<Int>, in reading: Reading) -> Int? {
    let document = reading.document
    let end = document.sentences[document.sentence(of: date.lowerBound)].tokens.upperBound
    var at = date.upperBound
    if at < end, document.mark(at) == 0x2C { at += 1 }
    guard at < end, reading.syntax.tags[at].xpos == .wrb, document.tokens[at].classes.contains(.simultaneous) else {
      return nil
    }
    let verb = Int(reading.syntax.heads[at])
    return verb > at && verb < end ? verb : nil
  }

  /// Whether a clause takes place then: one of the verbs, or a noun of an event that stands with one of them.
  func holds(_ clause: Clause) -> Bool {
    guard sentence == clause.sentence else { return false }
    if predicates.contains(clause.predicate) { return true }
    return clause.isNominal
      && reading.verbalClause(of: clause.predicate).map { predicates.contains($0.predicate) } ?? false
  }

  /// Whether a verb is tied to the one above by "when", "while" or "as", or as a participle without any such word.
  private static func isSimultaneous(_ token: Int, _ reading: Reading) -> Bool {
    let syntax = reading.syntax
    let isRelative = syntax.relations[token] == .aclRelative || syntax.relations[token] == .advclRelative
    guard isRelative || syntax.relations[token] == .advcl else { return false }
    var isMarked = isRelative
    for child in syntax.children(of: token).lazy.map(Int.init) where child < token {
      let classes = reading.document.tokens[child].classes
      if classes.contains(.simultaneous) { return true }
      if syntax.relations[child] == .mark || classes.contains(.subordinator) { isMarked = true }
    }
    let xpos = syntax.tags[token].xpos
    return !isMarked && (xpos == .vbg || xpos == .vbn)
  }
}
