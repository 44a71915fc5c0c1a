import Comparison
import Screen

extension ReaderState {
  /// The lines of the list view.
  func listRows() -> [ListRow] {
    switch view {
    case .columns: []
    case .facts: factRows()
    case .timeline: TimelineRows(self).rows
    case .quotes: QuoteRows(self).rows
    case .silences: SilenceRows(self).rows
    }
  }

  /// The facts that pass the filter, in the order chosen.
  private func factRows() -> [ListRow] {
    let shown = facts.indices.filter { isShown[$0] }
    switch order {
    case .weight: return shown.map(ListRow.fact)
    case .kind:
      return FactKind.allCases.flatMap { kind -> [ListRow] in
        let group = shown.filter { facts[$0].kind == kind }
        return group.isEmpty ? [] : [.heading("\(kind.plural) (\(group.count))")] + group.map(ListRow.fact)
      }
    case .text:
      let place = shown.map { fact in
        facts[fact].claims.filter { $0.source == active }.map(\.focus.start).min() ?? Int32.max
      }
      return shown.indices.sorted { (place[$0], shown[$0]) < (place[$1], shown[$1]) }.map { .fact(shown[$0]) }
    case .subject:
      let subjects = facts.map { $0.about.lowercased() }
      return shown.sorted { (subjects[$0], $0) < (subjects[$1], $1) }.map(ListRow.fact)
    case .confidence:
      let sure = findings?.confidences ?? []
      return shown.sorted { (-sure[$0], $0) < (-sure[$1], $1) }.map(ListRow.fact)
    case .sources: return shown.sorted { (-facts[$0].origins, $0) < (-facts[$1].origins, $1) }.map(ListRow.fact)
    }
  }

  /// Moves the selection in the list by lines; headings are passed over.
  mutating func moveInList(by steps: Int) {
    let lines = rows.indices.filter { rows[$0].isSelectable }
    guard !lines.isEmpty else { return }
    let current = lines.firstIndex { $0 >= listIndex } ?? lines.count - 1
    let next = clamp(current + steps, lines.count)
    stand(onLine: lines[next])
    if next == 0 { listTop = 0 }
  }

  /// Selects what a line of the list tells.
  mutating func stand(onLine line: Int) {
    guard rows.indices.contains(line), rows[line].isSelectable else { return }
    listIndex = line
    select(rows[line].fact)
    chosenDates = rows[line].dates
  }

  /// Moves to the next paragraph, or in a list to the first line under the next heading.
  mutating func moveByParagraph(_ step: Int) {
    switch place {
    case .selecting: moveSelection(byParagraphs: step)
    case .list:
      let headings = rows.indices.filter { if case .heading = rows[$0] { true } else { false } }
      let own = headings.last { $0 < listIndex } ?? -1
      let target = step > 0 ? headings.first { $0 > listIndex } : headings.last { $0 < own }
      guard let line = target, let first = rows[line...].firstIndex(where: { $0.isSelectable }) else {
        return move(by: step > 0 ? 1 << 30 : -(1 << 30))
      }
      stand(onLine: first)
    case .columns, .classroom:
      guard let layout = layouts[active] else { return }
      let top = layout.line(at: tops[active])
      let starts = ReaderState.paragraphs(layout)
      let target = step > 0 ? starts.first { $0 > top } : starts.last { $0 < top }
      move(by: (target ?? (step > 0 ? layout.lines.count : 0)) - top)
    default: move(by: step * 5)
    }
  }

  /// Selects the next contradiction of the list, or the one before.
  mutating func stepInList(forward: Bool) {
    let lines = rows.indices.filter { rows[$0].fact.map { facts[$0].verdict == .contradict } ?? false }
    guard let first = lines.first, let last = lines.last else {
      message = "no contradictions in the list"
      return
    }
    let next = forward ? lines.first { $0 > listIndex } : lines.last { $0 < listIndex }
    let line = next ?? (forward ? first : last)
    let around = next == nil && lines.count > 1 ? ", from the \(forward ? "start" : "end") again" : ""
    message = "contradiction \((lines.firstIndex(of: line) ?? 0) + 1) of \(lines.count)" + around
    stand(onLine: line)
  }

  /// Moves in whatever is shown, by lines.
  mutating func move(by lines: Int) {
    switch place {
    case .columns, .classroom: scroll(by: lines)
    case .selecting: moveSelection(byLines: lines)
    case .corrections: overlayIndex = clamp(overlayIndex + lines, corrections.count)
    case .explanation: overlayIndex = max(0, overlayIndex + lines)
    case .list: moveInList(by: lines)
    case .marks: overlayIndex = clamp(overlayIndex + lines, highlights.count)
    case .help: overlayIndex = max(0, overlayIndex + lines)
    case .samples: sampleIndex = clamp(sampleIndex + lines, samples.count)
    case .everywhere: break
    }
  }

  /// How many lines a page has.
  var pageHeight: Int {
    switch place {
    case .columns, .classroom, .selecting: max(1, (pane(of: active)?.text.height ?? height) - 1)
    case .list: max(1, ListFrame.height(self) - 1)
    default: max(1, height - 3)
    }
  }
}
