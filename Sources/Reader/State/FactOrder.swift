/// The order of the facts in the matrix.
enum FactOrder: String, Sendable, Hashable, CaseIterable {
  /// Those that a reader wants to see most first.
  case weight
  /// Under headings, by kind.
  case kind
  /// As the active source tells them, then the rest.
  case text

  /// The words for the status line.
  var words: String {
    switch self {
    case .weight: "most telling first"
    case .kind: "by kind"
    case .text: "as told by the chosen source"
    }
  }

  /// The order after this one.
  var next: FactOrder {
    switch self {
    case .weight: .kind
    case .kind: .text
    case .text: .weight
    }
  }
}
