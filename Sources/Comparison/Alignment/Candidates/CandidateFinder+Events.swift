extension CandidateFinder {
  /// What happened: each clause of a verb with enough words of its own. Verbs of saying tell of no event by themselves.
  func events(_ speakers: SpeakerIndex) -> [CandidateClaim] {
    reading.clauses.compactMap { clause -> CandidateClaim? in
      guard !clause.isNominal, isCompared(clause.sentence),
        document.tokens[clause.predicate].classes.isDisjoint(with: [.reporting, .copula])
      else { return nil }
      let content = clause.extent.filter { reading.terms[$0] != nil }
      guard content.count >= 3 else { return nil }
      let core = clause.arguments.filter { $0.role != .oblique && clause.extent.contains($0.head) }
        .reduce(clause.predicate..<clause.predicate + 1) {
          min($0.lowerBound, $1.extent.lowerBound)..<max($0.upperBound, $1.extent.upperBound)
        }
      let focus = core.clamped(to: clause.extent)
      return candidate(
        .event, focus: clause.predicate..<clause.predicate + 1, focusRange: document.range(focus),
        sentence: clause.sentence, value: .text(gist(of: clause)), head: nil, own: 0..<0, clause: clause,
        about: gist(of: clause), speakers: speakers)
    }
  }
}
