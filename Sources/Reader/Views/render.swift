import Screen

/// The frame of a state at a size; where the size is the state's own, nothing is laid out anew.
public func render(_ state: ReaderState, width: Int, height: Int) -> Surface {
  if state.width == width, state.height == height { return state.render() }
  var resized = state
  _ = resized.handle(.input(.resize(width: width, height: height)))
  return resized.render()
}

extension ReaderState {
  /// The frame: what the terminal is to show.
  public func render() -> Surface {
    var surface = Surface(width: width, height: height)
    let arrangement = Arrangement(self)
    TopBar.draw(self, on: &surface, in: arrangement.topBar)
    switch (overlay, articles.isEmpty) {
    case (.help, _): HelpView.draw(self, on: &surface, in: arrangement.body)
    case (.marks, _): MarksView.draw(self, on: &surface, in: arrangement.body)
    case (.corrections, _): CorrectionsView.draw(self, on: &surface, in: arrangement.body)
    case (.explanation, _): ExplanationView.draw(self, on: &surface, in: arrangement.body)
    case (.finder, _): FinderView.draw(self, on: &surface, in: arrangement.body)
    case (.score, _): ScoreView.draw(self, on: &surface, in: arrangement.body)
    case (nil, true): SamplesView.draw(self, on: &surface, in: arrangement.body)
    case (nil, false):
      switch view {
      case .columns: ColumnsView.draw(self, arrangement.panes, on: &surface)
      case .facts: FactsView.draw(self, on: &surface, in: arrangement.body)
      case .timeline: TimelineView.draw(self, on: &surface, in: arrangement.body)
      case .quotes: QuotesView.draw(self, on: &surface, in: arrangement.body)
      case .silences: SilencesView.draw(self, on: &surface, in: arrangement.body)
      }
      PanelView.draw(self, on: &surface, in: arrangement.panel)
    }
    PendingKeysView.draw(self, on: &surface, above: arrangement.hint)
    HintLine.draw(self, on: &surface, in: arrangement.hint)
    if let cursor = surface.cursor, !surface.bounds.contains(cursor) { surface.cursor = nil }
    return surface
  }
}
