/// A map from hashes to small numbers, read in place.
///
/// Layout: log₂ of the slots (4 bytes), then per slot 32 bits of the hash (zero is empty; 4 bytes) and after these per slot the number
/// (2 bytes). Zero stands for "not there", so no entry has it as its number.
struct HashedNumbers: Sendable {
  private let mask: Int
  private let keys: Int
  private let values: Int

  /// Checks that the table fills the section exactly; nil where it does not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= 4 else { return nil }
    let shift = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound, as: UInt32.self)))
    guard shift >= 1, shift <= 20, section.count == 4 + (1 << shift) * 6 else { return nil }
    mask = (1 << shift) - 1
    keys = section.lowerBound + 4
    values = keys + (1 << shift) * 4
  }

  /// The number of a hash; 0 where it is not there.
  @inline(__always)
  func number(of hash: UInt64, in base: UnsafeRawPointer) -> UInt16 {
    let wanted = UInt32(truncatingIfNeeded: hash >> 32) | 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    // A damaged table may have no empty slot; a sound one never needs so many probes.
    for _ in 0..<64 {
      let found = base.loadUnaligned(fromByteOffset: keys + slot * 4, as: UInt32.self).littleEndian
      if found == 0 { return 0 }
      if found == wanted {
        return base.loadUnaligned(fromByteOffset: values + slot * 2, as: UInt16.self).littleEndian
      }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
