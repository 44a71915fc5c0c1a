import Comparison

/// The lines at the left of the timeline that join the days on which sources put one fact and contradict each other.
///
///     Thu 2 Jan 2020
///     ┌ ≠ the strike     ● evening    ↓ 3 Jan
///     │
///     │ Fri 3 Jan 2020
///     └ ≠ the strike     ↑ 2 Jan      ● morning
struct TimelineBrackets {
  /// More than so many at once are not drawn: the arrows in the cells still tell the other day.
  static let most = 3
  /// For each line of the list the signs of the brackets, left to right.
  private var signs: [[Character]]
  /// How many columns they take, the blank after them included; none where nothing is joined.
  let width: Int

  /// The brackets of the lines of a state.
  init(_ state: ReaderState) {
    var ends: [Int: ClosedRange<Int>] = [:]
    for (index, row) in state.rows.enumerated() {
      guard case .dated(let fact, _) = row, state.facts[fact].verdict == .contradict else { continue }
      ends[fact] = ends[fact].map { $0.lowerBound...index } ?? index...index
    }
    let spans = ends.values.filter { $0.count > 1 }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var lanes: [[ClosedRange<Int>]] = []
    for span in spans {
      if let free = lanes.firstIndex(where: { lane in lane.allSatisfy { !$0.overlaps(span) } }) {
        lanes[free].append(span)
      } else if lanes.count < TimelineBrackets.most {
        lanes.append([span])
      }
    }
    width = lanes.isEmpty ? 0 : lanes.count + 1
    signs = [[Character]](repeating: [Character](repeating: " ", count: lanes.count), count: state.rows.count)
    for (lane, spans) in lanes.enumerated() {
      // The lane next to the text is the last.
      let column = lanes.count - 1 - lane
      for span in spans {
        for row in span {
          let isEnd = row == span.lowerBound || row == span.upperBound
          signs[row][column] = row == span.lowerBound ? "┌" : row == span.upperBound ? "└" : "│"
          if isEnd {
            for right in column + 1..<max(column + 1, lanes.count) where signs[row][right] == " " {
              signs[row][right] = "─"
            }
          }
        }
      }
    }
  }

  /// The brackets at a line of the list.
  func at(_ row: Int) -> String { signs.indices.contains(row) && width > 0 ? String(signs[row]) + " " : "" }
}
