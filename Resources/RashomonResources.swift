#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of word lists, models and sample events that goes with the program, found at run time.
///
///     let resources = RashomonResources.find()
///     resources?.tables(language: "English")["words"]   // the bytes of Lexicon/English/words.tsv
///
/// Nothing is read until it is asked for. SwiftPM's `Bundle.module` is not used: it costs Foundation's bundle machinery at
/// the start, and holds the absolute path of the build folder, so that an installed program would not find its files.
public struct RashomonResources: Sendable, Hashable {
  /// The folder that holds `Lexicon/`, `Models/` and `Samples/`, without a slash at the end.
  public let folder: String

  /// The resources in a folder, which is not looked at.
  public init(folder: String) { self.folder = folder }

  /// The first of the places that holds a lexicon: `$RASHOMON_RESOURCES`, the resource bundle beside the executable, and
  /// `share/rashomon` of the prefix in which the executable is installed; nil where there is none.
  ///
  /// A variable that is set and leads nowhere is an error of the user's, which no other place should hide: nil too.
  public static func find(
    environment: String? = variable("RASHOMON_RESOURCES"), executable: String? = executablePath()
  ) -> RashomonResources? {
    if let environment, !environment.isEmpty { return existing(environment) }
    guard let executable, let slash = executable.utf8.lastIndex(of: 0x2F) else { return nil }
    let folder = String(executable[..<slash])
    return existing(folder + "/rashomon_RashomonResources.resources") ?? existing(folder + "/../share/rashomon")
  }

  private static func existing(_ folder: String) -> RashomonResources? {
    access(folder + "/Lexicon", R_OK) == 0 ? RashomonResources(folder: folder) : nil
  }

  /// The tables of a language's lexicon: the name of each `.tsv` file without its extension, and its bytes.
  public func tables(language: String) -> [String: [UInt8]] {
    let path = "Lexicon/" + language
    var tables: [String: [UInt8]] = [:]
    for name in names(in: path) where name.hasSuffix(".tsv") {
      tables[String(name.dropLast(4))] = bytes(of: path + "/" + name)
    }
    return tables
  }

  /// The bytes of a file, its path counted from the folder; nil where it cannot be read.
  public func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(folder + "/" + path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got <= 0 { break }
        count += got
      }
    }
  }

  /// A file mapped into memory, its path counted from the folder; nil where it cannot be.
  ///
  /// Nothing is read: the system brings in what is looked at, and shares it among all running programs.
  public func mapped(_ path: String) -> MappedFile? { MappedFile(path: folder + "/" + path) }

  /// The names of the files of a folder, sorted, those that begin with a full stop left out.
  public func names(in path: String) -> [String] {
    guard let directory = opendir(folder + "/" + path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The value of an environment variable.
  public static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The path of the running executable, symbolic links followed; nil where the system does not tell.
  public static func executablePath() -> String? {
    #if os(Linux)
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
      }
      return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    #else
      var buffer = [CChar](repeating: 0, count: 4096)
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0, let path = realpath(buffer, nil) else { return nil }
      defer { free(path) }
      return String(cString: path)
    #endif
  }
}
