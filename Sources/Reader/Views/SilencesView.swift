import Comparison
import Screen

/// What the chosen source leaves out that so many others say, and what it alone says.
enum SilencesView {
  /// Draws the list.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    let name = state.sources.indices.contains(state.active) ? state.sources[state.active].name : ""
    let tellers = state.leastTellers == 1 ? "any other" : "at least \(state.leastTellers) others"
    let left = state.rows.lazy.filter { $0.fact.map { state.facts[$0].isSilent(state.active) } ?? false }.count
    var header = StyledLine("▸ ")
    header.add(VisibleText.sanitized("\(state.active + 1) \(name)"), state.theme.chosen)
    let count = left == 1 ? "1 fact" : "\(left) facts"
    let told = [
      " leaves out what \(tellers) tell\(state.leastTellers == 1 ? "s" : ""): \(count)",
      " leaves out \(left) (told by ≥ \(state.leastTellers))", " leaves out \(left)",
    ]
    header.add(told.first { header.width + TextWidth.of($0) <= area.width } ?? told[told.count - 1])
    header.cut(to: area.width)
    let about = max(14, min(44, area.width * 2 / 5))
    ListFrame.draw(state, on: &surface, in: area, header: [header]) { row, _ in
      row.fact.map { line(state, state.facts[$0], about, area.width) } ?? StyledLine()
    }
  }

  private static func line(_ state: ReaderState, _ fact: Fact, _ about: Int, _ width: Int) -> StyledLine {
    var line = StyledLine(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
    let isOwn = fact.verdict == .single && fact.claims.first?.source == state.active
    line.add(isOwn ? "" : "\(fact.origins)", field: 3, .plain.bold)
    if isOwn, width < narrow, let claim = fact.claims.first {
      // The passage is told below; what there is room for is the subject and the value.
      let left = max(12, width - line.width - TextWidth.of(VisibleText.sanitized(fact.about)) - 2)
      let value =
        fact.kind == .quotation ? "" : "  " + TextWidth.truncated(VisibleText.sanitized(claim.shown), to: left)
      line.add(fact.about, field: max(0, width - line.width - TextWidth.of(value)))
      line.add(value, .plain.bold)
      return line
    }
    line.add(fact.about, field: about)
    line.add("  ")
    if isOwn, let claim = fact.claims.first {
      if fact.kind != .quotation { line.add(VisibleText.sanitized(claim.shown) + "  ", .plain.bold) }
      let snippet = Snippet(state.shown[claim.source].bytes, passage: claim.passage, focus: claim.focus)
      line.add(snippet.line(max(0, width - line.width - 1)))
      return line
    }
    let groups = tellers(state, fact)
    let named = tellings(groups, line) { state.sources[$0].name }
    // What they say goes before what they are called: where the names leave no room for it, their numbers stand for them.
    line = named.width <= width ? named : tellings(groups, line) { "\($0 + 1)" }
    line.cut(to: width)
    return line
  }

  /// On narrower screens the subject and the words of a passage do not fit into one line.
  private static let narrow = 56

  /// A line, and who says what.
  private static func tellings(
    _ groups: [(value: String, sources: [Int])], _ start: StyledLine, _ name: (Int) -> String
  ) -> StyledLine {
    var line = start
    for (index, group) in groups.enumerated() {
      if index > 0 { line.add("; ") }
      let names = group.sources.prefix(mostNames).map(name).joined(separator: ", ")
      line.add(VisibleText.sanitized(names) + ": ")
      line.add(VisibleText.sanitized(TextWidth.truncated(group.value, to: 40)), .plain.bold)
    }
    return line
  }

  /// Those who tell the same are named together, each source with the first that it tells.
  private static func tellers(_ state: ReaderState, _ fact: Fact) -> [(value: String, sources: [Int])] {
    var groups: [(value: String, sources: [Int])] = []
    var last: Int?
    // More than a line has room for need not be sorted.
    for claim in fact.claims where claim.source != last && state.sources.indices.contains(claim.source) {
      if groups.count > mostNames { break }
      last = claim.source
      let value = claim.shown(in: state.articles)
      if let known = groups.firstIndex(where: { $0.value == value }) {
        groups[known].sources.append(claim.source)
      } else {
        groups.append((value, [claim.source]))
      }
    }
    return groups
  }

  /// So many names and values fill a line of the widest screens.
  private static let mostNames = 12
}
