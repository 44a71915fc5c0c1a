/// Where the columns of a table stand whose rows are facts and whose columns are sources.
struct SourceGrid {
  /// The columns for the subject.
  let about: Int
  /// The columns of a cell, the blank before it included.
  let cell: Int
  /// The sources that fit, the chosen one among them; they stay while it is, so that a column is where it was clicked.
  let sources: Range<Int>

  /// The grid of a state on a width.
  init(_ state: ReaderState, _ width: Int) {
    // Where one source alone has room, its cell and the subject share the line.
    let about = max(min(22, (width - 3) / 2), min(44, width * 3 / 10))
    let room = max(0, width - about - 3)
    let count = max(1, min(state.articles.count, room / 16))
    let seen = min(max(state.firstColumn, state.active - count + 1), state.active)
    let first = max(0, min(seen, state.articles.count - count))
    self.about = about
    cell = max(1, min(40, room / count))
    sources = first..<min(state.articles.count, first + count)
  }

  /// The source whose column stands at a place of the line.
  func source(at x: Int) -> Int? {
    let column = (x - about - 2) / cell
    return x >= about + 2 && column < sources.count ? sources.lowerBound + column : nil
  }

  /// The line that names the sources, the chosen one with a pointer.
  func header(_ state: ReaderState, indent: Int = 2) -> StyledLine {
    var line = StyledLine(String(repeating: " ", count: indent))
    let isCut = sources.count < state.articles.count
    let first = sources.lowerBound + 1
    let shown = sources.count == 1 ? "source \(first)" : "sources \(first)–\(sources.upperBound)"
    line.add(isCut ? "\(shown) of \(state.articles.count)" : "", field: about - indent + 2, state.theme.quiet)
    for source in sources {
      let isActive = source == state.active
      let name = (isActive ? "▸ " : "  ") + "\(source + 1) " + state.sources[source].name
      line.add(" ")
      line.add(name, field: cell - 1, isActive ? state.theme.chosen : .plain.underlined())
    }
    return line
  }
}

extension ReaderState {
  /// The columns before a table's first: those of the brackets of the timeline.
  var gridIndent: Int { view == .timeline ? TimelineBrackets(self).width : 0 }

  /// Where the sources' columns stand in the view that is shown; nil for one that is no table.
  var sourceGrid: SourceGrid? {
    guard view == .facts || view == .timeline else { return nil }
    return SourceGrid(self, Arrangement(self).body.width - gridIndent)
  }
}
