/// How near a term stands to what a claim is about, and whether the claim's sentence and its clause have it: a byte.
///
///     Nearness.weight(of: .beside(…))   // 0.2 at most
///     Nearness.step(arcs: 5)            // weighs 1 / (1 + 0.35 · 2)
///
/// Terms weigh 1 up to three arcs of the tree away, less and less behind them, and little in the sentences beside. These are few
/// weights, so that their place among them, in ascending order, stands for each.
struct Nearness: Sendable, Equatable {
  /// The place of the weight in the lower five bits, then a bit for the sentence and one for the clause.
  private(set) var raw: UInt8

  /// A term that stands nowhere around the claim.
  static let none = Nearness(raw: 0)
  /// A term of the claim's sentence.
  static let inSentence = Nearness(raw: sentenceBit)

  private static let sentenceBit: UInt8 = 0x20
  private static let clauseBit: UInt8 = 0x40
  private static let placeBits: UInt8 = 0x1f

  /// A term of the sentence before or behind that of the claim, of the same block or the next: half as much.
  static func beside(isBefore: Bool, inSameBlock: Bool) -> Nearness {
    Nearness(raw: isBefore ? (inSameBlock ? 13 : 2) : (inSameBlock ? 2 : 1))
  }

  /// Beyond this many arcs all terms of a sentence weigh the same.
  static let farthest = 24

  private static func place(arcs: Int) -> UInt8 {
    switch arcs {
    case ...3: 25
    case 4...14: UInt8(28 - arcs)
    default: UInt8(27 - min(arcs, farthest))
    }
  }

  /// Marks a term as one of the clause.
  mutating func joinClause() { raw |= Self.clauseBit }

  /// Brings a term as near as some arcs of the tree are long; where it stands more than once, its nearest place counts.
  mutating func approach(arcs: Int) { join(Nearness(raw: Self.place(arcs: arcs))) }

  /// The nearer of two places, and the marks of both.
  mutating func join(_ other: Nearness) {
    let marks = (raw | other.raw) & ~Self.placeBits
    raw = marks | max(raw & Self.placeBits, other.raw & Self.placeBits)
  }

  /// Whether the clause has the term.
  var isInClause: Bool { raw & Self.clauseBit != 0 }

  /// For each value of the byte what a term weighs in the sentence, the clause, the surroundings, and the clause again.
  static let weights: [SIMD4<Double>] = (0..<0x80).map { raw in
    let clause = UInt8(raw) & clauseBit == 0 ? 0.0 : 1
    return SIMD4(
      UInt8(raw) & sentenceBit == 0 ? 0 : 1, clause, ladder[min(Int(UInt8(raw) & placeBits), ladder.count - 1)], clause)
  }

  /// The weights by place: the sentences beside, far words, the sentence before, and nearer ones.
  private static let ladder: [Double] =
    [0, 0.05, 0.1] + (15...farthest).reversed().map(weight) + [0.2] + (4...14).reversed().map(weight) + [1]

  /// What a term weighs that is more than three arcs away.
  private static func weight(arcs: Int) -> Double { 1 / (1 + 0.35 * (Double(arcs) - 3)) }
}
