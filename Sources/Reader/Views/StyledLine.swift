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
  /// The article whose claim the line tells, which a click on it chooses.
  var source: Int?

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
    dropBlanks()
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

  /// Leaves out the blanks at the end.
  private mutating func dropBlanks() {
    while let last = runs.popLast() {
      let blanks = last.text.utf8.reversed().prefix { $0 == 0x20 }.count
      width -= blanks
      guard blanks < last.text.utf8.count else { continue }
      runs.append(blanks == 0 ? last : Run(text: String(last.text.dropLast(blanks)), style: last.style))
      return
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

  /// A text in as many lines as it takes on a screen of a width, each after the same indent.
  static func wrapped(_ indent: String, _ text: String, _ width: Int, _ style: Style = .plain) -> [StyledLine] {
    let bytes = Array(VisibleText.sanitized(text).utf8)
    return LineWrap.lines(of: bytes, in: 0..<bytes.count, width: max(8, width - indent.count - 1)).map {
      StyledLine(indent + String(decoding: bytes[$0.range], as: UTF8.self), style)
    }
  }

  /// Puts the line on a surface, in one row; what does not fit is left out, and an ellipsis says so.
  func draw(on surface: inout Surface, in row: Rect) {
    var shown = self
    if width > row.width { shown.cut(to: row.width) }
    var x = row.x
    for run in shown.runs {
      x = surface.put(run.text, at: Point(x: x, y: row.y), style: run.style, clippedTo: row)
    }
  }
}
