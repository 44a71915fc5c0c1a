#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// A program that was run to its end.
///
/// Not `Foundation.Process`: it hands a socket down to the child, which a terminal multiplexer's daemon keeps open, and then
/// waits for its end for ever.
struct ChildProcess {
  /// The exit status, 128 and the signal's number where a signal ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// A program could not be started, or did not end in time.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a program found by path or through `PATH`, with `input` on its standard input.
  ///
  /// `environment` is all that it gets to see; without one it sees that of the test. Files, not pipes, take its output: a
  /// daemon that it leaves behind may hold them open without anyone waiting for the end.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil, withinSeconds seconds: Double = 30
  ) throws -> ChildProcess {
    let files = try [temporaryFile(), temporaryFile(), temporaryFile()]
    defer { for file in files { close(file) } }
    try fill(files[0], with: input)
    let child = try spawn(arguments, standard: files, environment: environment)
    let status = try wait(for: child, arguments, withinSeconds: seconds)
    return ChildProcess(status: status, output: contents(of: files[1]), errors: contents(of: files[2]))
  }

  private static func spawn(_ arguments: [String], standard: [Int32], environment: [String: String]?) throws -> pid_t {
    guard let program = arguments.first else { throw Failure(description: "no program to run") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in standard.enumerated() { posix_spawn_file_actions_adddup2(&actions, file, Int32(number)) }

    // The test runner blocks and ignores signals that the program must get.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var settings = (environment ?? [:]).sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for setting in settings { free(setting) } }
    var child: pid_t = 0
    let code =
      environment == nil
      ? posix_spawnp(&child, program, &actions, &attributes, &words, environ)
      : posix_spawnp(&child, program, &actions, &attributes, &words, &settings)
    guard code == 0 else { throw Failure(description: "\(program): \(String(cString: strerror(code)))") }
    return child
  }

  private static func wait(for child: pid_t, _ arguments: [String], withinSeconds seconds: Double) throws -> Int32 {
    var status: Int32 = 0
    do {
      try eventually("\(arguments.joined(separator: " ")) ends", withinSeconds: seconds) {
        waitpid(child, &status, WNOHANG) == child
      }
    } catch {
      kill(child, SIGKILL)
      waitpid(child, &status, 0)
      throw error
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func temporaryFile() throws -> Int32 {
    var path = Array("/tmp/end-to-end-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw Failure(description: "no temporary file: \(String(cString: strerror(errno)))") }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(path)
    return file
  }

  private static func fill(_ file: Int32, with text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(description: "can't write to a temporary file") }
      rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
  }

  private static func contents(of file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
