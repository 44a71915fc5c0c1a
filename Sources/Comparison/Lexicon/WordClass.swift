/// The closed classes of English words that rules ask for, as one set of bits a token carries.
///
/// Which words are in a class is data (`Resources/Lexicon/English/words.tsv`); code names classes only. A class is added
/// here, in ``WordClass/names``, and in the data file.
public struct WordClass: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt64

  /// A set from its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  /// a, an, the, this, every …
  public static let determiner = WordClass(bit: 0)
  /// a, an
  public static let indefiniteArticle = WordClass(bit: 1)
  /// the
  public static let definiteArticle = WordClass(bit: 2)
  /// in, on, at, with …
  public static let preposition = WordClass(bit: 3)
  /// and, or, but …
  public static let coordinator = WordClass(bit: 4)
  /// and
  public static let additive = WordClass(bit: 5)
  /// or
  public static let alternative = WordClass(bit: 6)
  /// that, because, if, while …
  public static let subordinator = WordClass(bit: 7)
  /// he, she, they, him, it …
  public static let pronoun = WordClass(bit: 8)
  /// he, she, him …: pronouns for one person
  public static let personalSingular = WordClass(bit: 9)
  /// they, them
  public static let personalPlural = WordClass(bit: 10)
  /// his, her, its, their …
  public static let possessive = WordClass(bit: 11)
  /// who, which, whom, whose, that
  public static let relative = WordClass(bit: 12)
  /// is, was, been …
  public static let copula = WordClass(bit: 13)
  /// has, have, had
  public static let have = WordClass(bit: 14)
  /// will, would, may, could …
  public static let modal = WordClass(bit: 15)
  /// not, n't, never …
  public static let negation = WordClass(bit: 16)
  /// to
  public static let to = WordClass(bit: 17)
  /// of
  public static let of = WordClass(bit: 18)
  /// other, others, another, more, additional …: that the counted come on top of some named before
  public static let further = WordClass(bit: 19)
  /// if, unless, whether …: that what follows is not asserted
  public static let conditional = WordClass(bit: 20)
  /// by
  public static let by = WordClass(bit: 21)
  /// said, says, told, announced …: verbs that report speech
  public static let reporting = WordClass(bit: 22)
  /// claimed, alleged …: verbs that report and keep their distance
  public static let distancing = WordClass(bit: 23)
  /// denied, rejected, refuted …
  public static let denial = WordClass(bit: 24)
  /// words that carry too little to link two clauses (stop words)
  public static let empty = WordClass(bit: 25)
  /// Mr, Gen, Dr …: abbreviations before a name
  public static let titleAbbreviation = WordClass(bit: 26)
  /// etc, vs, approx …: abbreviations that do not end a sentence
  public static let abbreviation = WordClass(bit: 27)
  /// Inc, Jr, a.m., U.S. …: abbreviations that may end one
  public static let finalAbbreviation = WordClass(bit: 28)
  /// words that begin a sentence far more often than they follow an abbreviation inside one (The, He, In …)
  public static let opener = WordClass(bit: 29)
  /// allegedly, reportedly …: that the sentence is hearsay
  public static let hearsay = WordClass(bit: 30)
  /// do, does, did
  public static let doAuxiliary = WordClass(bit: 31)
  /// would, could, might, may …: that what follows is not asserted as fact
  public static let tentative = WordClass(bit: 32)
  /// will, shall, going to: that what follows lies ahead
  public static let future = WordClass(bit: 33)
  /// I, we, me, us …
  public static let firstPerson = WordClass(bit: 34)
  /// according
  public static let according = WordClass(bit: 35)
  /// before numbers in references: No, Nos, p, pp, vol …
  public static let numberAbbreviation = WordClass(bit: 36)
  /// cannot: two words in one
  public static let fused = WordClass(bit: 37)
  /// in, at, near …: prepositions that can tell where
  public static let place = WordClass(bit: 38)
  /// with, by, through, via …: prepositions that can tell how
  public static let means = WordClass(bit: 39)
  /// on, against, at: what stands behind them after a noun of an event is what it is aimed at
  public static let target = WordClass(bit: 42)
  /// would: the future of what is told in the past
  public static let prospective = WordClass(bit: 40)
  /// only, just, merely: after "not" they deny nothing ("not only killed …")
  public static let focusing = WordClass(bit: 41)
  /// he, him, his, she …
  public static let thirdSingular = WordClass(bit: 43)
  /// they, them, their …
  public static let thirdPlural = WordClass(bit: 44)
  /// it, its, itself
  public static let neuter = WordClass(bit: 45)
  /// named, called: participles that give a name
  public static let naming = WordClass(bit: 46)
  /// as: before what somebody is
  public static let asRole = WordClass(bit: 47)
  /// when, while, as: what follows takes place at the moment of what it hangs on
  public static let simultaneous = WordClass(bit: 48)
  /// since, until, before …: a date behind them bounds what is told, and is not its day
  public static let bounding = WordClass(bit: 49)

  /// head, leader, commander, chief …: who leads what stands behind "of"
  public static let heading = WordClass(bit: 50)
  /// former, deputy, future …: that a post is not held in full, or not now
  public static let qualifying = WordClass(bit: 51)
  /// in, inside, within …: what is there is inside
  public static let enclosing = WordClass(bit: 52)
  /// outside, near, beside, next (to) …: what is there is not inside
  public static let excluding = WordClass(bit: 53)
  /// from: where something comes from
  public static let origin = WordClass(bit: 54)
  /// himself, themselves …
  public static let reflexive = WordClass(bit: 55)
  /// along (with), besides, alongside …: who stands behind it shares in what is told
  public static let accompanying = WordClass(bit: 56)
  /// A form of a verb of perception: "seen", "heard". Not to have seen something is not to deny it.
  public static let perceiving = WordClass(bit: 57)
  /// than: before what something is compared with
  public static let comparing = WordClass(bit: 58)
  /// including: before some of those counted
  public static let inclusive = WordClass(bit: 59)
  /// amid, despite, versus: prepositions that are nothing else
  public static let prepositionOnly = WordClass(bit: 60)

  /// The name of each class in the data file.
  static let names: [(name: StaticString, value: WordClass)] = [
    ("determiner", .determiner), ("indefinite-article", .indefiniteArticle), ("definite-article", .definiteArticle),
    ("preposition", .preposition), ("coordinator", .coordinator), ("additive", .additive),
    ("alternative", .alternative), ("subordinator", .subordinator), ("pronoun", .pronoun),
    ("personal-singular", .personalSingular), ("personal-plural", .personalPlural), ("possessive", .possessive),
    ("relative", .relative), ("copula", .copula), ("have", .have), ("modal", .modal), ("negation", .negation),
    ("to", .to), ("of", .of), ("further", .further), ("conditional", .conditional), ("by", .by),
    ("reporting", .reporting), ("distancing", .distancing), ("denial", .denial), ("empty", .empty),
    ("title-abbreviation", .titleAbbreviation), ("abbreviation", .abbreviation),
    ("final-abbreviation", .finalAbbreviation), ("opener", .opener), ("hearsay", .hearsay),
    ("do-auxiliary", .doAuxiliary), ("tentative", .tentative), ("future", .future), ("first-person", .firstPerson),
    ("according", .according), ("number-abbreviation", .numberAbbreviation), ("fused", .fused), ("place", .place),
    ("means", .means), ("prospective", .prospective), ("focusing", .focusing), ("target", .target),
    ("third-singular", .thirdSingular), ("third-plural", .thirdPlural), ("neuter", .neuter),
    ("naming", .naming), ("as-role", .asRole), ("simultaneous", .simultaneous), ("bounding", .bounding),
    ("heading", .heading), ("qualifying", .qualifying), ("enclosing", .enclosing),
    ("excluding", .excluding), ("origin", .origin), ("reflexive", .reflexive),
    ("accompanying", .accompanying), ("perceiving", .perceiving), ("comparing", .comparing), ("inclusive", .inclusive),
    ("preposition-only", .prepositionOnly),
  ]
}
