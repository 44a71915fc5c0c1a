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
    case .silences: silenceRows()
    }
  }

  /// What at least so many others tell and the chosen source does not, what most of them tell first.
  ///
  /// Others are counted as origins: what two sources copied from one another, one tells.
  private func silenceRows() -> [ListRow] {
    let left = facts.indices.filter {
      isMarked[$0] && facts[$0].silent.contains(active) && facts[$0].origins >= leastTellers
    }
    return left.sorted { (-facts[$0].origins, $0) < (-facts[$1].origins, $1) }.map(ListRow.fact)
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
    }
  }

  /// Moves the selection in the list by facts; headings are passed over.
  mutating func moveInList(by steps: Int) {
    let facts = rows.indices.filter { rows[$0].fact != nil }
    guard !facts.isEmpty else { return }
    let current = facts.firstIndex { rows[$0].fact == selection } ?? 0
    let next = clamp(current + steps, facts.count)
    select(rows[facts[next]].fact)
    if next == 0 { listTop = 0 }
  }

  /// Selects the next contradiction of the list, or the one before.
  mutating func stepInList(forward: Bool) {
    let facts = rows.compactMap(\.fact)
    let current = facts.firstIndex { $0 == selection } ?? 0
    let after = Array(facts[min(current + 1, facts.count)...] + facts[..<min(current + 1, facts.count)])
    let around = forward ? after : Array((facts[current...] + facts[..<current]).reversed())
    guard let next = around.first(where: { self.facts[$0].verdict == .contradict }) else {
      message = "no contradictions in the list"
      return
    }
    select(next)
  }

  /// Moves in whatever is shown, by lines.
  mutating func move(by lines: Int) {
    switch place {
    case .columns: scroll(by: lines)
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
    case .columns: max(1, (pane(of: active)?.text.height ?? height) - 1)
    case .list: max(1, ListFrame.height(self) - 1)
    default: max(1, height - 3)
    }
  }
}
