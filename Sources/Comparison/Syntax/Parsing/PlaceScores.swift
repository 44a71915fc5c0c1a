/// What each token of a sentence adds to the scores of the transitions in each of the places where it can stand.
///
/// A state's features of one place are the same whenever a token stands there, in every partial parse: they are summed once a
/// sentence, which leaves those of several places together to be summed for each state.
struct PlaceScores {
  private var sums: [SIMD4<Int32>] = []

  private static let places = 4

  /// Sums the features of every token, of the root, and of nothing.
  mutating func read(
    _ features: ParserFeatures, _ weights: TransitionWeights, _ base: UnsafeRawPointer,
    _ buffer: UnsafeMutablePointer<UInt64>
  ) {
    sums.removeAll(keepingCapacity: true)
    for token in -1...features.count {
      sums.append(weights.sum(buffer, features.fillTop(token, buffer), of: base))
      sums.append(weights.sum(buffer, features.fillSecond(token, buffer), of: base))
      sums.append(weights.sum(buffer, features.fillThird(token, buffer), of: base))
      sums.append(token < 0 ? .zero : weights.sum(buffer, features.fillFront(token, buffer), of: base))
    }
  }

  /// Calls the body with the sums, four a token, those of nothing first.
  @inline(__always)
  func with(_ body: (UnsafePointer<SIMD4<Int32>>) -> Void) {
    sums.withUnsafeBufferPointer { if let base = $0.baseAddress { body(base + Self.places) } }
  }

  /// The sum over the tokens of a state.
  @inline(__always)
  static func sum(_ state: ParserState, _ sums: UnsafePointer<SIMD4<Int32>>) -> SIMD4<Int32> {
    sums[state.item(0) &* places] &+ sums[state.item(1) &* places &+ 1] &+ sums[state.item(2) &* places &+ 2]
      &+ sums[state.front &* places &+ 3]
  }
}
