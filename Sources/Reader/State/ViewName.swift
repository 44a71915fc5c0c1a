/// The views that show the comparison.
public enum ViewName: String, Sendable, Hashable, CaseIterable {
  /// The articles side by side.
  case columns
  /// The matrix of facts and sources.
  case facts

  /// The name in the top bar.
  var title: String {
    switch self {
    case .columns: "Columns"
    case .facts: "Facts"
    }
  }

  /// Whether it is a list of facts, one of which is selected.
  var isList: Bool { self != .columns }
}
