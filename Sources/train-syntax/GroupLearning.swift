import Comparison

/// The weights of the features of groups while they are learnt, by AdaGrad; see ``TransitionClassifier``.
struct GroupLearning {
  private var weights = [SIMD4<Float>](repeating: .zero, count: Self.size)
  private var squares = [SIMD4<Float>](
    repeating: SIMD4(repeating: TransitionClassifier.initialSquare), count: Self.size)
  /// How often a pair was learnt from.
  private var counts = [Int32](repeating: 0, count: GroupPlane.allCases.count * GroupPlane.pairs)
  private var isFrozen = false

  private static let size = StateFeatures.pairs + GroupPlane.allCases.count * GroupPlane.pairs
  /// A pair that was learnt from more seldom has no row.
  private static let least = 40

  func score(_ features: StateFeatures) -> SIMD4<Float> {
    var sum = SIMD4<Float>.zero
    for at in 0..<features.placeCount { sum += weights[features.places[at]] }
    return sum
  }

  mutating func learn(_ features: StateFeatures, gradient: SIMD4<Float>) {
    let square = gradient * gradient
    for at in 0..<features.placeCount {
      let place = features.places[at]
      if isFrozen, counts[Self.pair(of: place)] < Self.least { continue }
      if !isFrozen { counts[Self.pair(of: place)] += 1 }
      squares[place] += square
      weights[place] -= TransitionClassifier.rate * gradient / squares[place].squareRoot()
    }
  }

  /// The number of the pair that a place belongs to.
  private static func pair(of place: Int) -> Int {
    if place >= StateFeatures.pairs { return place - StateFeatures.pairs }
    let plane = GroupPlane.allCases.last { $0.start <= place } ?? .front
    return plane.rawValue * GroupPlane.pairs + (place - plane.start) / plane.width
  }

  /// Forgets the pairs that were seldom learnt from.
  mutating func prune() {
    isFrozen = true
    for place in weights.indices where counts[Self.pair(of: place)] < Self.least { weights[place] = .zero }
    print("  \(counts.count { $0 >= Self.least }) rows of groups")
  }

  /// Takes the mean of several runs.
  mutating func average(_ runs: [GroupLearning]) {
    for at in weights.indices {
      weights[at] = runs.reduce(SIMD4<Float>.zero) { $0 + $1.weights[at] } / Float(runs.count)
    }
  }

  /// The weights of all places that have some, the pair's own added to its first part; the place stands for the feature.
  var rows: [LearntWeights.Row] {
    var sums = Array(weights.prefix(StateFeatures.pairs))
    for plane in GroupPlane.allCases where plane.hasPair {
      for pair in 0..<GroupPlane.pairs {
        let own = weights[StateFeatures.pairs + plane.rawValue * GroupPlane.pairs + pair]
        let start = plane.start + pair * plane.width
        for place in start..<start + plane.firstPart { sums[place] += own }
      }
    }
    return sums.indices.compactMap { place in
      sums[place] == .zero
        ? nil : LearntWeights.Row(feature: UInt64(place), weights: (0..<3).map { (UInt8($0), sums[place][$0]) })
    }
  }
}
