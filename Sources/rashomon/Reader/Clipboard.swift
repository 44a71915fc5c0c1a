import RashomonResources

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts text on the clipboard: by a command of the user's, by the display's own program, by tmux, or by the terminal itself.
///
/// `RASHOMON_CLIPBOARD` names a command that takes the text on its standard input; it goes before all else.
///
/// The terminal is asked with the sequence OSC 52, which works over a remote connection too; tmux does not pass it on by
/// default, but has a command of its own.
enum Clipboard {
  /// Puts a text on the clipboard, in the first way that there is.
  static func put(_ text: String) {
    let bytes = Array(text.utf8)
    let ways: [(variable: String, command: [String])] = [
      ("WAYLAND_DISPLAY", ["wl-copy"]), ("DISPLAY", ["xclip", "-selection", "clipboard"]),
      ("DISPLAY", ["xsel", "--clipboard", "--input"]), ("TMUX", ["tmux", "load-buffer", "-w", "-"]),
    ]
    if let own = RashomonResources.variable("RASHOMON_CLIPBOARD"), !own.isEmpty, feed(bytes, to: ["sh", "-c", own]) {
      return
    }
    for way in ways where RashomonResources.variable(way.variable)?.isEmpty == false {
      if feed(bytes, to: way.command) { return }
    }
    askTerminal(bytes)
  }

  /// `ESC ] 52 ; c ; base64 BEL`
  private static func askTerminal(_ bytes: [UInt8]) {
    let tty = open("/dev/tty", O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard tty >= 0 else { return }
    defer { close(tty) }
    _ = System.write(Array("\u{1B}]52;c;\(Base64.string(bytes))\u{07}".utf8), to: tty)
  }

  /// Runs a program with the bytes on its standard input and its outputs thrown away; whether it took them.
  private static func feed(_ bytes: [UInt8], to command: [String]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, command[0], &actions, nil, &words, environ)
    close(ends[0])
    guard code == 0 else {
      close(ends[1])
      return false
    }
    let failed = System.write(bytes, to: ends[1]) != nil
    close(ends[1])
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return !failed && status == 0
  }
}
