import Synchronization

/// Results of other threads on their way to the loop, in the order in which they came.
final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])

  /// Leaves a result; wake the loop afterwards.
  func put(_ message: Message) { messages.withLock { $0.append(message) } }

  /// Takes all that has come.
  func takeAll() -> [Message] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
