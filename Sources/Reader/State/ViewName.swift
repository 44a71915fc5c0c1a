/// The views that show the comparison.
public enum ViewName: String, Sendable, Hashable, CaseIterable {
  /// The articles side by side.
  case columns
  /// The matrix of facts and sources.
  case facts
  /// What happened when, and who dates it otherwise.
  case timeline
  /// What people said, by speaker, the wordings held against each other.
  case quotes
  /// What the chosen source leaves out.
  case silences

  /// The name in the top bar.
  var title: String {
    switch self {
    case .columns: "Columns"
    case .facts: "Facts"
    case .timeline: "Timeline"
    case .quotes: "Quotes"
    case .silences: "Silences"
    }
  }

  /// Whether it is a list of facts, one of which is selected.
  var isList: Bool { self != .columns }
}
