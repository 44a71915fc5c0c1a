/// Terms of which two claims share some or none.
struct TermSet: Sendable {
  private let terms: [Form]
  /// A bit for each, by its hash: most lists that share nothing are known by it, and most terms that are in one of them alone.
  private let bits: UInt64

  init(_ terms: [Form]) {
    self.terms = terms
    bits = terms.reduce(0) { $0 | 1 << ($1.raw & 63) }
  }

  var isEmpty: Bool { terms.isEmpty }

  /// Whether the lists can share a term: most that share none are told apart by this.
  func mayMeet(_ other: TermSet) -> Bool { bits & other.bits != 0 }

  /// How many of the terms the other list has.
  func shared(with other: TermSet) -> Int {
    bits & other.bits == 0 ? 0 : terms.reduce(0) { other.holds($1) ? $0 + 1 : $0 }
  }

  /// Whether a term is in both lists.
  func meets(_ other: TermSet) -> Bool { bits & other.bits != 0 && terms.contains { other.holds($0) } }

  private func holds(_ term: Form) -> Bool { bits >> (term.raw & 63) & 1 != 0 && terms.contains(term) }
}
