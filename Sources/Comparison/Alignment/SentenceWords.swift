/// The terms of a sentence and of those beside it, as numbers of a ``TermTable``: what all claims of the sentence are told by.
///
/// Kept once for all of them. A claim adds a byte for each term; see ``ClaimWords``.
final class SentenceWords: Sendable {
  let table: TermTable
  /// Those of the table, which is held beside them: asked for there, its references would be counted at every pair of claims.
  nonisolated(unsafe) let weights: UnsafePointer<SIMD2<Double>>
  /// Ascending, each once.
  let numbers: [Int32]
  /// How near each can be to a claim of the sentence.
  private let nearest: [Nearness]
  /// For each value of a term's first byte a bit, whether there are such terms: what two sentences share stands under bits of both.
  var signature: SIMD4<UInt64> { bits.four }
  private let bits: Halves<UInt64>
  /// For each four values of the first byte the first of their terms, and one more at the end.
  ///
  /// For each single value they would take four times the memory, and as most bytes have one term or none, save hardly a step.
  private let starts: InlineArray<65, UInt8>
  /// Whether the starts hold: a byte can't count the terms of the longest lists.
  let isIndexed: Bool

  /// - Parameters:
  ///   - terms: ascending, each once.
  ///   - nearness: how near each is before it is known what a claim is about.
  init(_ terms: [TermTable.Term], _ nearness: [Nearness], table: TermTable) {
    nearest = nearness.map(\.nearest)
    (self.table, weights) = (table, table.weights)
    numbers = terms.map(\.number)
    isIndexed = terms.count <= UInt8.max
    var signature = SIMD4<UInt64>()
    var starts = InlineArray<65, UInt8>(repeating: 0)
    for term in terms {
      signature[Int(term.byte >> 6)] |= 1 << UInt64(term.byte & 63)
      if isIndexed { starts[Int(term.byte >> 2) + 1] += 1 }
    }
    for group in 0..<64 { starts[group + 1] &+= starts[group] }
    (bits, self.starts) = (Halves(signature), starts)
  }

  /// The places of the terms whose first byte is one of four: those of group `n` begin with `4 n`.
  @inline(__always)
  func places(group: Int) -> Range<Int> {
    isIndexed ? Int(starts[group])..<Int(starts[group &+ 1]) : 0..<numbers.count
  }

  /// Whether a term may be among them: most that are not are known by their bit.
  @inline(__always)
  func mayHold(_ term: TermTable.Term) -> Bool { bits[Int(term.byte >> 6)] >> UInt64(term.byte & 63) & 1 != 0 }

  /// The place of a term.
  func place(of term: TermTable.Term) -> Int? {
    mayHold(term) ? places(group: Int(term.byte >> 2)).first { numbers[$0] == term.number } : nil
  }

  /// The products of the four vectors of ``ClaimWords`` of two claims, were each term as near as it can be: no claims of the two
  /// sentences have more.
  func mostShared(with other: SentenceWords) -> SIMD4<Double> {
    guard signature & other.signature != SIMD4<UInt64>() else { return .zero }
    var sums = SIMD4<Double>.zero
    let weights = Nearness.weights
    nearest.withUnsafeBufferPointer { near in
      other.nearest.withUnsafeBufferPointer { theirs in
        forEachShared(with: other) { place, otherPlace, rarity in
          sums += near[place].weight(rarity, weights) * theirs[otherPlace].weight(rarity, weights)
        }
      }
    }
    return sums
  }

  /// The places of all terms that two sentences share, and how rare each is, in the order of the terms.
  @inline(__always)
  func forEachShared(
    with other: SentenceWords, _ body: (_ place: Int, _ otherPlace: Int, _ rarity: SIMD2<Double>) -> Void
  ) {
    // The lists are lent: to ask for each number whether it lies in its array took a quarter of the time.
    numbers.withUnsafeBufferPointer { mine in
      other.numbers.withUnsafeBufferPointer { theirs in
        let weights = weights
        /// Those of a stretch and a stretch of the other's.
        @inline(__always)
        func meet(_ stretch: Range<Int>, _ theirStretch: Range<Int>) {
          var (place, theirPlace) = (stretch.lowerBound, theirStretch.lowerBound)
          while place < stretch.upperBound, theirPlace < theirStretch.upperBound {
            let (a, b) = (mine[place], theirs[theirPlace])
            if a == b { body(place, theirPlace, weights[Int(a)]) }
            if a <= b { place &+= 1 }
            if b <= a { theirPlace &+= 1 }
          }
        }
        /// The same for those whose first byte is under one of the bits.
        @inline(__always)
        func meet(bits: UInt64, from first: Int) {
          // Four bits for a group: one is left of them where any is set.
          var rest = bits | bits &>> 1
          rest = (rest | rest &>> 2) & 0x1111_1111_1111_1111
          while rest != 0 {
            let group = first &+ rest.trailingZeroBitCount &>> 2
            rest &= rest &- 1
            meet(places(group: group), other.places(group: group))
          }
        }
        guard isIndexed, other.isIndexed else { return meet(mine.indices, theirs.indices) }
        // Not by a loop: a vector that is indexed by a number not known beforehand is written to memory each time.
        let common = signature & other.signature
        meet(bits: common.x, from: 0)
        meet(bits: common.y, from: 16)
        meet(bits: common.z, from: 32)
        meet(bits: common.w, from: 48)
      }
    }
  }
}
