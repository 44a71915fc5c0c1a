/// A measured amount in the base unit of its dimension, so that pounds meet kilograms.
///
///     400 pounds → mass, 181.4…   ·   181 kg → mass, 181
struct Measure: Sendable {
  let dimension: Form
  /// How many base units one of the article's unit is.
  let factor: Double
  let low: Double?
  let high: Double?

  init?(_ quantity: Quantity, units: QuantityLexicon) {
    guard let unit = units.measure(of: quantity.unit) else { return nil }
    (dimension, factor) = (unit.dimension, unit.factor)
    low = quantity.low.map { $0 * unit.factor }
    high = quantity.high.map { $0 * unit.factor }
  }

  /// Whether it is how long something took.
  var isTime: Bool { dimension == Form("time") }

  /// How far apart two converted amounts may be and still be one: papers round when they convert.
  static let rounding = 0.02

  /// Whether the two are one amount, but for rounding.
  func isOne(with other: Measure) -> Bool {
    dimension == other.dimension && Self.areNear(low, other.low) && Self.areNear(high, other.high)
  }

  private static func areNear(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= rounding * max(abs(a), abs(b))
  }
}
