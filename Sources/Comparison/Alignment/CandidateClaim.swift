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
  /// For a quotation, whether its words stand in quotation marks.
  let isDirect: Bool

  init(
    kind: FactKind, claim: Claim, terms: TermVector, predicate: Form?, head: Form?, isNegated: Bool,
    modality: Clause.Modality, days: Range<CalendarDate>?, about: String, isDirect: Bool = true
  ) {
    (self.kind, self.claim, self.terms, self.predicate, self.head) = (kind, claim, terms, predicate, head)
    (self.isNegated, self.modality, self.days, self.about) = (isNegated, modality, days, about)
    self.isDirect = isDirect
  }
}
