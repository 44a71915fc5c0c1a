/// Weights of a classifier with many classes, read in place: feature hash → a row of (class, weight) pairs.
///
/// Layout: log₂ of the slots (4 bytes), the bytes of rows (4), a fingerprint per slot (2 each; zero is empty), a row offset
/// per slot (4 each), the rows: a count byte and that many pairs of an unsigned class and a signed weight. Open addressing,
/// linear probing. Most rows of a perceptron touch three to five classes, so that pairs take a tenth of dense rows.
struct SparseWeights: Sendable {
  private let mask: Int
  private let fingerprints: Int
  private let offsets: Int
  private let rows: Int
  private let rowBytes: Int

  /// Checks that the table's parts fill the section exactly; nil where they do not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= 8 else { return nil }
    let shift = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound, as: UInt32.self)))
    guard shift >= 1, shift <= 24 else { return nil }
    let slots = 1 << shift
    rowBytes = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound + 4, as: UInt32.self)))
    guard section.count == 8 + slots * 6 + rowBytes else { return nil }
    mask = slots - 1
    fingerprints = section.lowerBound + 8
    offsets = fingerprints + slots * 2
    rows = offsets + slots * 4
  }

  /// Adds the weights of one feature to the scores, which must have room for 256 classes.
  ///
  /// The 256 makes any class byte of a damaged file harmless, and the number of probes is bounded so that a damaged table
  /// without an empty slot cannot hang.
  @inline(__always)
  func add(_ feature: UInt64, of base: UnsafeRawPointer, to scores: UnsafeMutablePointer<Int32>) {
    let wanted = UInt16(truncatingIfNeeded: feature >> 48) | 1
    var slot = Int(truncatingIfNeeded: feature) & mask
    var probes = 0
    while probes < 64 {
      let found = base.loadUnaligned(fromByteOffset: fingerprints + slot * 2, as: UInt16.self).littleEndian
      if found == 0 { return }
      if found == wanted { break }
      slot = (slot + 1) & mask
      probes += 1
    }
    guard probes < 64 else { return }
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
}

extension SparseWeights {
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
