import Comparison

/// What the chosen source leaves out that others say, and what it alone says.
struct SilenceRows {
  /// The lines.
  let rows: [ListRow]

  /// The lines of a state: what most others tell first, then in the order of the text what the source alone tells.
  ///
  /// Others are counted as origins: what two sources copied from one another, one tells, and what only the two
  /// tell, each of them tells alone.
  init(_ state: ReaderState) {
    let silence = state.silences.indices.contains(state.active) ? state.silences[state.active] : nil
    let left = (silence?.leftOut ?? []).filter { state.isMarked[$0] }
    let own = (silence?.alone ?? []).filter { state.isMarked[$0] }
    let name = state.sources.indices.contains(state.active) ? state.sources[state.active].name : ""
    var rows: [ListRow] = []
    if !left.isEmpty { rows += [.heading("Left out by \(name) (\(left.count))")] + left.map(ListRow.fact) }
    if !own.isEmpty { rows += [.heading("Said by \(name) alone (\(own.count))")] + own.map(ListRow.fact) }
    self.rows = rows
  }
}
