extension CandidateFinder {
  /// What happened: each clause with enough words of its own, and each noun of an event that says whose. Verbs of saying tell of no event by themselves.
  func events(_ speakers: SpeakerIndex) -> [CandidateClaim] {
    reading.clauses.compactMap { clause -> CandidateClaim? in
      guard !clause.isNominal || clause.arguments.contains(where: { $0.role != .oblique }), isCompared(clause.sentence),
        document.tokens[clause.predicate].classes.isDisjoint(with: [.reporting, .copula])
      else { return nil }
      let content = clause.extent.filter { reading.terms[$0] != nil }
      guard content.count >= 2 else { return nil }
      return candidate(
        .event, focus: clause.predicate..<clause.predicate + 1, focusRange: document.range(clause.extent),
        sentence: clause.sentence, value: .text(gist(of: clause)), head: nil, own: 0..<0, clause: clause,
        about: gist(of: clause), speakers: speakers)
    }
  }
}
