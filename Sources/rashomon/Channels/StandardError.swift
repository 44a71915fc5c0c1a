#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes messages to standard error.
enum StandardError {
  /// Writes a text and sees to it that it ends with a line feed.
  ///
  /// When even that fails there is no one left to be told.
  static func write(_ text: String) {
    _ = System.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes a message with the program's name before it.
  static func report(_ message: String) { write("rashomon: " + message) }
}
