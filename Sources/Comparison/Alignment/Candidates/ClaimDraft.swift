/// A candidate claim while it is put together: the finders fill it in, kind by kind. See ``CandidateClaim``.
struct ClaimDraft: Sendable {
  // The largest parts first: each in between would leave a gap, and there are two hundred thousand drafts of a thousand articles.
  var claim: Claim
  /// The terms of its clause, its sentence and those beside it; none for a quotation or a role.
  let words: ClaimWords
  /// What the clause says happens: the concept of its predicate.
  let predicate: Form?
  /// What the value is of: the concept counted, the entity that has the role, the speaker.
  let head: Form?
  /// What it is about, in a few words.
  var about: ClaimTitle
  /// Who did what to whom in the clause.
  var frame = Frame()
  /// What the whole sentence tells: its events, and who takes part in any of them.
  var scene: SceneOutline?
  /// How rare the predicate is in ordinary English: 0 (in every sentence) to 1.
  var predicateRarity = 0.0
  /// The days that the clause or its sentence names, where it does.
  var days: Range<CalendarDate>?
  /// The days on which what its clause tells took place, where a date is tied to that clause and no other.
  var ownDays: Range<CalendarDate>?
  /// The day on which its article was published.
  var published: CalendarDate?
  /// The day that its clause names, or else that of the article.
  var day: CalendarDate?
  /// Of an amount, how many its article tells, it included.
  var fellows: Int32 = 0
  let kind: FactKind
  /// Whether the clause is denied, and how surely it is said.
  var isNegated: Bool
  let modality: Clause.Modality
  /// Whether its clause names a day long before or after the article's own, so that it is no part of the news.
  var isOfOtherTimes = false
  /// Whether ``ownDays`` rest on the day of publication: "on Monday".
  var hasRelativeDay = false
  /// Whether a total that the text does not print is added up from all the parts that there are.
  var namesAllParts = false
  /// Whether an amount is a part of some that were told before: "20 of those injured".
  var isPart = false
  /// Whether an amount is one of several of other things, told together: "one officer and five demonstrators".
  var isJoined = false
  /// Whether a count is of one of several places, told side by side: "1,200 jobs in Norway and 300 in Denmark".
  var isOfOnePlace = false
  /// Whether a count is of two fates at once: "42 houses were damaged or destroyed".
  var isOfEitherFate = false
  /// Whether a count is said to take in one who is known: "four people, including the attacker".
  var includesOne = false
  /// Whether it says little but that something was: a noun of an event without those that take part ("after heavy rain"), or a verb
  /// alone ("was arrested").
  var isBare = false
  /// Whether it denies outright that something was an event of a kind: "this is no swap".
  var isDenial = false
  /// Of a place, whether it is told as the inside or as what is beside it.
  var position: Position?
  /// Of a place, whether something comes from it or goes to it.
  var direction: Direction?
  /// Whether it is told of some of a kind, and may not be of others: "three passengers died".
  var isOfSome = false
  /// Whether a denial goes on with what is true instead: "not of murder but of manslaughter".
  var isContrasted = false
  /// Whether a date is that of a reading: "inflation was 9.1 per cent in May".
  var isReading = false
  /// Whether it is told of an earlier one of the kind: "in the previous election".
  var isOfEarlierOne = false
  /// Whether what the clause tells befalls one only once: "was born", "was built".
  var isOnce = false
  /// Whether the clause tells that somebody spoke: its day is that of the speech.
  var isSpeech = false
  /// Whether an amount comes on top of some of the same kind that were named before: "him and two others".
  var countsOthers = false
  /// Whether it stands in the headline or the first sentences of the text.
  let isLeading: Bool
  /// For a quotation, whether its words stand in quotation marks.
  let isDirect: Bool

  /// Of a quotation, whether a word of it denies something.
  var deniesWords = false

  /// Which end of a way a place is.
  enum Direction: Sendable { case origin, goal }

  /// Where something is in relation to a place.
  enum Position: Sendable { case inside, beside }

  /// What few claims have; empty for one that has none of it.
  private var particulars: [Particulars] = []

  init(
    kind: FactKind, claim: Claim, words: ClaimWords = ClaimWords(), terms: TermVector = TermVector(), predicate: Form?,
    head: Form?, isNegated: Bool, modality: Clause.Modality, days: Range<CalendarDate>?, about: ClaimTitle,
    isDirect: Bool = true, isLeading: Bool = false
  ) {
    (self.kind, self.claim, self.words, self.predicate, self.head) = (kind, claim, words, predicate, head)
    (self.isNegated, self.modality, self.days, self.about) = (isNegated, modality, days, about)
    self.isDirect = isDirect
    self.isLeading = isLeading
    if !terms.terms.isEmpty { self.terms = terms }
  }
}

/// What only claims of some kinds have: kept apart from the rest of a ``ClaimDraft``, since most claims are events, which have none
/// of it, and a thousand articles make two hundred thousand of them.
private struct Particulars: Sendable {
  var terms = TermVector()
  var moment = Scene()
  var measure: Measure?
  var recollection: Range<CalendarDate>?
  var parts: [String] = []
  var partHeads: [Form] = []
  var bearers: [Form] = []
  var namedBearers: [Form] = []
  var qualities: [Form] = []
  var post: Post?
  var fateOfPart: Form?
}

// Reached by its place and not as the first: an optional copy of all of it would count the references of its lists.
extension ClaimDraft {
  /// Of a quotation or a role, its words by their rarity.
  private(set) var terms: TermVector {
    get { particulars.isEmpty ? TermVector() : particulars[0].terms }
    set { tell { $0.terms = newValue } }
  }
  /// Of a date, what takes place then; empty where the date only bounds it ("since Tuesday").
  var moment: Scene {
    get { particulars.isEmpty ? Scene() : particulars[0].moment }
    set { tell { $0.moment = newValue } }
  }
  /// Of a measured amount, the same in base units.
  var measure: Measure? {
    get { particulars.isEmpty ? nil : particulars[0].measure }
    set { if newValue != nil { tell { $0.measure = newValue } } }
  }
  /// The days long before its article that "when" ties its clause to: "in 2004, when …".
  var recollection: Range<CalendarDate>? {
    get { particulars.isEmpty ? nil : particulars[0].recollection }
    set { if newValue != nil { tell { $0.recollection = newValue } } }
  }
  /// Of a total that the text does not print, what it is added up from: "103", "26". Empty for what is printed.
  var parts: [String] {
    get { particulars.isEmpty ? [] : particulars[0].parts }
    set { tell { $0.parts = newValue } }
  }
  /// What each of its groups counts, where it is added up from groups.
  var partHeads: [Form] {
    get { particulars.isEmpty ? [] : particulars[0].partHeads }
    set { if !newValue.isEmpty { tell { $0.partHeads = newValue } } }
  }
  /// Of an age, whose it is.
  var bearers: [Form] {
    get { particulars.isEmpty ? [] : particulars[0].bearers }
    set { if !newValue.isEmpty { tell { $0.bearers = newValue } } }
  }
  /// Those of them that the text names; of a count of people, their nations.
  var namedBearers: [Form] {
    get { particulars.isEmpty ? [] : particulars[0].namedBearers }
    set { if !newValue.isEmpty { tell { $0.namedBearers = newValue } } }
  }
  /// Of a noun of an event, of what sort it was: "heavy", "missile". Of a clause in which "no" denies a noun, of what sort that is: "no
  /// ⟦medical⟧ records were stolen".
  var qualities: [Form] {
    get { particulars.isEmpty ? [] : particulars[0].qualities }
    set { if !newValue.isEmpty { tell { $0.qualities = newValue } } }
  }
  /// Of a role, what it says of a post.
  var post: Post? {
    get { particulars.isEmpty ? nil : particulars[0].post }
    set { if newValue != nil { tell { $0.post = newValue } } }
  }
  /// Of a count of which a part is told ("nine of the ⟦ten⟧ died"), what is told of the part.
  var fateOfPart: Form? {
    get { particulars.isEmpty ? nil : particulars[0].fateOfPart }
    set { if newValue != nil { tell { $0.fateOfPart = newValue } } }
  }

  private mutating func tell(_ change: (inout Particulars) -> Void) {
    if particulars.isEmpty { particulars.append(Particulars()) }
    change(&particulars[0])
  }
}
