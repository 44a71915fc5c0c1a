/// A unit that a word or sign after a number (or before it, for money) stands for.
struct MeasureUnit: Sendable {
  /// The unit's name: an index into ``QuantityLexicon/unitNames``.
  let name: Int32
  /// What is measured.
  let dimension: Dimension
  /// What a number before the word is multiplied by to count `name`: 0.01 for "pence" as GBP, else 1.
  let factor: Double
  /// What must hold for the word to be the unit.
  let conditions: Conditions

  /// The dimensions that rules tell apart; the rest is `other`.
  enum Dimension: UInt8, Sendable {
    case money, share, time, temperature, angle, length, mass, other
  }

  /// What must hold for a word to be a unit.
  struct Conditions: OptionSet, Sendable {
    let rawValue: UInt8
    /// Written in capitals only.
    static let capitals = Conditions(rawValue: 1 << 0)
    /// Only after a number of thousands or more: "won", "mark".
    static let big = Conditions(rawValue: 1 << 1)
    /// A part of the main unit: "cents", "pence", "inches" after feet.
    static let minor = Conditions(rawValue: 1 << 2)
  }
}
