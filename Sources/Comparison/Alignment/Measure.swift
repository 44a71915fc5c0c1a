/// A measured amount in the base unit of its dimension, so that pounds meet kilograms.
///
///     400 pounds → mass, 181.4…   ·   181 kg → mass, 181
struct Measure: Sendable {
  let dimension: Form
  /// How many base units one of the article's unit is.
  let factor: Double
  let low: Double?
  let high: Double?

  /// A quantity's; nil for units that convert into no other.
  ///
  /// "A fifth" and "two in three" are told without a unit, and are shares as percents are.
  init?(_ quantity: Quantity, units: QuantityLexicon) {
    let isPart =
      quantity.unit == "count" && [quantity.low, quantity.high].contains { $0.map { 0 < $0 && $0 < 1 } ?? false }
    if isPart || quantity.unit == "percent" {
      (dimension, factor) = (Self.share, isPart ? 1 : 0.01)
      (low, high) = (quantity.low.map { isPart ? $0 : $0 / 100 }, quantity.high.map { isPart ? $0 : $0 / 100 })
      return
    }
    guard let unit = units.measure(of: quantity.unit) else { return nil }
    (dimension, factor) = (unit.dimension, unit.factor)
    low = quantity.low.map { $0 * unit.factor }
    high = quantity.high.map { $0 * unit.factor }
  }

  /// Whether it is how long something took.
  var isTime: Bool { dimension == Form("time") }

  /// What parts of a whole are measured in.
  private static let share = Form("share")

  /// Whether it is a part of a whole.
  var isShare: Bool { dimension == Self.share }

  /// How far apart two converted amounts may be and still be one: papers round when they convert.
  static let rounding = 0.02

  /// Whether the two are one amount, but for rounding.
  func isOne(with other: Measure) -> Bool {
    guard dimension == other.dimension else { return false }
    return areNear(low, other.low) && areNear(high, other.high)
  }

  private func areNear(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    // "A third" is 33 percent, and 34 too.
    return abs(a - b) <= (isShare ? Self.rounding / 2 : Self.rounding * max(abs(a), abs(b)))
  }
}
