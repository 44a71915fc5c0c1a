import Screen

/// What can follow the keys pressed so far, a line each, above the line at the bottom: where that has no room for them all.
///
///     ─ ! ────────────────────────────────
///       n  this source speaks of something else …
///       s  two facts are one …
enum PendingKeysView {
  /// A key or keys that can follow, and what they do then.
  struct Continuation {
    let keys: String
    let help: String
  }

  /// What can follow, in the order of the table.
  static func continuations(_ state: ReaderState) -> [Continuation] {
    state.keymap.continuations(of: state.pendingKeys, in: state.place).map { binding in
      Continuation(
        keys: Key.notation(Array(binding.keys.dropFirst(state.pendingKeys.count))), help: binding.action.help)
    }
  }

  /// All of it in one line; nil where that is wider than there is room.
  static func line(_ state: ReaderState, width: Int) -> StyledLine? {
    var line = StyledLine(" " + Key.notation(state.pendingKeys) + " …  ", .plain.bold)
    for continuation in continuations(state) {
      line.add(continuation.keys, .plain.bold)
      line.add(" " + continuation.help + "   ")
    }
    return line.width - 3 <= width ? line : nil
  }

  /// Draws the lines, the last right above the row of the hints.
  static func draw(_ state: ReaderState, on surface: inout Surface, above hint: Rect) {
    guard !state.pendingKeys.isEmpty, line(state, width: hint.width) == nil, hint.y > 2 else { return }
    let all = continuations(state)
    let field = all.map { TextWidth.of($0.keys) }.max() ?? 0
    let whole = all.flatMap { lines($0, field, hint.width) }
    // In full where there are rows for it, else a line each.
    let shown = whole.count <= hint.y - 2 ? whole : all.map { line($0, field, hint.width) }
    let count = min(shown.count, hint.y - 2)
    let area = Rect(x: hint.x, y: hint.y - count - 1, width: hint.width, height: count + 1)
    surface.fill(area)
    surface.horizontalLine(at: area.origin, length: area.width, style: state.theme.quiet)
    surface.put(
      " " + Key.notation(state.pendingKeys) + " ", at: area.origin.offset(x: 1), style: .plain.bold, clippedTo: area)
    for (index, line) in shown.prefix(count).enumerated() { line.draw(on: &surface, in: area.row(index + 1)) }
  }

  private static func line(_ continuation: Continuation, _ field: Int, _ width: Int) -> StyledLine {
    var line = StyledLine("  ")
    line.add(continuation.keys, .plain.bold)
    line.pad(to: field + 4)
    line.add(continuation.help)
    line.cut(to: width)
    return line
  }

  /// A continuation in as many lines as its words take.
  private static func lines(_ continuation: Continuation, _ field: Int, _ width: Int) -> [StyledLine] {
    let help = StyledLine.wrapped("", continuation.help, width - field - 4)
    return help.enumerated().map { number, part in
      var line = StyledLine("  ")
      if number == 0 { line.add(continuation.keys, .plain.bold) }
      line.pad(to: field + 4)
      line.add(part)
      return line
    }
  }
}
