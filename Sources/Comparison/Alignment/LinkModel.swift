/// The chance that two candidate claims speak of one thing: a logistic regression over ``PairFeatures``, one a kind.
///
/// The weights were fitted on clusters of news annotated by hand, each cluster scored by weights fitted on the others; see
/// `Documentation/alignment.md` for the recipe and the figures. Rules that hold without exception stand before the numbers:
/// other units, rival predicates of a count, other units of measure are never one fact.
struct LinkModel: Sendable {
  let concepts: ConceptTable

  /// The chance, 0 to 1; 0 where a rule forbids.
  func score(_ a: CandidateClaim, _ b: CandidateClaim) -> Double {
    guard a.kind == b.kind else { return 0 }
    switch a.kind {
    case .role: return a.head == b.head ? 0.9 : 0
    case .quotation: return quotations(a, b)
    case .name: return 0
    case .quantity, .date, .place, .event: break
    }
    let features = PairFeatures(a, b, concepts: concepts)
    if a.kind == .quantity {
      guard case .quantity(let p) = a.claim.value, case .quantity(let q) = b.claim.value, p.unit == q.unit else {
        return 0
      }
      if features[.rivalPredicate] > 0 { return 0 }
    }
    let weights = LinkWeights.of(a.kind)
    var sum = weights.bias
    for index in features.values.indices { sum += weights.values[index] * features.values[index] }
    return 1 / (1 + exponential(-sum))
  }

  /// Words that are the same make two quotations one; a short one inside a long one is the same speech cut, if it has words
  /// enough to tell.
  private func quotations(_ a: CandidateClaim, _ b: CandidateClaim) -> Double {
    let alike = 0.75 * a.terms.cosine(b.terms) + 0.25 * a.terms.overlap(b.terms)
    let fewer = min(a.terms.terms.count, b.terms.terms.count)
    return max(alike, (fewer >= 3 ? 0.8 : 0.6) * a.terms.overlap(b.terms))
  }
}
