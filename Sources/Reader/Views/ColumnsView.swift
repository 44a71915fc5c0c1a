import Comparison
import Screen

/// The articles side by side, or one above the other on a narrow screen.
enum ColumnsView {
  /// Draws the panes.
  static func draw(_ state: ReaderState, _ panes: [Pane], on surface: inout Surface) {
    for pane in panes {
      drawHeader(state, pane, of: panes.count, on: &surface)
      drawText(state, pane, on: &surface)
      HeatStrip.draw(state, pane, on: &surface)
    }
    surface.cursor = cursor(state, panes)
  }

  /// The header names the source, with how many there are where not all are shown; the active one is reversed, has a pointer and a
  /// heavy rule.
  private static func drawHeader(_ state: ReaderState, _ pane: Pane, of count: Int, on surface: inout Surface) {
    let isActive = pane.source == state.active
    let style = isActive ? state.theme.chosen : Style.plain.underlined(pane.rule.isEmpty ? .solid : .none)
    surface.fill(Rect(x: pane.header.x, y: pane.header.y, width: pane.header.width - 1, height: 1), style: style)
    let source = state.sources[pane.source]
    let all = count < state.articles.count ? "/\(state.articles.count)" : ""
    var text = (isActive ? "▸ " : "  ") + "\(pane.source + 1)\(all) \(source.name)"
    let roles = state.base == pane.source ? " · base" : ""
    let room = pane.header.width - 2
    if let date = source.dates.first(where: { TextWidth.of(text + " · " + $0 + roles) <= room }) {
      text += " · " + date
    }
    surface.put(
      TextWidth.truncated(VisibleText.sanitized(text + roles), to: room), at: pane.header.origin, style: style,
      clippedTo: pane.header)
    let line: Unicode.Scalar = isActive ? "━" : "─"
    surface.horizontalLine(
      at: pane.rule.origin, length: pane.rule.isEmpty ? 0 : pane.rule.width - 1, with: line,
      style: isActive ? .plain : state.theme.quiet)
    drawTitle(state, pane, on: &surface)
  }

  /// The headline stands in the rule once it has been scrolled away.
  private static func drawTitle(_ state: ReaderState, _ pane: Pane, on surface: inout Surface) {
    guard !pane.rule.isEmpty, let visible = state.visibleLines(of: pane.source), visible.lowerBound > 0,
      let title = state.findings?.comparison.documents[pane.source].article.title, !title.isEmpty
    else { return }
    let text = TextWidth.truncated(VisibleText.sanitized(title), to: max(0, pane.rule.width - 7))
    surface.put(
      " " + text + " ", at: pane.rule.origin.offset(x: 2), style: state.theme.quiet, clippedTo: pane.rule)
  }

  private static func drawText(_ state: ReaderState, _ pane: Pane, on surface: inout Surface) {
    guard let layout = state.layouts[pane.source], let visible = state.visibleLines(of: pane.source) else { return }
    let shown = state.shown[pane.source]
    let marks = LineMarks(state, pane)
    for (row, number) in visible.enumerated() where row < pane.text.height {
      let line = layout.lines[number]
      guard let block = line.block else { continue }
      let place = pane.text.row(row)
      surface.put(
        shown.bytes, in: line.range.bytes, at: place.origin, style: state.theme.text(layout.blocks[block].kind),
        clippedTo: place)
      for emphasis in shown.emphasis(in: line.range) {
        marks.restyle(emphasis.range, line.range, place, &surface) { $0.attributes.formUnion(emphasis.attributes) }
      }
      marks.draw(line.range, on: &surface, text: place)
    }
  }

  /// The terminal's cursor stands on the selected words, which screen readers and braille displays follow.
  private static func cursor(_ state: ReaderState, _ panes: [Pane]) -> Point? {
    guard let pane = panes.first(where: { $0.source == state.active }) else { return nil }
    let offset = state.selecting?.cursor ?? state.selectedMark(in: state.active).map { Int($0.focus.start) }
    if let offset, let layout = state.layouts[state.active], let visible = state.visibleLines(of: state.active) {
      let number = layout.line(at: offset)
      if visible.contains(number) {
        let line = layout.lines[number].range
        let before = TextWidth.of(
          state.shown[state.active].bytes, in: Int(line.start)..<max(Int(line.start), offset))
        return Point(
          x: min(pane.text.x + before, max(pane.text.x, pane.text.maxX - 1)),
          y: pane.text.y + number - visible.lowerBound
        )
      }
    }
    return pane.header.origin
  }
}
