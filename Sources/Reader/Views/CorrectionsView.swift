import Comparison
import Screen

/// The list of what was corrected.
enum CorrectionsView {
  /// Draws the list, a line a correction.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let count = state.corrections.count
    let title = "  \(count) \(count == 1 ? "correction" : "corrections")"
    surface.put(title, at: area.origin, style: .plain.bold.underlined(), clippedTo: area)
    let (_, body) = area.split(top: 1)
    if count == 0 {
      let keys: [(Action, String)] = [
        (.notSameFact, "not the same fact"), (.sameFact, "the same fact"), (.noContradiction, "no contradiction"),
        (.alias, "two names are one"),
      ]
      for (row, (action, word)) in keys.enumerated() where row < body.height {
        let key = state.keymap.notation(of: action, in: .columns) ?? ":" + action.rawValue
        surface.put("  \(key)  \(word)", at: body.row(row).origin, style: state.theme.quiet, clippedTo: body)
      }
      return
    }
    let first = max(0, min(state.overlayIndex - body.height / 2, count - body.height))
    for (index, correction) in state.corrections.enumerated().dropFirst(first).prefix(body.height) {
      let row = body.row(index - first)
      let isChosen = index == state.overlayIndex
      var line = StyledLine(isChosen ? "▸ " : "  ")
      line.add(words(correction, state))
      line.cut(to: row.width)
      if isChosen {
        surface.fill(row, style: state.theme.chosen)
        surface.cursor = row.origin
      }
      line.styled { if isChosen { state.theme.choose(&$0) } }.draw(on: &surface, in: row)
    }
  }

  private static func words(_ correction: Correction, _ state: ReaderState) -> String {
    func quote(_ place: ClaimPlace) -> String {
      guard let source = state.articles.firstIndex(where: { $0.id == place.article }),
        Int(place.range.end) <= state.articles[source].text.count
      else { return place.article }
      return VisibleText.sanitized("“\(state.articles[source].string(place.range))” (\(state.sources[source].name))")
    }
    switch correction {
    case .separate(let place): return "not the same fact: " + quote(place)
    case .join(let a, let b): return "the same fact: " + quote(a) + " and " + quote(b)
    case .relate(let a, let b, .agree): return "they agree: " + quote(a) + " and " + quote(b)
    case .relate(let a, let b, .refine): return "no contradiction: " + quote(a) + " and " + quote(b)
    case .relate(let a, let b, .contradict): return "a contradiction: " + quote(a) + " and " + quote(b)
    case .alias(let a, let b): return "one name: " + quote(a) + " and " + quote(b)
    }
  }
}
