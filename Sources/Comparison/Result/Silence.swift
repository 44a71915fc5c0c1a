/// What one article leaves out that others tell, and what it alone tells.
///
/// Others are counted as origins: a wire story printed twice is one teller, and what only such a pair tells, each of the two
/// tells alone.
public struct Silence: Sendable, Hashable {
  /// The article: an index into ``Comparison/documents``.
  public let source: Int
  /// What it leaves out: indices into ``Comparison/facts``, those that most other origins tell first.
  public let leftOut: [Int]
  /// What no other origin tells: indices into ``Comparison/facts``, in the order of the article's text.
  public let alone: [Int]
}

extension Comparison {
  /// For each article what it leaves out and what it alone tells.
  ///
  ///     comparison.silences(atLeast: 2)[0].leftOut   // facts that two other origins tell, and the first article does not
  ///
  /// - Parameter tellers: how many origins other than the article's own must tell a fact for its absence to be noted.
  public func silences(atLeast tellers: Int = 2) -> [Silence] {
    var originOf = Array(documents.indices)
    for (index, group) in origins.enumerated() { for member in group { originOf[member] = index } }
    let told = facts.map { fact in Set(fact.claims.map { originOf[$0.source] }) }
    return documents.indices.map { source in
      let own = originOf[source]
      let others = told.map { $0.contains(own) ? $0.count - 1 : $0.count }
      let leftOut = facts.indices.filter { others[$0] >= max(1, tellers) && facts[$0].isSilent(source) }
        .sorted { (-others[$0], $0) < (-others[$1], $1) }
      let alone = facts.indices.compactMap { index -> (focus: TextRange, fact: Int)? in
        guard others[index] == 0, let claim = facts[index].claims.first(where: { $0.source == source }) else {
          return nil
        }
        return (claim.focus, index)
      }.sorted { ($0.focus, $0.fact) < ($1.focus, $1.fact) }
      return Silence(source: source, leftOut: leftOut, alone: alone.map(\.fact))
    }
  }
}
