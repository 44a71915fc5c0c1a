import Comparison
import Screen

/// What people said, by speaker: the sources' wordings one under another, with the words that differ marked.
///
///     Ellis Brandt: quoted by Coast Courier, Allard Tribune
///     ≈ no time to reach the boats
///         Coast Courier    There was no time        to reach the boats
///         Allard Tribune   There was no time at all to reach the boats
///                                            ‾‾ ‾‾‾
enum QuotesView {
  /// Draws the list.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    let field = QuoteRows.nameField(state)
    let legends = [
      "  Underlined: words that the fullest wording has not; dotted: its words that others lack",
      "  Underlined: not in the fullest; dotted: in it alone", "  Underlined: new; dotted: missing",
    ]
    let header = StyledLine(
      legends.first { TextWidth.of($0) <= area.width } ?? legends[legends.count - 1], state.theme.quiet)
    ListFrame.draw(state, on: &surface, in: area, header: [header]) { row, _ in
      switch row {
      case .fact(let index): return head(state, index, field, area.width)
      case .wording(let index, let line): return wording(state, index, line, field, area.width)
      default: return StyledLine()
      }
    }
  }

  /// The quotation's sign and its first words; the only wording itself, where there is one alone.
  private static func head(_ state: ReaderState, _ index: Int, _ field: Int, _ width: Int) -> StyledLine {
    let fact = state.facts[index]
    var line = StyledLine(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
    if fact.claims.count == 1, state.sources.indices.contains(fact.claims[0].source) {
      line.add("  ")
      line.add(state.sources[fact.claims[0].source].name, field: field)
      line.add("  ")
      if let table = state.quoteTables[index], let first = table.lines.first { line.add(words(first, table)) }
    } else {
      // The speaker stands in the heading.
      let speaker = QuoteRows.speaker(fact) + ": "
      let about = fact.about.hasPrefix(speaker) ? String(fact.about.dropFirst(speaker.count)) : fact.about
      line.add(VisibleText.sanitized(about), .plain.bold)
    }
    line.cut(to: width)
    return line
  }

  private static func wording(
    _ state: ReaderState, _ index: Int, _ number: Int, _ field: Int, _ width: Int
  ) -> StyledLine {
    let fact = state.facts[index]
    guard let table = state.quoteTables[index], table.lines.indices.contains(number) else { return StyledLine() }
    var line = StyledLine("    ")
    let wording = table.lines[number].wording
    let names = names(state, fact, table.alike[wording] ?? [wording], field)
    if table.lines[number].isFirst {
      line.add(names, field: field)
    } else {
      // Wordings go on by turns: whose a line is would be a riddle under the line of another.
      line.add(table.lines[number - 1].wording == wording ? "" : names, field: field, state.theme.quiet)
    }
    line.add("  ")
    line.add(words(table.lines[number], table))
    line.cut(to: width)
    return line
  }

  /// The sources that word it so: the first by name, the others by their number.
  private static func names(_ state: ReaderState, _ fact: Fact, _ claims: [Int], _ field: Int) -> String {
    let sources = claims.map { fact.claims[$0].source }.reduce(into: [Int]()) { known, source in
      if !known.contains(source), state.sources.indices.contains(source) { known.append(source) }
    }
    guard let first = sources.first else { return "" }
    let others = sources.dropFirst().map { "\($0 + 1)" }.joined(separator: " ")
    let rest = others.isEmpty ? "" : " +" + others
    return TextWidth.truncated(state.sources[first].name, to: max(4, field - TextWidth.of(rest))) + rest
  }

  private static func words(_ line: CollationTable.Line, _ table: CollationTable) -> StyledLine {
    var result = StyledLine()
    let isCenter = line.wording == table.center
    for word in line.words {
      let style: Style = word.isShared ? .plain : isCenter ? .plain.underlined(.dotted) : .plain.bold.underlined()
      let text = word.text ?? ""
      result.add(text, style)
      result.add(String(repeating: " ", count: max(0, word.width - TextWidth.of(text)) + 1))
    }
    return result
  }
}
