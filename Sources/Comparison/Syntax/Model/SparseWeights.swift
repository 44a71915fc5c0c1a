/// Weights of a classifier with many classes, read in place: feature hash → pairs of a class and a weight.
///
/// Layout: log₂ of the buckets (4 bytes), the width of a dense row (4), the bytes of rows (4), nothing (52), the buckets, the
/// rows, 16 bytes more. A bucket has four places: four 16-bit fingerprints and then, per place, six bytes, which are three pairs
/// of an unsigned class and a signed weight, or ``longRow``, nothing, and where the row lies (4 bytes). A row is a count and that
/// many pairs, or a zero and a weight for every class.
///
/// Two thirds of the features have three pairs or fewer, so that one cache line tells all of them. Finding a feature takes
/// no branch: whether it has weights is a toss of a coin, and a wrong guess of the processor would wait for memory. That is
/// also why a full bucket sends no one to the next; the trainer leaves the least feature out instead.
package struct SparseWeights: Sendable {
  /// In place of a first class: the pairs are elsewhere.
  package static let longRow: UInt8 = 255
  /// The class of a pair that is none; it counts up with the pair's place, so that no two wait for each other.
  package static let noClass: UInt8 = 240
  /// The bytes of a bucket.
  package static let bucketSize = 32
  /// The bytes before the buckets.
  package static let headerSize = 64
  /// Room for scores: any class byte of a damaged file is harmless.
  package static let scoreCapacity = 256

  /// What is left of a hash when it is shifted so far is its bucket.
  private let shift: UInt64
  private let buckets: Int
  private let rows: Int
  private let rowBytes: Int
  /// The classes, rounded up to a multiple of 16.
  private let width: Int

  /// Checks that the table's parts fill the section exactly; nil where they do not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= Self.headerSize else { return nil }
    func number(_ place: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound + place * 4, as: UInt32.self)))
    }
    let log2 = number(0)
    (width, rowBytes) = (number(1), number(2))
    guard log2 >= 1, log2 <= 22, width % 16 == 0, width > 0, width <= 240 else { return nil }
    guard section.count == Self.headerSize + (Self.bucketSize << log2) + rowBytes + 16 else { return nil }
    shift = UInt64(64 - log2)
    buckets = section.lowerBound + Self.headerSize
    rows = buckets + Self.bucketSize << log2
  }

  /// The fingerprint of a feature; never zero, which marks an empty place.
  @inline(__always)
  package static func fingerprint(_ feature: UInt64) -> UInt64 { feature >> 32 & 0xffff | 1 }

  /// Puts what the table knows of each feature in the features' place; returns how many it knows.
  @inline(__always)
  private func find(_ features: UnsafeMutablePointer<UInt64>, _ size: Int, of base: UnsafeRawPointer) -> Int {
    var found = 0
    for at in 0..<size {
      let feature = features[at]
      let bucket = base + buckets + Int(truncatingIfNeeded: feature &>> shift) &* Self.bucketSize
      let prints = bucket.loadUnaligned(as: UInt64.self).littleEndian
      let difference = prints ^ (Self.fingerprint(feature) &* 0x0001_0001_0001_0001)
      // The lowest marked place is exactly the first equal one (Mycroft's test for a zero halfword).
      let equal = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
      // Four where there is none; what is read then is overwritten by the next feature.
      let place = equal.trailingZeroBitCount >> 4
      features[found] = bucket.loadUnaligned(fromByteOffset: 8 &+ place &* 6, as: UInt64.self).littleEndian
      // One where any bit is set. Written as a choice, this becomes a branch.
      found &+= Int(truncatingIfNeeded: (equal | (0 &- equal)) >> 63)
    }
    return found
  }

  /// Adds a row's weights to the scores.
  @inline(__always)
  private func add(row offset: Int, of base: UnsafeRawPointer, to scores: UnsafeMutablePointer<Int16>) {
    guard offset < rowBytes else { return }
    let row = base + rows + offset
    let count = Int(row.load(as: UInt8.self))
    if count == 0 {
      guard offset &+ 1 &+ width <= rowBytes else { return }
      var place = 0
      while place < width {
        let weights = row.loadUnaligned(fromByteOffset: 1 &+ place, as: SIMD16<Int8>.self)
        let cell = UnsafeMutableRawPointer(scores + place)
        let sum = cell.loadUnaligned(as: SIMD16<Int16>.self) &+ SIMD16<Int16>(truncatingIfNeeded: weights)
        cell.storeBytes(of: sum, as: SIMD16<Int16>.self)
        place &+= 16
      }
    } else {
      guard offset &+ 1 &+ count &* 2 <= rowBytes else { return }
      var at = 1
      for _ in 0..<count {
        scores[Int(row.load(fromByteOffset: at, as: UInt8.self))] &+= Int16(
          row.load(fromByteOffset: at &+ 1, as: Int8.self))
        at &+= 2
      }
    }
  }

  /// The class with the highest score, the lowest number among equals.
  ///
  /// - Parameters:
  ///   - features: the features' hashes; they are overwritten.
  ///   - size: their number.
  ///   - scores: room for ``scoreCapacity`` scores; its contents on entry do not matter.
  ///   - classes: the number of classes to choose from.
  @inline(__always)
  func best(
    _ features: UnsafeMutablePointer<UInt64>, _ size: Int, _ scores: UnsafeMutablePointer<Int16>, classes: Int,
    of base: UnsafeRawPointer
  ) -> UInt8 {
    scores.update(repeating: 0, count: min(classes, width))
    for place in min(classes, width)..<width { scores[place] = .min / 2 }
    let found = find(features, size, of: base)
    for at in 0..<found {
      let entry = features[at]
      let first = UInt8(truncatingIfNeeded: entry)
      if first == Self.longRow {
        add(row: Int(UInt32(truncatingIfNeeded: entry >> 16)), of: base, to: scores)
      } else {
        scores[Int(first)] &+= Int16(Int8(truncatingIfNeeded: entry >> 8))
        scores[Int(UInt8(truncatingIfNeeded: entry >> 16))] &+= Int16(Int8(truncatingIfNeeded: entry >> 24))
        scores[Int(UInt8(truncatingIfNeeded: entry >> 32))] &+= Int16(Int8(truncatingIfNeeded: entry >> 40))
      }
    }
    var best = 0
    for place in 1..<min(classes, width) where scores[place] > scores[best] { best = place }
    return UInt8(truncatingIfNeeded: best)
  }
}
