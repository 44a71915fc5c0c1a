/// Four numbers, kept as two pairs.
///
///     let norms = Halves(SIMD4(1, 2, 3, 4))
///     norms.four   // SIMD4(1, 2, 3, 4)
///
/// A vector of four is aligned to 32 bytes, and so is whatever holds it: the allocator gives 16, and for more it takes a way that is
/// several times as long and leaves gaps. Hundreds of thousands of claims hold one.
struct Halves<Scalar: SIMDScalar & Sendable>: Sendable where Scalar.SIMD2Storage: Sendable {
  private let low, high: SIMD2<Scalar>

  @inline(__always)
  init(_ four: SIMD4<Scalar>) { (low, high) = (four.lowHalf, four.highHalf) }

  /// One of the four. (A vector that is indexed by a number not known beforehand is written to memory first.)
  @inline(__always)
  subscript(place: Int) -> Scalar {
    let half = place < 2 ? low : high
    return place & 1 == 0 ? half.x : half.y
  }

  @inline(__always)
  var four: SIMD4<Scalar> { SIMD4(lowHalf: low, highHalf: high) }
}
