/// The weights of ``LinkModel`` for one kind of fact, in the order of ``PairFeatures/Feature``.
///
/// A class, since every pair asks for one: as a value it would be copied four times for each.
final class LinkWeights: Sendable {
  let bias: Double
  let values: [Double]
  /// The most that two predicates can add of which none is the other, and two heads of which none is the other.
  let mostOfOtherPredicates, mostOfOtherHeads: Double

  /// What the cosines and the overlaps of ``ClaimWords`` can add to a sum, in the order of the vectors.
  private let cosines, overlaps: SIMD4<Double>
  /// What who did what to whom can add at most, by what two claims may share of it.
  private let tales: [Double]

  /// What two claims may share of who did what to whom.
  struct Tales: OptionSet {
    let rawValue: Int

    static let patients = Tales(rawValue: 1), agents = Tales(rawValue: 2), crossed = Tales(rawValue: 4)
    static let deeds = Tales(rawValue: 8), names = Tales(rawValue: 16), cast = Tales(rawValue: 32)
    static let all = Tales(rawValue: 63)
  }

  init(bias: Double, values: [Double]) {
    (self.bias, self.values) = (bias, values)
    func most(_ feature: PairFeatures.Feature) -> Double { max(0, values[feature.rawValue]) }
    cosines = SIMD4(most(.sentences), most(.clauses), most(.surroundings), most(.subjects))
    overlaps = SIMD4(0, most(.clauseOverlap), most(.surroundingsOverlap), 0)
    mostOfOtherPredicates = max(
      most(.widerPredicate),
      max(most(.rivalPredicate), most(.siblingPredicate)) + max(most(.sharedEvent), most(.otherPredicate)))
    mostOfOtherHeads = max(
      values[PairFeatures.Feature.widerHead.rawValue], values[PairFeatures.Feature.otherPerson.rawValue],
      values[PairFeatures.Feature.otherHead.rawValue])
    tales = (0...Tales.all.rawValue).map { bits in
      let possible = Tales(rawValue: bits)
      // Roles are crossed only where none is the same.
      let same =
        (possible.contains(.patients) ? most(.samePatient) : 0) + (possible.contains(.agents) ? most(.sameAgent) : 0)
      var sum = Self.rounding + max(same, possible.contains(.crossed) ? most(.crossedRoles) : 0)
      sum += most(.otherPatient) + most(.otherAgent)
      if !possible.isDisjoint(with: [.patients, .agents]) { sum += most(.sameFrame) }
      if !possible.isDisjoint(with: [.patients, .agents, .deeds]) { sum += most(.leadingFrame) }
      if possible.contains(.deeds) { sum += most(.sharedScene) + most(.sameScene) }
      if possible.contains(.names) { sum += most(.sharedNames) }
      if possible.contains(.cast) { sum += most(.sharedCast) }
      return sum
    }
  }

  /// The weight of a feature.
  subscript(feature: PairFeatures.Feature) -> Double { values[feature.rawValue] }

  /// The most that who did what to whom can add where two claims may share this of it.
  @inline(__always)
  func most(_ possible: Tales) -> Double { tales[possible.rawValue] }

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
