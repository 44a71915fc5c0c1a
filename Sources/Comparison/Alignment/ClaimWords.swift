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

  /// The terms of greatest weight in one of the vectors, at most so many.
  func rarest(_ count: Int, _ part: Part) -> [Form] {
    guard let around else { return [] }
    var heaviest = Heaviest<Int32>(count)
    // By number, which is by form: among equal weights the first is kept, as of a vector.
    for (number, nearness) in zip(around.numbers, nearness) {
      let weight = nearness.weight(around.weights[Int(number)])[part.rawValue]
      if weight > 0 { heaviest.add(number, weight) }
    }
    return heaviest.items.map(around.table.form)
  }

  /// How alike two claims are in each, 0 (nothing shared) to 1.
  struct Likeness {
    let cosines: Four
    /// How much of the smaller vector the other holds.
    let overlaps: Four

    /// Nothing shared.
    static let none = Likeness(cosines: .zero, overlaps: .zero)

    private init(cosines: Four, overlaps: Four) { (self.cosines, self.overlaps) = (cosines, overlaps) }

    /// No more than 1 anywhere.
    @inline(__always)
    var capped: Likeness {
      Likeness(cosines: cosines.replacing(with: 1, where: cosines .> Four.one), overlaps: overlaps)
    }

    /// - Parameters:
    ///   - products: those of the vectors.
    ///   - norms: the Euclidean norms of both claims' vectors.
    @inline(__always)
    init(products: Four, norms: Four, _ others: Four) {
      let least = norms.replacing(with: others, where: others .< norms)
      let overlaps = products / (least * least)
      let isNone = least .<= Four.zero
      self.init(
        cosines: (products / (norms * others)).replacing(with: 0, where: isNone),
        overlaps: overlaps.replacing(with: 1, where: overlaps .> Four.one).replacing(with: 0, where: isNone))
    }
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
      let weight = nearness.weight(around.weights[Int(number)])
      squares += weight * weight
    }
    norms = squares.squareRoot()
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
      let weight = nearness.weight(around.weights[Int(number)])[part.rawValue]
      if weight > 0 { terms.append((around.table.form(number), weight)) }
    }
    return TermVector(sorted: terms)
  }

  /// Whether both are claims of one sentence.
  func isOfSentence(of other: ClaimWords) -> Bool { around != nil && around === other.around }

  /// The most that the vectors of any two claims of the two sentences can share.
  func mostShared(with other: ClaimWords) -> Four {
    guard let around, let others = other.around else { return .zero }
    return around.mostShared(with: others)
  }

  /// The most that two claims can be alike.
  ///
  /// - Parameter shared: the most that their vectors can share.
  @inline(__always)
  func mostLikeness(_ other: ClaimWords, shared: Four) -> Likeness {
    Likeness(products: shared, norms: norms, other.norms).capped
  }

  /// How alike the clauses are, 0 to 1.
  func clauseLikeness(_ other: ClaimWords) -> Double { likeness(other).cosines[Part.clause.rawValue] }

  /// Cosines and overlaps of all four; both claims are of one ``TermTable``.
  func likeness(_ other: ClaimWords) -> Likeness {
    guard let around, let others = other.around, around.signature & others.signature != SIMD4<UInt64>() else {
      return .none
    }
    var sums = Four.zero
    // The lists are lent: to ask for each number whether it lies in its array took a quarter of the time.
    nearness.withUnsafeBufferPointer { near in
      other.nearness.withUnsafeBufferPointer { theirs in
        around.forEachShared(with: others) { place, otherPlace, rarity in
          sums += near[place].weight(rarity) * theirs[otherPlace].weight(rarity)
        }
      }
    }
    return Likeness(products: sums, norms: norms, other.norms)
  }
}
