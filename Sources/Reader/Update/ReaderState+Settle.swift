import Comparison
import Screen

extension ReaderState {
  /// Restores the invariants after a change: all indices in range, what is on the screen wrapped and selected.
  mutating func settle() {
    active = clamp(active, articles.count)
    if let base, !articles.indices.contains(base) { self.base = nil }
    if let guest, !articles.indices.contains(guest) { self.guest = nil }
    sampleIndex = clamp(sampleIndex, samples.count)
    settleFacts()
    settlePanes()
    settleDifferences()
    settleDates()
    if hidesMarks {
      selection = nil
    } else if selection == nil, chosenDates == nil {
      (selection, isChosen) = (firstSelection(), false)
    }
    if let selecting, view != .columns || overlay != nil || selecting.source != active || pane(of: active) == nil {
      self.selecting = nil
    }
    settleLists()
    settlePanel()
  }

  /// Lays out the lines of the panel that are on the screen, where what it tells has changed or was scrolled.
  private mutating func settlePanel() {
    let height = Arrangement(self).panel.height
    let key = PanelKey(
      selection: selection, dates: chosenDates, base: base, active: active, width: width, height: height, panel: panel,
      filter: filter,
      corrections: corrections, guesses: hidesMarks ? guesses : nil, isCompared: findings != nil, theme: theme,
      articles: articles.count, facts: facts.count)
    let rows = max(0, height - 1)
    if key != panelKey || panelLines.top != panelTop {
      panelKey = key
      panelLines = height > 0 ? PanelView.lines(self, width: width, rows: rows) : PanelLines()
    }
    let last = max(0, panelLines.count - rows)
    if panelTop > last {
      panelTop = last
      panelLines = height > 0 ? PanelView.lines(self, width: width, rows: rows) : PanelLines()
    }
  }

  /// Counts the facts of each relation that meet the filter's other conditions.
  private mutating func settleHistogram(_ sure: [Double]) {
    var others = filter
    others.verdict = nil
    histogram = [:]
    for index in facts.indices {
      let passes =
        filter.verdict == nil ? isMarked[index] : others.passes(facts[index], sure: sure[index], articles: articles)
      if passes { histogram[facts[index].verdict, default: 0] += 1 }
    }
  }

  /// Which facts are shown, and whether the selected one is among them.
  private mutating func settleFacts() {
    let key = RowsKey(
      view: view, filter: filter, order: order, active: order == .text || view == .silences ? active : 0,
      leastTellers: leastTellers, facts: facts.count,
      width: view == .quotes ? width : view == .timeline ? min(width, TimelineRows.narrowest) : 0)
    if rowsKey?.filter != filter || rowsKey?.facts != facts.count {
      let sure = findings?.confidences ?? []
      isMarked = facts.indices.map { filter.passes(facts[$0], sure: sure[$0], articles: articles) }
      settleHistogram(sure)
      isShown = facts.indices.map { isMarked[$0] && filter.lists(facts[$0]) }
    }
    if key != rowsKey {
      if view != .silences {
        silences = []
      } else if silences.isEmpty || rowsKey?.leastTellers != leastTellers {
        silences = findings?.comparison.silences(atLeast: leastTellers) ?? []
      }
      rowsKey = key
      quoteTables = view == .quotes ? QuoteRows.tables(self) : [:]
      rows = view.isList ? listRows() : []
    }
    if let chosen = selection, !isMarked.indices.contains(chosen) || !isMarked[chosen] { selection = nil }
  }

  /// Brings the active source onto the screen and wraps what is there.
  private mutating func settlePanes() {
    let body = Arrangement(self).body
    let count = Arrangement.paneCount(self, in: body)
    guard view == .columns, count > 0 else {
      firstPane = clamp(firstPane, articles.count)
      return
    }
    firstPane = min(max(firstPane, active - count + 1), active)
    firstPane = clamp(firstPane, articles.count - count + 1)
    for pane in Arrangement(self).panes {
      let source = pane.source
      if layouts[source]?.width != pane.text.width {
        layouts[source] = ArticleLayout(
          shown[source].bytes, blocks: blocks(of: source), width: pane.text.width)
      }
      guard let layout = layouts[source] else { continue }
      let last = max(0, layout.lines.count - pane.text.height)
      if layout.line(at: tops[source]) > last || tops[source] < 0 {
        tops[source] = layout.offset(ofLine: last)
      }
    }
  }

  /// The blocks of an article: as classified by the comparison, or only cut apart while there is none.
  private func blocks(of source: Int) -> [Block] {
    if let documents = findings?.comparison.documents, documents.indices.contains(source) {
      return documents[source].blocks
    }
    return layouts[source]?.blocks ?? BlockSplitter().blocks(of: articles[source].text)
  }

  /// Lets go of dates that the list does not show, or no longer where one stands.
  private mutating func settleDates() {
    guard let dates = chosenDates else { return }
    guard view == .timeline, selection == nil, let line = rows.firstIndex(where: { $0.dates == dates }) else {
      chosenDates = nil
      return
    }
    listIndex = line
  }

  /// The most telling fact that is told where one reads, else the most telling of all.
  private func firstSelection() -> Int? {
    guard findings != nil, articles.count > 1 else { return nil }
    let visible = visibleRange(of: active).map { shownMarks(in: $0, of: active) } ?? []
    let telling = visible.filter { $0.verdict != .single }.map(\.fact).min()
    return telling ?? isShown.firstIndex(of: true)
  }

  /// Keeps the selected line of lists on the screen.
  private mutating func settleLists() {
    switch overlay {
    case .marks: overlayIndex = clamp(overlayIndex, highlights.count)
    case .corrections: overlayIndex = clamp(overlayIndex, corrections.count)
    case .finder: overlayIndex = clamp(overlayIndex, found.count)
    case .help: overlayIndex = clamp(overlayIndex, HelpView.lines(self).count - max(1, height - 2) + 1)
    case .explanation:
      settleExplanation()
      overlayIndex = clamp(overlayIndex, explanation.count - max(1, height - 2) + 1)
    case .score: overlayIndex = clamp(overlayIndex, ScoreView.lines(self).count - max(1, height - 2) + 1)
    case nil: overlayIndex = 0
    }
    if overlay != .explanation, explanationKey != nil { (explanation, explanationKey) = ([], nil) }
    settleListHits()
    guard view.isList else { return }
    let height = ListFrame.height(self)
    if let grid = sourceGrid { firstColumn = grid.sources.lowerBound }
    // A fact can stand on several lines: the one chosen is kept while it tells the fact that is selected.
    if chosenDates == nil,
      !rows.indices.contains(listIndex) || rows[listIndex].fact == nil || rows[listIndex].fact != selection
    {
      listIndex = rows.firstIndex { $0.fact != nil && $0.fact == selection } ?? firstLine
      selection = rows.indices.contains(listIndex) ? rows[listIndex].fact : nil
    }
    if selection != nil || chosenDates != nil, rows.indices.contains(listIndex) {
      let row = listIndex
      // A heading right above comes along, and so do the lines that belong to the fact.
      let first = row > 0 && rows[row - 1].owner == nil ? row - 1 : row
      let last = rows[(row + 1)...].prefix { $0.owner != nil && $0.owner == selection && $0.fact == nil }.count + row
      if last >= listTop + height { listTop = last - height + 1 }
      if first < listTop { listTop = first }
      if row >= listTop + height { listTop = row - height + 1 }
    }
    listTop = clamp(listTop, max(1, rows.count - height + 1))
  }

  /// Where one stands in a list that does not tell what was selected: on its first line, and on the timeline, which begins with what
  /// the articles recall, on the most telling one.
  private var firstLine: Int {
    guard view == .timeline, let fact = rows.compactMap(\.fact).min() else {
      return rows.firstIndex { $0.fact != nil } ?? 0
    }
    return rows.firstIndex { $0.fact == fact } ?? 0
  }

  /// Lays the explanation out where it is another than before.
  private mutating func settleExplanation() {
    let key = ExplanationKey(
      selection: selection, width: width, corrections: corrections, facts: facts.count, theme: theme)
    if key == explanationKey { return }
    explanationKey = key
    explanation = ExplanationView.lines(self, width: width)
  }

  /// The index brought into `0..<count`; 0 where that is empty.
  func clamp(_ index: Int, _ count: Int) -> Int { max(0, min(index, count - 1)) }
}
