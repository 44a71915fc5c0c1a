/// Classes of words that tell what a number beside them means, as one set of bits; which words is data (`counting.tsv`).
struct CountingClass: OptionSet, Sendable {
  let rawValue: UInt64

  /// One human being: "a contractor".
  static let person = CountingClass(rawValue: 1 << 0)
  /// A plural without -s: "people".
  static let plural = CountingClass(rawValue: 1 << 1)
  /// Verbs of which persons are counted: "killed".
  static let casualty = CountingClass(rawValue: 1 << 2)
  /// Nouns that count persons harmed: "casualties".
  static let toll = CountingClass(rawValue: 1 << 3)
  /// Verbs between two values of one thing: "rose from 12 to 15".
  static let change = CountingClass(rawValue: 1 << 4)
  /// Nouns that a number names: "flight 370".
  static let designator = CountingClass(rawValue: 1 << 5)
  /// Words after which "about" is a preposition.
  static let aboutTaker = CountingClass(rawValue: 1 << 6)
  /// Words after which "over" is a preposition.
  static let overTaker = CountingClass(rawValue: 1 << 7)
  /// Words of results: "won 2-1".
  static let score = CountingClass(rawValue: 1 << 8)
  /// Words that make pounds a weight.
  static let mass = CountingClass(rawValue: 1 << 9)
  /// What no noun phrase after a number goes on with: "later".
  static let unlike = CountingClass(rawValue: 1 << 10)
  /// "long", "tall": after a measure.
  static let measurable = CountingClass(rawValue: 1 << 11)
  /// others
  static let furtherNoun = CountingClass(rawValue: 1 << 12)
  /// none, nobody: zero of them
  static let none = CountingClass(rawValue: 1 << 13)
  /// no: zero of what follows
  static let no = CountingClass(rawValue: 1 << 14)
  /// both: two of them
  static let both = CountingClass(rawValue: 1 << 15)
  /// in: "one in five"
  static let within = CountingClass(rawValue: 1 << 16)
  /// out: "one out of five"
  static let out = CountingClass(rawValue: 1 << 17)
  /// every: "one of every five"
  static let every = CountingClass(rawValue: 1 << 18)
  /// over: "one over five"
  static let over = CountingClass(rawValue: 1 << 19)
  /// old: after a stretch of time, of an age
  static let old = CountingClass(rawValue: 1 << 20)
  /// age: "years of age", "the age of 16"
  static let age = CountingClass(rawValue: 1 << 21)
  /// aged: "aged 16"
  static let aged = CountingClass(rawValue: 1 << 22)
  /// olds: "16-year-olds"
  static let olds = CountingClass(rawValue: 1 << 23)
  /// through: "20 through 100"
  static let through = CountingClass(rawValue: 1 << 24)
  /// am, pm, o'clock: a time of the day
  static let clock = CountingClass(rawValue: 1 << 25)
  /// http, www: an address follows
  static let address = CountingClass(rawValue: 1 << 26)
  /// this, which, last: before "one", a pronoun
  static let beforeOne = CountingClass(rawValue: 1 << 27)
  /// early, mid, late: before the tens of an age
  static let partOfDecade = CountingClass(rawValue: 1 << 28)
  /// cost, paid, worth: words that make pounds money
  static let price = CountingClass(rawValue: 1 << 29)
  /// per: "metres per second"
  static let per = CountingClass(rawValue: 1 << 30)
  /// than: "more than"
  static let than = CountingClass(rawValue: 1 << 31)
  /// turned: "turned 40"
  static let turned = CountingClass(rawValue: 1 << 32)
  /// at: before a time of the day, "at 6.10"
  static let at = CountingClass(rawValue: 1 << 33)
  /// temperature, heat, degrees: words beside which "41C" is a temperature
  static let heat = CountingClass(rawValue: 1 << 34)
  /// young, older: "as young as 14", "older than 60"
  static let elder = CountingClass(rawValue: 1 << 35)

  /// times: "three times as many"
  static let times = CountingClass(rawValue: 1 << 36)
  /// factor: "by a factor of ten"
  static let factor = CountingClass(rawValue: 1 << 37)
  /// as, the, that, what: after "twice" and "three times", of how many times as much
  static let compared = CountingClass(rawValue: 1 << 38)
  /// neither: none of two
  static let neither = CountingClass(rawValue: 1 << 39)
  /// mother: "a mother of four" has four children
  static let parent = CountingClass(rawValue: 1 << 40)
  /// children: of whom "under five" tells the age
  static let aging = CountingClass(rawValue: 1 << 41)
  /// but: "all but two"
  static let except = CountingClass(rawValue: 1 << 42)

  static let names: [(StaticString, CountingClass)] = [
    ("person", .person), ("plural", .plural), ("casualty", .casualty), ("toll", .toll), ("change", .change),
    ("designator", .designator), ("about-taker", .aboutTaker), ("over-taker", .overTaker), ("score", .score),
    ("mass", .mass), ("unlike", .unlike), ("measurable", .measurable), ("further-noun", .furtherNoun),
    ("none", .none), ("no", .no), ("both", .both),
    ("within", .within), ("out", .out), ("every", .every), ("over", .over), ("old", .old), ("age", .age),
    ("aged", .aged),
    ("olds", .olds), ("through", .through), ("clock", .clock), ("address", .address), ("before-one", .beforeOne),
    ("part-of-decade", .partOfDecade), ("price", .price), ("per", .per), ("than", .than), ("turned", .turned),
    ("heat", .heat), ("times", .times), ("factor", .factor), ("compared", .compared), ("neither", .neither),
    ("elder", .elder), ("at", .at), ("parent", .parent), ("aging", .aging), ("except", .except),
  ]
}
