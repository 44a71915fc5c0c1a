import ArgumentParser
import Exporting

/// Where results go, and how wide readable ones may be.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  @Option(help: "The width of readable output in columns. (default: the terminal's, or 100)")
  var width: Int?

  func validate() throws {
    if let width, width < 40 { throw ValidationError("--width is 40 at least.") }
  }

  /// The width of readable output: in a file or a pipe always the same.
  var columns: Int {
    if let width { return width }
    return output == nil ? StandardOutput.columns ?? 100 : 100
  }

  /// A writer whose pieces go to standard output as they come; a file is written whole or not at all.
  func jsonWriter() -> JSONWriter {
    output == nil ? JSONWriter { StandardOutput.write($0) } : JSONWriter()
  }

  /// Writes a result.
  func write(_ bytes: [UInt8]) throws {
    guard let output else { return StandardOutput.write(bytes) }
    do throws(OutputProblem) {
      try OutputFile.write(bytes, to: output)
    } catch {
      StandardError.report("\(output): \(error.reason)")
      throw ExitStatus.unreadable
    }
  }
}
