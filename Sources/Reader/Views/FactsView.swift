import Comparison
import Screen

/// The matrix: a row a fact, a column a source, in each cell what the source says.
///
/// The sign in a cell is its relation to the chosen source, whose column has the pointer. Where another takes its part, the
/// base or one of two that contradict each other, the pointer stands in that one's cell.
enum FactsView {
  /// Draws the matrix.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let grid = SourceGrid(state, area.width)
    var header = [grid.header(state)]
    if ListFrame.headerHeight(state) > 1 { header.insert(histogram(state, width: area.width), at: 0) }
    ListFrame.draw(state, on: &surface, in: area, header: header) { row, _ in
      row.fact.map { line(state, state.facts[$0], grid) } ?? StyledLine()
    }
  }

  /// How many facts have each relation, as bars; of those that meet the filter's other conditions.
  static func histogram(_ state: ReaderState, width: Int) -> StyledLine {
    let counts = [Verdict.contradict, .refine, .agree, .single].map { ($0, state.histogram[$0] ?? 0) }
    let most = max(1, counts.map(\.1).max() ?? 1)
    let digits = counts.reduce(0) { $0 + "\($1.1)".count + 6 }
    let room = max(1, min(40, (width - digits - 2) / 4))
    var line = StyledLine("  ")
    for (verdict, count) in counts {
      let isChosen = state.filter.verdict == verdict
      line.add(isChosen ? "[\(verdict.sign) \(count)" : " \(verdict.sign) \(count)", state.theme.sign(verdict))
      // An eighth of a cell is the finest that blocks can draw.
      let eighths = (count * room * 8 + most - 1) / most
      let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
      line.add(" " + String(repeating: "█", count: eighths / 8) + parts[eighths % 8], state.theme.sign(verdict))
      line.add(isChosen ? "] " : "  ")
    }
    line.cut(to: width)
    return line
  }

  private static func line(_ state: ReaderState, _ fact: Fact, _ grid: SourceGrid) -> StyledLine {
    var line = StyledLine(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
    line.add(fact.about, field: grid.about)
    let against = fact.reference(base: state.base, active: state.active)
    for source in grid.sources {
      line.add(" ")
      line.add(cell(state, fact, source, against, grid.cell - 1))
    }
    return line
  }

  private static func cell(
    _ state: ReaderState, _ fact: Fact, _ source: Int, _ against: Int?, _ width: Int
  ) -> StyledLine {
    let claims = fact.claims(of: source)
    var line = StyledLine()
    if claims.isEmpty {
      line.add("  —", field: width, state.theme.quiet)
      return line
    }
    let relation =
      against == source
      ? nil
      : against.flatMap { base in
        claims.compactMap { fact.relation(of: $0, to: base) }.max()
      }
    let sign = relation?.verdict.sign ?? (source == against && source != state.active ? "▸" : " ")
    line.add(sign + " ", relation.map { state.theme.sign($0.verdict) } ?? .plain)
    var values: [String] = []
    for claim in claims {
      let value = fact.claims[claim].shown(in: state.articles)
      if !values.contains(value) { values.append(value) }
    }
    line.add(values.joined(separator: "; "), field: max(0, width - 2))
    return line
  }
}
