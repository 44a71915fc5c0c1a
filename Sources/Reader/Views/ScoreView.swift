import Comparison
import Screen

/// What was found in the classroom, held against the program's marks.
enum ScoreView {
  /// Draws the score.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    for (row, line) in lines(state).dropFirst(state.overlayIndex).prefix(area.height).enumerated() {
      line.draw(on: &surface, in: area.row(row))
    }
    surface.cursor = area.isEmpty ? nil : area.origin
  }

  /// All lines.
  static func lines(_ state: ReaderState) -> [StyledLine] {
    let score = state.score
    let width = state.width
    let head = StyledLine.wrapped("  ", "What you found, held against the program's marks", width, .plain.bold)
    var lines = head + [StyledLine()]
    for (verdict, part, word) in [
      (Verdict.contradict, score.contradictions, "contradictions"), (.agree, score.agreements, "agreements"),
    ] {
      var line = StyledLine("  \(verdict.sign) ", state.theme.sign(verdict))
      line.add(word, field: 16, .plain.bold)
      let right = "\(part.right) of \(part.guesses) right (precision \(part.precision.map { "\($0) %" } ?? "—"))"
      let found = "\(part.found) of \(part.facts) found (recall \(part.recall.map { "\($0) %" } ?? "—"))"
      if line.width + TextWidth.of(right + found) + 4 <= width {
        line.add(right + ",  " + found)
        lines.append(line)
      } else {
        lines.append(line)
        lines += [right, found].flatMap { StyledLine.wrapped("    ", $0, width) }
      }
    }
    lines.append(StyledLine())
    for text in [
      "What agrees and what refines count as agreement: both can be true.",
      "The program errs too; what it marks is not the truth but what its rules find.",
    ] {
      lines += StyledLine.wrapped("  ", text, width, state.theme.quiet)
    }
    lines.append(StyledLine())
    for (index, guess) in state.guesses.enumerated() where state.sources.indices.contains(guess.passage.source) {
      let isRight = score.isRight.indices.contains(index) && score.isRight[index]
      lines.append(line(state, guess, isRight ? "✓ " : "✗ "))
    }
    return lines
  }

  /// A guess in one line.
  static func line(_ state: ReaderState, _ guess: Guess, _ lead: String) -> StyledLine {
    var line = StyledLine("  " + lead, .plain.bold)
    line.add(guess.sign + " ", state.theme.sign(guess.contradicts ? .contradict : .agree))
    line.add(VisibleText.sanitized(state.sources[guess.passage.source].name) + "  ", .plain.bold)
    let text = state.shown[guess.passage.source].bytes
    let snippet = Snippet(text, passage: guess.passage.range, focus: guess.passage.range)
    line.add(snippet.line(max(0, state.width - line.width - 1)))
    return line
  }
}
