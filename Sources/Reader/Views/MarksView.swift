import Comparison
import Screen

/// The list of passages that were marked.
enum MarksView {
  /// Draws the list, two lines a mark.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let count = state.highlights.count
    let title = "  \(count) marked \(count == 1 ? "passage" : "passages")"
    surface.put(title, at: area.origin, style: .plain.bold.underlined(), clippedTo: area)
    let (_, body) = area.split(top: 1)
    if count == 0 {
      let key = state.keymap.notation(of: .mark, in: .columns) ?? ":mark"
      surface.put(
        "  Select a fact and press \(key) to mark its passage.", at: body.origin, style: state.theme.quiet,
        clippedTo: body)
      return
    }
    let fitting = max(1, body.height / 2)
    let first = max(0, min(state.overlayIndex - fitting / 2, count - fitting))
    for (index, mark) in state.highlights.enumerated().dropFirst(first).prefix(fitting) {
      let row = (index - first) * 2
      let isChosen = index == state.overlayIndex
      let upper = head(mark, state, isChosen: isChosen)
      if isChosen {
        surface.fill(body.row(row), style: state.theme.chosen)
        surface.cursor = body.row(row).origin
      }
      upper.styled { if isChosen { $0 = $0.adding([.bold, .reverse]) } }.draw(on: &surface, in: body.row(row))
      var lower = StyledLine("      ")
      if state.articles.indices.contains(mark.passage.source) {
        let text = state.articles[mark.passage.source].text
        lower.add(
          Snippet(text, passage: mark.passage.range, focus: mark.passage.range).line(max(0, body.width - 7)))
      }
      lower.draw(on: &surface, in: body.row(row + 1))
    }
  }

  private static func head(_ mark: Highlight, _ state: ReaderState, isChosen: Bool) -> StyledLine {
    var line = StyledLine(isChosen ? "▸ " : "  ")
    line.add(mark.verdict.sign + " ", state.theme.sign(mark.verdict))
    let name = state.sources.indices.contains(mark.passage.source) ? state.sources[mark.passage.source].name : ""
    line.add(VisibleText.sanitized(mark.about + " · " + name), .plain.bold)
    let others = mark.counterparts.count
    line.add("  \(others) \(others == 1 ? "counterpart" : "counterparts")", state.theme.quiet)
    return line
  }
}
