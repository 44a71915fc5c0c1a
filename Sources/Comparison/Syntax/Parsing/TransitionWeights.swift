/// Weights of the three transitions, read in place: feature hash → three signed bytes.
///
/// Layout: log₂ of the slots (4 bytes), a fingerprint per slot (2 each; zero is empty), three weights per slot. The fingerprints lie
/// together because most features of a state have no weights, and that is then known from half a megabyte that stays in the cache.
struct TransitionWeights: Sendable {
  private let mask: Int
  private let fingerprints: Int
  private let rows: Int

  /// Checks that the table fills the section exactly; nil where it does not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= 4 else { return nil }
    let shift = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound, as: UInt32.self)))
    // A row is read as four bytes, so one byte of padding ends the section.
    guard shift >= 1, shift <= 22, section.count == 4 + (1 << shift) * 5 + 1 else { return nil }
    mask = (1 << shift) - 1
    fingerprints = section.lowerBound + 4
    rows = fingerprints + (1 << shift) * 2
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
      let feature = features[at]
      let wanted = UInt16(truncatingIfNeeded: feature >> 48) | 1
      var slot = Int(truncatingIfNeeded: feature) & mask
      var probes = 0
      while probes < 64 {
        let found = base.loadUnaligned(fromByteOffset: fingerprints + slot * 2, as: UInt16.self).littleEndian
        if found == wanted {
          let row = base.loadUnaligned(fromByteOffset: rows + slot * 3, as: UInt32.self).littleEndian
          shift &+= Int32(Int8(truncatingIfNeeded: row))
          left &+= Int32(Int8(truncatingIfNeeded: row >> 8))
          right &+= Int32(Int8(truncatingIfNeeded: row >> 16))
          break
        }
        if found == 0 { break }
        slot = (slot + 1) & mask
        probes += 1
      }
    }
    scores[0] = shift
    scores[1] = left
    scores[2] = right
  }
}
