#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The program under test, as the build has just made it.
enum BuiltProduct {
  /// The path of `rashomon`, which lies beside the test bundle.
  ///
  /// - Throws: Where it was looked for, when it is not there.
  static func rashomon() throws -> String {
    let folders = [CommandLine.arguments.first, executable()].compactMap { $0 }.map(folder)
    for folder in folders where access(folder + "/rashomon", X_OK) == 0 { return folder + "/rashomon" }
    throw ChildProcess.Failure(description: "no product rashomon in \(folders.joined(separator: " or "))")
  }

  private static func executable() -> String? { realpath("/proc/self/exe", nil).map(take) }

  private static func take(_ path: UnsafeMutablePointer<CChar>) -> String {
    defer { free(path) }
    return String(cString: path)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}
