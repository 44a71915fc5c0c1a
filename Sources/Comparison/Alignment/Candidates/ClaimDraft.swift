/// A candidate claim while it is put together: the finders fill it in, kind by kind. See ``CandidateClaim``.
struct ClaimDraft: Sendable {
  let kind: FactKind
  var claim: Claim
  /// The terms around the value, by nearness, those of the sentences beside it included.
  var terms: TermVector
  /// The terms of the clause alone.
  var core: TermVector
  /// The terms of the whole sentence, weighed by rarity; nil where there are none but those around the value.
  var sentence: TermVector?
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
  let about: ClaimTitle
  /// Who did what to whom in the clause.
  var frame = Frame()
  /// The terms of the clause weighted by how rare they are in ordinary English alone: what the articles are about, and every
  /// one of them names, counts here in full.
  var subject = TermVector()
  /// What the whole sentence tells: its events, and who takes part in any of them.
  var scene = Scene()
  /// Of a date, what takes place then; empty where the date only bounds it ("since Tuesday").
  var moment = Scene()
  /// Of a measured amount, the same in base units.
  var measure: Measure?
  /// Whether its clause names a day long before or after the article's own, so that it is no part of the news.
  var isOfOtherTimes = false
  /// The days on which what its clause tells took place, where a date is tied to that clause and no other.
  var ownDays: Range<CalendarDate>?
  /// Whether those days rest on the day of publication: "on Monday".
  var hasRelativeDay = false
  /// The days long before its article that "when" ties its clause to: "in 2004, when …".
  var recollection: Range<CalendarDate>?
  /// The day on which its article was published.
  var published: CalendarDate?
  /// The day that its clause names, or else that of the article.
  var day: CalendarDate?
  /// Of an amount, how many its article tells, it included.
  var fellows = 0
  /// Of a total that the text does not print, what it is added up from: "103", "26". Empty for what is printed.
  var parts: [String] = []
  /// Whether those parts are told as all there are.
  var namesAllParts = false
  /// Whether an amount is a part of some that were told before: "20 of those injured".
  var isPart = false
  /// Whether an amount is one of several of other things, told together: "one officer and five demonstrators".
  var isJoined = false
  /// Whether a count is said to take in one who is known: "four people, including the attacker".
  var includesOne = false
  /// Of an age, whose it is.
  var bearers: [Form] = []
  /// Those of them that the text names; of a count of people, their nations.
  var namedBearers: [Form] = []
  /// Whether it says little but that something was: a noun of an event without those that take part ("after heavy rain"), or a verb
  /// alone ("was arrested").
  var isBare = false
  /// Of a noun of an event, of what sort it was: "heavy", "missile".
  var qualities: [Form] = []
  /// Whether it denies outright that something was an event of a kind: "this is no swap".
  var isDenial = false
  /// Of a place, whether it is told as the inside or as what is beside it.
  var position: Position?
  /// Of a place, whether something comes from it or goes to it.
  var direction: Direction?
  /// Of a role, what it says of a post.
  var post: Post?
  /// Whether the clause tells that somebody spoke: its day is that of the speech.
  var isSpeech = false
  /// How rare the predicate is in ordinary English: 0 (in every sentence) to 1.
  var predicateRarity = 0.0
  /// Whether an amount comes on top of some of the same kind that were named before: "him and two others".
  var countsOthers = false
  /// Whether it stands in the headline or the first sentences of the text.
  let isLeading: Bool
  /// For a quotation, whether its words stand in quotation marks.
  let isDirect: Bool

  /// Which end of a way a place is.
  enum Direction: Sendable { case origin, goal }

  /// Where something is in relation to a place.
  enum Position: Sendable { case inside, beside }

  init(
    kind: FactKind, claim: Claim, terms: TermVector, core: TermVector? = nil, sentence: TermVector? = nil,
    predicate: Form?, head: Form?, isNegated: Bool,
    modality: Clause.Modality, days: Range<CalendarDate>?, about: ClaimTitle, isDirect: Bool = true,
    isLeading: Bool = false
  ) {
    (self.kind, self.claim, self.terms, self.predicate, self.head) = (kind, claim, terms, predicate, head)
    self.core = core ?? terms
    self.sentence = sentence
    (self.isNegated, self.modality, self.days, self.about) = (isNegated, modality, days, about)
    self.isDirect = isDirect
    self.isLeading = isLeading
  }

  /// Forgets the vectors that nobody asks for once the claim has its outline.
  mutating func dropWeighed() {
    sentence = nil
    subject = TermVector()
  }

  /// Weights the terms by rarity among the articles, and in ordinary English.
  mutating func weigh(by rarity: TermRarity, ordinary: TermRarity) {
    subject = core.weighted(by: ordinary)
    terms = terms.weighted(by: rarity)
    predicateRarity = predicate.map { min(1, ordinary[$0] / 8) } ?? 0
    core = core.weighted(by: rarity)
  }
}
