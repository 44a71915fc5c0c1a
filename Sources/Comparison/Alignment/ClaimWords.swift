/// The words of a claim as every pair compares them: those of its sentence, its clause, its surroundings, and the clause by
/// ordinary English, each term with its four weights.
///
///     a.likeness(b).cosines[0]   // of the two sentences, as TermVector.cosine has it
///
/// The four vectors are of mostly the same terms, so that one pass over both claims finds what all four share. Sums are made in the
/// order of the terms, and a term that a vector does not have adds nothing.
struct ClaimWords: Sendable {
  /// One number for each of the vectors.
  typealias Four = SIMD4<Double>

  /// The terms, with those of all claims of the sentence; nil for a claim without words.
  private let around: SentenceWords?
  /// How near each of them is.
  private let nearness: [Nearness]
  /// The Euclidean norms of the vectors.
  private let norms: Four

  /// How alike two claims are in each, 0 (nothing shared) to 1.
  struct Likeness {
    let cosines: Four
    /// How much of the smaller vector the other holds.
    let overlaps: Four
  }

  /// Which of the four vectors.
  enum Part: Int, CaseIterable { case sentence, clause, surroundings, subject }

  /// No words.
  init() { (around, nearness, norms) = (nil, [], .zero) }

  /// - Parameter nearness: that of each term around.
  init(_ around: SentenceWords, _ nearness: [Nearness]) {
    (self.around, self.nearness) = (around, nearness)
    var squares = Four.zero
    for (number, nearness) in zip(around.numbers, nearness) {
      let weight = Self.weight(nearness, around.weights[Int(number)])
      squares += weight * weight
    }
    norms = squares.squareRoot()
  }

  /// The weights of a term in the four vectors.
  @inline(__always)
  private static func weight(_ nearness: Nearness, _ rarity: SIMD2<Double>) -> Four {
    Nearness.weights[Int(nearness.raw)] * Four(rarity.x, rarity.x, rarity.x, rarity.y)
  }

  /// Whether the clause has terms.
  var hasClause: Bool { norms[Part.clause.rawValue] > 0 }

  /// Whether the clause has a term.
  func clauseHolds(_ term: TermTable.Term?) -> Bool {
    guard let term, let place = around?.place(of: term) else { return false }
    return nearness[place].isInClause
  }

  /// The table that the words are of.
  var table: TermTable? { around?.table }

  /// A form as a term of that table.
  func term(_ form: Form) -> TermTable.Term? { table?.term(form) }

  /// One of the four vectors by itself.
  func vector(_ part: Part) -> TermVector {
    guard let around else { return TermVector() }
    var terms: [(term: Form, weight: Double)] = []
    for (number, nearness) in zip(around.numbers, nearness) {
      let weight = Self.weight(nearness, around.weights[Int(number)])[part.rawValue]
      if weight > 0 { terms.append((around.table.form(number), weight)) }
    }
    return TermVector(sorted: terms)
  }

  /// How alike the clauses are, 0 to 1.
  func clauseLikeness(_ other: ClaimWords) -> Double { likeness(other).cosines[Part.clause.rawValue] }

  /// Cosines and overlaps of all four; both claims are of one ``TermTable``.
  func likeness(_ other: ClaimWords) -> Likeness {
    guard let around, let others = other.around, around.signature & others.signature != SIMD4<UInt64>() else {
      return Likeness(cosines: .zero, overlaps: .zero)
    }
    let products = products(other, around, others)
    let least = norms.replacing(with: other.norms, where: other.norms .< norms)
    let overlaps = products / (least * least)
    let isNone = least .<= Four.zero
    return Likeness(
      cosines: (products / (norms * other.norms)).replacing(with: 0, where: isNone),
      overlaps: overlaps.replacing(with: 1, where: overlaps .> Four.one).replacing(with: 0, where: isNone))
  }

  /// The products of what both have, summed in the order of the terms.
  private func products(_ other: ClaimWords, _ around: SentenceWords, _ others: SentenceWords) -> Four {
    var sums = Four.zero
    // The lists are lent: to ask for each number whether it lies in its array took a quarter of the time.
    around.numbers.withUnsafeBufferPointer { mine in
      others.numbers.withUnsafeBufferPointer { theirs in
        nearness.withUnsafeBufferPointer { near in
          other.nearness.withUnsafeBufferPointer { theirNear in
            let weights = around.weights
            /// Adds the products of the terms that a stretch shares with a stretch of the other claim's.
            @inline(__always)
            func add(_ stretch: Range<Int>, _ theirStretch: Range<Int>) {
              var (place, theirPlace) = (stretch.lowerBound, theirStretch.lowerBound)
              while place < stretch.upperBound, theirPlace < theirStretch.upperBound {
                let (a, b) = (mine[place], theirs[theirPlace])
                if a == b {
                  let rarity = weights[Int(a)]
                  sums += Self.weight(near[place], rarity) * Self.weight(theirNear[theirPlace], rarity)
                }
                if a <= b { place &+= 1 }
                if b <= a { theirPlace &+= 1 }
              }
            }
            /// The same for those whose first byte is under one of the bits.
            @inline(__always)
            func add(bits: UInt64, from first: Int) {
              // Four bits for a group: one is left of them where any is set.
              var rest = bits | bits &>> 1
              rest = (rest | rest &>> 2) & 0x1111_1111_1111_1111
              while rest != 0 {
                let group = first &+ rest.trailingZeroBitCount &>> 2
                rest &= rest &- 1
                add(around.places(group: group), others.places(group: group))
              }
            }
            guard around.isIndexed, others.isIndexed else { return add(mine.indices, theirs.indices) }
            // Not by a loop: a vector that is indexed by a number not known beforehand is written to memory each time.
            let common = around.signature & others.signature
            add(bits: common.x, from: 0)
            add(bits: common.y, from: 16)
            add(bits: common.z, from: 32)
            add(bits: common.w, from: 48)
          }
        }
      }
    }
    return sums
  }
}
