import Comparison

/// What the chosen source leaves out that others say, and what it alone says.
struct SilenceRows {
  /// The lines.
  let rows: [ListRow]

  /// The lines of a state: what most others tell first, then in the order of the text what the source alone tells.
  ///
  /// Others are counted as origins: what two sources copied from one another, one tells.
  init(_ state: ReaderState) {
    let (facts, active) = (state.facts, state.active)
    let left = facts.indices.filter {
      state.isMarked[$0] && facts[$0].silent.contains(active) && facts[$0].origins >= state.leastTellers
    }.sorted { (-facts[$0].origins, $0) < (-facts[$1].origins, $1) }
    let own = facts.indices.filter { index in
      state.isMarked[index] && facts[index].verdict == .single && facts[index].claims.first?.source == active
    }.sorted { (facts[$0].claims[0].focus, $0) < (facts[$1].claims[0].focus, $1) }
    let name = state.sources.indices.contains(active) ? state.sources[active].name : ""
    var rows: [ListRow] = []
    if !left.isEmpty { rows += [.heading("Left out by \(name) (\(left.count))")] + left.map(ListRow.fact) }
    if !own.isEmpty { rows += [.heading("Said by \(name) alone (\(own.count))")] + own.map(ListRow.fact) }
    self.rows = rows
  }
}
