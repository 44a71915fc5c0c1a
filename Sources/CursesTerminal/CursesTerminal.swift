import CNcurses
import CTerminalGuard
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The terminal as a full screen: shows surfaces and tells of keys.
///
///     let terminal = try CursesTerminal.open(TerminalOptions(title: "rashomon"))
///     defer { terminal.close() }
///     var size = terminal.size
///     while true {
///       terminal.draw(view(size))
///       // Whatever came while this frame was drawn is dealt with before the next one.
///       var event = terminal.nextEvent()
///       while let happened = event {
///         switch happened {
///         case .key(let key): …
///         case .resize(let width, let height): size = (width, height)
///         case .hangUp, .terminate: return
///         default: break
///         }
///         event = terminal.nextEvent(timeoutMilliseconds: 0)
///       }
///     }
///
/// Curses opens the terminal, reads its database entry and decodes its keys; frames are written by `FrameWriter`. Whatever
/// way the program ends, `CTerminalGuard` brings the terminal back to what it was. Nothing else may write to standard
/// output or standard error while the screen is up.
@MainActor
public final class CursesTerminal {
  /// Cells across and down.
  public internal(set) var size: (width: Int, height: Int)
  /// How many colours the terminal shows, as far as the options let it.
  public let colorDepth: ColorDepth

  let descriptors: Descriptors
  let wakeDescriptor: Int32
  let keys: KeyReader
  var writer: FrameWriter
  var pending: [InputEvent] = []
  var hungUp = false
  private var isOpen = true
  private static var current: CursesTerminal?

  /// Opens the terminal behind standard input and output, or the controlling one where they are pipes or files.
  ///
  /// - Throws: `TerminalError`, with the terminal as it was.
  public static func open(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) -> CursesTerminal {
    guard current == nil else { throw .alreadyOpen }
    let terminal = try CursesTerminal(options)
    current = terminal
    return terminal
  }

  private init(_ options: TerminalOptions) throws(TerminalError) {
    guard let descriptors = Descriptors.find(), let outside = descriptors.modes() else { throw .noTerminal }
    self.descriptors = descriptors
    wakeDescriptor = terminal_guard_pipe()
    let environment = Environment.process
    Self.setUpLocale()
    // Before curses sets handlers of its own: those are not to come back.
    terminal_guard_remember()
    // Milliseconds that an Esc waits for the rest of a sequence: enough for a slow line, too few to be felt.
    set_escdelay(25)
    // newterm, since initscr ends the program where it fails.
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty, let screen = newterm(nil, descriptors.output.stream, descriptors.input.stream) else {
      descriptors.release()
      throw .unknownTerminal(name)
    }
    guard Terminfo.string("cup") != nil, let keys = KeyReader() else {
      endwin()
      delscreen(screen)
      descriptors.release()
      throw .tooSimple(name)
    }
    self.keys = keys
    raw()
    noecho()
    nonl()
    let capabilities = Capabilities.read(options, environment: environment)
    colorDepth = capabilities.colorDepth
    writer = FrameWriter(capabilities)
    size = descriptors.size() ?? (max(1, Terminfo.number("cols")), max(1, Terminfo.number("lines")))
    guardTerminal(Sequences.read(options, capabilities: capabilities), outside: outside)
  }

  private func guardTerminal(_ sequences: Sequences, outside: termios) {
    var outside = outside
    var inside = descriptors.modes() ?? outside
    let tty = descriptors.output.number
    _ = sequences.leave.withUnsafeBytes { leave in
      sequences.enter.withUnsafeBytes { enter in
        terminal_guard_prepare(
          tty, leave.baseAddress, leave.count, enter.baseAddress, enter.count, sequences.switchCount, &outside, &inside)
      }
    }
    terminal_guard_install()
    send(Array(sequences.enter.dropFirst(sequences.switchCount)))
  }

  /// Leaves the full screen and gives signals their old actions back; a second call does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_guard_leave()
    terminal_guard_remove()
    descriptors.release()
    Self.current = nil
  }

  /// Runs something that needs the terminal as it was, such as an editor, and comes back to the full screen.
  ///
  /// Draw again afterwards: nothing is left of the last frame.
  public func suspended<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    terminal_guard_leave()
    defer {
      terminal_guard_enter()
      forget()
    }
    return try body()
  }

  /// Stops the program as Ctrl+Z does elsewhere; returns when it is continued, and a `.resize` event follows.
  public func stop() { terminal_guard_stop() }

  /// Makes `nextEvent` return `.wake`, from any thread: a result is there that wants to be shown.
  public nonisolated static func wake() { terminal_guard_wake() }

  /// Forgets what the terminal shows, so that the next frame is written in full (Ctrl+L).
  public func forget() { writer.forget() }

  /// Text is UTF-8 whatever the locale says: only `LC_CTYPE` is set, so that numbers stay as they are.
  private static func setUpLocale() {
    setlocale(LC_CTYPE, "")
    guard let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) != "UTF-8" else { return }
    for name in ["C.UTF-8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil { return }
  }
}
