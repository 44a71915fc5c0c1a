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

  static let quantity = LinkWeights(
    bias: -4.14,
    values: [
      0.68, 0, 0, 1.27, 1.12, 0.55, 0.33, 0, 0, 0, 0, 0, -0.4, 0.12, 0.3, 0, -0.22, 0, 0.16, 0.37, 0.26, 0.01, 0,
      0.99, 0, 0, -0.55, -1.07, 0, 0, 3.15, 1.02, 2.73, 0.38, -0.39, -0.16, -1.06, 0, 0.5,
    ])
  static let date = LinkWeights(
    bias: -4.18,
    values: [
      0.78, 0.15, 0, 0.97, 1.18, 0, 0.78, 0, 0.55, 0, 0.48, -0.33, 0, 0.82, 0.6, 0.06, -0.24, 0, 0.59, 1.07, 0.1, 0,
      0, 0.06, 0, 0, 0, 0, 0, 0, 2.74, 0, 1.37, 0, -1.21, -0.19, -0.09, -0.16, 1.29,
    ])
  static let place = LinkWeights(
    bias: -4.29,
    values: [
      2.53, 0.58, 0, 0.98, 0.36, 0.08, 0.3, 0, 1.27, 0, 0, 0, -0.41, 1.47, 1.5, 0, 0, 0, 0, 0, 0, 0.37, 0, 0, 1.19,
      0, 0, -0.57, 0, 0, 0, 0, 0, 0.92, 0, -0.79, -0.76, -1.83, 2.48,
    ])
  static let event = LinkWeights(
    bias: -5.29,
    values: [
      2.05, 1.48, 0, 2.29, 1.27, 0.28, 0.59, 0.92, 0, 0, 0.26, -0.99, -0.26, 0.48, 0.84, 0.81, -0.19, 0, 0, 0, 0.41,
      0, 0, 0.05, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.56, -0.34, -0.46, -0.2, 0, 1.04,
    ])
}
