/// What two counts are counts of, as far as it bears on whether they can contradict.
struct CountedThings {
  private let a: CandidateClaim
  private let b: CandidateClaim
  private let concepts: ConceptTable

  init(_ a: CandidateClaim, _ b: CandidateClaim, concepts: ConceptTable) {
    (self.a, self.b, self.concepts) = (a, b, concepts)
  }

  /// Whether one counts others besides some already named, and the other all.
  var onlyOneCountsOthers: Bool { a.countsOthers != b.countsOthers }

  /// Whether the clauses tell the same of what they count: the same predicate, one a kind of the other, or one untold. An
  /// age is told of its bearer, whatever the clause says.
  var haveSamePredicate: Bool {
    if case .quantity(let age) = a.claim.value, age.unit == "year-old" {
      guard let x = a.head, let y = b.head else { return true }
      return concepts.isA(x, y) || concepts.isA(y, x)
    }
    guard let p = a.predicate, let q = b.predicate else { return true }
    return p == q || concepts.isA(p, q) || concepts.isA(q, p)
  }

  /// Whether the smaller number counts a narrower group: 103 passengers of 129 people.
  func isPart(_ p: Quantity, _ q: Quantity) -> Bool {
    guard let x = a.head, let y = b.head, x != y, let m = p.low ?? p.high, let n = q.low ?? q.high else { return false }
    if concepts.isA(x, y) { return m < n }
    if concepts.isA(y, x) { return n < m }
    return false
  }
}
