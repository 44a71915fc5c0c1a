import CursesTerminal
import Notebook
import Reader
import Screen

/// The reader in a terminal: events in, frames out, effects done.
@MainActor
struct ReaderLoop {
  private let terminal: CursesTerminal
  private var state: ReaderState
  private var session: ReaderSession
  private let memory: ReaderMemory
  /// Answers on their way, each with the number of the files it is of.
  private let mailbox = Mailbox<(opening: Int, answer: Answer)>()
  private var opening = 0

  /// What another thread found out.
  private enum Answer: Sendable {
    case compared(Findings)
    case remembered(Remembered)
    case complaint(String)
  }

  /// Opens the terminal.
  init(
    _ options: TerminalOptions, _ session: ReaderSession, _ memory: ReaderMemory,
    _ makeState: (_ width: Int, _ height: Int) -> ReaderState
  ) throws(TerminalError) {
    terminal = try CursesTerminal.open(options)
    self.memory = memory
    self.session = session
    state = makeState(terminal.size.width, terminal.size.height)
  }

  /// Runs until the user leaves; the exit status.
  mutating func run() -> Int32 {
    defer {
      terminal.close()
      keepPlaces()
    }
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
      keepPlaces()
      opening += 1
      if let event = session.open(folder) { _ = state.handle(event) }
      terminal.draw(state.render())
      compare()
    case .export(let path, let marks): _ = state.handle(session.export(marks, to: path))
    case .copy(let text): Clipboard.put(text)
    case .keep(let marks, let before):
      do throws(NotebookError) {
        try memory.keep(marks, before: before, of: session.input.articles)
      } catch {
        _ = state.handle(.message("\(error)"))
      }
    }
    return true
  }

  /// Keeps how far one has read. Where that fails there is no one left to be told, and nothing of worth is lost.
  private func keepPlaces() { try? memory.keep(state.places, of: session.input.articles) }

  /// Compares the open articles on another thread.
  private func compare() {
    let (input, opening, mailbox, memory) = (session.input, opening, mailbox, memory)
    if input.articles.isEmpty { return }
    Task.detached {
      let (findings, complaints) = ReaderSession.compare(input)
      if let findings { mailbox.put((opening, .compared(findings))) }
      for complaint in complaints { mailbox.put((opening, .complaint(complaint))) }
      CursesTerminal.wake()
      do throws(NotebookError) {
        if let kept = try memory.find(input.articles) { mailbox.put((opening, .remembered(kept))) }
      } catch {
        mailbox.put((opening, .complaint("\(error)")))
      }
      CursesTerminal.wake()
    }
  }

  /// Takes answers in; those on files that were closed meanwhile are dropped.
  private mutating func take() {
    for (opening, answer) in mailbox.takeAll() where opening == self.opening {
      switch answer {
      case .compared(let findings):
        session.keep(findings)
        _ = state.handle(.compared(findings))
      case .remembered(let kept): _ = state.handle(.restored(kept))
      case .complaint(let message): _ = state.handle(.message(message))
      }
    }
  }
}
