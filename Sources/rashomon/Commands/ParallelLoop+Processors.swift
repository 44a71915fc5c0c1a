import Comparison
import Dispatch

extension ParallelLoop {
  /// As many pieces at once as there are processors.
  ///
  /// Not a task group: a command has nothing to do meanwhile, and an asynchronous entry point starts the concurrency runtime for every
  /// call, the short ones too.
  static let processors = ParallelLoop(width: System.processors) { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }
}
