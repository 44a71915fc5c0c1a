import Comparison
import Screen

/// Why the selected fact is what it is said to be: each claim's value in normal form with the day it was counted from, and
/// each pair's rule, sureness and notes.
enum ExplanationView {
  /// Draws the part that is scrolled to.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    for (row, line) in state.explanation.dropFirst(state.overlayIndex).prefix(area.height).enumerated() {
      line.draw(on: &surface, in: area.row(row))
    }
    surface.cursor = area.isEmpty ? nil : area.origin
  }

  /// All lines.
  static func lines(_ state: ReaderState, width: Int) -> [StyledLine] {
    guard let fact = state.selectedFact else { return [StyledLine("  No fact is selected.", state.theme.quiet)] }
    var lines = titleLines(state, fact, width) + [StyledLine()]
    for (number, claim) in fact.claims.enumerated() {
      lines += claimLines(state, number, claim, width) + [StyledLine()]
    }
    if fact.pairs.isEmpty {
      lines.append(StyledLine("  One source alone says it: there is nothing to hold against it.", state.theme.quiet))
    }
    for pair in fact.pairs.sorted(by: { ($1.relation, $0.a, $0.b) < ($0.relation, $1.a, $1.b) }) {
      lines += pairLines(state, fact, pair, width)
    }
    return lines
  }

  /// The subject and what kind of fact it is, in one line where that has room.
  private static func titleLines(_ state: ReaderState, _ fact: Fact, _ width: Int) -> [StyledLine] {
    let kind = "\(fact.kind.rawValue), \(fact.verdict.rawValue), \(told(fact.origins, "origin"))"
    let about = StyledLine.wrapped("", fact.about, width - 2, .plain.bold.underlined())
    var lines = about.enumerated().map { number, part in
      var line = StyledLine(
        number == 0 ? fact.verdict.sign + " " : "  ", number == 0 ? state.theme.sign(fact.verdict) : .plain)
      line.add(part)
      return line
    }
    if lines.count == 1, lines[0].width + TextWidth.of(kind) + 3 <= width {
      lines[0].add("   " + kind, state.theme.quiet)
    } else {
      lines += StyledLine.wrapped("  ", kind, width, state.theme.quiet)
    }
    return lines
  }

  /// On narrower screens a pair is told by its numbers alone.
  private static let namedFrom = 100

  private static func claimLines(_ state: ReaderState, _ number: Int, _ claim: Claim, _ width: Int) -> [StyledLine] {
    guard state.articles.indices.contains(claim.source) else { return [] }
    let text = state.shown[claim.source].bytes
    var head = StyledLine("  \(number + 1)  ", .plain.bold)
    head.add(VisibleText.sanitized(state.sources[claim.source].name), .plain.bold)
    if let speaker = claim.attribution, !speaker.isEmpty {
      head.add(VisibleText.sanitized("  from " + speaker), .plain.italic)
    }
    let snippet = Snippet(text, passage: claim.passage, focus: claim.focus).lines(max(16, width - 6))
    let indented = snippet.map { part -> StyledLine in
      var line = StyledLine("     ")
      line.add(part)
      return line
    }
    let values = NormalForm.lines(
      of: claim.value, published: state.findings?.comparison.documents[claim.source].article)
    var rest = values
    if !claim.repeats.isEmpty { rest.append("said again \(told(claim.repeats.count, "time"))") }
    return [head] + indented + rest.flatMap { StyledLine.wrapped("     ", $0, width) }
  }

  private static func pairLines(_ state: ReaderState, _ fact: Fact, _ pair: ClaimPair, _ width: Int) -> [StyledLine] {
    var line = StyledLine("  \(pair.a + 1)–\(pair.b + 1)  ", .plain.bold)
    if width >= namedFrom {
      let names = [pair.a, pair.b].map { state.sources[fact.claims[$0].source].name }
      line.add(VisibleText.sanitized(names.joined(separator: ", ")) + "  ")
    }
    line.add(pair.relation.verdict.sign + " " + pair.relation.rawValue, state.theme.sign(pair.relation.verdict))
    let rule = "rule: \(pair.rule.isEmpty ? "not told" : pair.rule)"
    let sure = "sure: \(Int((pair.confidence * 100).rounded())) %"
    var lines = [line]
    if line.width + TextWidth.of(rule) + TextWidth.of(sure) + 6 <= width {
      lines[0].add("   " + rule)
      lines[0].add("   " + sure, state.theme.quiet)
    } else {
      lines += StyledLine.wrapped("       ", rule, width) + [StyledLine("       " + sure, state.theme.quiet)]
    }
    let notes: [(ClaimPair.Notes, String)] = [
      (.attributed, "one of the two only reports what somebody says"),
      (.update, "the difference may come from the time between the publications"),
      (.sharedOrigin, "the two share copy: one origin, not two"),
    ]
    return lines + StyledLine.wrapped("       ", state.reason(of: pair, in: fact), width)
      + notes.filter { pair.notes.contains($0.0) }.flatMap { StyledLine.wrapped("       ", $0.1, width) }
  }

  private static func told(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
