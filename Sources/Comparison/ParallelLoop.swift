import Synchronization

/// How like pieces of work are done: one after the other, or side by side on threads that the caller lends.
///
///     let comparison = Comparison(of: articles, lexicon: lexicon, loop: .serial)
///     ParallelLoop.serial.map(3) { $0 * $0 }   // [0, 1, 4]
///
/// The core starts no threads of its own: what there is to run on is the caller's to know. Results come in the order of the pieces,
/// so that they are the same to the byte however many run at once.
public struct ParallelLoop: Sendable {
  /// Calls the body once for each number below the count, in any order, and returns when all are done.
  public typealias Iterate = @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

  /// How many pieces run at once.
  public let width: Int
  private let iterate: Iterate

  /// A loop that runs on what the caller lends.
  ///
  ///     ParallelLoop(width: 4) { count, body in DispatchQueue.concurrentPerform(iterations: count, execute: body) }
  public init(width: Int, _ iterate: @escaping Iterate) {
    (self.width, self.iterate) = (max(1, width), iterate)
  }

  /// One piece after the other, on the thread that asks.
  public static let serial = ParallelLoop(width: 1) { count, body in
    for index in 0..<count { body(index) }
  }

  /// The results for all numbers below a count, in their order.
  public func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    guard width > 1, count > 1 else { return (0..<count).map(body) }
    let results = Mutex([Result?](repeating: nil, count: count))
    iterate(count) { index in
      let result = body(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The results for all elements, in their order, worked out by stretches: for work that is done faster for many together.
  ///
  /// As many stretches as run at once, or more where each still has its thirty elements: so none waits long for the last.
  public func stretches<Element: Sendable, Result: Sendable>(
    of elements: [Element], _ body: @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    let parts = max(1, min(elements.count, max(width, elements.count / 32)))
    return map(parts) { part in
      body(elements[elements.count * part / parts..<elements.count * (part + 1) / parts])
    }.flatMap { $0 }
  }
}
