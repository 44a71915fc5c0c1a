#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of standard input as bytes, without the line feed, as they come.
///
/// `readLine()` makes a checked `String` of each line, which JSON does not need, and does not say when the next line is not
/// there yet.
struct StandardInputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  /// Whether the next line is here already, so that reading it cannot wait.
  var hasLine: Bool {
    buffer[searched...].contains(0x0A)
  }

  /// The next line; nil at the end of the input.
  mutating func next() -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        searched = start
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      fill()
    }
  }

  private mutating func fill() {
    if start > 0 {
      buffer.removeSubrange(..<start)
      (start, searched) = (0, searched - start)
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 17)
    let got = chunk.withUnsafeMutableBytes { bytes in
      var got: Int
      repeat {
        #if canImport(Darwin)
          got = Darwin.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
          got = Musl.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
        #else
          got = Glibc.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
        #endif
      } while got < 0 && errno == EINTR
      return got
    }
    if got > 0 { buffer.append(contentsOf: chunk[..<got]) } else { isAtEnd = true }
  }
}
