/// A set phrase of several words with one meaning: a holiday, "at the moment", "more than".
struct DatePhrase: Sendable {
  /// The words, lower-cased.
  let words: [Form]
  /// What it means.
  let meaning: Meaning

  /// What a phrase means.
  enum Meaning: Sendable {
    /// A day of the year.
    case holiday(Holiday)
    /// `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`.
    case reference(ReferenceKind)
    /// A time with no end in sight: "until further notice".
    case openEnd
    /// A word that makes a number rough: "about", "more than".
    case approximator
    /// Words before an hour that make it rough and nothing else: "shortly before".
    case nearHour
    /// Nothing to do with time, though a word of it is: "up to date", "march on", "the Sunday Times".
    case nothing
  }
}

/// A time that is only said to be now, before, or ahead.
enum ReferenceKind: UInt8, Sendable {
  case present, past, future

  /// The TIMEX3 value.
  var value: String {
    switch self {
    case .present: "PRESENT_REF"
    case .past: "PAST_REF"
    case .future: "FUTURE_REF"
    }
  }
}
