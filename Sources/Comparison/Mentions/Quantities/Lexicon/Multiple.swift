/// A word for how many times as much: "doubled", "threefold", "twice".
struct Multiple: Sendable {
  /// By how much: 2 for "doubled", 0.5 for "halved".
  let factor: Double
  let use: Use

  /// Where the word stands.
  enum Use: Sendable {
    /// Changes by the factor: "sales doubled".
    case verb
    /// "threefold"
    case manner
    /// Before "as many", "the size", "larger": "twice".
    case degree
  }

  /// Reads `multiples.tsv`.
  static func table(_ source: LexiconSource) -> FormTable<Multiple> {
    var table = FormTable<Multiple>(capacity: 64)
    for row in source.table("multiples") {
      guard let factor = row.number(1) else { continue }
      let use: Use =
        switch row.form(2) {
        case Form("verb"): .verb
        case Form("manner"): .manner
        default: .degree
        }
      table[row.form(0)] = Multiple(factor: factor, use: use)
    }
    return table
  }
}
