import Comparison
import Screen

/// The matrix: a row a fact, a column a source, in each cell what the source says.
///
/// The sign in a cell is its relation to the chosen source, whose column has the pointer. Where another takes its part, the
/// base or one of two that contradict each other, the pointer stands in that one's cell.
enum FactsView {
  /// Where the columns stand.
  private struct Grid {
    let about: Int
    let cell: Int
    let sources: Range<Int>

    init(_ state: ReaderState, _ width: Int) {
      let about = max(14, min(44, width * 3 / 10))
      let room = max(0, width - about - 3)
      let count = max(1, min(state.articles.count, room / 16))
      let first = max(0, min(state.active - count / 2, state.articles.count - count))
      self.about = about
      cell = max(1, min(40, room / count))
      sources = first..<min(state.articles.count, first + count)
    }
  }

  /// Draws the matrix.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let grid = Grid(state, area.width)
    ListFrame.draw(state, on: &surface, in: area, header: header(state, grid, area.width)) { row in
      row.fact.map { line(state, state.facts[$0], grid) } ?? StyledLine()
    }
  }

  private static func header(_ state: ReaderState, _ grid: Grid, _ width: Int) -> StyledLine {
    var line = StyledLine("  ")
    let isCut = grid.sources.count < state.articles.count
    let first = grid.sources.lowerBound + 1
    let shown = grid.sources.count == 1 ? "source \(first)" : "sources \(first)–\(grid.sources.upperBound)"
    let count = isCut ? "\(shown) of \(state.articles.count)" : ""
    line.add(count, field: grid.about, state.theme.quiet)
    for source in grid.sources {
      let isActive = source == state.active
      let name = (isActive ? "▸ " : "  ") + "\(source + 1) " + state.sources[source].name
      line.add(" ")
      line.add(name, field: grid.cell - 1, isActive ? state.theme.chosen : Style.plain.underlined())
    }
    return line
  }

  private static func line(_ state: ReaderState, _ fact: Fact, _ grid: Grid) -> StyledLine {
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
    let claims = fact.claims.indices.filter { fact.claims[$0].source == source }
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
    for claim in claims where !values.contains(fact.claims[claim].shown) { values.append(fact.claims[claim].shown) }
    line.add(values.joined(separator: "; "), field: max(0, width - 2))
    return line
  }
}
