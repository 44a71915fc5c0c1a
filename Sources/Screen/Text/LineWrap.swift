/// A line of a wrapped paragraph.
public struct WrappedLine: Hashable, Sendable {
  /// Its UTF-8 bytes, half-open, without the blanks at its end.
  public let range: Range<Int>
  /// Its columns.
  public let width: Int

  /// A line of `width` columns.
  public init(range: Range<Int>, width: Int) {
    self.range = range
    self.width = width
  }
}

/// Breaks a paragraph into lines at words.
///
///     let lines = LineWrap.lines(of: article, in: paragraph, width: 40)
///     for (row, line) in lines.enumerated() {
///       surface.put(article, in: line.range, at: Point(x: 0, y: row))
///     }
///
/// Greedy, one pass: as many words a line as fit. Blanks at a line's end hang and belong to no line; blanks before the
/// first word are skipped. A line break inside the paragraph is a space. A word is cut only where it alone is wider
/// than the line. Lines also break after a hyphen or a dash inside a word, and between ideographs, kana, hangul and
/// emoji, but not before closing or after opening punctuation (a small part of UAX #14). Minimum raggedness (Knuth and
/// Plass) was rejected: in narrow columns it moves words on lines above while the reader resizes.
public enum LineWrap {
  /// The lines of the paragraph that lies in `range` of the UTF-8 bytes; none for a blank one.
  ///
  /// Every line is at most `width` columns, except for a wide glyph where `width` is 1. A `width` below 1 counts as 1.
  public static func lines(of bytes: [UInt8], in range: Range<Int>, width: Int) -> [WrappedLine] {
    let end = min(range.upperBound, bytes.count)
    let start = max(0, range.lowerBound)
    guard start < end else { return [] }
    var lines: [WrappedLine] = []
    lines.reserveCapacity((end - start) / max(8, width) + 2)
    let width = max(1, width)
    let span = bytes.span
    var line = Line(start: start)
    var offset = start
    while offset < end {
      let cluster = TextCluster(at: offset, before: end, in: span)
      let next = offset + cluster.length
      if cluster.isBreakingSpace {
        if line.isBlank {
          line = Line(start: next)
        } else {
          line.takeSpace(columns: cluster.width, next: next)
        }
      } else if line.columns + cluster.width <= width || line.isBlank {
        line.take(cluster, at: offset)
      } else {
        line.noteBreak(before: cluster, at: offset)
        let cut = line.bestBreak ?? line.hardBreak(at: offset)
        lines.append(WrappedLine(range: line.start..<cut.end, width: cut.columns))
        line = Line(start: cut.next)
        offset = cut.next
        continue
      }
      offset = next
    }
    if !line.isBlank { lines.append(WrappedLine(range: line.start..<line.contentEnd, width: line.contentColumns)) }
    return lines
  }
}

/// The line that is being filled.
private struct Line {
  /// A place where it may end.
  struct Break {
    /// The end of what stands before it.
    let end: Int
    /// The columns up to there.
    let columns: Int
    /// Where the next line starts.
    let next: Int
  }

  let start: Int
  var columns = 0
  var contentEnd: Int
  var contentColumns = 0
  var bestBreak: Break?
  private var previous: Unicode.Scalar?
  private var beforePrevious: Unicode.Scalar?
  private var previousWidth = 0

  init(start: Int) {
    self.start = start
    contentEnd = start
  }

  var isBlank: Bool { contentEnd == start }

  @inline(__always)
  mutating func takeSpace(columns width: Int, next: Int) {
    bestBreak = Break(end: contentEnd, columns: contentColumns, next: next)
    columns += width
    previous = nil
    beforePrevious = nil
  }

  @inline(__always)
  mutating func take(_ cluster: TextCluster, at offset: Int) {
    noteBreak(before: cluster, at: offset)
    columns += cluster.width
    contentEnd = offset + cluster.length
    contentColumns = columns
    beforePrevious = previous
    previous = cluster.scalar
    previousWidth = cluster.width
  }

  @inline(__always)
  mutating func noteBreak(before cluster: TextCluster, at offset: Int) {
    guard let previous, contentEnd == offset else { return }
    // Two letters, the common case, need no rule.
    if previous.value >= 0x61, previous.value <= 0x7A, cluster.width != 2 { return }
    let allowed = LineBreak.isAllowed(
      after: previous, wide: previousWidth == 2, preceded: beforePrevious, before: cluster.scalar,
      wide: cluster.width == 2)
    if allowed { bestBreak = Break(end: offset, columns: columns, next: offset) }
  }

  /// The break inside a word that alone is wider than the line.
  func hardBreak(at offset: Int) -> Break { Break(end: contentEnd, columns: contentColumns, next: offset) }
}
