import Screen

/// The events to choose from where no article was named.
enum SamplesView {
  /// The row of the screen on which the first event stands.
  static let firstRow = 4

  /// The first event on the screen.
  static func first(_ state: ReaderState) -> Int {
    max(0, min(state.sampleIndex - room(state) / 2, state.samples.count - room(state)))
  }

  private static func room(_ state: ReaderState) -> Int { max(1, Arrangement(state).body.height - 3) }

  /// Draws the list.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let about = "  Name some articles to read your own: rashomon a.txt b.txt c.txt"
    surface.put(about, at: area.row(1).origin, style: state.theme.quiet, clippedTo: area)
    surface.put("  Or choose an event:", at: area.row(2).origin, clippedTo: area)
    let isWide = state.width >= 80
    let first = first(state)
    for (index, sample) in state.samples.enumerated().dropFirst(first).prefix(room(state)) {
      let row = area.row(firstRow - area.y + index - first)
      let isChosen = index == state.sampleIndex
      var line = StyledLine(isChosen ? " ▸ " : "   ")
      line.add(sample.date + "  ")
      line.add(sample.title, .plain.bold)
      line.add("  \(sample.articles) articles")
      if isWide { line.add("  " + sample.summary, state.theme.quiet) }
      if isChosen {
        surface.fill(row, style: state.theme.chosen)
        surface.cursor = row.origin
      }
      line.cut(to: row.width - 1)
      line.styled { if isChosen { $0 = $0.adding([.bold, .reverse]).removing(.dim) } }.draw(on: &surface, in: row)
    }
    if state.samples.isEmpty {
      surface.put("  (no sample events are installed)", at: area.row(3).origin, clippedTo: area)
    }
  }
}
