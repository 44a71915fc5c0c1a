/// Where one is: which bindings hold, and which keys help shows.
public enum Place: String, Sendable, Hashable, CaseIterable {
  /// Whatever is shown.
  case everywhere
  /// The articles side by side.
  case columns
  /// Words of an article are being selected.
  case selecting
  /// The articles without their marks, which the reader is to find.
  case classroom
  /// A list of facts.
  case list
  /// The passages marked.
  case marks
  /// What the reader corrected.
  case corrections
  /// The keys.
  case help
  /// Why a fact is what it is said to be.
  case explanation
  /// The events to choose from.
  case samples

  /// The places whose bindings hold, the nearest first.
  var chain: [Place] {
    switch self {
    case .everywhere: [.everywhere]
    case .classroom: [.classroom, .columns, .everywhere]
    default: [self, .everywhere]
    }
  }

  /// The heading in help.
  public var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .columns: "In the columns"
    case .selecting: "While words are selected"
    case .classroom: "In the classroom"
    case .list: "In a list of facts"
    case .marks: "In the list of marks"
    case .corrections: "In the list of corrections"
    case .help: "In this help"
    case .explanation: "In the explanation"
    case .samples: "In the list of events"
    }
  }
}
