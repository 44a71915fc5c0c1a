import Comparison
import Screen

/// An article wrapped to a width: its lines, with an empty one between blocks.
///
/// Kept in the state for each article that was shown, and made again only where the width changes: a key redraws from it.
struct ArticleLayout: Sendable {
  /// A line on the screen.
  struct Line: Sendable, Hashable {
    /// Its UTF-8 bytes; an empty line stands at the end of the block before it.
    let range: TextRange
    /// The block it belongs to: an index into ``ArticleLayout/blocks``; nil for the empty line between two.
    let block: Int?
  }

  /// The columns it was wrapped to.
  let width: Int
  /// The blocks, in reading order, those without text left out.
  let blocks: [Block]
  /// The lines, by start.
  let lines: [Line]

  /// Wraps the blocks of a text.
  init(_ text: [UInt8], blocks: [Block], width: Int) {
    self.width = width
    self.blocks = blocks
    var lines: [Line] = []
    for (index, block) in blocks.enumerated() where block.kind != .frontMatter {
      let wrapped = LineWrap.lines(of: text, in: block.range.bytes, width: width)
      if wrapped.isEmpty { continue }
      if let last = lines.last, !ArticleLayout.isJoined(text, blocks, last.block, index) {
        lines.append(Line(range: TextRange(Int(last.range.end), Int(last.range.end)), block: nil))
      }
      for line in wrapped {
        lines.append(Line(range: TextRange(line.range.lowerBound, line.range.upperBound), block: index))
      }
    }
    self.lines = lines
  }

  /// The same lines with the kinds of blocks that a comparison found, where it cut the text alike.
  func classified(as blocks: [Block], text: [UInt8]) -> ArticleLayout {
    let isCutAlike =
      blocks.count == self.blocks.count && zip(blocks, self.blocks).allSatisfy { $0.range == $1.range }
    if isCutAlike {
      return ArticleLayout(width: width, blocks: blocks, lines: lines)
    }
    return ArticleLayout(text, blocks: blocks, width: width)
  }

  private init(width: Int, blocks: [Block], lines: [Line]) {
    (self.width, self.blocks, self.lines) = (width, blocks, lines)
  }

  /// The line that holds a byte, or the last one before it; 0 for a text without lines.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lines[middle].range.start) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The first byte of a line; 0 for a text without lines.
  func offset(ofLine line: Int) -> Int {
    lines.isEmpty ? 0 : Int(lines[max(0, min(line, lines.count - 1))].range.start)
  }

  /// The lines that a range touches; never empty where there are lines.
  func lines(of range: TextRange) -> Range<Int> {
    guard !lines.isEmpty else { return 0..<0 }
    let first = line(at: Int(range.start))
    return first..<max(first, line(at: max(Int(range.start), Int(range.end) - 1))) + 1
  }

  /// Items of a list and rows of a table stand close; everything else is parted by an empty line.
  ///
  /// The text says what they are, and not the kinds: those are known only when all was compared, and then nothing may jump.
  private static func isJoined(_ text: [UInt8], _ blocks: [Block], _ previous: Int?, _ next: Int) -> Bool {
    guard let previous else { return true }
    let (above, below) = (blocks[previous].range, blocks[next].range)
    // Items that the text itself parts by an empty line stay so.
    let ends = text[Int(above.end)..<max(Int(above.end), Int(below.start))].count { $0 == 0x0A }
    return ends == 1 && isItem(text, above) && isItem(text, below)
  }

  /// "- …", "* …", "• …", "1. …", "12) …", "| … |".
  private static func isItem(_ text: [UInt8], _ range: TextRange) -> Bool {
    let head = text[range.bytes].prefix(4)
    return head.first == 0x7C || head.starts(with: [0x2B, 0x20]) || ListMark.begins(head)
  }
}
