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
    bias: -4.37,
    values: [
      0.45, 0.49, 0, 1.47, 1.07,
      0.79, -0.49, 0,
      0, 0.35, -0.46, 0,
      2.74, 1.08, 2.22, 0.02, -0.43, -0.36, -1.1, 1.19,
      0.78, 0, 0,
    ])
  static let date = LinkWeights(
    bias: -4.17,
    values: [
      0.88, 0.46, 0.54, 1.03, 1.46,
      0.36, -0.29, 0,
      0, 0, 0, 0,
      2.64, 0, 1.47, 0.2, -1.43, -0.32, -0.36, 1.2,
      0.52, 0.27, 0.65,
    ])
  static let place = LinkWeights(
    bias: -3.1,
    values: [
      1.76, 0.19, 0.13, 0.62, 0.4,
      0, 0, 0,
      0.82, 0, 0, -0.78,
      0, 0, 0, 0.6, 0, -0.32, -0.57, 1.72,
      0.22, 0.09, 0.57,
    ])
  static let event = LinkWeights(
    bias: -4.62,
    values: [
      2.95, 1.02, 0, 3.95, 1.36,
      0.65, -0.14, 0,
      0, 0, 0, 0,
      0, 0, 0, 0.97, -0.13, -0.45, -0.15, 0,
      0, 0, 1.54,
    ])
}
