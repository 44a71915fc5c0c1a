import Exporting
import Importing

/// One line in, one line out, in order: what `--jsonl` does.
enum LineStream {
  /// Gives every line to `write`. A line it cannot read is reported by its number, and the others are still done.
  ///
  /// What is written goes out before the program would wait for input, so that a partner at both ends of a pipe gets its
  /// answer, and otherwise in blocks.
  static func run(_ write: (_ line: [UInt8], _ name: String, _ json: inout JSONWriter) throws(InputProblem) -> Void)
    throws
  {
    var lines = StandardInputLines()
    var json = JSONWriter()
    var number = 0
    var failed = false
    while let line = lines.next() {
      number += 1
      if line.contains(where: { $0 > 0x20 }) {
        do throws(InputProblem) {
          try write(line, "standard input, line \(number)", &json)
        } catch {
          failed = true
          StandardError.report("\(error)")
        }
      }
      if json.bytes.count >= 1 << 16 || !lines.hasLine { StandardOutput.write(json.take()) }
    }
    StandardOutput.write(json.take())
    if failed { throw ExitStatus.unreadable }
  }
}
