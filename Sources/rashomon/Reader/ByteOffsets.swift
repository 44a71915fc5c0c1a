/// Turns offsets in Unicode scalars, which are kept in files, into UTF-8 byte offsets of a text.
struct ByteOffsets {
  private let starts: [Int32]
  private let count: Int

  /// A table over the text.
  init(_ text: [UInt8]) {
    starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }.map { Int32(truncatingIfNeeded: $0) }
    count = text.count
  }

  /// The byte at which a scalar begins; the end of the text for one beyond it.
  subscript(scalar: Int) -> Int {
    if scalar <= 0 { return 0 }
    return scalar < starts.count ? Int(starts[scalar]) : count
  }
}
