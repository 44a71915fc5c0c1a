/// Weights of a classifier with many classes, read in place: feature hash → a row of (class, weight) pairs.
///
/// Layout: log₂ of the buckets (4 bytes), the bytes of rows (4), a ``FingerprintIndex``, a row offset per slot (4 each), the rows: a count
/// byte and that many pairs of an unsigned class and a signed weight. Most rows touch two or three classes, so that pairs take
/// a twentieth of dense rows.
struct SparseWeights: Sendable {
  private let index: FingerprintIndex
  private let offsets: Int
  private let rows: Int
  private let rowBytes: Int

  /// Checks that the table's parts fill the section exactly; nil where they do not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= 8 else { return nil }
    let shift = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound, as: UInt32.self)))
    guard shift >= 0, shift <= 22 else { return nil }
    rowBytes = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound + 4, as: UInt32.self)))
    let indexSize = FingerprintIndex.size(bucketsLog2: shift)
    guard section.count == 8 + indexSize + (16 << shift) + rowBytes else { return nil }
    index = FingerprintIndex(at: section.lowerBound + 8, bucketsLog2: shift)
    offsets = section.lowerBound + 8 + indexSize
    rows = offsets + (16 << shift)
  }

  /// Adds the weights of one feature to the scores, which must have room for 256 classes: that makes any class byte of a damaged file
  /// harmless.
  @inline(__always)
  func add(_ feature: UInt64, of base: UnsafeRawPointer, to scores: UnsafeMutablePointer<Int32>) {
    let slot = index.slot(of: feature, in: base)
    guard slot >= 0 else { return }
    let offset = Int(base.loadUnaligned(fromByteOffset: offsets + slot * 4, as: UInt32.self).littleEndian)
    guard offset < rowBytes else { return }
    let row = base + rows + offset
    let count = Int(row.load(as: UInt8.self))
    guard offset + 1 + count * 2 <= rowBytes else { return }
    var at = 1
    for _ in 0..<count {
      let place = Int(row.load(fromByteOffset: at, as: UInt8.self))
      scores[place] &+= Int32(row.load(fromByteOffset: at + 1, as: Int8.self))
      at += 2
    }
  }

  /// The class with the highest score, the lowest number among equals.
  ///
  /// - Parameters:
  ///   - features: the features' hashes.
  ///   - size: their number.
  ///   - scores: room for 256 scores; its contents on entry do not matter.
  ///   - classes: the number of classes to choose from.
  @inline(__always)
  func best(
    _ features: UnsafeMutablePointer<UInt64>, _ size: Int, _ scores: UnsafeMutablePointer<Int32>, classes: Int,
    of base: UnsafeRawPointer
  ) -> UInt8 {
    scores.update(repeating: 0, count: classes)
    for at in 0..<size { add(features[at], of: base, to: scores) }
    var best = 0
    for place in 1..<classes where scores[place] > scores[best] { best = place }
    return UInt8(truncatingIfNeeded: best)
  }
}
