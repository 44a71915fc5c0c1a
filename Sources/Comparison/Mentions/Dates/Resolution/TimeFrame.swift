/// What is known of time at a place of the text: the article's day, and the dates spoken of before.
///
/// The method is that of HeidelTime's strategies (Strötgen and Gertz, 2010): in news, an expression that does not say its year
/// or week counts from the day of publication; in a narrative of other times, from the date mentioned last. Words that point
/// back into the text ("the following day", "that year") count from the date mentioned last in both.
struct TimeFrame: Sendable {
  /// The day of publication.
  let reference: CalendarDate?
  /// What the text tells of.
  let kind: Kind
  /// The period mentioned last.
  private(set) var anchor: Period?
  /// The day mentioned last.
  private(set) var anchorDay: CalendarDate?
  /// The year before the era's beginning that was mentioned last, until a year of the era is.
  private(set) var yearBeforeChrist: Int?
  /// The tense of the expression at hand.
  var tense: Tense = .unknown
  /// Whether the tense is that of the verb whose time the expression is.
  var isTenseSure = false
  /// The sentence at hand, and the one in which a period was mentioned last.
  var sentence = 0
  private var anchorSentence = 0
  /// The time on the clock that was said last, and in which sentence.
  private var clock: (time: ClockTime, sentence: Int)?
  /// A year far from those before it, seen once.
  private var aside: Int?

  /// What a text tells of.
  enum Kind: Sendable {
    /// Its own days.
    case news
    /// Its own days and, at length, years before.
    case retrospect
    /// Other times.
    case narrative
  }

  init(reference: CalendarDate?, kind: Kind) { (self.reference, self.kind) = (reference, kind) }

  /// Whether the text tells of other times.
  var isNarrative: Bool { kind == .narrative }

  /// Whether a month or day without a year is of the year spoken of, not of the one of publication.
  var countsFromAnchor: Bool {
    switch kind {
    case .narrative: return anchor != nil
    case .news: return false
    case .retrospect:
      // What lies ahead lies ahead of the day of publication.
      guard let anchor, let reference, tense != .future else { return false }
      return abs(anchor.year - reference.components.year) > 1 && sentence - anchorSentence <= 4
    }
  }

  /// The day from which "this week", "last year" and bare weekdays count.
  var now: CalendarDate? {
    guard isNarrative else { return reference ?? anchor?.start }
    if yearBeforeChrist != nil { return nil }
    if let day = anchorDay, anchor.map({ $0.days.contains(day) }) ?? true { return day }
    return anchor?.start ?? reference
  }

  /// The day from which weekdays count: in a narrative one of a day or week spoken of before. The first of January of a year that was
  /// mentioned ("opened in 1921") is nobody's "Friday".
  var nowToTheDay: CalendarDate? {
    guard isNarrative, let now, now != anchorDay, let anchor, anchor.unit > .week else { return now }
    return nil
  }

  /// The day from which "later", "the following day" and the like count.
  var then: CalendarDate? { isNarrative && yearBeforeChrist != nil ? nil : anchorDay ?? anchor?.start ?? reference }

  /// The day of a time of the day that says none: the one mentioned just before, else the present one.
  ///
  /// The first of January of a year that was mentioned ("built in 1962") is nobody's "morning".
  var dayOfTime: CalendarDate? {
    guard isNarrative || sentence - anchorSentence <= 1 else { return reference ?? then }
    if isNarrative, yearBeforeChrist != nil { return nil }
    return anchorDay ?? (isNarrative && anchor != nil ? nil : reference)
  }

  /// The same for units of a month and more.
  var thenPeriod: CalendarDate? { isNarrative && yearBeforeChrist != nil ? nil : anchor?.start ?? reference }

  /// A time with the half of the day that the one before it in the sentence says, where it says none itself.
  func completed(_ resolution: Resolution) -> Resolution {
    guard let time = resolution.clock, let clock, clock.sentence == sentence,
      let whole = time.within(halfOf: clock.time)
    else { return resolution }
    return resolution.at(whole)
  }

  /// Takes note of what was mentioned.
  ///
  /// A year more than a generation from those before is an aside (a source, a comparison) until a second one follows.
  mutating func note(_ resolution: Resolution, yearBeforeChrist: Int? = nil) {
    if let time = resolution.clock { clock = (time, sentence) }
    if let yearBeforeChrist {
      self.yearBeforeChrist = yearBeforeChrist
      (anchor, anchorDay) = (nil, nil)
      return
    }
    guard let period = resolution.period, period.unit <= .year else { return }
    let year = period.year
    if kind != .news, self.yearBeforeChrist != nil { return aside(year) { $0.yearBeforeChrist = nil } }
    if kind != .news, let anchor, abs(anchor.year - year) > 30, aside.map({ abs($0 - year) > 30 }) ?? true {
      aside = year
      return
    }
    aside = nil
    anchor = period
    anchorSentence = sentence
    if period.unit == .day { anchorDay = period.start }
  }

  /// Does something at the second mention of years of the era in a row.
  private mutating func aside(_ year: Int, _ body: (inout TimeFrame) -> Void) {
    if aside != nil { body(&self) }
    aside = year
  }
}
