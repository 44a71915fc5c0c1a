/// Cuts a text into blocks: paragraphs, headlines, single lines.
///
/// A blank line parts blocks, and so does a line end, unless the lines are hard-wrapped. A paragraph that a page break cuts
/// inside a sentence is one block: the last line before the gap is long and has no closing mark, the first line after it
/// begins with a small letter. A row of a Markdown table (`| … |`) is a block of its own.
public struct BlockSplitter: Sendable {
  /// A splitter.
  public init() {}

  /// The blocks of a text, all taken as running text but the front matter; a classifier tells the rest.
  public func blocks(of text: [UInt8]) -> [Block] {
    text.withUnsafeBufferPointer { bytes in
      var lines: [Line] = []
      let (front, from) = Self.frontMatter(bytes)
      Self.collect(bytes, from: from, into: &lines)
      let wrap = Self.wrapWidth(lines)
      var blocks = front.map { [Block(range: $0, kind: .frontMatter)] } ?? []
      var start = 0
      for index in lines.indices {
        let isLast = index + 1 == lines.count
        if isLast || !Self.joins(lines[index], lines[index + 1], wrap: wrap) {
          blocks.append(Block(range: TextRange(lines[start].start, lines[index].end), kind: .body))
          start = index + 1
        }
      }
      return blocks
    }
  }

  /// The lines of hyphens before a text and what stands between them; nil where the text begins at once.
  public static func frontMatter(of text: [UInt8]) -> TextRange? {
    text.withUnsafeBufferPointer { frontMatter($0).0 }
  }

  /// A line that is not blank, without the white space at its ends.
  private struct Line {
    var start: Int
    var end: Int
    /// Length in scalars.
    var length: Int
    /// Whether blank lines stand before it.
    var afterGap: Bool
    var beginsSmall: Bool
    var endsOpen: Bool
    var endsClosed: Bool
    var isItem: Bool
    /// Whether it is a row of a Markdown table, which ends with its line.
    var isRow: Bool
  }

  /// Whether the second line goes on with the first one's paragraph.
  private static func joins(_ a: Line, _ b: Line, wrap: Int?) -> Bool {
    if b.isItem || a.isRow { return false }
    if b.afterGap { return a.length >= 40 && a.endsOpen && b.beginsSmall }
    if let wrap, a.length <= wrap + 12 {
      return a.length * 10 >= wrap * 7 || (a.endsOpen && b.beginsSmall)
    }
    // A short line counts as cut only if what follows closes the sentence: a column of words is no sentence.
    return a.endsOpen && b.beginsSmall && (a.length >= 40 || b.endsClosed)
  }

  /// The width at which the text was wrapped by hand; nil where lines are paragraphs.
  private static func wrapWidth(_ lines: [Line]) -> Int? {
    var continuing = 0
    var pairs = 0
    var lengths: [Int] = []
    for index in lines.indices.dropLast() {
      let (a, b) = (lines[index], lines[index + 1])
      guard !b.afterGap, a.length >= 40, a.length <= 140, !b.isItem else { continue }
      pairs += 1
      lengths.append(a.length)
      if b.beginsSmall, a.endsOpen { continuing += 1 }
    }
    guard continuing >= 2, continuing * 4 >= pairs else { return nil }
    lengths.sort()
    return lengths[lengths.count * 9 / 10]
  }

  private static func frontMatter(_ bytes: UnsafeBufferPointer<UInt8>) -> (TextRange?, Int) {
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    func isFence(_ at: Int) -> Bool {
      guard at + 3 <= bytes.count, bytes[at] == 0x2D, bytes[at + 1] == 0x2D, bytes[at + 2] == 0x2D else { return false }
      var end = at + 3
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
      return end == bytes.count || bytes[end] == 0x0A
    }
    guard isFence(start) else { return (nil, start) }
    var at = start
    while at < bytes.count {
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      at += 1
      if at < bytes.count, isFence(at) {
        return (TextRange(start, at + 3), at + 3)
      }
    }
    return (nil, start)
  }

  private static func collect(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, into lines: inout [Line]) {
    var at = from
    var gap = false
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != 0x0C { end += 1 }
      var first = at
      var last = end
      while first < last, let space = Bytes.space(bytes, first, last) { first += space.width }
      while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
      while last - 2 >= first, bytes[last - 2] == 0xC2, bytes[last - 1] == 0xA0 { last -= 2 }
      if first == last {
        gap = true
      } else {
        lines.append(line(bytes, first, last, afterGap: gap && !lines.isEmpty))
        gap = false
      }
      // CR LF is one line end; a form feed is a page break and counts as a gap.
      if end < bytes.count, bytes[end] == 0x0C { gap = true }
      at = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, afterGap: Bool) -> Line {
    var length = 0
    for at in start..<end where bytes[at] & 0xC0 != 0x80 { length += 1 }
    let first = bytes[start]
    let last = bytes[end - 1]
    let beginsSmall = first >= 0x61 && first <= 0x7A
    let endsOpen = Bytes.isLetter(last) || Bytes.isDigit(last) || last == 0x2C || last == 0x2D
    return Line(
      start: start, end: end, length: length, afterGap: afterGap, beginsSmall: beginsSmall, endsOpen: endsOpen,
      endsClosed: last == 0x2E || last == 0x21 || last == 0x3F,
      isItem: isItem(bytes, start, end) || first == 0x7C, isRow: first == 0x7C)
  }

  /// "- item", "* item", "• item", "1. item", "[1] note", "# heading".
  private static func isItem(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    if first == 0x2B { return start + 1 < end && bytes[start + 1] == 0x20 }
    return first == 0x23 || first == 0x5B || first == 0x3E || ListMark.begins(bytes[start..<end])
  }
}
