extension CandidateFinder {
  /// Whether a count is of one of several places, of each of which its sentence tells its own: "⟦1,200⟧ jobs in Norway and 300 in
  /// Denmark", "⟦two⟧ died in Lund; three died in Aarhus". Another article may print the sum.
  func isOfOnePlace(_ mention: Mention, _ quantity: Quantity) -> Bool {
    guard quantity.unit == "count", isPlaced(mention, quantity) else { return false }
    let told = reading.clause(of: headToken(of: mention.tokens))?.concept
    return reading.mentions(in: mention.sentence).contains { other in
      guard case .quantity(let next) = other.value, next.unit == "count", !other.tokens.overlaps(mention.tokens),
        isPlaced(other, next)
      else { return false }
      if told != nil, reading.clause(of: headToken(of: other.tokens))?.concept == told { return true }
      guard other.tokens.lowerBound > mention.tokens.lowerBound else { return false }
      let isOfTheSame = next.countedHead.map { $0 == quantity.countedHead } ?? true
      return isOfTheSame && document.tokens[other.tokens.lowerBound - 1].classes.contains(.coordinator)
    }
  }

  /// Whether a place stands soon behind a count, before the next one: behind what it counts, or a verb behind that.
  private func isPlaced(_ mention: Mention, _ quantity: Quantity) -> Bool {
    let head = max(quantity.countedHead ?? 0, mention.tokens.upperBound - 1)
    let end = document.sentences[mention.sentence].tokens.upperBound
    guard head + 1 < end else { return false }
    for token in head + 1..<min(head + 4, end) {
      if document.tokens[token].classes.contains(.place) { return true }
      if reading.syntax.tags[token].upos != .verb, reading.syntax.tags[token].upos != .aux { return false }
    }
    return false
  }

  /// Whether a count is of two fates at once: "42 houses were damaged ⟦or⟧ destroyed".
  func isOfEitherFate(_ mention: Mention) -> Bool {
    guard let clause = reading.verbalClause(of: headToken(of: mention.tokens)) else { return false }
    let syntax = reading.syntax
    let above = Int(syntax.heads[clause.predicate])
    let verbs = syntax.children(of: clause.predicate).map(Int.init) + [clause.predicate]
    return verbs.contains { verb in
      guard syntax.relations[verb] == .conj, verb != clause.predicate || above >= 0 && syntax.tags[above].upos == .verb
      else { return false }
      return syntax.child(of: verb, .cc).map { document.tokens[$0].classes.contains(.alternative) } ?? false
    }
  }
}
