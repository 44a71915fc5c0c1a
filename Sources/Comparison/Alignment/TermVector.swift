/// The weighted terms of a passage: concepts of its content words, names, by their nearness to what the passage is about.
///
/// Terms are sorted by form, so that two vectors are compared in one pass.
struct TermVector: Sendable {
  /// Sorted by term, each term once.
  let terms: [(term: Form, weight: Double)]
  /// The Euclidean norm of the weights.
  let norm: Double
  /// A bit for each term, told by its hash: two vectors without a common bit share nothing, and most terms that the other
  /// vector does not have are known by their bit.
  private var signature: SIMD4<UInt64> { bits.four }
  private let bits: Halves<UInt64>

  /// A vector without terms.
  init() { self.init(sorted: []) }

  /// A vector of the terms given; of a term given twice the greater weight counts.
  init(_ unsorted: [(term: Form, weight: Double)]) {
    var terms = unsorted.sorted { $0.term != $1.term ? $0.term < $1.term : $0.weight > $1.weight }
    var kept = 0
    for place in terms.indices where kept == 0 || terms[kept - 1].term != terms[place].term {
      terms[kept] = terms[place]
      kept += 1
    }
    terms.removeLast(terms.count - kept)
    self.init(sorted: terms)
  }

  /// A vector of words, each by its rarity.
  init(_ words: [Form], _ rarity: TermRarity) { self.init(words.map { ($0, rarity[$0]) }) }

  /// A vector of terms that are sorted, each once.
  init(sorted terms: [(term: Form, weight: Double)]) {
    self.terms = terms
    norm = Self.norm(terms)
    var signature = SIMD4<UInt64>()
    for entry in terms {
      let bit = Self.bit(of: entry.term.raw)
      signature[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    bits = Halves(signature)
  }

  /// The place of a term's bit, 0 to 255.
  @inline(__always)
  private static func bit(of term: UInt64) -> Int { Int(truncatingIfNeeded: (term ^ term &>> 32) & 0xff) }

  /// The cosine of two vectors, 0 (nothing shared) to 1.
  func cosine(_ other: TermVector) -> Double {
    guard norm > 0, other.norm > 0 else { return 0 }
    return dot(other) / (norm * other.norm)
  }

  /// The terms of greatest weight, at most so many.
  func rarest(_ count: Int) -> [Form] {
    var heaviest = Heaviest<Form>(count)
    for entry in terms { heaviest.add(entry.term, entry.weight) }
    return heaviest.items
  }

  /// How much of the smaller vector the other holds, 0 to 1: a short clause inside a long one scores high.
  func overlap(_ other: TermVector) -> Double {
    let least = min(norm, other.norm)
    guard least > 0 else { return 0 }
    return min(1, dot(other) / (least * least))
  }

  /// How many terms the two share.
  func shared(with other: TermVector) -> Int {
    var count = 0
    var (i, j) = (0, 0)
    while i < terms.count, j < other.terms.count {
      let (a, b) = (terms[i].term, other.terms[j].term)
      if a == b { count += 1 }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return count
  }

  private func dot(_ other: TermVector) -> Double {
    guard signature & other.signature != SIMD4<UInt64>() else { return 0 }
    return terms.count <= other.terms.count ? dot(within: other) : other.dot(within: self)
  }

  /// The product with a vector that is no shorter; products are summed by term, whichever is the shorter.
  private func dot(within other: TermVector) -> Double {
    terms.withUnsafeBufferPointer { mine in
      other.terms.withUnsafeBufferPointer { theirs in
        withUnsafeBytes(of: other.signature) { signature in
          var sum = 0.0
          var at = 0
          for entry in mine {
            let term = entry.term.raw
            let bit = Self.bit(of: term)
            let word = signature.load(fromByteOffset: (bit >> 6) &* 8, as: UInt64.self)
            guard word &>> UInt64(bit & 63) & 1 != 0 else { continue }
            while at < theirs.count, theirs[at].term.raw < term { at &+= 1 }
            if at < theirs.count, theirs[at].term.raw == term { sum += entry.weight * theirs[at].weight }
          }
          return sum
        }
      }
    }
  }

  private static func norm(_ terms: [(term: Form, weight: Double)]) -> Double {
    terms.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }
}
