/// A half-open range of UTF-8 byte offsets into an article's text.
///
///     let range = TextRange(10, 21)   // bytes 10 ..< 21
///
/// Every layer above the raw text holds such ranges and no copies of the text. Unicode-scalar offsets, which the
/// command's output uses, are made from them by ``ScalarOffsets``.
public struct TextRange: Sendable, Hashable, Comparable {
  /// The first byte.
  public let start: Int32
  /// One past the last byte.
  public let end: Int32

  /// A range of bytes `start ..< end`; an end before the start is read as an empty range at the start.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: max(start, end))
  }

  /// The number of bytes.
  @inlinable public var count: Int { Int(end - start) }

  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// The offsets, for slicing an array of bytes.
  @inlinable public var bytes: Range<Int> { Int(start)..<Int(end) }

  /// Whether the two share at least one byte.
  @inlinable public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Whether every byte of the other lies in this range.
  @inlinable public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// The smallest range that holds both.
  @inlinable public func union(_ other: TextRange) -> TextRange {
    TextRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  /// By start, then by end: reading order, a shorter range first.
  @inlinable public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
