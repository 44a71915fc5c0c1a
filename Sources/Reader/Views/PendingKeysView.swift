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
    let count = min(all.count, hint.y - 2)
    let area = Rect(x: hint.x, y: hint.y - count - 1, width: hint.width, height: count + 1)
    surface.fill(area)
    surface.horizontalLine(at: area.origin, length: area.width, style: state.theme.quiet)
    surface.put(
      " " + Key.notation(state.pendingKeys) + " ", at: area.origin.offset(x: 1), style: .plain.bold, clippedTo: area)
    let field = all.map { TextWidth.of($0.keys) }.max() ?? 0
    for (index, continuation) in all.prefix(count).enumerated() {
      var line = StyledLine("  ")
      line.add(continuation.keys, .plain.bold)
      line.pad(to: field + 4)
      line.add(continuation.help)
      line.cut(to: area.width)
      line.draw(on: &surface, in: area.row(index + 1))
    }
  }
}
