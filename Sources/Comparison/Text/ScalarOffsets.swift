/// Turns UTF-8 byte offsets of a text into offsets in Unicode scalars, which the command's output uses.
///
///     let offsets = ScalarOffsets(Array("“So”".utf8))
///     offsets[3]   // 1: the opening quotation mark has three bytes and is one scalar
///
/// Holds one count for each 64 bytes, and counts the rest; a look-up is bounded, the table small.
public struct ScalarOffsets: Sendable {
  private let text: [UInt8]
  private let counts: [Int32]

  /// A table over the text.
  public init(_ text: [UInt8]) {
    self.text = text
    var counts: [Int32] = []
    counts.reserveCapacity(text.count / 64 + 1)
    var count: Int32 = 0
    for (index, byte) in text.enumerated() {
      if index & 63 == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if text.count & 63 == 0 { counts.append(count) }
    self.counts = counts
  }

  /// How many scalars begin before a byte offset.
  public subscript(offset: Int) -> Int {
    let bounded = min(max(0, offset), text.count)
    var count = Int(counts[bounded >> 6])
    for index in (bounded & ~63)..<bounded where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// A range in scalars, half-open.
  public func callAsFunction(_ range: TextRange) -> Range<Int> {
    self[Int(range.start)]..<self[Int(range.end)]
  }
}
