/// What a word can be in an expression of time, as one set of bits.
///
/// Which words are in a class is data (`Resources/Lexicon/English/date-words.tsv`); code names classes only.
struct DateClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  /// January, Jan.
  static let month = DateClass(bit: 0)
  /// Monday, Mon.
  static let weekday = DateClass(bit: 1)
  /// days, Mondays, mornings: more than one, or one that recurs
  static let plural = DateClass(bit: 2)
  /// A word that is of its class only with a capital, being another word without: may, march, sun
  static let capital = DateClass(bit: 3)
  /// day, week, year
  static let unit = DateClass(bit: 4)
  /// one, twenty
  static let cardinal = DateClass(bit: 5)
  /// first, twentieth
  static let ordinal = DateClass(bit: 6)
  /// hundred, thousand
  static let multiplier = DateClass(bit: 7)
  /// morning, night
  static let dayPart = DateClass(bit: 8)
  /// spring, summer
  static let season = DateClass(bit: 9)
  /// today, yesterday, tomorrow
  static let deictic = DateClass(bit: 10)
  /// tonight: a part of the day of reference
  static let deicticPart = DateClass(bit: 11)
  /// this, last, next, following
  static let selector = DateClass(bit: 12)
  /// early, mid, late
  static let portion = DateClass(bit: 13)
  /// beginning, middle, end
  static let portionNoun = DateClass(bit: 14)
  /// ago
  static let ago = DateClass(bit: 15)
  /// later, earlier
  static let later = DateClass(bit: 16)
  /// before, after
  static let before = DateClass(bit: 17)
  /// few, several, some, many
  static let vague = DateClass(bit: 18)
  /// every, each
  static let each = DateClass(bit: 19)
  /// daily, annual
  static let frequency = DateClass(bit: 20)
  /// a.m., p.m.
  static let meridiem = DateClass(bit: 21)
  /// noon, midnight
  static let clockWord = DateClass(bit: 22)
  /// o'clock
  static let oclock = DateClass(bit: 23)
  /// GMT, EST
  static let zone = DateClass(bit: 24)
  /// BC, BCE
  static let beforeChrist = DateClass(bit: 25)
  /// sixties
  static let decade = DateClass(bit: 26)
  /// Q1, H2
  static let part = DateClass(bit: 27)
  /// to, until, till, through
  static let to = DateClass(bit: 28)
  /// from
  static let from = DateClass(bit: 29)
  /// between
  static let between = DateClass(bit: 30)
  /// and
  static let and = DateClass(bit: 31)
  /// of
  static let of = DateClass(bit: 32)
  /// in, during
  static let `in` = DateClass(bit: 33)
  /// on
  static let on = DateClass(bit: 34)
  /// at, around: before a clock time
  static let at = DateClass(bit: 35)
  /// the
  static let the = DateClass(bit: 36)
  /// a, an, per
  static let one = DateClass(bit: 37)
  /// per
  static let per = DateClass(bit: 38)
  /// fiscal, FY
  static let fiscal = DateClass(bit: 39)
  /// calendar: before year, and changes nothing
  static let calendar = DateClass(bit: 40)
  /// business, working, trading: before day
  static let business = DateClass(bit: 41)
  /// old, age: what makes a number of years an age
  static let age = DateClass(bit: 42)
  /// long: in "month-long"
  static let long = DateClass(bit: 43)
  /// half
  static let half = DateClass(bit: 44)
  /// past, to: between minutes and an hour
  static let clockStep = DateClass(bit: 45)
  /// once, twice
  static let times = DateClass(bit: 46)
  /// other: in "every other day"
  static let other = DateClass(bit: 47)
  /// more, full, straight, consecutive: between a number and its unit
  static let filler = DateClass(bit: 48)
  /// since, by, until, for …: prepositions after which a bare number of four digits is a year
  static let yearCue = DateClass(bit: 49)
  /// recent, coming: before a plural of a unit
  static let recent = DateClass(bit: 50)
  /// now, then (after from): "from now"
  static let now = DateClass(bit: 51)
  /// hours, hrs (after 0530)
  static let hours = DateClass(bit: 52)
  /// or
  static let or = DateClass(bit: 53)
  /// starting, beginning, commencing
  static let starting = DateClass(bit: 54)
  /// was, said, began: a verb in the past
  static let pastVerb = DateClass(bit: 55)
  /// is, has: a verb in the present
  static let presentVerb = DateClass(bit: 56)
  /// will, 'll: what is ahead
  static let futureVerb = DateClass(bit: 57)
  /// bi, semi: before the hyphen of a frequency
  static let prefix = DateClass(bit: 58)
  /// hence
  static let hence = DateClass(bit: 59)
  /// year, the words before a bare number of a year ("the year 2008")
  static let yearWord = DateClass(bit: 60)
  /// for: before the day that something is planned for
  static let planned = DateClass(bit: 61)
  /// time, time's: "in a week's time"
  static let time = DateClass(bit: 62)

  /// local: before time
  static let local = DateClass(bit: 63)

  /// The name of each class in the data file.
  static let names: [(name: StaticString, value: DateClass)] = [
    ("capital", .capital), ("portion", .portion), ("portion-noun", .portionNoun), ("ago", .ago), ("later", .later),
    ("before", .before), ("vague", .vague), ("each", .each), ("frequency", .frequency), ("meridiem", .meridiem),
    ("clock-word", .clockWord), ("oclock", .oclock), ("zone", .zone), ("before-christ", .beforeChrist),
    ("decade", .decade), ("part", .part), ("to", .to), ("from", .from), ("between", .between), ("and", .and),
    ("of", .of), ("in", .in), ("on", .on), ("at", .at), ("the", .the), ("one", .one), ("per", .per),
    ("fiscal", .fiscal), ("calendar", .calendar), ("business", .business), ("age", .age), ("long", .long),
    ("half", .half), ("clock-step", .clockStep), ("times", .times), ("other", .other), ("filler", .filler),
    ("year-cue", .yearCue), ("recent", .recent), ("now", .now), ("hours", .hours), ("or", .or),
    ("starting", .starting), ("past-verb", .pastVerb), ("present-verb", .presentVerb), ("future-verb", .futureVerb),
    ("prefix", .prefix), ("hence", .hence), ("time", .time), ("selector", .selector),
    ("deictic", .deictic), ("deictic-part", .deicticPart), ("day-part", .dayPart), ("season", .season),
    ("cardinal", .cardinal), ("ordinal", .ordinal), ("multiplier", .multiplier), ("plural", .plural),
    ("month", .month), ("weekday", .weekday), ("unit", .unit), ("year-word", .yearWord), ("local", .local),
    ("planned", .planned),
  ]
}
