import Screen

/// The facts that some letters find, the best first, with the letters marked.
enum FinderView {
  /// Draws the list.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let title = "  \(state.found.count) of \(state.facts.count) facts"
    surface.put(title, at: area.origin, style: .plain.bold.underlined(), clippedTo: area)
    let (_, body) = area.split(top: 1)
    let first = max(0, min(state.overlayIndex - body.height / 2, state.found.count - body.height))
    for (index, found) in state.found.enumerated().dropFirst(first).prefix(body.height) {
      let row = body.row(index - first)
      let isChosen = index == state.overlayIndex
      let fact = state.facts[found.fact]
      var line = StyledLine(isChosen ? "▸ " : "  ")
      line.add(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
      for (place, scalar) in found.line.unicodeScalars.enumerated() {
        let style: Style = found.places.contains(place) ? .plain.bold.underlined() : .plain
        line.add(VisibleText.sanitized(String(Character(scalar))), style)
      }
      line.cut(to: row.width)
      if isChosen { surface.fill(row, style: state.theme.chosen) }
      line.styled { if isChosen { state.theme.choose(&$0) } }.draw(on: &surface, in: row)
    }
  }
}
