/// Sums of weights over the features of several places together, remembered for partial parses that look alike.
///
/// The parses of a beam differ by a decision some steps back, and what their features see is often the same: the top of the
/// stack, the buffer's front, and the children of these.
///
/// A direct-mapped table: each key has one place, and a later one overwrites it. Keys hold all that the features read, so that
/// a sum found is the sum.
final class StateSums {
  private struct Entry {
    var key = SIMD2<UInt64>.zero
    var sum = SIMD4<Int32>.zero
  }

  /// The number of entries, as a power of two: 8 KiB, which stay in the first cache.
  private static let sizeLog2: UInt64 = 8

  private let entries: UnsafeMutablePointer<Entry>
  /// The number of the sentence, a part of each key; never zero, as it is in an empty entry.
  private var sentence: UInt16 = 0

  init() {
    entries = .allocate(capacity: 1 << Int(Self.sizeLog2))
    entries.initialize(repeating: Entry(), count: 1 << Int(Self.sizeLog2))
  }

  deinit { entries.deallocate() }

  /// Begins a sentence: what is known of others no longer counts.
  func begin() {
    sentence &+= 1
    if sentence == 0 {
      entries.update(repeating: Entry(), count: 1 << Int(Self.sizeLog2))
      sentence = 1
    }
  }

  /// The sum that is remembered for a state, else the one that the body makes.
  @inline(__always)
  func sum(_ state: ParserState, _ make: () -> SIMD4<Int32>) -> SIMD4<Int32> {
    let key = key(state)
    // Multiplicative hashing, as in ``FeatureHash``.
    var mixed = key[0] &* 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 32) ^ key[1]) &* 0xa076_1d64_78bd_642f
    let entry = entries + Int(truncatingIfNeeded: mixed >> (64 - Self.sizeLog2))
    if entry.pointee.key == key { return entry.pointee.sum }
    let sum = make()
    entry.pointee = Entry(key: key, sum: sum)
    return sum
  }

  /// All that ``ParserFeatures/together(_:_:)`` reads of a state.
  @inline(__always)
  private func key(_ state: ParserState) -> SIMD2<UInt64> {
    func packed(_ a: Int16, _ b: Int16, _ c: Int16, _ d: UInt16) -> UInt64 {
      UInt64(UInt16(bitPattern: a)) | UInt64(UInt16(bitPattern: b)) << 16 | UInt64(UInt16(bitPattern: c)) << 32
        | UInt64(d) << 48
    }
    let (s0, s1) = (state.item(0), state.item(1))
    let top = state.nodes[s0]
    let front = state.nodes[state.front]
    return SIMD2(
      packed(
        Int16(truncatingIfNeeded: s0), Int16(truncatingIfNeeded: s1), Int16(truncatingIfNeeded: state.front), sentence),
      packed(top.left, top.right, front.left, UInt16(front.leftCount)))
  }
}
