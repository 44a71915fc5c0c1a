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

  // The bits are asked for where the call stands, before the lists are handed on: else the references of both would be counted for
  // each pair of claims.

  /// Whether the lists can share a term: most that share none are told apart by this.
  @inline(__always)
  func mayMeet(_ other: TermSet) -> Bool { bits & other.bits != 0 }

  /// How many of the terms the other list has.
  @inline(__always)
  func shared(with other: TermSet) -> Int { mayMeet(other) ? countShared(with: other) : 0 }

  /// Whether a term is in both lists.
  @inline(__always)
  func meets(_ other: TermSet) -> Bool { mayMeet(other) && countShared(with: other) > 0 }

  private func countShared(with other: TermSet) -> Int { terms.reduce(0) { other.holds($1) ? $0 + 1 : $0 } }

  private func holds(_ term: Form) -> Bool { bits >> (term.raw & 63) & 1 != 0 && terms.contains(term) }
}
