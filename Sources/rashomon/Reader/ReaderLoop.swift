import CursesTerminal
import Reader
import Screen

/// The reader in a terminal: events in, frames out, effects done.
@MainActor
struct ReaderLoop {
  private let terminal: CursesTerminal
  private var state: ReaderState
  private var session: ReaderSession
  /// Comparisons on their way, each with the number of the files it is of.
  private let mailbox = Mailbox<(opening: Int, result: Result<Findings, ReadingFailure>)>()
  private var opening = 0

  /// Opens the terminal.
  init(_ options: TerminalOptions, _ session: ReaderSession, _ makeState: (_ width: Int, _ height: Int) -> ReaderState)
    throws(TerminalError)
  {
    terminal = try CursesTerminal.open(options)
    self.session = session
    state = makeState(terminal.size.width, terminal.size.height)
  }

  /// Runs until the user leaves; the exit status.
  mutating func run() -> Int32 {
    defer { terminal.close() }
    // The articles stand on the screen before their comparison begins.
    terminal.draw(state.render())
    compare()
    while let event = terminal.nextEvent() {
      var effects: [Effect] = []
      switch event {
      case .wake: take()
      case .terminate(let status): return status
      case .hangUp: return ExitStatus.done.rawValue
      default: effects = state.handle(.input(event))
      }
      for effect in effects where !perform(effect) { return ExitStatus.done.rawValue }
      terminal.draw(state.render())
    }
    return ExitStatus.done.rawValue
  }

  /// Does what the reader asks; false to leave.
  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .suspend: terminal.stop()
    case .redraw: terminal.forget()
    case .open(let folder):
      opening += 1
      if let event = session.open(folder) { _ = state.handle(event) }
      terminal.draw(state.render())
      compare()
    case .export(let path, let marks): _ = state.handle(session.export(marks, to: path))
    case .copy(let text): Clipboard.put(text)
    case .keep: break
    }
    return true
  }

  /// Compares the open articles on another thread.
  private func compare() {
    let (input, opening, mailbox) = (session.input, opening, mailbox)
    if input.articles.isEmpty { return }
    Task.detached {
      mailbox.put((opening, ReaderSession.compare(input)))
      CursesTerminal.wake()
    }
  }

  /// Takes comparisons in; those of files that were closed meanwhile are dropped.
  private mutating func take() {
    for (opening, result) in mailbox.takeAll() where opening == self.opening {
      switch result {
      case .success(let findings):
        session.keep(findings)
        _ = state.handle(.compared(findings))
      case .failure: _ = state.handle(.message("the word lists are not found: the articles cannot be compared"))
      }
    }
  }
}
