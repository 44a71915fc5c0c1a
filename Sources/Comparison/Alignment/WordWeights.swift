/// The words of a claim as every pair compares them: those of its sentence, its clause, its surroundings, and the clause by
/// ordinary English, each term with its four weights.
///
///     a.likeness(b).cosines[0]   // of the two sentences, as TermVector.cosine has it
///
/// The four vectors are of mostly the same terms, so that one pass over both claims finds what all four share. Sums are made in the
/// order of the terms, and a term that a vector does not have adds nothing, so that they are those of ``TermVector`` to the sixth digit.
struct WordWeights: Sendable {
  /// One number for each of the vectors.
  typealias Four = SIMD4<Double>

  /// Sorted, each once.
  private let terms: [UInt64]
  /// In single precision, which takes half the memory; products and sums are made in double.
  private let weights: [SIMD4<Float>]
  /// The Euclidean norms of the vectors.
  private let norms: Four
  /// For each value of a term's first byte a bit, whether the claim has such terms: what two claims share stands under bits of both.
  private let signature: SIMD4<UInt64>
  /// For each value of a term's first byte the first of its terms, and one more at the end; empty where a byte can't count them all.
  private let starts: [UInt8]

  /// How alike two claims are in each, 0 (nothing shared) to 1.
  struct Likeness {
    let cosines: Four
    /// How much of the smaller vector the other holds.
    let overlaps: Four
  }

  init(sentence: TermVector, clause: TermVector, surroundings: TermVector, subject: TermVector) {
    norms = Four(sentence.norm, clause.norm, surroundings.norm, subject.norm)
    var (terms, weights): ([UInt64], [SIMD4<Float>]) = ([], [])
    terms.reserveCapacity(surroundings.terms.count + 8)
    weights.reserveCapacity(surroundings.terms.count + 8)
    sentence.terms.withUnsafeBufferPointer { sentence in
      clause.terms.withUnsafeBufferPointer { clause in
        surroundings.terms.withUnsafeBufferPointer { surroundings in
          subject.terms.withUnsafeBufferPointer { subject in
            var (first, second) = (Cursor(list: sentence), Cursor(list: clause))
            var (third, fourth) = (Cursor(list: surroundings), Cursor(list: subject))
            while true {
              let term = min(min(first.term, second.term), min(third.term, fourth.term))
              if term == .max { break }
              terms.append(term)
              weights.append(
                SIMD4<Float>(Four(first.take(term), second.take(term), third.take(term), fourth.take(term))))
            }
          }
        }
      }
    }
    var signature = SIMD4<UInt64>()
    var starts = [UInt8](repeating: 0, count: terms.count <= UInt8.max ? 257 : 0)
    starts.withUnsafeMutableBufferPointer { starts in
      for term in terms {
        let byte = Int(term >> 56)
        signature[byte >> 6] |= 1 << UInt64(byte & 63)
        if !starts.isEmpty { starts[byte &+ 1] &+= 1 }
      }
      for byte in starts.indices.dropLast() { starts[byte &+ 1] &+= starts[byte] }
    }
    (self.terms, self.weights, self.signature, self.starts) = (terms, weights, signature, starts)
  }

  /// A place in a vector, while vectors are put together.
  private struct Cursor {
    let list: UnsafeBufferPointer<(term: Form, weight: Double)>
    var place = 0

    /// The term there; behind the last the greatest number, which no hash is expected to be.
    var term: UInt64 { place < list.count ? list[place].term.raw : .max }

    /// The weight of a term if it is the one there, and goes on behind it.
    mutating func take(_ term: UInt64) -> Double {
      guard self.term == term else { return 0 }
      place += 1
      return list[place - 1].weight
    }
  }

  /// Cosines and overlaps of all four.
  func likeness(_ other: WordWeights) -> Likeness {
    let common = signature & other.signature
    guard common != SIMD4<UInt64>() else { return Likeness(cosines: .zero, overlaps: .zero) }
    let products = products(other, common)
    let least = norms.replacing(with: other.norms, where: other.norms .< norms)
    let overlaps = products / (least * least)
    let isNone = least .<= Four.zero
    return Likeness(
      cosines: (products / (norms * other.norms)).replacing(with: 0, where: isNone),
      overlaps: overlaps.replacing(with: 1, where: overlaps .> Four.one).replacing(with: 0, where: isNone))
  }

  /// The products of what both have, summed in the order of the terms.
  private func products(_ other: WordWeights, _ common: SIMD4<UInt64>) -> Four {
    withLists { mine in
      other.withLists { theirs in
        var sums = Four.zero
        guard !mine.starts.isEmpty, !theirs.starts.isEmpty else {
          mine.add(0, mine.terms.count, theirs, 0, theirs.terms.count, to: &sums)
          return sums
        }
        // Not by a loop: a vector that is indexed by a number not known beforehand is written to memory each time.
        mine.add(theirs, bytes: common.x, from: 0, to: &sums)
        mine.add(theirs, bytes: common.y, from: 64, to: &sums)
        mine.add(theirs, bytes: common.z, from: 128, to: &sums)
        mine.add(theirs, bytes: common.w, from: 192, to: &sums)
        return sums
      }
    }
  }

  /// Lends the lists: to ask for each number whether it lies in its array took a quarter of the time.
  @inline(__always)
  private func withLists<Result>(_ body: (Lists) -> Result) -> Result {
    terms.withUnsafeBufferPointer { terms in
      weights.withUnsafeBufferPointer { weights in
        starts.withUnsafeBufferPointer { body(Lists(terms: terms, weights: weights, starts: $0)) }
      }
    }
  }

  /// The lists of a claim.
  private struct Lists {
    let terms: UnsafeBufferPointer<UInt64>
    let weights: UnsafeBufferPointer<SIMD4<Float>>
    let starts: UnsafeBufferPointer<UInt8>

    /// Adds the products of the terms that both have under some first bytes.
    @inline(__always)
    func add(_ other: Lists, bytes: UInt64, from first: Int, to sums: inout Four) {
      var rest = bytes
      while rest != 0 {
        let byte = first &+ rest.trailingZeroBitCount
        rest &= rest &- 1
        add(
          Int(starts[byte]), Int(starts[byte &+ 1]), other, Int(other.starts[byte]), Int(other.starts[byte &+ 1]),
          to: &sums)
      }
    }

    /// Adds the products of the terms that a stretch shares with a stretch of the other claim's.
    @inline(__always)
    func add(_ start: Int, _ end: Int, _ other: Lists, _ otherStart: Int, _ otherEnd: Int, to sums: inout Four) {
      var (mine, theirs) = (start, otherStart)
      while mine < end, theirs < otherEnd {
        let (a, b) = (terms[mine], other.terms[theirs])
        if a == b { sums += Four(weights[mine]) * Four(other.weights[theirs]) }
        if a <= b { mine &+= 1 }
        if b <= a { theirs &+= 1 }
      }
    }
  }
}
