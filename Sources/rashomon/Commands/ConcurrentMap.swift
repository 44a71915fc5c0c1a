import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results for all elements, in their order, worked out on all processors at once.
  ///
  /// Not a task group: the command has nothing to do meanwhile, and an asynchronous entry point starts the concurrency
  /// runtime for every call, the short ones too.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    guard count > 1 else { return map(transform) }
    let elements = self
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(elements[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
