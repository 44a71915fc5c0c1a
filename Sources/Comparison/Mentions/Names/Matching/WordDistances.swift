/// Distances of pairs of words that were asked for before.
///
///     let known = WordDistances(names: 500)
///     matcher.distance(a, b, known)   // the same as matcher.distance(a, b), sooner from the second time on
///
/// The pairs of names that an index tells have a few words in common: John with Jon stands in a hundred of them. A direct-mapped
/// table: each pair of words has one place, and a later one overwrites it. What it gives is what was put there, never a guess.
final class WordDistances {
  private struct Entry {
    var a: UInt64 = 0
    var b: UInt64 = 0
    var distance: Int32 = -1
    var isGiven = false
  }

  /// The number of entries, as a power of two.
  private let sizeLog2: Int
  private var entries: [Entry]

  /// A table for so many names: sixteen entries for each, and 768 KiB at most.
  init(names: Int) {
    sizeLog2 = min(15, 8 + Int.bitWidth - (names >> 4).leadingZeroBitCount)
    entries = Array(repeating: Entry(), count: 1 << sizeLog2)
  }

  /// The distance that is known of two words, else the one that the body measures.
  ///
  /// - Parameter isGiven: whether the words begin their names.
  func distance(_ a: Form, _ b: Form, isGiven: Bool, _ measure: () -> Int) -> Int {
    let mixed = (a.raw ^ b.raw &* 0xa076_1d64_78bd_642f) &* 0x9e37_79b9_7f4a_7c15
    let place = Int(truncatingIfNeeded: (mixed ^ (isGiven ? ~0 : 0)) >> UInt64(64 - sizeLog2))
    let entry = entries[place]
    if entry.a == a.raw, entry.b == b.raw, entry.isGiven == isGiven, entry.distance >= 0 { return Int(entry.distance) }
    let distance = measure()
    entries[place] = Entry(a: a.raw, b: b.raw, distance: Int32(truncatingIfNeeded: distance), isGiven: isGiven)
    return distance
  }
}
