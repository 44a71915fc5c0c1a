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
  private let stop = StopFlag()
  /// What was wrong with files that were read while the screen was up.
  private(set) var problems: [String] = []

  /// How many milliseconds a number waits for the movement that it counts: `5j` is typed in one go, while who chooses source 5 looks at it
  /// before reading on.
  private let pause: Int
  /// A frame is drawn after so many events at the latest, however fast they come.
  private static let mostEventsPerFrame = 64

  /// What another thread found out.
  private enum Answer: Sendable {
    case importing(Int, of: Int)
    case imported(ReaderInput)
    case compared(Findings)
    case remembered(Remembered)
    /// Why there will be no comparison.
    case obstacle(String)
    case complaint(String)
  }

  /// Opens the terminal.
  init(
    _ options: TerminalOptions, _ session: ReaderSession, _ memory: ReaderMemory, pause: Int,
    _ makeState: (_ width: Int, _ height: Int) -> ReaderState
  ) throws(TerminalError) {
    terminal = try CursesTerminal.open(options)
    (self.memory, self.session, self.pause) = (memory, session, pause)
    state = makeState(terminal.size.width, terminal.size.height)
  }

  /// Runs until the user leaves; the exit status.
  ///
  /// - Parameter reading: reads the files, where they are so many that it takes time; nil where they are read already.
  mutating func run(reading: (@Sendable (_ progress: (Int, Int) -> Bool) -> ReaderInput)? = nil) -> Int32 {
    defer {
      stop.set()
      terminal.close()
      keepPlaces()
    }
    // The articles stand on the screen before their comparison begins.
    terminal.draw(state.render())
    if let reading { read(reading) } else { compare() }
    while true {
      var event = terminal.nextEvent(timeoutMilliseconds: state.isWaiting ? pause : nil)
      if event == nil { _ = state.handle(.pause) }
      // Whatever came meanwhile is dealt with before the next frame: a storm of resizes or a held key costs one frame.
      var count = 0
      while let happened = event {
        if let status = take(happened) { return status }
        count += 1
        event = count < Self.mostEventsPerFrame ? terminal.nextEvent(timeoutMilliseconds: 0) : nil
      }
      terminal.draw(state.render())
    }
  }

  /// Takes an event of the terminal; the exit status where it ends the program.
  private mutating func take(_ event: InputEvent) -> Int32? {
    switch event {
    case .wake: return takeAnswers()
    case .terminate(let status): return status
    case .hangUp: return ExitStatus.done.rawValue
    default: break
    }
    for effect in state.handle(.input(event)) where !perform(effect) { return ExitStatus.done.rawValue }
    return nil
  }

  /// Does what the reader asks; false to leave.
  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .suspend: terminal.stop()
    case .redraw: terminal.forget()
    case .stopImporting: stop.set()
    case .open(let folder):
      keepPlaces()
      opening += 1
      if let event = session.open(folder) { _ = state.handle(event) }
      terminal.draw(state.render())
      compare()
    case .export(let path, let marks): _ = state.handle(session.export(marks, to: path))
    case .copy(let text): Clipboard.put(text)
    case .edit(let text): edit(text)
    case .keep(let marks, let before):
      keep { [memory, session] () throws(NotebookError) in
        try memory.keep(marks, before: before, of: session.input.articles)
      }
    case .correct(let corrections, _):
      keep { [memory, session] () throws(NotebookError) in
        try memory.keep(corrections, of: session.input.articles)
      }
    case .letter(let letter, let place):
      keep { [memory, session] () throws(NotebookError) in
        try memory.keep(letter, place, of: session.input.articles)
      }
    }
    return true
  }

  /// Keeps something in the notebook, and tells where that fails.
  private mutating func keep(_ body: () throws(NotebookError) -> Void) {
    do throws(NotebookError) {
      try body()
    } catch {
      _ = state.handle(.message("\(error)"))
    }
  }

  /// Lets the user's editor have the terminal.
  private mutating func edit(_ text: String) {
    do throws(TextEditor.Failure) {
      let edited = try terminal.suspended { () throws(TextEditor.Failure) in try TextEditor.edit(text) }
      for effect in state.handle(.edited(edited)) { _ = perform(effect) }
    } catch {
      _ = state.handle(.message(error.description))
    }
  }

  /// Keeps how far one has read. Where that fails there is no one left to be told, and nothing of worth is lost.
  private func keepPlaces() { try? memory.keep(state.places, of: session.input.articles) }

  /// Reads files on another thread, tells how far it is, and stops where the user does not want to wait.
  private func read(_ reading: @escaping @Sendable (_ progress: (Int, Int) -> Bool) -> ReaderInput) {
    let (opening, mailbox, stop) = (opening, mailbox, stop)
    Task.detached {
      let input = reading { done, count in
        mailbox.put((opening, .importing(done, of: count)))
        CursesTerminal.wake()
        return !stop.isSet
      }
      mailbox.put((opening, .imported(input)))
      CursesTerminal.wake()
    }
  }

  /// Compares the open articles on another thread.
  private func compare() {
    let (input, opening, mailbox, memory) = (session.input, opening, mailbox, memory)
    if input.articles.isEmpty { return }
    Task.detached {
      let (findings, complaints) = ReaderSession.compare(input)
      if let findings { mailbox.put((opening, .compared(findings))) }
      if findings == nil, let reason = complaints.first { mailbox.put((opening, .obstacle(reason))) }
      for complaint in complaints where findings != nil { mailbox.put((opening, .complaint(complaint))) }
      CursesTerminal.wake()
      do throws(NotebookError) {
        if let kept = try memory.find(input.articles) { mailbox.put((opening, .remembered(kept))) }
      } catch {
        mailbox.put((opening, .complaint("\(error)")))
      }
      CursesTerminal.wake()
    }
  }

  /// Takes answers in; those on files that were closed meanwhile are dropped. The exit status where nothing is left to show.
  private mutating func takeAnswers() -> Int32? {
    for (opening, answer) in mailbox.takeAll() where opening == self.opening {
      switch answer {
      case .importing(let done, let count): _ = state.handle(.importing(done: done, of: count))
      case .imported(let input):
        problems += input.problems.map { "\($0)" }
        if input.articles.isEmpty { return ExitStatus.unreadable.rawValue }
        session.take(input)
        _ = state.handle(.opened(name: input.name, articles: input.articles))
        if stop.isSet {
          let count = input.articles.count
          _ = state.handle(.message("stopped; \(count) \(count == 1 ? "article was" : "articles were") read"))
        }
        terminal.draw(state.render())
        compare()
      case .compared(let findings):
        session.keep(findings)
        _ = state.handle(.compared(findings))
      case .remembered(let kept): _ = state.handle(.restored(kept))
      case .obstacle(let reason): _ = state.handle(.notCompared(reason))
      case .complaint(let message): _ = state.handle(.message(message))
      }
    }
    return nil
  }
}
