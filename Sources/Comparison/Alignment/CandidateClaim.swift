/// A claim before it is put together with others: with the terms by which it is aligned.
struct CandidateClaim: Sendable {
  let kind: FactKind
  let claim: Claim
  /// The terms around the value, by nearness, those of the sentences beside it included.
  let terms: TermVector
  /// The terms of the clause alone.
  let core: TermVector
  /// The terms of the whole sentence.
  let sentence: TermVector
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
  /// The terms of who does it and to whom: the heads of agent and patient; pronouns have none.
  let participants: [Form]
  /// The terms of the clause weighted by how rare they are in ordinary English alone: what the articles are about, and every
  /// one of them names, counts here in full.
  var subject = TermVector([])
  /// The terms of the heads of all arguments.
  var arguments: [Form] = []
  /// Whether an amount comes on top of some of the same kind that were named before: "him and two others".
  var countsOthers = false
  /// Whether it stands in the headline or the first sentences of the text.
  let isLeading: Bool
  /// For a quotation, whether its words stand in quotation marks.
  let isDirect: Bool

  init(
    kind: FactKind, claim: Claim, terms: TermVector, core: TermVector? = nil, sentence: TermVector? = nil,
    predicate: Form?, head: Form?, isNegated: Bool,
    modality: Clause.Modality, days: Range<CalendarDate>?, about: String, isDirect: Bool = true,
    isLeading: Bool = false, participants: [Form] = []
  ) {
    (self.kind, self.claim, self.terms, self.predicate, self.head) = (kind, claim, terms, predicate, head)
    self.core = core ?? terms
    self.sentence = sentence ?? terms
    (self.isNegated, self.modality, self.days, self.about) = (isNegated, modality, days, about)
    self.isDirect = isDirect
    self.isLeading = isLeading
    self.participants = participants
  }
}
