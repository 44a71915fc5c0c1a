#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// A program in a terminal of its own that a test can type on and look at.
///
///     let session = try TmuxSession([try BuiltProduct.rashomon(), "read", path], width: 100, height: 30)
///     try session.waitFor("facts")
///     try session.press("j", "Enter")
///     try session.resize(width: 60, height: 20)
///
/// The terminal is a tmux server with a socket of its own and no configuration; it ends with the session. Suites that use
/// it are `.serialized` and `.enabled(if: TmuxSession.isAvailable, "tmux is not installed")`.
final class TmuxSession {
  /// A folder for the socket alone, since tmux leaves its socket behind.
  private let folder: String

  /// Whether tmux is installed.
  static let isAvailable = (try? ChildProcess.run(["tmux", "-V"]))?.status == 0

  /// Starts a program, given with its arguments and not through a shell, and returns at once.
  ///
  /// It sees only `PATH`, `HOME`, a UTF-8 locale, `TERM` and no configuration file, and what `environment` adds to these or sets otherwise. The
  /// terminal stays when the program has ended, so that what it left behind can be looked at.
  init(_ command: [String], width: Int = 80, height: Int = 24, environment: [String: String] = [:]) throws {
    var template = Array("/tmp/end-to-end-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw ChildProcess.Failure(description: "no temporary folder") }
    folder = String(cString: made)
    var settings = ["LANG": "C.UTF-8", "TERM": "tmux-256color", "XDG_CONFIG_HOME": "/dev/null"]
    for name in ["PATH", "HOME"] { settings[name] = getenv(name).map { String(cString: $0) } }
    settings.merge(environment) { $1 }
    let assignments = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    // One list of commands, so that the option holds before the program can end.
    try tmux(
      ["start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";"]
        + ["new-session", "-d", "-x", String(width), "-y", String(height), "env", "-i"] + assignments + command)
  }

  deinit {
    _ = try? tmux(["kill-server"])
    unlink(socket)
    rmdir(folder)
  }

  private var socket: String { folder + "/tmux" }

  /// What is on the screen: a line for every row, without the blanks at its end.
  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// The same with the escape sequences of its colours and attributes.
  func styledScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Presses keys by tmux's names: `j`, `Enter`, `C-d`, `BTab`, `PPage`.
  func press(_ keys: String...) throws { try tmux(["send-keys", "--"] + keys) }

  /// Types text letter by letter.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Pastes text as a terminal does, in brackets where the program has asked for them.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p", "-r"])
  }

  /// Gives the terminal another size.
  func resize(width: Int, height: Int) throws {
    try tmux(["resize-window", "-x", String(width), "-y", String(height)])
  }

  /// Waits until a text is on the screen.
  func waitFor(_ text: String, withinSeconds seconds: Double = 10) throws {
    try waitUntil("“\(text)” is on the screen", withinSeconds: seconds) { $0.contains(text) }
  }

  /// Waits until the screen is as it should be; a failure shows it.
  func waitUntil(_ what: String, withinSeconds seconds: Double = 10, _ isTrue: (String) -> Bool) throws {
    var last = ""
    try eventually(what, withinSeconds: seconds, evidence: { last }) {
      last = try screen()
      return isTrue(last)
    }
  }

  /// Waits for the program's end and returns its exit status, 128 and the number where a signal ended it.
  func exitStatus(withinSeconds seconds: Double = 10) throws -> Int {
    // The pane is dead when its terminal is closed, a little before the program's status is known. Now and then tmux 3.3
    // misses that its child has ended and would leave it a zombie for ever: it is told again.
    let server = pid_t(try value("pid")) ?? 0
    var status: Int?
    try eventually("the program ends", withinSeconds: seconds, evidence: { (try? screen()) ?? "" }) {
      let signal = Int(try value("pane_dead_signal")).flatMap { $0 > 0 ? 128 + $0 : nil }
      status = try signal ?? Int(value("pane_dead_status"))
      if status == nil, server > 0, try value("pane_dead") == "1" { kill(server, SIGCHLD) }
      return status != nil
    }
    return status ?? -1
  }

  /// The program's process, to send it signals.
  func process() throws -> pid_t { pid_t(try value("pane_pid")) ?? -1 }

  /// Whether the program has switched to the full screen.
  func showsFullScreen() throws -> Bool { try value("alternate_on") == "1" }

  /// Whether the cursor can be seen.
  func showsCursor() throws -> Bool { try value("cursor_flag") == "1" }

  /// A value of tmux's by its name in the section FORMATS of its manual.
  func value(_ format: String) throws -> String {
    String(try tmux(["display-message", "-p", "#{\(format)}"]).prefix { $0 != "\n" })
  }

  /// Takes the whole terminal away from the program, as closing its window does.
  func vanish() throws { try tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try ChildProcess.run(["tmux", "-u", "-S", socket, "-f", "/dev/null"] + arguments)
    guard result.status == 0 else {
      throw ChildProcess.Failure(description: "tmux \(arguments.first ?? ""): \(result.errors)")
    }
    return result.output
  }
}
