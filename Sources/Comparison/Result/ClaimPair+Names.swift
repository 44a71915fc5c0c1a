extension ClaimPair {
  /// The reason with articles called by names instead of their ids, as a screen shows them.
  ///
  ///     "12 leaves no room for 15 (harbour-post has it from the police)"
  ///     → "12 leaves no room for 15 (Harbour Post has it from the police)"
  ///
  /// The result itself keeps the ids, since scripts find articles by them.
  ///
  /// - Parameters:
  ///   - fact: the fact whose pair it is.
  ///   - ids: the ids of the articles, in their order.
  ///   - names: what they are called.
  public func reason(of fact: Fact, ids: [String], names: [String]) -> String {
    guard notes.contains(.attributed) else { return reason }
    var told = reason
    for claim in [a, b] where fact.claims.indices.contains(claim) {
      let source = fact.claims[claim].source
      guard ids.indices.contains(source), names.indices.contains(source) else { continue }
      for mark in ["(", "; "] {
        told = told.replacing(
          "\(mark)\(ids[source]) has it from ", with: "\(mark)\(names[source]) has it from ", maxReplacements: 1)
      }
    }
    return told
  }
}
