import Comparison
import Screen

/// The column beside a text that stands for the whole of it: where it agrees and contradicts, and what is on the screen.
///
///     │   above the screen
///     ≠   a contradiction there
///     ┃   on the screen
enum HeatStrip {
  /// Draws the strip of a pane.
  static func draw(_ state: ReaderState, _ pane: Pane, on surface: inout Surface) {
    let strip = pane.strip
    guard !strip.isEmpty, let layout = state.layouts[pane.source], let visible = state.visibleLines(of: pane.source)
    else { return }
    let total = max(1, layout.lines.count)
    var verdicts = [Verdict?](repeating: nil, count: strip.height)
    for mark in state.shownMarks(of: pane.source) {
      let verdict = state.verdict(of: mark, in: pane.source)
      if verdict == .single { continue }
      let row = min(strip.height - 1, layout.line(at: Int(mark.focus.start)) * strip.height / total)
      if verdict.rank > verdicts[row]?.rank ?? 0 { verdicts[row] = verdict }
    }
    let first = visible.lowerBound * strip.height / total
    let last = max(first, (visible.upperBound * strip.height + total - 1) / total - 1)
    for row in 0..<strip.height {
      let isSeen = row >= first && row <= last && visible.count < total
      let place = Point(x: strip.x, y: strip.y + row)
      if let verdict = verdicts[row] {
        let style = isSeen ? state.theme.sign(verdict).bold : state.theme.faintSign(verdict)
        surface.put(verdict.sign, at: place, style: style)
      } else {
        surface.put(isSeen ? "┃" : "│", at: place, style: isSeen ? .plain : state.theme.quiet)
      }
    }
  }
}
