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
  /// One by the Euclidean norms of the vectors, and 0 for one without terms: a product takes a fraction of a quotient's time, and
  /// every pair asks for eight.
  private let scales: Halves<Double>

  /// The terms of greatest weight in the surroundings and in the clause; both are found in one pass.
  func findRarest(_ surroundings: inout Heaviest<Int32>, _ clause: inout Heaviest<Int32>) {
    surroundings.removeAll()
    clause.removeAll()
    guard let around else { return }
    let (rarity, weights) = (around.weights, Nearness.weights)
    // By number, which is by form: among equal weights the first is kept, as of a vector.
    nearness.withUnsafeBufferPointer { nearness in
      around.numbers.withUnsafeBufferPointer { numbers in
        for place in 0..<min(nearness.count, numbers.count) {
          let number = numbers[place]
          let rarity = rarity[Int(number)].x
          let weight = weights[Int(nearness[place].raw)].z * rarity
          if weight > 0 { surroundings.add(number, weight) }
          if nearness[place].isInClause, rarity > 0 { clause.add(number, rarity) }
        }
      }
    }
  }

  /// How alike two claims are in each, 0 (nothing shared) to 1.
  struct Likeness {
    let cosines: Four
    /// How much of the smaller vector the other holds.
    let overlaps: Four

    /// Nothing shared.
    static let none = Likeness(cosines: .zero, overlaps: .zero)

    private init(cosines: Four, overlaps: Four) { (self.cosines, self.overlaps) = (cosines, overlaps) }

    /// - Parameters:
    ///   - products: those of the vectors, or more.
    ///   - scales: one by the norms of both claims' vectors.
    @inline(__always)
    init(products: Four, scales: Four, _ others: Four) {
      let both = scales * others
      // The lesser of two vectors and not a choice lane by lane, which is a jump for each lane that none foresees.
      // A vector without terms shares nothing, whatever its sentence may share.
      let (one, some) = (Four(repeating: 1), both * Self.beyond)
      let greatest = scales.replacing(with: others, where: others .> scales)
      let (cosines, overlaps) = (products * both, products * (greatest * greatest))
      let most = one.replacing(with: some, where: some .< one)
      self.init(
        cosines: cosines.replacing(with: one, where: one .< cosines),
        overlaps: overlaps.replacing(with: most, where: most .< overlaps))
    }

    /// What lifts every product of two norms above 1, were it ever so small, and leaves nothing nothing.
    private static let beyond = 1e200
  }

  /// Which of the four vectors.
  enum Part: Int, CaseIterable { case sentence, clause, surroundings, subject }

  /// No words.
  init() { (around, nearness, scales) = (nil, [], Halves(.zero)) }

  /// - Parameter nearness: that of each term around.
  init(_ around: SentenceWords, _ nearness: [Nearness]) {
    (self.around, self.nearness) = (around, nearness)
    var squares = Four.zero
    let (rarity, weights) = (around.weights, Nearness.weights)
    for (number, nearness) in zip(around.numbers, nearness) {
      let weight = nearness.weight(rarity[Int(number)], weights)
      squares += weight * weight
    }
    scales = Halves((Four.one / squares.squareRoot()).replacing(with: 0, where: squares .<= Four.zero))
  }

  /// The same as ``around``, lent without a count of references, which takes as long as to find that two sentences share nothing.
  @inline(__always)
  private var lent: Unmanaged<SentenceWords>? {
    if let around { Unmanaged.passUnretained(around) } else { nil }
  }

  /// Whether the clause has terms.
  var hasClause: Bool { scales[Part.clause.rawValue] > 0 }

  /// Whether the clause has a term.
  @inline(__always)
  func clauseHolds(_ term: TermTable.Term?) -> Bool {
    guard let term, let lent else { return false }
    return lent._withUnsafeGuaranteedRef { $0.mayHold(term) && clauseHolds(term, of: $0) }
  }

  private func clauseHolds(_ term: TermTable.Term, of around: SentenceWords) -> Bool {
    around.place(of: term).map { nearness[$0].isInClause } ?? false
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
      let weight = nearness.weight(around.weights[Int(number)], Nearness.weights)[part.rawValue]
      if weight > 0 { terms.append((around.table.form(number), weight)) }
    }
    return TermVector(sorted: terms)
  }

  /// Whether both are claims of one sentence.
  func isOfSentence(of other: ClaimWords) -> Bool { around != nil && around === other.around }

  /// The most that the vectors of any two claims of the two sentences can share.
  func mostShared(with other: ClaimWords) -> Four {
    guard let lent, let others = other.lent else { return .zero }
    return lent._withUnsafeGuaranteedRef { mine in
      others._withUnsafeGuaranteedRef { mine.mostShared(with: $0) }
    }
  }

  /// The most that two claims can be alike: cosines and overlaps no less than those of ``likeness(_:)``.
  ///
  /// - Parameter shared: the most that their vectors can share.
  @inline(__always)
  func mostLikeness(_ other: ClaimWords, shared: Four) -> Likeness {
    Likeness(products: shared, scales: scales.four, other.scales.four)
  }

  /// How alike the clauses are, 0 to 1.
  func clauseLikeness(_ other: ClaimWords) -> Double { likeness(other).cosines[Part.clause.rawValue] }

  /// Cosines and overlaps of all four; both claims are of one ``TermTable``.
  func likeness(_ other: ClaimWords) -> Likeness {
    guard let lent, let others = other.lent else { return .none }
    return lent._withUnsafeGuaranteedRef { mine in
      others._withUnsafeGuaranteedRef { theirs in
        mine.signature & theirs.signature == SIMD4<UInt64>() ? .none : likeness(other, mine, theirs)
      }
    }
  }

  @inline(__always)
  private func likeness(_ other: ClaimWords, _ around: SentenceWords, _ others: SentenceWords) -> Likeness {
    var sums = Four.zero
    let weights = Nearness.weights
    // The lists are lent: to ask for each number whether it lies in its array took a quarter of the time.
    nearness.withUnsafeBufferPointer { near in
      other.nearness.withUnsafeBufferPointer { theirs in
        around.forEachShared(with: others) { place, otherPlace, rarity in
          sums += near[place].weight(rarity, weights) * theirs[otherPlace].weight(rarity, weights)
        }
      }
    }
    return Likeness(products: sums, scales: scales.four, other.scales.four)
  }
}
