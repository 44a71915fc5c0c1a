#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes results to standard output.
enum StandardOutput {
  /// Writes bytes. When nobody reads any more (`rashomon … | head`), the program ends quietly.
  static func write(_ bytes: [UInt8]) { Channel.write(bytes, to: STDOUT_FILENO) }

  /// Writes a text and sees to it that it ends with a line feed.
  static func write(_ text: String) { write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Writes messages to standard error.
enum StandardError {
  /// Writes a text and sees to it that it ends with a line feed.
  static func write(_ text: String) {
    Channel.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes a message with the program's name before it.
  static func report(_ message: String) { write("rashomon: " + message) }
}

/// What writing to standard output and to standard error share.
private enum Channel {
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, base + done, buffer.count - done)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, base + done, buffer.count - done)
        #else
          let count = Glibc.write(descriptor, base + done, buffer.count - done)
        #endif
        if count >= 0 {
          done += count
        } else if errno != EINTR {
          // EPIPE: whoever read has gone (the signal is ignored under some parents). Any other error on the way out has no
          // one left to be told.
          exit(errno == EPIPE ? ExitStatus.done.rawValue : ExitStatus.unreadable.rawValue)
        }
      }
    }
  }
}
