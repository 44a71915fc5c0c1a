import Screen

/// A line of text in several styles, put together before its place is known.
///
///     var line = StyledLine("≠ ", theme.sign(.contradict))
///     line.add("killed besides the general", .plain.bold)
struct StyledLine: Sendable, Hashable {
  /// A stretch of one style.
  struct Run: Sendable, Hashable {
    let text: String
    let style: Style
  }

  private(set) var runs: [Run] = []
  /// The columns it takes.
  private(set) var width = 0

  /// An empty line.
  init() {}

  /// A line of one style.
  init(_ text: String, _ style: Style = .plain) { add(text, style) }

  /// Adds text at the end.
  mutating func add(_ text: String, _ style: Style = .plain) {
    if text.isEmpty { return }
    runs.append(Run(text: text, style: style))
    width += TextWidth.of(text)
  }

  /// Adds text in a field of so many columns, cut with an ellipsis where it is longer.
  mutating func add(_ text: String, field: Int, _ style: Style = .plain) {
    let shown = TextWidth.truncated(VisibleText.sanitized(text), to: field)
    add(shown, style)
    add(String(repeating: " ", count: max(0, field - TextWidth.of(shown))))
  }

  /// Adds blanks up to a column.
  mutating func pad(to column: Int, _ style: Style = .plain) {
    add(String(repeating: " ", count: max(0, column - width)), style)
  }

  /// Adds another line at the end.
  mutating func add(_ line: StyledLine) {
    runs += line.runs
    width += line.width
  }

  /// Leaves out what is beyond so many columns, and says so with an ellipsis.
  mutating func cut(to columns: Int) {
    if width <= columns { return }
    let all = runs
    self = StyledLine()
    for run in all {
      let room = columns - width
      if TextWidth.of(run.text) < room {
        add(run.text, run.style)
      } else {
        add(TextWidth.truncated(run.text + "…", to: room), run.style)
        return
      }
    }
  }

  /// The same text with each style changed.
  func styled(_ change: (inout Style) -> Void) -> StyledLine {
    var line = self
    line.runs = runs.map { run in
      var style = run.style
      change(&style)
      return Run(text: run.text, style: style)
    }
    return line
  }

  /// Puts the line on a surface, in one row; what does not fit is left out.
  func draw(on surface: inout Surface, in row: Rect) {
    var x = row.x
    for run in runs {
      x = surface.put(run.text, at: Point(x: x, y: row.y), style: run.style, clippedTo: row)
    }
  }
}
