import Screen

/// What the list views share: a header that stays, lines below it, the selected one reversed.
enum ListFrame {
  /// How many lines the list has room for.
  static func height(_ state: ReaderState) -> Int { max(1, Arrangement(state).body.height - 1) }

  /// Draws a list whose lines `line` makes.
  static func draw(
    _ state: ReaderState, on surface: inout Surface, in area: Rect, header: StyledLine, line: (ListRow) -> StyledLine
  ) {
    if area.isEmpty { return }
    header.draw(on: &surface, in: area.row(0))
    guard state.findings != nil, !state.rows.isEmpty else {
      let text = state.isComparing ? "  The articles are being compared…" : "  Nothing to show here."
      surface.put(text, at: area.row(1).origin, style: state.theme.quiet, clippedTo: area)
      return
    }
    for (row, entry) in state.rows.dropFirst(state.listTop).prefix(area.height - 1).enumerated() {
      let place = area.row(row + 1)
      if case .heading(let text) = entry {
        surface.put(text, at: place.origin, style: .plain.bold.underlined(), clippedTo: place)
        continue
      }
      let isChosen = entry.fact != nil && entry.fact == state.selection
      if isChosen {
        surface.fill(place, style: state.theme.chosen)
        surface.cursor = place.origin
      }
      line(entry).styled { style in
        if isChosen { style = style.adding([.bold, .reverse]).removing(.dim) }
      }.draw(on: &surface, in: place)
    }
  }
}
