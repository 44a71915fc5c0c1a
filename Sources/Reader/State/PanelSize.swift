/// How much of the screen the panel below takes.
public enum PanelSize: String, Sendable, Hashable, CaseIterable {
  /// As many rows as the sources need, at most a third.
  case normal
  /// Two thirds.
  case large
  /// Nothing.
  case hidden

  /// The size after this one.
  var next: PanelSize {
    switch self {
    case .normal: .large
    case .large: .hidden
    case .hidden: .normal
    }
  }
}
