import Importing
import RashomonResources

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The user's editor, on a text in a temporary file that only the user may read.
///
/// Call it while the terminal is as it was: the editor takes the whole screen.
enum TextEditor {
  /// Why a text could not be edited.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// `$VISUAL`, else `$EDITOR`, else `vi`; may hold arguments, as other programs let it.
  static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = RashomonResources.variable(name), !value.isEmpty { return value }
    }
    return "vi"
  }

  /// The text as it is after the editor has ended.
  static func edit(_ text: String) throws(Failure) -> String {
    let folder = RashomonResources.variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(folder)/rashomon-note-XXXXXX.md".utf8CString)
    let file = mkstemps(&template, 3)
    guard file >= 0 else { throw Failure(description: "no temporary file can be made in \(folder)") }
    let path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    defer { unlink(path) }
    let isWritten = System.write(Array(text.utf8), to: file) == nil
    close(file)
    guard isWritten else { throw Failure(description: "\(path) cannot be written") }
    let status = run(command, path)
    guard status == 0 else { throw Failure(description: "“\(command)” ended with \(status); the note is as it was") }
    guard let bytes = try? FileBytes.read(path) else { throw Failure(description: "\(path) cannot be read") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs the editor on the terminal, whatever the standard streams are, and waits for it; its exit status.
  private static func run(_ command: String, _ path: String) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/tty", O_RDWR, 0)
    }
    let script = command + " \"$1\""
    let arguments: [String] = ["sh", "-c", script, "sh", path]
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    // As system(3) does: ^C in the editor is the editor's.
    let (interrupt, leave) = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, leave)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", &actions, &attributes, &words, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The low seven bits are the signal that ended it, the next eight its status.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
