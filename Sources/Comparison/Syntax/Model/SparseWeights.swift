/// Weights of a classifier with many classes, read in place: feature hash → pairs of a class and a weight.
///
/// Layout: log₂ of the buckets (4 bytes), the width of a dense row (4), the bytes of rows (4), by how much a class must lead after
/// the first and after the second stage (4 each, see ``StagedClassifier``), nothing (44), the buckets, the
/// rows, a mask of 32 bits for each bucket, 16 bytes more. A bucket has four places: four 16-bit fingerprints and then, per place, six bytes, which are three pairs
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
  /// The values that one region of features has room for.
  package static let regionSize = 64
  /// Room for scores: any class byte of a damaged file is harmless.
  package static let scoreCapacity = 256

  /// What ``find(_:_:of:)`` leaves in a region: so many entries at its start, and others from a place on to its end.
  struct Found {
    var short: Int32 = 0
    var long = Int32(SparseWeights.regionSize)
  }

  /// What is left of a hash when it is shifted so far is its bucket.
  private let shift: UInt64
  private let buckets: Int
  private let rows: Int
  private let rowBytes: Int
  private let masks: Int
  /// The classes, rounded up to a multiple of 16.
  let width: Int
  /// By how much a class must lead after the first stage, and after the second, for no other feature to be asked.
  let margins: SIMD2<Int16>

  /// Checks that the table's parts fill the section exactly; nil where they do not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    guard section.count >= Self.headerSize else { return nil }
    func number(_ place: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: section.lowerBound + place * 4, as: UInt32.self)))
    }
    let log2 = number(0)
    (width, rowBytes) = (number(1), number(2))
    guard log2 >= 1, log2 <= 22, width % 16 == 0, width > 0, width <= 240 else { return nil }
    guard section.count == Self.headerSize + ((Self.bucketSize + 4) << log2) + rowBytes + 16 else { return nil }
    // Beyond these no sum can lead, and a damaged file has margins, too.
    margins = SIMD2(Int16(clamping: max(1, min(number(3), 16_000))), Int16(clamping: max(1, min(number(4), 16_000))))
    shift = UInt64(64 - log2)
    buckets = section.lowerBound + Self.headerSize
    rows = buckets + Self.bucketSize << log2
    masks = rows + rowBytes
  }

  /// The fingerprint of a feature; never zero, which marks an empty place.
  @inline(__always)
  package static func fingerprint(_ feature: UInt64) -> UInt64 { feature >> 32 & 0xffff | 1 }

  /// The bit of a feature in its bucket's mask.
  @inline(__always)
  package static func maskBit(_ feature: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: feature >> 43) & 31 }

  /// Puts what the table knows of each feature in the features' place: first the entries that hold their pairs, and from the
  /// region's end down those whose pairs are elsewhere.
  ///
  /// - Parameters:
  ///   - region: room for ``regionSize`` values, the features' hashes at its start.
  ///   - size: their number, at most half of the room, so that no feature is overwritten before it is read.
  @inline(__always)
  func find(_ region: UnsafeMutablePointer<UInt64>, _ size: Int, of base: UnsafeRawPointer) -> Found {
    look(region, sift(region, size, of: base), of: base)
  }

  /// Moves the features that may have weights to the region's start, and returns their number.
  ///
  /// How many stay no processor can foresee, and it knows only when all masks have come from memory: where features of many
  /// tokens are looked up, all are sifted before the first bucket is asked for.
  @inline(__always)
  func sift(_ region: UnsafeMutablePointer<UInt64>, _ size: Int, of base: UnsafeRawPointer) -> Int {
    var kept = 0
    for at in 0..<size {
      let feature = region[at]
      let mask = base.loadUnaligned(
        fromByteOffset: masks &+ Int(truncatingIfNeeded: feature &>> shift) &* 4, as: UInt32.self
      ).littleEndian
      region[kept] = feature
      kept &+= Int(mask &>> Self.maskBit(feature) & 1)
    }
    return kept
  }

  /// Looks up so many features, sifted or not; see ``find(_:_:of:)``.
  @inline(__always)
  func look(_ region: UnsafeMutablePointer<UInt64>, _ size: Int, of base: UnsafeRawPointer) -> Found {
    var short = 0
    var long = Self.regionSize &- 1
    for at in 0..<size {
      let feature = region[at]
      let bucket = base + buckets + Int(truncatingIfNeeded: feature &>> shift) &* Self.bucketSize
      let prints = bucket.loadUnaligned(as: UInt64.self).littleEndian
      let difference = prints ^ (Self.fingerprint(feature) &* 0x0001_0001_0001_0001)
      // The lowest marked place is exactly the first equal one (Mycroft's test for a zero halfword).
      let equal = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
      // Four where there is none; what is read then is overwritten by the next feature.
      let place = equal.trailingZeroBitCount >> 4
      let entry = bucket.loadUnaligned(fromByteOffset: 8 &+ place &* 6, as: UInt64.self).littleEndian
      // One where any bit is set. Written as a choice, this becomes a branch.
      let isFound = Int(truncatingIfNeeded: (equal | (0 &- equal)) >> 63)
      // One where the first class is 255.
      let isLong = Int(truncatingIfNeeded: ((entry & 0xff) &+ 1) >> 8)
      region[short] = entry
      region[long] = entry
      short &+= isFound & ~isLong
      long &-= isFound & isLong
    }
    return Found(short: Int32(truncatingIfNeeded: short), long: Int32(truncatingIfNeeded: long &+ 1))
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

  /// Sets all scores to zero, those beyond the classes out of reach.
  @inline(__always)
  func clear(_ scores: UnsafeMutablePointer<Int16>, classes: Int) {
    scores.update(repeating: 0, count: min(classes, width))
    for place in min(classes, width)..<width { scores[place] = .min / 2 }
  }

  /// Adds the weights of what was found to the scores, of which there is room for ``scoreCapacity``.
  @inline(__always)
  func add(
    _ region: UnsafePointer<UInt64>, _ found: Found, of base: UnsafeRawPointer,
    to scores: UnsafeMutablePointer<Int16>
  ) {
    for at in Int(found.long)..<Self.regionSize {
      add(row: Int(UInt32(truncatingIfNeeded: region[at] >> 16)), of: base, to: scores)
    }
    for at in 0..<Int(found.short) {
      let entry = region[at]
      scores[Int(UInt8(truncatingIfNeeded: entry))] &+= Int16(Int8(truncatingIfNeeded: entry >> 8))
      scores[Int(UInt8(truncatingIfNeeded: entry >> 16))] &+= Int16(Int8(truncatingIfNeeded: entry >> 24))
      scores[Int(UInt8(truncatingIfNeeded: entry >> 32))] &+= Int16(Int8(truncatingIfNeeded: entry >> 40))
    }
  }

  /// The class with the highest score, the lowest number among equals, and whether no other comes as near to it as the margin.
  @inline(__always)
  func leader(_ scores: UnsafePointer<Int16>, classes: Int, margin: Int16) -> (best: UInt8, isClear: Bool) {
    let cells = UnsafeRawPointer(scores)
    var most = cells.loadUnaligned(as: SIMD8<Int16>.self)
    for place in stride(from: 8, to: width, by: 8) {
      most = pointwiseMax(most, cells.loadUnaligned(fromByteOffset: place &* 2, as: SIMD8<Int16>.self))
    }
    let highest = most.max()
    let near = SIMD8<Int16>(repeating: highest &- margin)
    var count = SIMD8<Int16>.zero
    for place in stride(from: 0, to: width, by: 8) {
      let cell = cells.loadUnaligned(fromByteOffset: place &* 2, as: SIMD8<Int16>.self)
      count &+= SIMD8.zero.replacing(with: 1, where: cell .> near)
    }
    var best = 0
    while best < classes &- 1, scores[best] != highest { best &+= 1 }
    return (UInt8(truncatingIfNeeded: best), count.wrappedSum() == 1)
  }
}
