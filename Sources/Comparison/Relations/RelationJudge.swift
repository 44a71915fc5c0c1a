/// Judges two claims of one fact by the rules of their kind.
struct RelationJudge: Sendable {
  let concepts: ConceptTable

  /// The judgement; nil where the values cannot be compared at all.
  func judge(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement? {
    switch (a.claim.value, b.claim.value) {
    case (.quantity(let p), .quantity(let q)): return QuantityRelation().judge(p, q)
    case (.date(let p), .date(let q)): return DateRelation().judge(p, q)
    case (.quotation, .quotation): return QuotationRelation().judge(a, b)
    default: break
    }
    let words = TextRelation(concepts: concepts)
    switch a.kind {
    case .place: return words.places(a, b)
    case .role: return words.roles(a, b)
    case .event: return words.events(a, b)
    default: return nil
    }
  }
}
