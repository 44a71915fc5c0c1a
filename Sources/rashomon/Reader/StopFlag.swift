import Synchronization

/// Tells a thread that its work is no longer wanted.
final class StopFlag: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Whether to stop.
  var isSet: Bool { flag.load(ordering: .relaxed) }

  /// Asks to stop.
  func set() { flag.store(true, ordering: .relaxed) }
}
