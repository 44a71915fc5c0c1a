/// Groups of claims that were found not to belong together, so that the same two are not asked about again.
///
///     refused.note(p, 3, q, 1)
///     refused.holds(p, 3, q, 1)   // true
///     refused.holds(p, 4, q, 1)   // false: the first has grown meanwhile
///
/// Two much-told groups are brought together by as many pairs of their claims as are alike, each time with the same outcome until
/// one of them grows. A direct-mapped table: each two have one place, and later ones overwrite it. What it holds was found, never guessed.
struct RefusedJoins {
  private struct Entry {
    var p: Int32 = -1
    var q: Int32 = -1
    var countOfP: Int32 = 0
    var countOfQ: Int32 = 0
  }

  private var entries: [Entry]
  private let sizeLog2: Int

  /// The number of entries, as a power of two: from 4 KiB to 4 MiB.
  private static let sizes = (least: 8, most: 18)

  /// A table for so many questions.
  init(questions: Int) {
    sizeLog2 = min(Self.sizes.most, max(Self.sizes.least, Int.bitWidth - questions.leadingZeroBitCount))
    entries = Array(repeating: Entry(), count: 1 << sizeLog2)
  }

  /// Whether two groups were refused when they had as many members as now; a group never changes but by growing.
  func holds(_ p: Int, _ countOfP: Int, _ q: Int, _ countOfQ: Int) -> Bool {
    let entry = entries[place(p, q)]
    return entry.p == p && entry.q == q && entry.countOfP == countOfP && entry.countOfQ == countOfQ
  }

  /// Takes note of two groups.
  mutating func note(_ p: Int, _ countOfP: Int, _ q: Int, _ countOfQ: Int) {
    entries[place(p, q)] = Entry(p: Int32(p), q: Int32(q), countOfP: Int32(countOfP), countOfQ: Int32(countOfQ))
  }

  private func place(_ p: Int, _ q: Int) -> Int {
    let both = UInt64(UInt32(p)) << 32 | UInt64(UInt32(q))
    return Int(truncatingIfNeeded: (both &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - sizeLog2))
  }
}
