extension Comparison {
  /// The comparison as a reader corrected it.
  ///
  /// Pure, and proportional to the facts: nothing is read or aligned anew, so that a reader sees the answer at once. Names are
  /// put together first, since facts of names are made of all mentions; then the corrections follow in their order.
  public func corrected(by corrections: [Correction]) -> Comparison {
    if corrections.isEmpty { return self }
    var comparison = self
    for case .alias(let shown, let other) in corrections { comparison = comparison.unifying(shown, other) }
    var table = CorrectedFacts(comparison)
    for correction in corrections {
      switch correction {
      case .separate(let place): table.separate(place)
      case .join(let a, let b): table.join(a, b)
      case .relate(let a, let b, let relation): table.relate(a, b, relation)
      case .alias: break
      }
    }
    return Comparison(
      documents: comparison.documents, mentions: comparison.mentions, origins: comparison.origins,
      facts: table.facts.sorted { a, b in a.weight != b.weight ? a.weight > b.weight : a.id < b.id })
  }

  /// The claim that stands at a place: the very words, else the one that shares most of them; nil where there is none.
  ///
  /// Extraction gets better from version to version, and a focus may grow by a word: a correction is not lost for that.
  public func claim(at place: ClaimPlace) -> (fact: Int, claim: Int)? { CorrectedFacts(self).find(place) }

  /// How a claim is named in corrections; nil for numbers out of range.
  public func place(fact: Int, claim: Int) -> ClaimPlace? {
    guard facts.indices.contains(fact), facts[fact].claims.indices.contains(claim) else { return nil }
    let found = facts[fact].claims[claim]
    guard documents.indices.contains(found.source) else { return nil }
    return ClaimPlace(article: documents[found.source].article.id, kind: facts[fact].kind, range: found.focus)
  }
}
