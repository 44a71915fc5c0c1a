import Comparison
import Screen

/// The list of passages that were marked: for each a line on its fact and tags, its words, and what was written to it.
enum MarksView {
  /// Draws the list.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let count = state.highlights.count
    let title = "  \(count) marked \(count == 1 ? "passage" : "passages")"
    surface.put(title, at: area.origin, style: .plain.bold.underlined(), clippedTo: area)
    let (_, body) = area.split(top: 1)
    if count == 0 {
      let key = state.keymap.notation(of: .mark, in: .columns) ?? ":mark"
      let text = "Select a fact and press \(key) to mark its passage."
      let lines = StyledLine.wrapped("  ", text, body.width, state.theme.quiet)
      for (row, line) in lines.prefix(body.height).enumerated() { line.draw(on: &surface, in: body.row(row)) }
      return
    }
    let heights = state.highlights.map { 2 + notes($0, body.width).count }
    // The chosen mark in the middle, as far as the ends of the list let it.
    var first = state.overlayIndex
    var used = heights[first] / 2
    while first > 0, used + heights[first - 1] <= body.height / 2 {
      first -= 1
      used += heights[first]
    }
    while first > 0, heights[(first - 1)...].reduce(0, +) <= body.height { first -= 1 }
    var row = 0
    for (index, mark) in state.highlights.enumerated().dropFirst(first) {
      guard row < body.height else { break }
      draw(mark, state, isChosen: index == state.overlayIndex, on: &surface, from: row, in: body)
      row += heights[index]
    }
  }

  private static func draw(
    _ mark: Highlight, _ state: ReaderState, isChosen: Bool, on surface: inout Surface, from row: Int, in body: Rect
  ) {
    if isChosen {
      surface.fill(body.row(row), style: state.theme.chosen)
      surface.cursor = body.row(row).origin
    }
    head(mark, state, isChosen: isChosen, body.width).styled { if isChosen { state.theme.choose(&$0) } }
      .draw(on: &surface, in: body.row(row))
    guard row + 1 < body.height else { return }
    var lower = StyledLine("      ")
    if state.articles.indices.contains(mark.passage.source) {
      let text = state.shown[mark.passage.source].bytes
      lower.add(Snippet(text, passage: mark.passage.range, focus: mark.passage.range).line(max(0, body.width - 7)))
    }
    lower.draw(on: &surface, in: body.row(row + 1))
    for (number, line) in notes(mark, body.width).enumerated() where row + 2 + number < body.height {
      StyledLine("      " + (number == 0 ? "✎ " : "  ") + line, .plain.italic)
        .draw(on: &surface, in: body.row(row + 2 + number))
    }
  }

  private static func head(_ mark: Highlight, _ state: ReaderState, isChosen: Bool, _ width: Int) -> StyledLine {
    var line = StyledLine(isChosen ? "▸ " : "  ")
    // In the classroom a mark must not give away what the program makes of its words.
    let isHidden = state.hidesMarks
    if !isHidden { line.add(mark.verdict.sign + " ", state.theme.sign(mark.verdict)) }
    let name = state.sources.indices.contains(mark.passage.source) ? state.sources[mark.passage.source].name : ""
    let source = VisibleText.sanitized(name)
    // The subject gives way, so that the source can be read.
    let room = max(12, width - line.width - TextWidth.of(source) - (mark.tags.isEmpty ? 3 : 6))
    let about = TextWidth.truncated(VisibleText.sanitized(mark.about), to: room)
    line.add(isHidden ? source : about + " · " + source, .plain.bold)
    for tag in mark.tags { line.add(VisibleText.sanitized("  #" + tag), .plain.bold) }
    if isHidden { return line }
    let others = mark.counterparts.count
    let told = "  \(others) \(others == 1 ? "counterpart" : "counterparts")"
    if line.width + TextWidth.of(told) <= width { line.add(told, state.theme.quiet) }
    return line
  }

  /// The note, line by line as it was written, wrapped.
  private static func notes(_ mark: Highlight, _ width: Int) -> [String] {
    if mark.note.isEmpty { return [] }
    return mark.note.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part -> [String] in
      let bytes = Array(VisibleText.sanitized(String(part)).utf8)
      return LineWrap.lines(of: bytes, in: 0..<bytes.count, width: max(8, width - 10))
        .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
  }
}
