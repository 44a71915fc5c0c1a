import ArgumentParser
import Comparison
import Exporting
import Importing
import Synchronization

/// One line in, one line out, in order: what the commands with `--jsonl` share.
struct JSONLinesOptions: ParsableArguments {
  @Flag(help: "Read JSON objects, one a line, from standard input, and write one line for each.")
  var jsonl = false

  /// How many lines, and how many bytes of them, are worked on at a time at most.
  private static let most = (lines: 256, bytes: 1 << 20)

  /// Articles are named, or come as lines; not both, not neither.
  func validate(files: [String]) throws {
    if jsonl, !files.isEmpty { throw ValidationError("With --jsonl the articles come on standard input; name none.") }
    if !jsonl, files.isEmpty {
      throw ValidationError("Name the articles, or use --jsonl to read them from standard input.")
    }
  }

  /// Gives every line to `write`, which says whether the line has what `--fail-on` looks for; whether any has.
  ///
  /// A line that cannot be read is reported by its number, and the others are still done. The lines that are there already
  /// are worked on together, on all processors; their results go out before the program would wait for input, so that a
  /// partner at both ends of a pipe gets its answer.
  func run(
    lexicon: Lexicon,
    _ write: @Sendable (inout RecordReader, InputLine, inout JSONWriter) throws(InputProblem) -> Bool
  ) throws -> Bool {
    var lines = StandardInputLines()
    var number = 0
    var (isComplete, isFound) = (true, false)
    while true {
      var batch: [InputLine] = []
      var size = 0
      while batch.isEmpty || (lines.hasLine && batch.count < Self.most.lines && size < Self.most.bytes) {
        guard let line = lines.next() else { break }
        number += 1
        size += line.count
        if line.contains(where: { $0 > 0x20 }) {
          batch.append(InputLine(bytes: line, name: "standard input, line \(number)"))
        }
      }
      if batch.isEmpty { break }
      // A line alone is the next that goes out, so that its answer, of a great cluster many megabytes, need not be kept.
      let empty = batch.count == 1 ? JSONWriter { StandardOutput.write($0) } : JSONWriter()
      let answers = ParallelLoop.processors.map(batch.count) { [batch] line in
        Answer(to: batch[line], RecordReader(lexicon: lexicon), empty, write)
      }
      for answer in answers { StandardOutput.write(answer.bytes) }
      for answer in answers {
        for message in answer.messages { StandardError.report(message) }
        isComplete = isComplete && answer.isRead
        isFound = isFound || answer.isFound
      }
    }
    if !isComplete { throw ExitStatus.unreadable }
    return isFound
  }
}

/// A line of standard input and how messages call it.
final class InputLine: Sendable {
  let name: String
  private let held: Mutex<[UInt8]>

  init(bytes: [UInt8], name: String) {
    self.name = name
    held = Mutex(bytes)
  }

  /// The bytes, which are gone then: those of a great cluster need not be kept while it is worked on.
  func take() -> [UInt8] {
    held.withLock { bytes in
      let taken = bytes
      bytes = []
      return taken
    }
  }
}

/// What came of a line.
private struct Answer: Sendable {
  var bytes: [UInt8] = []
  var messages: [String] = []
  var isRead = true
  var isFound = false

  init(
    to line: InputLine, _ reader: RecordReader, _ empty: JSONWriter,
    _ write: (inout RecordReader, InputLine, inout JSONWriter) throws(InputProblem) -> Bool
  ) {
    var (reader, json) = (reader, empty)
    do throws(InputProblem) {
      isFound = try write(&reader, line, &json)
      bytes = json.take()
    } catch {
      isRead = false
      messages.append("\(error)")
    }
    messages += reader.takeWarnings().map { "warning: \($0)" }
  }
}
