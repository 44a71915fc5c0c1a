import ArgumentParser
import Comparison
import Exporting
import Importing

/// One line in, one line out, in order: what the commands with `--jsonl` share.
struct JSONLinesOptions: ParsableArguments {
  @Flag(help: "Read JSON objects, one a line, from standard input, and write one line for each.")
  var jsonl = false

  /// Articles are named, or come as lines; not both, not neither.
  func validate(files: [String]) throws {
    if jsonl, !files.isEmpty { throw ValidationError("With --jsonl the articles come on standard input; name none.") }
    if !jsonl, files.isEmpty {
      throw ValidationError("Name the articles, or use --jsonl to read them from standard input.")
    }
  }

  /// Gives every line to `write`.
  ///
  /// A line it cannot read is reported by its number, and the others are still done.
  ///
  /// What is written goes out before the program would wait for input, so that a partner at both ends of a pipe gets its
  /// answer, and otherwise in blocks.
  func run(
    lexicon: Lexicon, _ write: (inout RecordReader, InputLine, inout JSONWriter) throws(InputProblem) -> Void
  ) throws {
    var lines = StandardInputLines()
    var reader = RecordReader(lexicon: lexicon)
    var json = JSONWriter()
    var number = 0
    var isComplete = true
    while let line = lines.next() {
      number += 1
      if line.contains(where: { $0 > 0x20 }) {
        do throws(InputProblem) {
          try write(&reader, InputLine(bytes: line, name: "standard input, line \(number)"), &json)
        } catch {
          isComplete = false
          StandardError.report("\(error)")
        }
        for warning in reader.takeWarnings() { StandardError.report("warning: \(warning)") }
      }
      if json.bytes.count >= 1 << 16 || !lines.hasLine { StandardOutput.write(json.take()) }
    }
    StandardOutput.write(json.take())
    if !isComplete { throw ExitStatus.unreadable }
  }
}

/// A line of standard input and how messages call it.
struct InputLine {
  let bytes: [UInt8]
  let name: String
}
