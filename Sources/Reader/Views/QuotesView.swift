import Comparison
import Screen

/// What people said, by speaker: each source's wording, with the words that the first has otherwise underlined.
///
///     Ellis Brandt
///     = no time to reach the boats
///         Coast Courier    There was no time to reach the boats
///         Allard Tribune   There was no time at all to reach a boat
///                                            ‾‾‾‾‾‾          ‾‾‾‾‾‾
enum QuotesView {
  /// Draws the list.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    let longest = state.sources.map { TextWidth.of($0.name) }.max() ?? 0
    let field = min(longest, max(8, min(22, area.width / 4)))
    let header = StyledLine(
      "  What people said; underlined: words that the first wording does not have", state.theme.quiet)
    ListFrame.draw(state, on: &surface, in: area, header: header) { row in
      switch row {
      case .heading: return StyledLine()
      case .fact(let index):
        return head(state, state.facts[index], field, area.width)
      case .claim(let index, let number): return wording(state, state.facts[index], number, field, area.width)
      }
    }
  }

  /// The quotation's sign and its first words; the only wording in full, where there is one alone.
  private static func head(_ state: ReaderState, _ fact: Fact, _ field: Int, _ width: Int) -> StyledLine {
    var line = StyledLine(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
    if fact.claims.count == 1, state.sources.indices.contains(fact.claims[0].source) {
      line.add("  ")
      line.add(state.sources[fact.claims[0].source].name, field: field)
      line.add("  " + VisibleText.sanitized(words(fact.claims[0])))
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
    _ state: ReaderState, _ fact: Fact, _ number: Int, _ field: Int, _ width: Int
  ) -> StyledLine {
    let claim = fact.claims[number]
    var line = StyledLine("    ")
    line.add(state.sources.indices.contains(claim.source) ? state.sources[claim.source].name : "", field: field)
    line.add("  ")
    let (first, own) = (words(fact.claims[0]), words(claim))
    let shared = number == 0 ? [] : Collation(first, own).isShared.1
    for (index, word) in Collation.words(own).enumerated() {
      if index > 0 { line.add(" ") }
      let isOther = number > 0 && !shared[index]
      line.add(VisibleText.sanitized(String(word)), isOther ? .plain.bold.underlined() : .plain)
    }
    line.cut(to: width)
    return line
  }

  private static func words(_ claim: Claim) -> String {
    if case .quotation(let words, _) = claim.value { words } else { claim.display }
  }
}
