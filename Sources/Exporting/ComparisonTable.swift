import Comparison
import Screen

/// Sets a comparison as a table of facts and sources, each cell the value that the source gives.
///
///      fact                       Harbour Post   Meridian Weekly   common-ground
///     ≠ killed beside the general  ≥ 5            ≥ 6               —
///     = day of the strike          2020-01-03     2020-01-03        2020-01-03
///
/// The table is no wider than asked for. Sources that do not fit side by side go to further tables below.
public enum ComparisonTable {
  /// The narrowest column of a source that is still of use.
  private static let leastColumn = 12
  /// The blanks between two columns.
  private static let gap = 2

  /// The table in lines of at most `width` columns (40 at least).
  public static func string(_ comparison: Comparison, width: Int) -> String {
    let width = max(40, width)
    let names = SourceNames(comparison.documents)
    let rows = comparison.facts.map { Row($0, sources: comparison.documents.count) }
    let about = min(max(12, rows.map { TextWidth.of($0.about) }.max() ?? 0), max(16, width * 2 / 5))
    let room = width - 2 - about
    let perTable = max(1, room / (leastColumn + gap))
    var lines = [comparison.summary]
    var first = 0
    while first < names.all.count, !rows.isEmpty {
      let sources = first..<min(first + perTable, names.all.count)
      let columns = Self.columns(sources, rows, names, room: room)
      lines.append("")
      lines.append(line("  " + "fact".fitted(about), sources.map { names[$0] }, columns))
      for row in rows {
        lines.append(line(row.sign + " " + row.about.fitted(about), sources.map { row.cells[$0] }, columns))
      }
      first = sources.upperBound
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The widths of columns: what the cells need, and where that is too much, the same for all that need more.
  private static func columns(_ sources: Range<Int>, _ rows: [Row], _ names: SourceNames, room: Int) -> [Int] {
    var needs = sources.map { source in
      rows.reduce(TextWidth.of(names[source])) { max($0, TextWidth.of($1.cells[source])) }
    }
    let cells = room - gap * needs.count
    var limit = needs.max() ?? 0
    while limit > 1, needs.reduce(0, { $0 + min($1, limit) }) > cells { limit -= 1 }
    for index in needs.indices { needs[index] = min(needs[index], limit) }
    return needs
  }

  private static func line(_ head: String, _ cells: [String], _ columns: [Int]) -> String {
    zip(cells, columns).reduce(head) { $0 + String(repeating: " ", count: gap) + $1.0.fitted($1.1) }
      .withoutTrailingBlanks
  }

  /// A fact as the table shows it.
  private struct Row {
    let sign: String
    let about: String
    let cells: [String]

    init(_ fact: Fact, sources: Int) {
      (sign, about) = (fact.verdict.sign, fact.about.printable)
      var values = Array(repeating: [String](), count: sources)
      for claim in fact.claims {
        let value = claim.display.printable
        if !values[claim.source].contains(value) { values[claim.source].append(value) }
      }
      cells = values.map { $0.isEmpty ? "—" : $0.joined(separator: "; ") }
    }
  }
}
