/// Finds the slot of a feature: buckets of four 16-bit fingerprints, read in place.
///
/// A bucket is one 64-bit word, so that one load and a few instructions tell whether the feature is in it; a full bucket sends the search on to
/// the next one. Most features of a state have no weights, and that is then known without touching the weights. Linear probing slot by
/// slot was tried before: at the same load it looks at ten slots for a feature that is not there.
package struct FingerprintIndex: Sendable {
  private let mask: Int
  private let words: Int

  /// The bytes of an index with so many buckets, as a power of two.
  package static func size(bucketsLog2: Int) -> Int { 8 << bucketsLog2 }

  /// The fingerprint of a feature; never zero, which marks an empty place.
  @inline(__always)
  package static func fingerprint(_ feature: UInt64) -> UInt64 { feature >> 48 | 1 }

  /// - Parameters:
  ///   - offset: where the buckets begin in the model.
  ///   - bucketsLog2: their number as a power of two.
  init(at offset: Int, bucketsLog2: Int) {
    words = offset
    mask = (1 << bucketsLog2) - 1
  }

  /// The slot of a feature, bucket times four plus place; -1 where it has none.
  @inline(__always)
  func slot(of feature: UInt64, in base: UnsafeRawPointer) -> Int {
    let pattern = Self.fingerprint(feature) &* 0x0001_0001_0001_0001
    var bucket = Int(truncatingIfNeeded: feature) & mask
    // A damaged index may have no empty place; in a sound one runs of full buckets are short.
    for _ in 0..<64 {
      let word = base.loadUnaligned(fromByteOffset: words + bucket * 8, as: UInt64.self).littleEndian
      let difference = word ^ pattern
      // The lowest marked place is exactly the first equal one (Mycroft's test for a zero halfword).
      let equal = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
      if equal != 0 { return bucket * 4 + equal.trailingZeroBitCount / 16 }
      // Places are filled from the lowest, so an empty last one ends the search.
      if word >> 48 == 0 { return -1 }
      bucket = (bucket + 1) & mask
    }
    return -1
  }
}
