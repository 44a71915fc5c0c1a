#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the bytes of a file or of standard input, and says in words why it cannot.
///
/// Straight on the system's calls: Foundation's `Data(contentsOf:)` reports a Cocoa error code whose text names neither
/// the file nor the reason on Linux.
public enum FileBytes {
  /// The largest input that is read, 64 MiB: a text of some ten million words.
  ///
  /// More is a mistake in the name.
  public static let limit = 64 << 20

  /// The bytes of a file; `-` is standard input.
  public static func read(_ path: String) throws(InputProblem) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, name: "standard input", expected: 1 << 16) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputProblem(name: path, reason: words(for: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputProblem(name: path, reason: words(for: errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { throw InputProblem(name: path, reason: "is a folder, not a file") }
    guard status.st_size <= limit else { throw tooLarge(path) }
    return try readAll(descriptor, name: path, expected: Int(status.st_size))
  }

  private static func readAll(_ descriptor: Int32, name: String, expected: Int) throws(InputProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 1 << 12), 1 << 18))
    while true {
      #if canImport(Darwin)
        let got = chunk.withUnsafeMutableBytes { Darwin.read(descriptor, $0.baseAddress, $0.count) }
      #elseif canImport(Musl)
        let got = chunk.withUnsafeMutableBytes { Musl.read(descriptor, $0.baseAddress, $0.count) }
      #else
        let got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      #endif
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw InputProblem(name: name, reason: words(for: errno)) }
      if got == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<got])
      guard bytes.count <= limit else { throw tooLarge(name) }
    }
  }

  private static func tooLarge(_ name: String) -> InputProblem {
    InputProblem(name: name, reason: "is larger than 64 MiB")
  }

  private static func words(for code: Int32) -> String {
    switch code {
    case ENOENT: "no such file"
    case EACCES, EPERM: "may not be read (permission denied)"
    case EISDIR: "is a folder, not a file"
    case ENOTDIR: "no such file (a part of the path is no folder)"
    case ENAMETOOLONG: "the name is too long"
    default: String(cString: strerror(code))
    }
  }
}
