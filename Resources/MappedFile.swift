#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file mapped into memory, read only.
///
///     let file = MappedFile(path: "Models/english-ewt.syntax")
///     file?.bytes.count
///
/// A file that someone shortens meanwhile ends the program where it is read, so this is for the program's own files, which are
/// replaced as a whole when another version is installed.
public final class MappedFile: Sendable {
  /// The file's bytes, for as long as the object lives.
  public nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Maps a file; nil where it cannot be read or is empty.
  public init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else { return nil }
    bytes = UnsafeRawBufferPointer(start: memory, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
