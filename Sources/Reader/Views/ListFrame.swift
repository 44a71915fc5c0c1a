import Screen

/// What the list views share: a header that stays, lines below it, the selected one reversed.
enum ListFrame {
  /// How many lines the header takes: on a low screen one.
  static func headerHeight(_ state: ReaderState) -> Int {
    state.view == .facts && Arrangement(state).body.height >= 8 ? 2 : 1
  }

  /// How many lines the list has room for.
  static func height(_ state: ReaderState) -> Int {
    max(1, Arrangement(state).body.height - headerHeight(state))
  }

  /// Why a list is empty.
  private static func nothing(_ state: ReaderState) -> String {
    let words = state.filter.words(state.sources)
    if words.isEmpty { return "Nothing to show here." }
    let key = state.keymap.notation(of: .filterNone, in: state.place) ?? ":filter off"
    return "Nothing here with only \(words); \(key) shows all."
  }

  /// Draws a list whose lines `line` makes.
  static func draw(
    _ state: ReaderState, on surface: inout Surface, in area: Rect, header: [StyledLine],
    line: (ListRow, Int) -> StyledLine
  ) {
    if area.isEmpty { return }
    for (row, text) in header.enumerated() where row < area.height { text.draw(on: &surface, in: area.row(row)) }
    guard state.findings != nil, !state.rows.isEmpty else {
      let text =
        state.obstacle != nil
        ? "The articles cannot be compared."
        : state.isComparing ? "The articles are being compared…" : nothing(state)
      let lines = StyledLine.wrapped("  ", text, area.width, state.theme.quiet)
      for (row, line) in lines.enumerated() where header.count + row < area.height {
        line.draw(on: &surface, in: area.row(header.count + row))
      }
      return
    }
    let pattern = state.wantedWords
    for (row, entry) in state.rows.enumerated().dropFirst(state.listTop).prefix(max(0, area.height - header.count)) {
      let place = area.row(row - state.listTop + header.count)
      if case .heading(let text) = entry {
        let shown = TextWidth.truncated(text, to: place.width)
        surface.put(shown, at: place.origin, style: .plain.bold.underlined(), clippedTo: place)
      } else {
        let isChosen = row == state.listIndex && entry.isSelectable
        if isChosen {
          surface.fill(place, style: state.theme.chosen)
          surface.cursor = place.origin
        }
        line(entry, row).styled { style in
          if isChosen { state.theme.choose(&style) }
        }.draw(on: &surface, in: place)
      }
      if let pattern {
        surface.restyle(place, where: pattern) { state.theme.hit(&$0, isCurrent: row == state.listIndex) }
      }
    }
  }
}
