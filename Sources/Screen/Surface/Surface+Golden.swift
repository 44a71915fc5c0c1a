extension Surface {
  /// The rows as plain text, without the blanks at their ends, each followed by a line feed.
  public var text: String {
    var result = ""
    for y in 0..<height {
      var line = rowText(y)
      while line.last == " " { line.removeLast() }
      result += line + "\n"
    }
    return result
  }

  /// The surface as text that a person can read in a diff: its size and cursor, the rows, and then every row's style
  /// runs, half-open, where they are not plain.
  ///
  ///     12x2 cursor 2,1
  ///     |one 二 three|
  ///     |            |
  ///     0: 0..<3 bold, 4..<6 fg 3 underline curly
  ///
  /// The form follows ratatui's test buffers: the text first, the styles as a list of changes.
  public var golden: String {
    var result = "\(width)x\(height)"
    if let cursor { result += " cursor \(cursor.x),\(cursor.y)" }
    result += "\n"
    for y in 0..<height { result += "|" + rowText(y) + "|\n" }
    for y in 0..<height {
      let runs = styleRuns(y).filter { $0.style != .plain }
      guard !runs.isEmpty else { continue }
      let list = runs.map { "\($0.columns.lowerBound)..<\($0.columns.upperBound) \($0.style)" }
      result += "\(y): " + list.joined(separator: ", ") + "\n"
    }
    return result
  }

  /// The runs of one style in row `y`, left to right; together they cover the row.
  public func styleRuns(_ y: Int) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    var start = 0
    for x in 0..<width where x + 1 == width || self[x + 1, y].style != self[x, y].style {
      runs.append((start..<x + 1, self[x, y].style))
      start = x + 1
    }
    return runs
  }

  private func rowText(_ y: Int) -> String {
    (0..<width).map { text(at: Point(x: $0, y: y)) }.joined()
  }
}
