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
    let header = StyledLine(
      "  Underlined: words that the first wording has not; dotted: words that not all others have", state.theme.quiet)
    ListFrame.draw(state, on: &surface, in: area, header: [header]) { row in
      switch row {
      case .fact(let index): return head(state, state.facts[index], field, area.width)
      case .wording(let index, let claim, let part):
        return wording(state, state.facts[index], claim, part, field, area.width)
      default: return StyledLine()
      }
    }
  }

  /// The quotation's sign and its first words; the only wording itself, where there is one alone.
  private static func head(_ state: ReaderState, _ fact: Fact, _ field: Int, _ width: Int) -> StyledLine {
    var line = StyledLine(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
    if fact.claims.count == 1, state.sources.indices.contains(fact.claims[0].source) {
      line.add("  ")
      line.add(state.sources[fact.claims[0].source].name, field: field)
      line.add("  ")
      line.add(words(QuoteRows.table(state, fact), row: 0, part: 0, isFirst: true))
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
    _ state: ReaderState, _ fact: Fact, _ number: Int, _ part: Int, _ field: Int, _ width: Int
  ) -> StyledLine {
    let claim = fact.claims[number]
    var line = StyledLine("    ")
    let name = state.sources.indices.contains(claim.source) ? state.sources[claim.source].name : ""
    line.add(part == 0 ? name : "", field: field)
    line.add("  ")
    line.add(words(QuoteRows.table(state, fact), row: number, part: part, isFirst: number == 0))
    line.cut(to: width)
    return line
  }

  private static func words(_ table: CollationTable, row: Int, part: Int, isFirst: Bool) -> StyledLine {
    var line = StyledLine()
    guard table.parts.indices.contains(part), table.rows.indices.contains(row) else { return line }
    for column in table.parts[part] {
      let word = table.rows[row][column]
      let style: Style =
        word?.isShared == false ? (isFirst ? .plain.underlined(.dotted) : .plain.bold.underlined()) : .plain
      line.add(word?.text ?? "", style)
      let width = TextWidth.of(word?.text ?? "")
      line.add(String(repeating: " ", count: table.width(of: column) - width + 1))
    }
    return line
  }
}
