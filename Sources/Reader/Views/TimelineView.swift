import Comparison
import Screen

/// Every dated fact on one axis; those that sources date otherwise have their dates side by side.
///
///     Thu 2 Jan 2020
///     ≠ the strike            2 Jan 2020: Meridian Weekly   ≠ 3 Jan 2020: Harbour Post, Continental Wire
enum TimelineView {
  /// Draws the axis.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    let about = max(14, min(40, area.width * 3 / 10))
    let header = StyledLine("  What happened when, and who says so", state.theme.quiet)
    ListFrame.draw(state, on: &surface, in: area, header: header) { row in
      row.fact.map { line(state, state.facts[$0], about, area.width) } ?? StyledLine()
    }
  }

  private static func line(_ state: ReaderState, _ fact: Fact, _ about: Int, _ width: Int) -> StyledLine {
    var line = StyledLine(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
    line.add(fact.about, field: about)
    line.add("  ")
    for (index, group) in groups(fact).enumerated() {
      if index > 0 {
        let relation = relation(fact, groups(fact)[0].claims, group.claims)?.verdict.sign ?? "·"
        line.add("  \(relation) ", .plain.bold)
      }
      let names = group.claims.map { state.sources[fact.claims[$0].source].name }
      line.add(group.value + ": ", .plain.bold)
      line.add(VisibleText.sanitized(Set(names).count == 1 ? names[0] : unique(names).joined(separator: ", ")))
    }
    line.cut(to: width)
    return line
  }

  /// The claims by their values, in the order in which they come.
  private static func groups(_ fact: Fact) -> [(value: String, claims: [Int])] {
    var groups: [(value: String, claims: [Int])] = []
    for index in fact.claims.indices {
      let value = fact.claims[index].shown
      if let known = groups.firstIndex(where: { $0.value == value }) {
        groups[known].claims.append(index)
      } else {
        groups.append((value, [index]))
      }
    }
    return groups
  }

  private static func relation(_ fact: Fact, _ first: [Int], _ second: [Int]) -> Relation? {
    fact.pairs.filter { pair in
      first.contains(pair.a) && second.contains(pair.b) || first.contains(pair.b) && second.contains(pair.a)
    }.map(\.relation).max()
  }

  private static func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { known, name in if !known.contains(name) { known.append(name) } }
  }
}
