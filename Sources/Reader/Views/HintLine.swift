import Comparison
import Screen

/// The line at the bottom: what is being typed, what is told, or which keys help here.
enum HintLine {
  /// Draws the line.
  static func draw(_ state: ReaderState, on surface: inout Surface, in row: Rect) {
    if row.isEmpty { return }
    if let prompt = state.prompt {
      draw(prompt, state, on: &surface, in: row)
    } else if !state.pendingKeys.isEmpty {
      pending(state).draw(on: &surface, in: row)
    } else if let message = state.message {
      surface.put(message, at: row.origin.offset(x: 1), style: .plain.bold, clippedTo: row)
    } else if let search = state.search, state.overlay == nil {
      var line = StyledLine(" /" + search.words + ": " + search.summary, .plain.bold)
      line.add("   " + keys([.searchNext, .searchPrevious, .cancel], ["next", "previous", "end search"], state))
      line.draw(on: &surface, in: row)
    } else {
      hints(state, width: row.width).draw(on: &surface, in: row)
    }
  }

  /// The prompt, moved to the left where the cursor would leave the screen; what it finds is told at the right.
  private static func draw(_ prompt: Prompt, _ state: ReaderState, on surface: inout Surface, in row: Rect) {
    let label = " " + prompt.label
    let before = TextWidth.of(label) + TextWidth.of(prompt.textBeforeCursor)
    let told = prompt.purpose == .search ? state.search?.summary : nil
    let aside = told.map { TextWidth.of($0) + 2 } ?? 0
    let room = row.width - 1 - (row.width - aside > 24 ? aside : 0)
    let shift = max(0, before - max(1, room))
    let place = Rect(x: row.x, y: row.y, width: room + 1, height: 1)
    let after = surface.put(label, at: row.origin.offset(x: -shift), style: .plain.bold, clippedTo: place)
    surface.put(prompt.text, at: Point(x: after, y: row.y), clippedTo: place)
    if let told, row.width - aside > 24 {
      surface.put(told, at: Point(x: row.maxX - aside + 1, y: row.y), style: state.theme.quiet, clippedTo: row)
    }
    surface.cursor = Point(x: min(row.maxX - 1, row.x + before - shift), y: row.y)
  }

  /// What can follow the keys pressed so far.
  private static func pending(_ state: ReaderState) -> StyledLine {
    var line = StyledLine(" " + state.pendingKeys.map(\.notation).joined() + " …  ", .plain.bold)
    for binding in state.keymap.continuations(of: state.pendingKeys, in: state.place) {
      line.add(binding.keys.dropFirst(state.pendingKeys.count).map(\.notation).joined(), .plain.bold)
      line.add(" " + binding.action.help + "   ")
    }
    return line
  }

  /// As many hints as fit, whole; help comes first, since it leads to the rest.
  private static func hints(_ state: ReaderState, width: Int) -> StyledLine {
    var line = StyledLine(" ")
    for action in actions(state) {
      guard let key = state.keymap.notation(of: action, in: state.place), let hint = action.hint(in: state.place) else {
        continue
      }
      let shown = key.hasPrefix("<") && key.count > 2 ? String(key.dropFirst().dropLast()) : key
      guard line.width + TextWidth.of(shown + " " + hint) + 1 <= width else { continue }
      line.add(shown, .plain.bold)
      line.add(" " + hint + "  ", state.theme.quiet)
    }
    return line
  }

  private static func actions(_ state: ReaderState) -> [Action] {
    switch state.place {
    case .columns where state.articles.count < 2: [.help, .back, .pageDown, .search]
    case .columns where state.isComparing: [.help, .back, .nextSource, .search, .toggleZoom]
    case .columns:
      [
        .help, .back, .nextFact, .nextContradiction, .choose, .nextSource, .search, .viewFacts, .mark, .export,
        .filterVerdict, .filterKind, .toggleZoom, .toggleLinked, .base, .togglePanel, .marks,
      ]
    case .list where state.view == .silences:
      [.help, .back, .choose, .nextSource, .moreTellers, .fewerTellers, .filterKind, .mark, .togglePanel]
    case .list:
      [
        .help, .back, .choose, .nextContradiction, .filterVerdict, .filterKind, .filterSource, .filterText, .filterNone,
        .order, .nextSource, .mark, .togglePanel, .base,
      ]
    case .marks: [.help, .back, .choose, .mark, .export]
    case .help: [.back]
    case .samples: [.help, .back, .choose]
    case .everywhere: []
    }
  }

  private static func keys(_ actions: [Action], _ words: [String], _ state: ReaderState) -> String {
    zip(actions, words).compactMap { action, word in
      state.keymap.notation(of: action, in: state.place).map { "\($0) \(word)" }
    }.joined(separator: "  ")
  }
}
