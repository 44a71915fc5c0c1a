/// Weights of the three transitions, read in place: feature hash → three signed bytes.
///
/// Layout: log₂ of the buckets (4 bytes), the beam's margin (4), by how much a transition must lead without the features of several
/// places (4), and where there are several partial parses (4), the buckets of 16 bytes: four places, each three
/// weights and eight bits of the feature's hash. An empty place is four zeros, which add nothing whatever they are
/// taken for.
///
/// A state has some thirty hashed features, many of them without weights. A bucket is compared in all its places and added in one
/// go, without a branch. Eight bits let one feature in two hundred pass for another in the same bucket; the search is trained under
/// the same mistake.
package struct TransitionWeights: Sendable {
  /// The bytes of a bucket.
  package static let bucketSize = 16
  /// The bytes before the buckets.
  package static let headerSize = 16

  /// What is left of a hash when it is shifted so far is its bucket.
  private let shift: UInt64
  private let buckets: Int
  /// How much worse than the best a partial parse may be, in units of these weights, and stay in the beam.
  let margin: Int32
  /// By how much a transition must lead for the features of several places to be left unasked: of the only partial parse, and
  /// of each of several.
  let leads: SIMD2<Int32>

  /// Checks that the table fills the section exactly; nil where it does not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= Self.headerSize else { return nil }
    let log2 = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound, as: UInt32.self)))
    guard log2 >= 1, log2 <= 20, section.count == Self.headerSize + Self.bucketSize << log2 else { return nil }
    func number(_ place: Int) -> Int32 {
      Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound + place * 4, as: Int32.self))
    }
    margin = number(1)
    // A damaged file's could overflow a sum.
    leads = SIMD2(max(1, min(number(2), 1 << 24)), max(1, min(number(3), 1 << 24)))
    shift = UInt64(64 - log2)
    buckets = section.lowerBound + Self.headerSize
  }

  /// What a table of so many buckets keeps of a feature's hash: its bucket and its fingerprint.
  package static func key(_ feature: UInt64, bucketsLog2: Int) -> UInt64 {
    feature & (~0 << UInt64(64 - bucketsLog2) | 0xff << 32)
  }

  /// Sums of weights in the making, of at most 250 features: those of shift and right in the halfwords of `even`, those of left in
  /// those of `odd`.
  struct Sums {
    var even = SIMD8<Int16>.zero
    var odd = SIMD8<Int16>.zero

    /// Adds four rows of three weights.
    @inline(__always)
    mutating func add(_ rows: SIMD4<UInt32>) {
      let halves = unsafeBitCast(rows, to: SIMD8<Int16>.self)
      // Of each place's two halfwords, the first holds the weights of shift and left, the second that of right.
      even &+= (halves &<< 8) &>> 8
      odd &+= halves &>> 8
    }

    /// The sums of shift, left and right.
    var three: SIMD4<Int32> {
      @inline(__always)
      get {
        SIMD4(
          Int32(even[0]) &+ Int32(even[2]) &+ Int32(even[4]) &+ Int32(even[6]),
          Int32(odd[0]) &+ Int32(odd[2]) &+ Int32(odd[4]) &+ Int32(odd[6]),
          Int32(even[1]) &+ Int32(even[3]) &+ Int32(even[5]) &+ Int32(even[7]), 0)
      }
    }
  }

  /// Adds the weights of a feature.
  @inline(__always)
  func add(_ feature: UInt64, of base: UnsafeRawPointer, to sums: inout Sums) {
    let offset = Int(truncatingIfNeeded: feature &>> shift) &* Self.bucketSize
    let bucket = (base + buckets).loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self)
    let print = SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: feature &>> 8) & 0xff00_0000)
    let others = (bucket & 0xff00_0000) .!= print
    sums.add(bucket.replacing(with: 0, where: others))
  }

  /// The sums over features that lie in memory.
  @inline(__always)
  func sum(_ features: UnsafePointer<UInt64>, _ size: Int, of base: UnsafeRawPointer) -> SIMD4<Int32> {
    var sums = Sums()
    for at in 0..<size { add(features[at], of: base, to: &sums) }
    return sums.three
  }
}
