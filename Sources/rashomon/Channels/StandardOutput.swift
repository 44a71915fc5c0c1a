#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes results to standard output.
enum StandardOutput {
  /// Writes bytes.
  ///
  /// When nobody reads any more (`rashomon … | head`), the program ends quietly.
  static func write(_ bytes: [UInt8]) {
    guard let error = System.write(bytes, to: STDOUT_FILENO) else { return }
    // The signal of a broken pipe ends the program by itself, but for parents that have it ignored.
    if error != EPIPE { StandardError.report("standard output: \(System.words(error))") }
    exit(error == EPIPE ? ExitStatus.done.rawValue : ExitStatus.unreadable.rawValue)
  }

  /// Writes a text and sees to it that it ends with a line feed.
  static func write(_ text: String) { write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal; nil where standard output is none.
  static var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return nil }
    return Int(size.ws_col)
  }
}
