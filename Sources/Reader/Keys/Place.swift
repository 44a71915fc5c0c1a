/// Where one is: which bindings hold, and which keys help shows.
public enum Place: String, Sendable, Hashable, CaseIterable {
  /// Whatever is shown.
  case everywhere
  /// The articles side by side.
  case columns
  /// A list of facts.
  case list
  /// The passages marked.
  case marks
  /// The keys.
  case help
  /// The events to choose from.
  case samples

  /// The heading in help.
  var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .columns: "In the columns"
    case .list: "In a list of facts"
    case .marks: "In the list of marks"
    case .help: "In this help"
    case .samples: "In the list of events"
    }
  }
}
