/// Weights of the three transitions, read in place: feature hash → three signed bytes.
///
/// Layout: log₂ of the buckets (4 bytes), the beam's margin (4), a ``FingerprintIndex``, three weights per slot, and one byte more so that a row can be read as four.
struct TransitionWeights: Sendable {
  private let index: FingerprintIndex
  private let rows: Int
  /// How much worse than the best a partial parse may be, in units of these weights, and stay in the beam.
  let margin: Int32

  /// Checks that the table fills the section exactly; nil where it does not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= 8 else { return nil }
    let shift = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound, as: UInt32.self)))
    guard shift >= 0, shift <= 20 else { return nil }
    let indexSize = FingerprintIndex.size(bucketsLog2: shift)
    guard section.count == 8 + indexSize + (12 << shift) + 1 else { return nil }
    margin = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound + 4, as: Int32.self))
    index = FingerprintIndex(at: section.lowerBound + 8, bucketsLog2: shift)
    rows = section.lowerBound + 8 + indexSize
  }

  /// Sums the weights of features.
  @inline(__always)
  func sum(
    _ features: UnsafePointer<UInt64>, _ size: Int, of base: UnsafeRawPointer, into scores: UnsafeMutablePointer<Int32>
  ) {
    var shift: Int32 = 0
    var left: Int32 = 0
    var right: Int32 = 0
    for at in 0..<size {
      let slot = index.slot(of: features[at], in: base)
      guard slot >= 0 else { continue }
      let row = base.loadUnaligned(fromByteOffset: rows + slot * 3, as: UInt32.self).littleEndian
      shift &+= Int32(Int8(truncatingIfNeeded: row))
      left &+= Int32(Int8(truncatingIfNeeded: row >> 8))
      right &+= Int32(Int8(truncatingIfNeeded: row >> 16))
    }
    scores[0] = shift
    scores[1] = left
    scores[2] = right
  }
}
