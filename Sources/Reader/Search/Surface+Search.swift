import Screen

extension Surface {
  /// Changes the looks of the words of a row that a pattern finds, wherever they come from.
  mutating func restyle(_ row: Rect, where pattern: TextPattern, _ change: (inout Style) -> Void) {
    let area = bounds.intersection(row)
    guard !area.isEmpty else { return }
    var bytes: [UInt8] = []
    // For each byte the column it is drawn in.
    var columns: [Int] = []
    for x in area.columns {
      let text = text(at: Point(x: x, y: area.y)).utf8
      bytes += text
      columns += repeatElement(x, count: text.count)
    }
    for match in pattern.matches(in: bytes) {
      let (first, last) = (columns[Int(match.start)], columns[Int(match.end) - 1])
      restyle(Rect(x: first, y: area.y, width: last - first + 1, height: 1), change)
    }
  }
}

extension ReaderState {
  /// The words that lists and the panel show where they stand: those searched, else those that the filter asks for.
  var wantedWords: TextPattern? { TextPattern(search?.words ?? filter.text) }
}
