/// What is known of time at a place of the text: the article's day, and the dates spoken of before.
///
/// The method is that of HeidelTime's strategies (Strötgen and Gertz, 2010): in news, an expression that does not say its year
/// or week counts from the day of publication; in a narrative of other times, from the date mentioned last. Words that point
/// back into the text ("the following day", "that year") count from the date mentioned last in both.
struct TimeFrame: Sendable {
  /// The day of publication.
  let reference: CalendarDate?
  /// Whether the text tells of times far from its publication.
  let isNarrative: Bool
  /// The period mentioned last.
  private(set) var anchor: Period?
  /// The day mentioned last.
  private(set) var anchorDay: CalendarDate?
  /// The year before the era's beginning that was mentioned last, until a year of the era is.
  private(set) var yearBeforeChrist: Int?
  /// The tense of the expression at hand.
  var tense: Tense = .unknown

  init(reference: CalendarDate?, isNarrative: Bool) { (self.reference, self.isNarrative) = (reference, isNarrative) }

  /// The day from which "this week", "last year" and bare weekdays count.
  var now: CalendarDate? {
    isNarrative
      ? anchorDay.flatMap { isAnchorFresh($0) ? $0 : nil } ?? anchor?.start ?? reference : reference ?? anchor?.start
  }

  /// The day from which "later", "the following day" and the like count.
  var then: CalendarDate? { anchorDay ?? anchor?.start ?? reference }

  /// The start of the period mentioned last, for units of a month and more.
  var thenPeriod: CalendarDate? { anchor?.start ?? reference }

  /// Whether the day mentioned last lies in the period mentioned last.
  private func isAnchorFresh(_ day: CalendarDate) -> Bool { anchor.map { $0.days.contains(day) } ?? true }

  /// Takes note of what was mentioned.
  mutating func note(_ resolution: Resolution, yearBeforeChrist: Int? = nil) {
    if let yearBeforeChrist { self.yearBeforeChrist = yearBeforeChrist }
    guard let period = resolution.period, period.unit <= .year || isNarrative else { return }
    if !resolution.isRelative { self.yearBeforeChrist = nil }
    if period.unit <= .year { anchor = period }
    if period.unit == .day { anchorDay = period.start }
  }
}
