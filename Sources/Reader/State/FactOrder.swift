/// The order of the facts in the matrix.
public enum FactOrder: String, Sendable, Hashable, CaseIterable {
  /// Those that a reader wants to see most first.
  case weight
  /// Under headings, by kind.
  case kind
  /// As the active source tells them, then the rest.
  case text
  /// By subject, in the order of the alphabet.
  case subject
  /// Those of which the program is surest first.
  case confidence
  /// Those that most origins tell first.
  case sources

  /// The words for the status line.
  var words: String {
    switch self {
    case .weight: "most telling first"
    case .kind: "by kind"
    case .text: "as told by the chosen source"
    case .subject: "by subject"
    case .confidence: "surest first"
    case .sources: "told by most first"
    }
  }

  /// The order so many steps on; after the last comes the first.
  func next(_ steps: Int = 1) -> FactOrder {
    let all = FactOrder.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + steps + all.count) % all.count]
  }
}
