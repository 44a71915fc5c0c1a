/// How near a term stands to what a claim is about, and whether the claim's sentence and its clause have it: a byte.
///
///     var nearness = Nearness.inSentence
///     nearness.approach(arcs: 5)   // weighs 1 / (1 + 0.35 · 2) in the surroundings
///
/// Terms weigh 1 up to three arcs of the tree away, less and less behind them, and little in the sentences beside. These are few
/// weights, so that their place among them, in ascending order, stands for each.
struct Nearness: Sendable, Equatable {
  /// The place of the weight in the lower five bits, then a bit for the sentence and one for the clause.
  private(set) var raw: UInt8

  /// A term of the claim's sentence.
  static let inSentence = Nearness(raw: sentenceBit)

  private static let sentenceBit: UInt8 = 0x20
  private static let clauseBit: UInt8 = 0x40
  private static let placeBits: UInt8 = 0x1f

  /// A term of the sentence before or behind that of the claim, of the same block or the next: half as much.
  static func beside(isBefore: Bool, inSameBlock: Bool) -> Nearness {
    Nearness(raw: place(of: (isBefore ? 0.2 : 0.1) * (inSameBlock ? 1 : 0.5)))
  }

  /// Beyond this many arcs all terms of a sentence weigh the same.
  static let farthest = 24

  /// What a term weighs so many arcs away.
  private static func weight(arcs: Int) -> Double { arcs <= 3 ? 1 : 1 / (1 + 0.35 * (Double(arcs) - 3)) }

  /// All weights, ascending: none, those of the sentences beside, and those by arcs.
  private static let ladder = ([0, 0.05, 0.1, 0.2] + (3...farthest).map(weight)).sorted()

  private static func place(of weight: Double) -> UInt8 { UInt8(ladder.firstIndex(of: weight) ?? 0) }

  /// A term so many arcs away, by their number.
  static let byArcs = (0...farthest).map { Nearness(raw: place(of: weight(arcs: $0))) }

  /// Marks a term as one of the clause.
  mutating func joinClause() { raw |= Self.clauseBit }

  /// Brings a term as near as some arcs of the tree are long; where it stands more than once, its nearest place counts.
  mutating func approach(arcs: Int) { join(Self.byArcs[min(arcs, Self.farthest)]) }

  /// The nearest that a term can be to any claim of its sentence; one of the sentences beside stays where it is.
  var nearest: Nearness {
    guard raw & Self.sentenceBit != 0 else { return self }
    var nearest = self
    nearest.approach(arcs: 0)
    nearest.joinClause()
    return nearest
  }

  /// The nearer of two places, and the marks of both.
  mutating func join(_ other: Nearness) {
    let marks = (raw | other.raw) & ~Self.placeBits
    raw = marks | max(raw & Self.placeBits, other.raw & Self.placeBits)
  }

  /// Whether the clause has the term.
  var isInClause: Bool { raw & Self.clauseBit != 0 }

  /// For each value of the byte what a term weighs in the sentence, the clause, the surroundings, and the clause again.
  ///
  /// Memory that is never given back, and no array, whose references all threads would count at every pair of claims.
  nonisolated(unsafe) static let weights: UnsafePointer<SIMD4<Double>> = {
    let weights = UnsafeMutablePointer<SIMD4<Double>>.allocate(capacity: 0x80)
    for raw in 0..<0x80 {
      let clause = UInt8(raw) & clauseBit == 0 ? 0.0 : 1
      (weights + raw).initialize(
        to: SIMD4(
          UInt8(raw) & sentenceBit == 0 ? 0 : 1, clause, ladder[min(Int(UInt8(raw) & placeBits), ladder.count - 1)],
          clause))
    }
    return UnsafePointer(weights)
  }()

  /// What a term weighs in the four vectors of a claim.
  ///
  /// - Parameters:
  ///   - rarity: how rare it is among the articles, and in ordinary English.
  ///   - weights: ``weights``, asked for once before a loop: a static value is asked for by a call each time.
  @inline(__always)
  func weight(_ rarity: SIMD2<Double>, _ weights: UnsafePointer<SIMD4<Double>>) -> SIMD4<Double> {
    weights[Int(raw)] * SIMD4(rarity.x, rarity.x, rarity.x, rarity.y)
  }
}
