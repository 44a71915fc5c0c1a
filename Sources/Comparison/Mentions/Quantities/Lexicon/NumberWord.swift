/// A word as part of a numeral: "twenty" is 20 and wants a unit digit after it.
struct NumberWord: Sendable {
  /// What the word does in a numeral.
  let role: Role
  /// Its value: of an ordinal, its rank; of a part, the part.
  let value: Double
  /// Whether the form is a plural: "thirds", "dozens".
  let isPlural: Bool

  /// The places of English numerals.
  enum Role: UInt8, Sendable, CaseIterable {
    /// zero, nought
    case zero
    /// one … nine
    case ones
    /// ten … nineteen
    case teens
    /// twenty … ninety
    case tens
    /// hundred
    case hundred
    /// thousand, million, bn, crore
    case scale
    /// dozen: multiplies, and nothing follows it
    case group
    /// half
    case half
    /// quarter
    case quarter
    /// first … ninth
    case ordinalOnes
    /// tenth … nineteenth
    case ordinalTeens
    /// twentieth … ninetieth
    case ordinalTens
    /// hundredth
    case ordinalHundred
    /// thousandth, millionth
    case ordinalScale
    /// point
    case point
    /// and
    case and
    /// a, an
    case article
    /// minus, negative
    case negative

    /// The name in `numbers.tsv`.
    var name: StaticString {
      switch self {
      case .zero: "zero"
      case .ones: "ones"
      case .teens: "teens"
      case .tens: "tens"
      case .hundred: "hundred"
      case .scale: "scale"
      case .group: "group"
      case .half: "half"
      case .quarter: "quarter"
      case .ordinalOnes: "ordinal-ones"
      case .ordinalTeens: "ordinal-teens"
      case .ordinalTens: "ordinal-tens"
      case .ordinalHundred: "ordinal-hundred"
      case .ordinalScale: "ordinal-scale"
      case .point: "point"
      case .and: "and"
      case .article: "article"
      case .negative: "negative"
      }
    }

    /// Whether a numeral can begin with it.
    var opens: Bool { self != .point && self != .and && self != .hundred && self != .scale && self != .group }

    /// first, twentieth, hundredth …
    var isOrdinal: Bool {
      rawValue >= Role.ordinalOnes.rawValue && rawValue <= Role.ordinalScale.rawValue
    }
  }
}
