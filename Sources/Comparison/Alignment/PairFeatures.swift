/// What two candidate claims of one kind have in common, as numbers: the evidence by which they are aligned.
///
/// The order of ``values`` is that of the weights in ``LinkModel``.
struct PairFeatures: Sendable {
  /// How alike the sentences are, the clauses, and the surroundings weighted by nearness; cosines and overlaps, 0 to 1.
  private(set) var values = [Double](repeating: 0, count: Feature.allCases.count)

  enum Feature: Int, CaseIterable {
    case sentences, clauses, clauseOverlap, surroundings, surroundingsOverlap
    case samePredicate, rivalPredicate, widerPredicate
    case sameHead, widerHead, otherPerson, otherHead
    case equalValue, rareValue, nearValue, daysShared, daysApart, otherPolarity, otherModality
    case bothLeading
    case subjects, sameFrame, sharedArguments
  }

  subscript(feature: Feature) -> Double { values[feature.rawValue] }

  init(_ a: CandidateClaim, _ b: CandidateClaim, concepts: ConceptTable) {
    set(.sentences, a.sentence.cosine(b.sentence))
    set(.clauses, a.core.cosine(b.core))
    set(.clauseOverlap, a.core.overlap(b.core))
    set(.surroundings, a.terms.cosine(b.terms))
    set(.surroundingsOverlap, a.terms.overlap(b.terms))
    comparePredicates(a.predicate, b.predicate, concepts)
    set(.subjects, a.subject.cosine(b.subject))
    compareFrames(a, b, concepts)
    compareHeads(a.head, b.head, concepts)
    compareValues(a.claim.value, b.claim.value)
    if let x = a.days, let y = b.days { set(x.overlaps(y) ? .daysShared : .daysApart, 1) }
    if a.isNegated != b.isNegated { set(.otherPolarity, 1) }
    if a.modality != b.modality { set(.otherModality, 1) }
    // News tells the main thing first: two dates or tolls of two leads are mostly those of the event itself.
    if a.isLeading, b.isLeading { set(.bothLeading, 1) }
  }

  /// The same happens to the same: one predicate and one participant at least; and how many arguments are shared.
  private mutating func compareFrames(_ a: CandidateClaim, _ b: CandidateClaim, _ concepts: ConceptTable) {
    if let p = a.predicate, let q = b.predicate, p == q || concepts.isA(p, q) || concepts.isA(q, p),
      a.participants.contains(where: b.participants.contains)
    {
      set(.sameFrame, 1)
    }
    let shared = Set(a.arguments).intersection(b.arguments).count
    set(.sharedArguments, Double(min(3, shared)) / 3)
  }

  private mutating func set(_ feature: Feature, _ value: Double) { values[feature.rawValue] = value }

  private mutating func comparePredicates(_ a: Form?, _ b: Form?, _ concepts: ConceptTable) {
    guard let a, let b else { return }
    if a == b {
      set(.samePredicate, 1)
    } else if concepts.isA(a, b) || concepts.isA(b, a) {
      set(.widerPredicate, 1)
    } else if concepts.areRivals(a, b) {
      set(.rivalPredicate, 1)
    }
  }

  private mutating func compareHeads(_ a: Form?, _ b: Form?, _ concepts: ConceptTable) {
    guard let a, let b else { return }
    let person = Form("person")
    if a == b {
      set(.sameHead, 1)
    } else if concepts.isA(a, b) || concepts.isA(b, a) {
      set(.widerHead, 1)
    } else if concepts.isA(a, person), concepts.isA(b, person) {
      set(.otherPerson, 1)
    } else {
      set(.otherHead, 1)
    }
  }

  private mutating func compareValues(_ a: Claim.Value, _ b: Claim.Value) {
    switch (a, b) {
    case (.quantity(let p), .quantity(let q)):
      let (x, y) = (p.low ?? p.high ?? 0, q.low ?? q.high ?? 0)
      if p.low == q.low, p.high == q.high {
        set(.equalValue, 1)
        if x > 12 || p.unit != "count" { set(.rareValue, 1) }
      } else if x > 0, y > 0, max(x, y) < 1.5 * min(x, y) {
        set(.nearValue, 1)
      }
    case (.date(let p), .date(let q)):
      guard let x = p.days, let y = q.days else { return }
      // Two clock times of one day are mostly those of two events of it.
      if x == y, p.value == q.value || !(p.hasClock && q.hasClock) {
        set(.equalValue, 1)
      } else if x.overlaps(y), x != y {
        set(.nearValue, 1)
      }
    default: break
    }
  }
}
