/// A claim before it is put together with others: with the terms by which it is aligned.
struct CandidateClaim: Sendable {
  let kind: FactKind
  let claim: Claim
  /// The terms around the value, by nearness.
  let terms: TermVector
  /// What the clause says happens: the concept of its predicate.
  let predicate: Form?
  /// What the value is of: the concept counted, the entity that has the role, the speaker.
  let head: Form?
  /// Whether the clause is denied, and how surely it is said.
  let isNegated: Bool
  let modality: Clause.Modality
  /// The days that the clause or its sentence names, where it does.
  let days: Range<CalendarDate>?
  /// What it is about, in a few words.
  let about: String
}
