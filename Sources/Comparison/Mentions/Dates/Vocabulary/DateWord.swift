/// Everything a word can mean in an expression of time.
///
/// A word can be several things at once ("second" is a unit and an ordinal, "may" a month and nothing), so each class has a
/// value of its own.
struct DateWord: Sendable {
  /// What it can be.
  var classes: DateClass = []
  /// January 1 … December 12.
  var month: UInt8 = 0
  /// Monday 1 … Sunday 7.
  var weekday: UInt8 = 0
  /// Spring 1 … winter 4.
  var season: UInt8 = 0
  /// The rank of an ordinal.
  var ordinal: UInt8 = 0
  /// The unit of a word for one.
  var unit: TimeUnit?
  /// The part of the day.
  var part: DayPart?
  /// Which of a row is chosen: this, last, next.
  var selector: Selector?
  /// The portion of a period.
  var portion: Portion?
  /// The number of a cardinal, multiplier, decade, zone, deictic day, clock word; the step of later and earlier.
  var number: Int32 = 0
  /// The length of one round of a frequency: daily 1 day.
  var round: TimeUnit?
  var rounds: Int8 = 1
  /// Whether it is the longest word of a phrase that can be an expression by itself.
  var isHeartOfPhrase = false

  /// A word that means nothing here.
  static let none = DateWord()

  /// Whether the word is of a class.
  func isA(_ one: DateClass) -> Bool { !classes.isDisjoint(with: one) }
}

/// Which of a row of like periods is meant.
enum Selector: UInt8, Sendable {
  /// No word says it: "Tuesday".
  case bare
  /// The one of reference, or inside the period of reference: "this week", "this Friday".
  case this
  /// The one before: "last year".
  case last
  /// The nearest before: "the past year", "this past Friday".
  case past
  /// The one after: "next week".
  case next
  /// The nearest ahead: "the coming Friday".
  case coming
  /// The one after that which the text speaks of: "the following day".
  case following
  /// The one before that which the text speaks of: "the previous year".
  case previous
  /// The one which the text speaks of: "the same day", "that year".
  case same

  /// The name in the data file.
  init?(_ name: Form) {
    switch name {
    case Form("this"): self = .this
    case Form("last"): self = .last
    case Form("past"): self = .past
    case Form("next"): self = .next
    case Form("coming"): self = .coming
    case Form("following"): self = .following
    case Form("previous"): self = .previous
    case Form("same"): self = .same
    default: return nil
    }
  }

  /// Whether it points ahead.
  var isAhead: Bool { self == .next || self == .coming || self == .following }
}

/// A part of a period.
enum Portion: UInt8, Sendable {
  case start, middle, end

  /// The name in the data file.
  init?(_ name: Form) {
    switch name {
    case Form("start"): self = .start
    case Form("middle"): self = .middle
    case Form("end"): self = .end
    default: return nil
    }
  }
}
