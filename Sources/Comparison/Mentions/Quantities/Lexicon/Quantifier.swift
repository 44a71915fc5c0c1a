/// What a word beside a number makes of it: "at least" 55, 50 "or more", "some" 5,000.
enum Quantifier: UInt8, Sendable, CaseIterable {
  /// [n, ∞)
  case atLeast
  /// (n, ∞); kept as [n, ∞): news says "more than 30" of 30 and a few
  case moreThan
  /// (-∞, n]
  case atMost
  /// (-∞, n), kept as (-∞, n]
  case lessThan
  /// a little more than n
  case justOver
  /// a little less than n
  case justUnder
  /// roughly n
  case about
  /// roughly n, from below
  case nearly
  /// n itself
  case equal
  /// n on top of some that were named before
  case further
  /// the first half of "between … and …"
  case between
  /// the first half of "from … to …"
  case from

  /// The name in `quantifiers.tsv`.
  var name: StaticString {
    switch self {
    case .atLeast: "at-least"
    case .moreThan: "more-than"
    case .atMost: "at-most"
    case .lessThan: "less-than"
    case .justOver: "just-over"
    case .justUnder: "just-under"
    case .about: "about"
    case .nearly: "nearly"
    case .equal: "equal"
    case .further: "further"
    case .between: "between"
    case .from: "from"
    }
  }
}
