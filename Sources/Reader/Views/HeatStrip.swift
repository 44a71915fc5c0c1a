import Comparison
import Screen

/// The column beside a text that stands for the whole of it: where others contradict it or tell more, and what is on the screen.
///
/// What all agree on stands on every other line; a strip full of its signs would tell nothing.
///
///     │   above the screen
///     ≠   a contradiction there
///     ╎   something that others tell more exactly
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
      guard verdict == .contradict || verdict == .refine else { continue }
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
        // Dashes, as under the words, so that the part on the screen still shows as one heavy line.
        surface.put(verdict == .contradict ? verdict.sign : isSeen ? "╏" : "╎", at: place, style: style)
      } else {
        surface.put(isSeen ? "┃" : "│", at: place, style: isSeen ? .plain : state.theme.quiet)
      }
    }
  }
}
