import Comparison
import Screen

extension ReaderState {
  /// Moves the active article by lines; where columns are linked, the others follow by content.
  mutating func scroll(by lines: Int) {
    guard let layout = layouts.indices.contains(active) ? layouts[active] : nil, let pane = pane(of: active) else {
      return
    }
    let last = max(0, layout.lines.count - pane.text.height)
    let before = layout.line(at: tops[active])
    let top = max(0, min(before + lines, last))
    if top == before, lines != 0 {
      message = "this is the \(lines > 0 ? "end" : "start") of \(VisibleText.sanitized(sources[active].name))"
    }
    tops[active] = layout.offset(ofLine: top)
    if isLinked { follow() }
  }

  /// Brings an article's passage onto the screen.
  ///
  /// - Parameter row: the row of the pane on which it is to stand; nil to leave it where it can be seen already.
  mutating func reveal(_ range: TextRange, in source: Int, atRow row: Int? = nil) {
    guard let pane = pane(of: source), let layout = layouts[source], let visible = visibleLines(of: source) else {
      if tops.indices.contains(source) { tops[source] = Int(range.start) }
      return
    }
    let lines = layout.lines(of: range)
    // At the ends of the article there is nothing to keep in sight; a low pane has no room to.
    let margin = min(settings.scrollMargin, max(0, (pane.text.height - 5) / 2))
    let (above, below) = (min(margin, visible.lowerBound), min(margin, layout.lines.count - visible.upperBound))
    let isSeen =
      lines.lowerBound >= visible.lowerBound + above && lines.upperBound <= visible.upperBound - below
    if isSeen, row == nil { return }
    let wanted = row ?? max(0, min(pane.text.height / 3, pane.text.height - lines.count))
    let last = max(0, layout.lines.count - pane.text.height)
    tops[source] = layout.offset(ofLine: max(0, min(lines.lowerBound - wanted, last)))
  }

  /// Brings every column on the screen to the selected fact.
  ///
  /// - Parameter aligned: whether the passages are to stand on one row, also those that can be seen already.
  mutating func bringAll(aligned: Bool) {
    guard let own = selectedMark(in: active) else {
      for pane in Arrangement(self).panes { revealSelection(in: pane.source, atRow: nil) }
      return
    }
    reveal(own.passage, in: active)
    var row: Int?
    if aligned, let layout = layouts[active], let visible = visibleLines(of: active) {
      row = max(0, layout.line(at: Int(own.passage.start)) - visible.lowerBound)
    }
    for pane in Arrangement(self).panes where pane.source != active {
      revealSelection(in: pane.source, atRow: row.map { min($0, max(0, pane.text.height - 1)) })
    }
  }

  /// Brings one article to the selected fact, where it speaks of it.
  mutating func revealSelection(in source: Int, atRow row: Int?) {
    guard let mark = selectedMark(in: source) else { return }
    reveal(mark.passage, in: source, atRow: row)
  }

  /// Brings the other columns to what is being read in the active one.
  ///
  /// By content, not by line: the fact nearest to the reading line, a third down the pane, leads. A column that shows its
  /// passage already stays where it is, so that nothing moves while all tell the same.
  private mutating func follow() {
    let panes = Arrangement(self).panes
    guard panes.count > 1, let layout = layouts[active], let visible = visibleLines(of: active),
      let range = visibleRange(of: active)
    else { return }
    let reading = visible.lowerBound + visible.count / 3
    func distance(_ mark: TextMark) -> Int { abs(layout.line(at: Int(mark.focus.start)) - reading) }
    let shared = shownMarks(in: range, of: active).filter { $0.verdict != .single }
    guard let lead = shared.min(by: { (distance($0), $0.fact) < (distance($1), $1.fact) }) else { return }
    let row = max(0, layout.line(at: Int(lead.passage.start)) - visible.lowerBound)
    for pane in panes where pane.source != active {
      guard let seen = visibleRange(of: pane.source), let findings else { continue }
      let marks = findings.marks[pane.source].filter { $0.fact == lead.fact }
      guard let first = marks.first, !marks.contains(where: { seen.contains($0.focus) }) else { continue }
      reveal(first.passage, in: pane.source, atRow: min(row, max(0, pane.text.height - 1)))
    }
  }
}
