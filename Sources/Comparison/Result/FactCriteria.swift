/// What a reader asks of facts: of some kinds, with some verdicts, sure enough, told by enough origins.
///
///     FactCriteria(verdicts: [.contradict], confidence: 0.8, leavesOutUpdates: true)
///
/// A fact is judged by the pairs that make its verdict, and is shown whole or not at all: which of its pairs were sure enough
/// would be hard to see in a fact with half of them left out.
public struct FactCriteria: Sendable, Hashable {
  /// The kinds asked for; all where empty.
  public var kinds: Set<FactKind>
  /// The verdicts asked for; all where empty.
  public var verdicts: Set<Verdict>
  /// How sure the program must be of a pair that makes the verdict, 0 to 1. What one article alone tells has no pair, and
  /// passes.
  public var confidence: Double
  /// Whether facts are left out whose every contradiction may be an update: a toll that grew between two publications.
  public var leavesOutUpdates: Bool
  /// How many origins must tell it: articles that share copy count once.
  public var origins: Int

  /// Criteria; without arguments, those that every fact meets.
  public init(
    kinds: Set<FactKind> = [], verdicts: Set<Verdict> = [], confidence: Double = 0, leavesOutUpdates: Bool = false,
    origins: Int = 0
  ) {
    (self.kinds, self.verdicts, self.confidence) = (kinds, verdicts, confidence)
    (self.leavesOutUpdates, self.origins) = (leavesOutUpdates, origins)
  }

  /// Whether a fact meets them.
  public func areMet(by fact: Fact) -> Bool {
    guard kinds.isEmpty || kinds.contains(fact.kind), verdicts.isEmpty || verdicts.contains(fact.verdict),
      fact.origins >= origins
    else { return false }
    if fact.verdict == .single { return true }
    // One pair must do all that is asked: a sure update and an unsure contradiction are no sure contradiction.
    return fact.pairs.contains { pair in
      pair.relation.rawValue == fact.verdict.rawValue && pair.confidence >= confidence
        && !(leavesOutUpdates && pair.notes.contains(.update))
    }
  }
}

extension Comparison {
  /// The comparison with the facts alone that meet the criteria, in the same order.
  public func filtered(by criteria: FactCriteria) -> Comparison {
    Comparison(
      documents: documents, mentions: mentions, origins: origins, facts: facts.filter { criteria.areMet(by: $0) })
  }
}
