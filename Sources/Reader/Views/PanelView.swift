import Comparison
import Screen

/// The panel that tells the selected fact, source by source.
///
///     ≠ killed besides the general: 2 leaves no room for at least 5                       fact 3 of 44
///     ▸ 2     Harbour Post      “killing him and two others”
///     ≠ ≥ 5   Meridian Weekly   “at least five other people”
///       —     silent: Continental Wire
enum PanelView {
  /// Draws the panel under its rule.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    drawRule(state, on: &surface, in: area.row(0))
    let (_, body) = area.split(top: 1)
    let lines = state.panelLines
    let pattern = state.wantedWords
    for (row, line) in lines.shown.prefix(body.height).enumerated() {
      line.draw(on: &surface, in: body.row(row))
      if let pattern { surface.restyle(body.row(row), where: pattern) { state.theme.hit(&$0, isCurrent: false) } }
    }
    let below = lines.count - state.panelTop - body.height
    guard below > 0, body.height > 1 else { return }
    drawMore(below, state, on: &surface, in: area.row(0))
  }

  /// How many lines are below, and the keys that bring them where there is room for those beside what the rule tells.
  private static func drawMore(_ below: Int, _ state: ReaderState, on surface: inout Surface, in row: Rect) {
    let keys = [(Action.togglePanel, "larger"), (.panelDown, "down")].compactMap { action, word in
      state.keymap.notation(of: action, in: state.place).map { "\($0) \(word)" }
    }
    let forms = [
      " \(below) more\(keys.isEmpty ? "" : ": ")\(keys.joined(separator: ", ")) ", " \(below) more ", " +\(below) ",
    ]
    let told = TextWidth.of(ruleText(state)) + 2
    guard let more = forms.first(where: { told + TextWidth.of($0) + 2 <= row.width }) ?? forms.last else { return }
    let x = row.maxX - TextWidth.of(more) - 1
    surface.put(more, at: Point(x: max(row.x, x), y: row.y), style: state.theme.quiet, clippedTo: row)
  }

  /// The rule, with what is switched on.
  private static func drawRule(_ state: ReaderState, on surface: inout Surface, in row: Rect) {
    surface.horizontalLine(at: row.origin, length: row.width, style: state.theme.quiet)
    let text = ruleText(state)
    if text.isEmpty { return }
    surface.put(
      TextWidth.truncated(text, to: max(0, row.width - 9)), at: row.origin.offset(x: 2), style: .plain.bold,
      clippedTo: row)
  }

  private static func ruleText(_ state: ReaderState) -> String {
    var parts: [String] = []
    if let base = state.base { parts.append("base: " + state.sources[base].name) }
    let words = state.filter.words(state.sources)
    if !words.isEmpty { parts.append("only " + words) }
    if state.view == .columns {
      if !state.isLinked { parts.append("not linked") }
      if state.isZoomed { parts.append("zoomed") }
    }
    if state.view == .facts, state.order != .weight { parts.append(state.order.words) }
    if state.isClassroom { parts.append(state.isRevealed ? "classroom, marks shown" : "classroom") }
    if state.joining != nil { parts.append("choosing the same fact") }
    if !state.corrections.isEmpty { parts.append("\(state.corrections.count) corrected") }
    if !state.highlights.isEmpty { parts.append("\(state.highlights.count) marked") }
    return parts.isEmpty ? "" : VisibleText.sanitized(" " + parts.joined(separator: " · ") + " ")
  }

  /// The lines of the panel, below the rule, of which so many rows are shown.
  static func lines(_ state: ReaderState, width: Int, rows: Int) -> PanelLines {
    func all(_ lines: [StyledLine]) -> PanelLines { PanelLines(lines, top: state.panelTop, rows: rows) }
    if state.hidesMarks { return all(classroomLines(state, width)) }
    if let dates = state.chosenDates { return all(DateLines.lines(state, dates, width: width)) }
    guard let fact = state.selectedFact else {
      return all(StyledLine.wrapped("  ", emptyText(state), width, state.theme.quiet))
    }
    var claims = ClaimRows(state, fact, width: width)
    let told = fact.reasons(
      base: state.base, near: fact.reference(base: state.base, active: state.active), atMost: mostReasons + 1)
    let reasons = told.dropFirst().prefix(mostReasons).map { pair -> StyledLine in
      var line = StyledLine(pair.relation.verdict.sign + " ", state.theme.sign(pair.relation.verdict))
      line.add(inWords(pair, fact, state))
      return line
    }
    // Two lines of it at least; all, where that costs nothing or the panel was made large to be read.
    let most = state.panel == .large ? Int.max : max(2, rows - claims.count - reasons.count)
    let title = titleLines(state, fact, told.first, width: width, atMost: most)
    // Passages are wrapped in full where that fits, or where the panel was made large for it.
    if state.panel == .large || title.count + claims.count + reasons.count <= rows {
      let full = title + claims.wrappedLines() + reasons
      if state.panel == .large || full.count <= rows { return all(full) }
    }
    if title.count + claims.count > rows, fact.verdict == .contradict {
      // On a low screen the two that contradict each other are what one wants to see of it.
      claims = ClaimRows(state, fact, width: width, first: told.first)
    }
    let (start, end) = (state.panelTop - title.count, state.panelTop - title.count + rows)
    let shown = max(0, min(start, claims.count))..<max(0, min(end, claims.count))
    let above = title.dropFirst(state.panelTop).prefix(rows)
    let below = reasons.dropFirst(max(0, start - claims.count)).prefix(max(0, end - claims.count))
    return PanelLines(
      shown: above + claims.lines(shown) + below, top: state.panelTop,
      count: title.count + claims.count + reasons.count)
  }

  /// Why two claims stand as they do, with values as they are told beside it.
  private static func inWords(_ pair: ClaimPair, _ fact: Fact, _ state: ReaderState) -> String {
    let reason = state.reason(of: pair, in: fact)
    return fact.kind == .quantity ? RoundNumbers.inWords(reason) : reason
  }

  /// Further reasons, of which a fact of many sources has thousands, are for the explanation.
  private static let mostReasons = 100

  private static func classroomLines(_ state: ReaderState, _ width: Int) -> [StyledLine] {
    var lines = StyledLine.wrapped(
      "  ", "The marks are hidden: find what agrees and what contradicts.", width, .plain.bold)
    lines += state.guesses.reversed().map { ScoreView.line(state, $0, "") }
    return lines
  }

  private static func emptyText(_ state: ReaderState) -> String {
    if state.articles.count == 1 { return "One article alone: there is nothing to compare it with." }
    if let obstacle = state.obstacle { return "The articles cannot be compared: \(obstacle)" }
    if state.findings == nil { return "The articles are being compared…" }
    if state.facts.isEmpty { return "The articles have no fact in common." }
    if state.view.isList, state.isShown.contains(true) { return "What passes the filter is told in other views." }
    return
      "No fact passes the filter; \(state.keymap.notation(of: .filterNone, in: state.place) ?? ":filter off") shows all."
  }

  /// The subject with the strongest reason, wrapped to at most so many lines, and which fact it is.
  private static func titleLines(
    _ state: ReaderState, _ fact: Fact, _ first: ClaimPair?, width: Int, atMost most: Int
  ) -> [StyledLine] {
    let place = position(state, fact)
    let room = max(8, width - 3 - (width >= 60 ? TextWidth.of(place) + 2 : 0))
    let about = Array(VisibleText.sanitized(fact.about).utf8)
    let reason = first.map { inWords($0, fact, state) } ?? ""
    let text = about + Array((reason.isEmpty ? "" : ": " + VisibleText.sanitized(reason)).utf8)
    let wrapped = LineWrap.lines(of: text, in: 0..<text.count, width: room)
    let shown = wrapped.prefix(most)
    return shown.enumerated().map { index, part in
      var line = StyledLine(
        index == 0 ? fact.verdict.sign + " " : "  ", index == 0 ? state.theme.sign(fact.verdict) : .plain)
      let cut = min(max(part.range.lowerBound, about.count), part.range.upperBound)
      line.add(String(decoding: text[part.range.lowerBound..<cut], as: UTF8.self), .plain.bold)
      line.add(String(decoding: text[cut..<part.range.upperBound], as: UTF8.self))
      if index == shown.count - 1, wrapped.count > shown.count { line.add("…") }
      if index == 0, width >= 60 {
        line.pad(to: width - TextWidth.of(place) - 1)
        line.add(place, state.theme.quiet)
      }
      return line
    }
  }

  private static func position(_ state: ReaderState, _ fact: Fact) -> String {
    guard let selection = state.selection, state.isShown.indices.contains(selection), state.isShown[selection] else {
      return "said by one alone"
    }
    let before = state.isShown[...selection].lazy.filter { $0 }.count
    let sure =
      fact.pairs.isEmpty ? "" : "\(Int(((state.findings?.confidences[selection] ?? 0) * 100).rounded())) % sure  "
    return "\(sure)fact \(before) of \(state.isShown.lazy.filter { $0 }.count)"
  }
}
