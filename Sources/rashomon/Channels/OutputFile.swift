#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file cannot be written.
struct OutputProblem: Error {
  let reason: String
}

/// Writes results to files.
enum OutputFile {
  /// Writes a file whole or not at all: beside its place, then moved there, so that a full disk or a stop in the
  /// middle leaves what was there before.
  ///
  /// What is no regular file (`/dev/stderr`, a pipe) is written to as it is.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputProblem) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw OutputProblem(reason: "is a folder, not a file") }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try put(bytes, path, O_WRONLY) }
    let beside = path + ".\(getpid()).part"
    do throws(OutputProblem) {
      try put(bytes, beside, O_WRONLY | O_CREAT | O_EXCL)
      if exists { chmod(beside, status.st_mode & 0o7777) }
      guard rename(beside, path) == 0 else { throw OutputProblem(reason: System.words(errno)) }
    } catch {
      unlink(beside)
      throw error
    }
  }

  /// The first bytes of a file, as text; nil where there is no regular file.
  static func head(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    // What cannot be read is there all the same.
    guard descriptor >= 0 else { return "?" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = max(0, bytes.withUnsafeMutableBytes { System.read(descriptor, $0) })
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private static func put(_ bytes: [UInt8], _ path: String, _ flags: Int32) throws(OutputProblem) {
    let descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputProblem(reason: System.words(errno)) }
    let error = System.write(bytes, to: descriptor)
    guard close(descriptor) == 0, error == nil else { throw OutputProblem(reason: System.words(error ?? errno)) }
  }
}
