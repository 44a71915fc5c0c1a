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
    let start = bounded & ~63
    return text.withUnsafeBytes { text in
      // Eight bytes at a time: a byte that goes on with a scalar has its highest bit set and the next clear. Such bytes are counted
      // by their place among the eight, and the eight counts added up at the end.
      var counted: UInt64 = 0
      var at = start
      while at &+ 8 <= bounded {
        let bytes = text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        counted &+= bytes &>> 7 & ~(bytes &>> 6) & 0x0101_0101_0101_0101
        at &+= 8
      }
      var goingOn = Int((counted &* 0x0101_0101_0101_0101) &>> 56)
      while at < bounded {
        if text[at] & 0xC0 == 0x80 { goingOn &+= 1 }
        at &+= 1
      }
      return Int(counts[bounded >> 6]) &+ bounded &- start &- goingOn
    }
  }

  /// A range in scalars, half-open.
  public func callAsFunction(_ range: TextRange) -> Range<Int> {
    self[Int(range.start)]..<self[Int(range.end)]
  }
}
