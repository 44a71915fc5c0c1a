/// What words say of a time before it is known which time that is.
///
///     "two days after Christmas"  →  .shifted(2 days, .after, from: .point(.holiday(…)))
///
/// Recognition makes these from tokens; resolution turns them into TIMEX3 values against a reference date.
indirect enum TimeExpression: Sendable {
  /// A date with the parts given: "3 January", "May 2018", "the 1980s".
  case fields(CalendarFields)
  /// The same with a word that chooses: "last April", "this May 5".
  case selected(CalendarFields, Selector)
  /// A day counted from the day of reference: "yesterday" is -1.
  case deictic(Int)
  /// "Tuesday", "last Tuesday"
  case weekday(Int, Selector)
  /// "Tuesday of next week", "Friday in two weeks"
  case weekdayWithin(Int, TimeExpression)
  /// "from next Monday to Friday": the first such day after another
  case weekdayAfter(Int, TimeExpression)
  /// "the 18th", perhaps of a month that is said: "the 15th of next month"
  case dayOf(Int, TimeExpression?)
  /// "this week", "the same day"
  case unit(TimeUnit, Selector)
  /// "the week after next": so many units from the one of reference
  case unitAway(TimeUnit, Int)
  /// "three days ago", "two weeks after Easter"
  case shifted(Amount, Int, Origin)
  /// "in two weeks": ahead of the day of reference, or how long something took
  case within(Amount)
  /// "the last three months", "the next two weeks"
  case span(Amount, Selector)
  /// "two weeks from 20 December", "three days starting tomorrow"
  case spanFrom(Amount, TimeExpression)
  /// "three days"
  case length(Amount)
  /// "recent weeks", "now": a time that is only said to be before, now or ahead
  case reference(ReferenceKind)
  /// "until further notice"
  case openEnd
  /// "the last week of July", "the first three months of 2021": rank (from 1, or -1 for the last), how many, unit, of what
  case ranked(Int, Int, TimeUnit, TimeExpression)
  /// "the first Monday of June": rank, weekday, of what
  case rankedWeekday(Int, Int, TimeExpression)
  /// "the week of 10 April"
  case unitAround(TimeUnit, TimeExpression)
  /// "early 2010", "the end of March"
  case portion(Portion, TimeExpression)
  /// "earlier this month" (-1), "later this year" (1), "the rest of the week" (1)
  case rest(Int, TimeExpression)
  /// "Christmas", "next Easter", "Halloween 2021"
  case holiday(Holiday, Selector, year: Int?)
  /// A time of the day, perhaps of a day that is said.
  case time(TimeOfDay, TimeExpression?)
  /// "from 3 to 12 September"
  case range(TimeExpression, TimeExpression)
  /// Times that recur.
  case set(Recurrence)

  /// From where an amount is counted.
  indirect enum Origin: Sendable {
    /// The day of reference: "ago", "from now".
    case reference
    /// The day the text speaks of: "later", "the day before".
    case anchor
    /// A time that is said.
    case point(TimeExpression)
  }
}

/// A time of the day: a part, a clock time, or both.
struct TimeOfDay: Sendable, Hashable {
  var part: DayPart?
  var clock: ClockTime?
  /// Whether it is the night or morning of the day the text speaks of ("that afternoon", "in the morning").
  var selector: Selector = .bare
}

/// Times that recur.
struct Recurrence: Sendable, Hashable {
  /// The length of a round: "every two weeks".
  var every: Amount?
  var weekday: Int?
  var part: DayPart?
  var clock: ClockTime?
  /// The day of the month: "the 19th of every month".
  var day: Int?
  var month: Int?
  var season: Int?
  /// "every weekday"
  var isWorkdays = false
}

/// An expression and the tokens it takes: half-open.
struct TimeMatch: Sendable {
  var start: Int
  var end: Int
  var expression: TimeExpression
  /// For a range: the tokens and the expression of its end, which is a mention of its own.
  var inner: [TimeMatch] = []
  /// Whether the words only look like a time, and are passed over.
  var isNothing = false

  init(_ start: Int, _ end: Int, _ expression: TimeExpression) {
    (self.start, self.end, self.expression) = (start, end, expression)
  }
}
