import Screen

/// The events to choose from where no article was named.
enum SamplesView {
  /// The row of the screen on which the first event stands.
  static let firstRow = 4

  /// The first event on the screen.
  static func first(_ state: ReaderState) -> Int {
    max(0, min(state.sampleIndex - room(state) / 2, state.samples.count - room(state)))
  }

  /// How far the reading of files is, as a bar.
  private static func draw(
    _ importing: ReaderState.Importing, _ state: ReaderState, on surface: inout Surface, in area: Rect
  ) {
    let text = "  Reading \(importing.done) of \(importing.count) files"
    surface.put(text, at: area.row(1).origin, style: .plain.bold, clippedTo: area)
    let width = max(1, min(60, area.width - 4))
    let done = min(width, width * importing.done / max(1, importing.count))
    let bar = String(repeating: "█", count: done) + String(repeating: "░", count: width - done)
    surface.put(bar, at: area.row(2).origin.offset(x: 2), clippedTo: area)
    let key = state.keymap.notation(of: .cancel, in: .samples) ?? ":cancel"
    let hint = "  \(key) stops here and shows those that were read"
    surface.put(hint, at: area.row(3).origin, style: state.theme.quiet, clippedTo: area)
  }

  private static func room(_ state: ReaderState) -> Int { max(1, Arrangement(state).body.height - 3) }

  /// Draws the list.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    if let importing = state.importing { return draw(importing, state, on: &surface, in: area) }
    let example = "rashomon a.txt b.txt c.txt"
    let about = area.width >= 66 ? "  Name some articles to read your own: " + example : "  Your own: " + example
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
      line.styled { if isChosen { state.theme.choose(&$0) } }.draw(on: &surface, in: row)
    }
    if state.samples.isEmpty {
      surface.put("  (no sample events are installed)", at: area.row(3).origin, clippedTo: area)
    }
  }
}
