#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of standard input as bytes, without the line feed, as they come.
///
/// `readLine()` makes a checked `String` of each line, which JSON does not need, and does not say whether the next line is
/// there already.
struct StandardInputLines {
  private var buffer: [UInt8] = []
  /// Where the next line starts, and how far no line feed was found.
  private var (start, searched) = (0, 0)
  private var chunk = [UInt8](repeating: 0, count: 1 << 17)
  private var isAtEnd = false

  /// Whether the next line is here already, so that reading it cannot wait.
  var hasLine: Bool { buffer[searched...].contains(0x0A) }

  /// The next line; nil at the end of the input.
  mutating func next() -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        (start, searched) = (end + 1, end + 1)
        // A cluster of many megabytes is not kept here as well, while it is worked on.
        if line.count > chunk.count * 4 {
          buffer = Array(buffer[start...])
          (start, searched) = (0, 0)
        }
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
    buffer.removeSubrange(..<start)
    (start, searched) = (0, searched - start)
    let count = chunk.withUnsafeMutableBytes { System.read(STDIN_FILENO, $0) }
    if count > 0 { buffer.append(contentsOf: chunk[..<count]) } else { isAtEnd = true }
  }
}
