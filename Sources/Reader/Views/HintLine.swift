import Comparison
import Screen

/// The line at the bottom: what is being typed, what is told, or which keys help here.
enum HintLine {
  /// Draws the line.
  static func draw(_ state: ReaderState, on surface: inout Surface, in row: Rect) {
    if row.isEmpty || !state.settings.showsHints && !hasMore(state) { return }
    if !state.settings.showsHints { surface.fill(row, style: .plain) }
    if let prompt = state.prompt {
      draw(prompt, state, on: &surface, in: row)
    } else if let count = state.count {
      var line = StyledLine(" \(count) …  ", .plain.bold)
      if count <= state.articles.count, state.beforeCount != nil { line.add("source \(count), or ") }
      line.add("how often the next key moves: " + counted(state), state.theme.quiet)
      line.draw(on: &surface, in: row)
    } else if let action = state.awaitingLetter {
      let keys = state.keymap.notation(of: action, in: state.place) ?? ""
      let known = state.letters.keys.map { String(Character($0)) }.sorted().joined(separator: " ")
      var line = StyledLine(" \(keys) …  ", .plain.bold)
      line.add(action == .setPlace ? "a letter for this place" : "the letter of a place, or \(keys) for the last one")
      if !known.isEmpty { line.add("; set: " + known, state.theme.quiet) }
      line.draw(on: &surface, in: row)
    } else if !state.pendingKeys.isEmpty {
      let all = PendingKeysView.line(state, width: row.width)
      (all ?? StyledLine(" " + Key.notation(state.pendingKeys) + " …", .plain.bold)).draw(on: &surface, in: row)
    } else if let message = state.message {
      draw(message, on: &surface, in: row)
    } else if let search = state.search, state.overlay == nil {
      var line = StyledLine(" /" + VisibleText.sanitized(search.words), .plain.bold)
      line.add(
        "   " + state.searchSummary + "   "
          + keys([.searchNext, .searchPrevious, .cancel], ["next", "previous", "end search"], state))
      line.draw(on: &surface, in: row)
    } else {
      hints(state, width: row.width).draw(on: &surface, in: row)
    }
  }

  /// A message, whose last line stands at the bottom: a long one lies over some rows more, and is never cut without a sign.
  private static func draw(_ message: String, on surface: inout Surface, in row: Rect) {
    let lines = StyledLine.wrapped(" ", message, row.width, .plain.bold)
    let most = max(1, min(4, surface.height / 4))
    var shown = Array(lines.prefix(most))
    if lines.count > most, var last = shown.popLast() {
      last.add(" …", .plain.bold)
      shown.append(last)
    }
    for (index, line) in shown.enumerated() {
      let place = Rect(x: row.x, y: row.y - shown.count + 1 + index, width: row.width, height: 1)
      surface.fill(place)
      line.draw(on: &surface, in: place)
    }
  }

  /// Whether there is something to show besides keys.
  private static func hasMore(_ state: ReaderState) -> Bool {
    state.prompt != nil || state.count != nil || state.awaitingLetter != nil || !state.pendingKeys.isEmpty
      || state.message != nil || state.search != nil && state.overlay == nil
  }

  /// The prompt, moved to the left where the cursor would leave the screen; what it finds is told at the right.
  private static func draw(_ prompt: Prompt, _ state: ReaderState, on surface: inout Surface, in row: Rect) {
    let label = " " + prompt.label
    let before = TextWidth.of(label) + TextWidth.of(prompt.textBeforeCursor)
    var told = aside(prompt, state, room: row.width - max(before, 24) - 4)
    if prompt.purpose == .search, let full = told, row.width - TextWidth.of(full) - 2 <= 24 {
      told = state.search?.shortSummary
    }
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

  /// What is told at the right of what is typed: what the search finds, or what Tab completes to.
  private static func aside(_ prompt: Prompt, _ state: ReaderState, room: Int) -> String? {
    if prompt.purpose == .search { return state.search.map { _ in state.searchSummary } }
    let all = state.completion?.all ?? state.completions(of: prompt.text, for: prompt.purpose)
    if all.isEmpty || prompt.text.isEmpty && prompt.purpose != .command { return nil }
    let chosen = state.completion?.index ?? -1
    var text = ""
    for (index, line) in all.enumerated().dropFirst(max(0, chosen)) {
      // Only what is completed: what stands before it is on the line already.
      let parts = line.split(separator: prompt.purpose == .alias ? "=" : " ")
      let word = parts.last.map { String($0.drop { $0 == " " }) } ?? line
      let shown = index == chosen ? "[\(word)]" : word
      if TextWidth.of(text) + TextWidth.of(shown) + 3 > max(12, room) { return text + " …" }
      text += (text.isEmpty ? "" : "  ") + shown
    }
    return text
  }

  /// Some keys that a number can stand before.
  private static func counted(_ state: ReaderState) -> String {
    [Action.lineDown, .lineUp, .pageDown, .nextFact, .nextContradiction, .searchNext]
      .compactMap { state.keymap.notation(of: $0, in: state.place) }.joined(separator: " ")
  }

  /// As many hints as fit, whole; help comes first, since it leads to the rest.
  private static func hints(_ state: ReaderState, width: Int) -> StyledLine {
    var line = StyledLine(" ")
    for action in actions(state) {
      guard let keys = state.keymap.keys(of: action, in: state.place), let hint = action.hint(in: state.place) else {
        continue
      }
      // A key that has a name of several letters stands out as it is; in a row with others it needs its brackets.
      let key = Key.notation(keys)
      let shown = keys.count == 1 ? shown(key) : key
      guard line.width + TextWidth.of(shown + " " + hint) + 1 <= width else { continue }
      line.add(shown, .plain.bold)
      line.add(" " + hint + "  ", state.theme.quiet)
    }
    return line
  }

  private static func actions(_ state: ReaderState) -> [Action] {
    switch state.place {
    case .columns where state.articles.count < 2: [.help, .back, .pageDown, .search, .selectWords]
    case .selecting:
      [.cancel] + (state.isClassroom && !state.isRevealed ? [.guessAgreement, .guessContradiction] : [])
        + [.copy, .mark, .tags, .note, .export, .swapEnds, .editNote, .help]
    case .classroom:
      [.help, .back, .selectWords, .guessAgreement, .guessContradiction, .reveal, .undo, .nextSource, .search]
    case .columns where state.isComparing: [.help, .back, .nextSource, .search, .toggleZoom]
    case .columns:
      [
        .help, .back, .nextFact, .nextContradiction, .choose, .explain, .nextSource, .search, .viewFacts, .selectWords,
        .mark, .noContradiction, .export, .filterVerdict, .filterKind, .toggleZoom, .base, .togglePanel, .marks,
      ]
    case .list where state.view == .silences:
      [.help, .back, .choose, .explain, .nextSource, .moreTellers, .fewerTellers, .filterKind, .mark, .togglePanel]
    case .list:
      [
        .help, .back, .choose, .explain, .nextContradiction, .search, .filterVerdict, .filterKind, .filterSource,
        .filterText, .filterNone,
      ] + (state.view == .facts ? [.order] : []) + [.nextSource, .mark, .togglePanel, .base]
    case .marks: [.help, .back, .choose, .mark, .tags, .note, .editNote, .copy, .export, .undo]
    case .corrections: [.help, .back, .choose, .mark, .undo]
    case .explanation: [.back, .pageDown, .pageUp, .toStart, .copy]
    case .help: [.back, .pageDown, .pageUp, .toStart]
    case .samples: [.help, .back, .choose]
    case .everywhere: []
    }
  }

  /// A key in the middle of words: `Esc` for `<Esc>`.
  private static func shown(_ key: String) -> String {
    key.hasPrefix("<") && key.count > 2 ? String(key.dropFirst().dropLast()) : key
  }

  private static func keys(_ actions: [Action], _ words: [String], _ state: ReaderState) -> String {
    zip(actions, words).compactMap { action, word in
      state.keymap.notation(of: action, in: state.place).map { "\(shown($0)) \(word)" }
    }.joined(separator: "  ")
  }
}
