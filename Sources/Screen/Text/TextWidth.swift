/// How many columns text takes on a surface.
///
///     TextWidth.of("二つ")                       // 4
///     TextWidth.truncated("Incendiary", to: 6)   // "Incen…"
public enum TextWidth {
  /// The columns of a text put on one line.
  public static func of(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return of(bytes, in: 0..<bytes.count)
  }

  /// The columns of a half-open range of UTF-8 bytes put on one line: the column of a passage is the width of what
  /// stands before it on its line.
  public static func of(_ bytes: [UInt8], in range: Range<Int>) -> Int {
    let span = bytes.span
    let end = min(range.upperBound, bytes.count)
    var offset = max(0, range.lowerBound)
    var columns = 0
    while offset < end {
      let cluster = TextCluster(at: offset, before: end, in: span)
      columns += cluster.width
      offset += cluster.length
    }
    return columns
  }

  /// The text where it fits in `columns`, else as much of it as fits before an ellipsis.
  public static func truncated(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let bytes = Array(text.utf8)
    guard of(bytes, in: 0..<bytes.count) > columns else { return text }
    let room = columns - of(ellipsis)
    guard room >= 0 else { return "" }
    let end = self.end(of: bytes, in: 0..<bytes.count, within: room)
    return String(decoding: bytes[..<end], as: UTF8.self) + ellipsis
  }

  /// The byte offset after the last cluster that fits in `columns`, counted from the start of the range: the inverse of
  /// `of(_:in:)`, for a mouse click or a selection.
  public static func end(of bytes: [UInt8], in range: Range<Int>, within columns: Int) -> Int {
    let span = bytes.span
    let end = min(range.upperBound, bytes.count)
    var offset = max(0, range.lowerBound)
    var room = columns
    while offset < end {
      let cluster = TextCluster(at: offset, before: end, in: span)
      if cluster.width > room { break }
      room -= cluster.width
      offset += cluster.length
    }
    return offset
  }
}
