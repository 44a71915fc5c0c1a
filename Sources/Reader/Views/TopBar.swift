import Comparison
import Screen

/// The line at the top: the event, how many sources and facts there are, the views.
enum TopBar {
  /// Draws the bar.
  static func draw(_ state: ReaderState, on surface: inout Surface, in row: Rect) {
    if row.isEmpty { return }
    surface.fill(row, style: state.theme.bar)
    let (left, right) = fitting(state, row.width)
    left.styled { state.theme[.bar].change(&$0) }.draw(on: &surface, in: row)
    let place = Rect(x: row.maxX - right.width, y: row.y, width: right.width, height: 1)
    right.styled { state.theme[.bar].change(&$0) }.draw(on: &surface, in: place)
  }

  /// The view whose name stands at a column.
  static func view(at x: Int, _ state: ReaderState) -> ViewName? {
    let (_, right) = fitting(state, state.width)
    var start = state.width - right.width
    for run in right.runs {
      let end = start + TextWidth.of(run.text)
      if x >= start, x < end { return ViewName.allCases.first { run.text.hasSuffix(mark($0, state)) } }
      start = end
    }
    return nil
  }

  /// The fullest texts that fit, the facts kept longest.
  private static func fitting(_ state: ReaderState, _ width: Int) -> (left: StyledLine, right: StyledLine) {
    let lefts = lefts(state)
    if state.articles.count < 2 { return (lefts.first { $0.width <= width } ?? StyledLine(), StyledLine()) }
    // The keys of the views go only where the sources' number would have to go as well.
    let rights = [
      (views(state, keys: true), lefts.prefix(3)), (views(state, keys: false), lefts[...]),
      (StyledLine(" " + mark(state.view, state) + " ", .plain.bold), lefts[...]),
    ]
    for (right, lefts) in rights {
      for left in lefts where left.width + right.width + 1 <= width { return (left, right) }
    }
    return (lefts.last ?? StyledLine(), StyledLine())
  }

  /// The left side, from the fullest to the shortest.
  private static func lefts(_ state: ReaderState) -> [StyledLine] {
    let program = "rashomon"
    guard !state.articles.isEmpty else {
      var line = StyledLine(" " + program, Style.plain.bold)
      line.add("  several accounts of one event, side by side")
      return [line, StyledLine(" " + program, Style.plain.bold)]
    }
    let facts = facts(state, words: true)
    let sources = sources(state, origins: true)
    return [
      [program, state.name, sources, facts], [program, state.name, self.sources(state, origins: false), facts],
      [state.name, self.sources(state, origins: false), facts], [state.name, facts],
      [state.name, self.facts(state, words: false)], [self.facts(state, words: false)],
    ].map { parts in
      var line = StyledLine(" ")
      for (index, part) in parts.filter({ !$0.isEmpty }).enumerated() {
        line.add(index == 0 ? part : "   " + part, index == 0 ? Style.plain.bold : .plain)
      }
      return line
    }
  }

  private static func sources(_ state: ReaderState, origins: Bool) -> String {
    let count = state.articles.count
    let text = count == 1 ? "1 source" : "\(count) sources"
    guard origins, let found = state.findings?.comparison.origins.count, count > 1 else { return text }
    return text + ", " + (found == 1 ? "1 origin" : "\(found) origins")
  }

  /// `44 facts: 9 ≠  12 ≈  23 =`; what one source alone says is no fact shared.
  private static func facts(_ state: ReaderState, words: Bool) -> String {
    if state.articles.count < 2 { return "nothing to compare" }
    if state.hidesMarks { return words ? "classroom: \(state.guesses.count) found" : "\(state.guesses.count) found" }
    guard let counts = state.findings?.counts else { return state.obstacle == nil ? "comparing…" : "not compared" }
    let shared: [Verdict] = [.contradict, .refine, .agree]
    let parts = shared.map { "\(counts[$0] ?? 0) \($0.sign)" }.joined(separator: "  ")
    let sum = shared.reduce(0) { $0 + (counts[$1] ?? 0) }
    return words ? "\(sum) \(sum == 1 ? "fact" : "facts"): \(parts)" : parts
  }

  private static func views(_ state: ReaderState, keys: Bool) -> StyledLine {
    var line = StyledLine()
    for view in ViewName.allCases {
      let action = Action.allCases.first { $0.view == view }
      let key = keys ? action.flatMap { state.keymap.notation(of: $0, in: state.place) } : nil
      let name = key.map { $0.filter { $0 != "<" && $0 != ">" } + " " } ?? ""
      line.add("  " + name + mark(view, state), view == state.view ? Style.plain.bold : .plain)
    }
    line.add(" ")
    return line
  }

  /// The view that is shown stands in brackets: bold alone is not enough on every terminal.
  private static func mark(_ view: ViewName, _ state: ReaderState) -> String {
    view == state.view ? "[\(view.title)]" : view.title
  }
}
