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

  /// The results for all elements, in their order, worked out in as many parts as there are processors: for work that is done
  /// faster for many elements together.
  func concurrentParts<Result: Sendable>(_ transform: @Sendable ([Element]) -> [Result]) -> [Result] {
    let parts = Swift.max(1, Swift.min(count, System.processors))
    return (0..<parts).map { Array(self[count * $0 / parts..<count * ($0 + 1) / parts]) }
      .concurrentMap(transform).flatMap { $0 }
  }
}
