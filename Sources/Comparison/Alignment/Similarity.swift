/// How surely two candidate claims speak of one thing, 0 to 1.
///
/// The cosine of the rarity-weighted terms around them, corrected by what the kind of claim shows: the predicate, what is
/// counted, the days named. Values themselves count little: the same number of different things stays apart.
struct Similarity: Sendable {
  let concepts: ConceptTable

  func score(_ a: CandidateClaim, _ b: CandidateClaim) -> Double {
    guard a.kind == b.kind else { return 0 }
    if a.kind == .role { return a.head == b.head ? 0.9 : 0 }
    var score = 0.75 * a.terms.cosine(b.terms) + 0.25 * a.terms.overlap(b.terms)
    switch a.kind {
    case .quantity:
      guard case .quantity(let p) = a.claim.value, case .quantity(let q) = b.claim.value, p.unit == q.unit else { return 0 }
      score += counted(a.head, b.head)
      guard let agreement = predicates(a.predicate, b.predicate) else { return 0 }
      score += agreement
      if p.low == q.low, p.high == q.high { score += (p.low ?? 0) > 12 || p.unit != "count" ? 0.15 : 0.08 }
    case .date:
      guard case .date(let p) = a.claim.value, case .date(let q) = b.claim.value else { return 0 }
      if p.days != nil, p.days == q.days { score += 0.08 }
      score += (predicates(a.predicate, b.predicate) ?? -0.15)
    case .place, .event:
      score += (predicates(a.predicate, b.predicate) ?? -0.1)
      if a.kind == .place, let p = a.head, p == b.head { score += 0.1 }
    case .quotation:
      // A short quotation inside a long one is the same speech cut, if it has words enough to tell.
      let fewer = min(a.terms.terms.count, b.terms.terms.count)
      return max(score, fewer >= 3 ? 0.8 * a.terms.overlap(b.terms) : 0.6 * a.terms.overlap(b.terms))
    case .name, .role: break
    }
    if a.kind != .date, let p = a.days, let q = b.days, !p.overlaps(q) { score -= 0.25 }
    return max(0, min(1, score))
  }

  /// What the things counted say: the same, one a kind of the other, or two different things.
  private func counted(_ a: Form?, _ b: Form?) -> Double {
    guard let a, let b else { return 0 }
    if a == b { return 0.12 }
    if concepts.isA(a, b) || concepts.isA(b, a) { return 0.08 }
    let person = Form("person")
    if concepts.isA(a, person), concepts.isA(b, person) { return 0 }
    return -0.2
  }

  /// What the predicates say; nil where they are rivals: one kills and the other injures.
  private func predicates(_ a: Form?, _ b: Form?) -> Double? {
    guard let a, let b else { return 0 }
    if a == b { return 0.12 }
    if concepts.areOpposite(a, b) { return nil }
    if let family = concepts.family(of: a), family == concepts.family(of: b) { return nil }
    return -0.03
  }
}
