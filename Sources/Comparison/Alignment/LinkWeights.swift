/// The weights of ``LinkModel`` for one kind of fact, in the order of ``PairFeatures/Feature``.
///
/// A class, since every pair asks for one: as a value it would be copied four times for each.
final class LinkWeights: Sendable {
  let bias: Double
  let values: [Double]
  /// The most that who did what to whom can add to a sum, and a little for rounding.
  let mostOfTales: Double

  /// What the cosines and the overlaps of ``ClaimWords`` can add to a sum, in the order of the vectors.
  private let cosines, overlaps: SIMD4<Double>

  init(bias: Double, values: [Double]) {
    (self.bias, self.values) = (bias, values)
    func most(_ feature: PairFeatures.Feature) -> Double { max(0, values[feature.rawValue]) }
    cosines = SIMD4(most(.sentences), most(.clauses), most(.surroundings), most(.subjects))
    overlaps = SIMD4(0, most(.clauseOverlap), most(.surroundingsOverlap), 0)
    mostOfTales = PairFeatures.ofTales.reduce(Self.rounding) { $0 + max(0, values[$1.rawValue]) }
  }

  /// More than what sums in another order can differ by.
  static let rounding = 1e-9

  /// The most that a feature can add to a sum.
  func most(_ feature: PairFeatures.Feature) -> Double { max(0, values[feature.rawValue]) }

  /// The most that words no more alike than this can add to a sum.
  @inline(__always)
  func mostOfWords(_ likeness: ClaimWords.Likeness) -> Double {
    (likeness.cosines * cosines + likeness.overlaps * overlaps).sum() + Self.rounding
  }

  static func of(_ kind: FactKind) -> LinkWeights {
    switch kind {
    case .quantity: quantity
    case .date: date
    case .place: place
    default: event
    }
  }

  static let quantity = LinkWeights(
    bias: -4.0,
    values: [
      0.68, 0, 0, 1.27, 1.12, 0.55, 0.33, 0, 0, 0, 0, 0, -0.4, 0.12, 0.3, 0, -0.22, 0, 0.16, 0.37, 0.26, 0.01, 0,
      0.99, 0, 0, -0.55, -1.07, 0, 0, 3.15, 1.02, 2.73, 0.38, -0.39, -0.16, -1.06, 0, 0.5,
    ])
  static let date = LinkWeights(
    bias: -2.89,
    values: [
      0.72, 0, 0, 0.76, 0.86, 0, 0.47, 0, 0, 0.31, 0, -0.5, -0.37, 0.4, 0.73, 0.34, -0.36, -0.07, 0.75, 0.49, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 2.71, 0, 0.8, 0, -1.33, -0.33, 0, -0.53, 1.18,
    ])
  static let place = LinkWeights(
    bias: -4.29,
    values: [
      2.53, 0.58, 0, 0.98, 0.36, 0.08, 0.3, 0, 1.27, 0, 0, 0, -0.41, 1.47, 1.5, 0, 0, 0, 0, 0, 0, 0.37, 0, 0, 1.19,
      0, 0, -0.57, 0, 0, 0, 0, 0, 0.92, 0, -0.79, -0.76, -1.83, 2.48,
    ])
  static let event = LinkWeights(
    bias: -4.78,
    values: [
      1.81, 1.3, 0, 2.06, 0.97, 0.03, 0, 1.24, 0.81, 0.3, 0, -1.1, -0.72, 0.57, 0.7, 0.55, -0.15, 0, 0, 0, 0.67, 0,
      0.14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.42, -0.28, 0, -0.18, 0, 0.93,
    ])
}
