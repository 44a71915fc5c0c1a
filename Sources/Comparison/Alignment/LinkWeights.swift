/// The weights of ``LinkModel`` for one kind of fact, in the order of ``PairFeatures/Feature``.
struct LinkWeights: Sendable {
  let bias: Double
  let values: [Double]

  static func of(_ kind: FactKind) -> LinkWeights {
    switch kind {
    case .quantity: quantity
    case .date: date
    case .place: place
    default: event
    }
  }

  // BEGIN FITTED
  static let quantity = LinkWeights(
    bias: -4.41,
    values: [
      0.84, 0.65, 0.39, 1.64, 1.22,
      0.29, -0.61, 0,
      0.06, 0.5, -0.54, 0,
      2.83, 0.76, 2.28, 0, -0.3, -0.15, -1.06, 1.4,
    ])
  static let date = LinkWeights(
    bias: -3.91,
    values: [
      1.29, 0.85, 0.91, 0.89, 1.34,
      0.2, -0.09, 0,
      0, 0, 0, 0,
      2.3, 0, 1.1, 0.25, -1.21, -0.3, 0, 1.23,
    ])
  static let place = LinkWeights(
    bias: -2.7,
    values: [
      2.22, 0.4, 0, 0.35, 0.48,
      0, 0, 0.43,
      0.66, 0, 0, -0.63,
      0, 0, 0, 1.01, -0.32, -0.45, -0.79, 2.03,
    ])
  static let event = LinkWeights(
    bias: -4.59,
    values: [
      2.95, 1.91, 0.21, 3.82, 1.49,
      0.29, -0.7, 0,
      0, 0, 0, 0,
      0, 0, 0, 0.92, 0, -0.51, -0.15, 0,
    ])
  // END FITTED
}
