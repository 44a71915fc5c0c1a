import ArgumentParser
import Comparison
import CursesTerminal
import Exporting
import Importing
import Reader

/// What `rashomon ARTICLE...` does: opens the reader, or prints the comparison into a pipe.
///
/// Apart from the command that parses its options, so that the common call without any needs no parsing.
struct Reading {
  /// The articles, in the order in which they were named.
  var files: [String]
  /// The day of publication of articles that have none.
  var fallback: CalendarDate?
  /// When colours are used.
  var color = TerminalOptions.ColorUse.auto
  /// The colours of the marks.
  var theme = Theme.standard
  /// How sure the program must be of a fact for it to be shown, 0 to 1.
  var confidence = 0.0
  /// Whether the reader asks the terminal for mouse events.
  var hasMouse = true
  /// Whether marks and places are kept for the next time.
  var keepsNotebook = true
  /// A screen to print instead of opening the terminal.
  var frame: Frame?

  /// A screen that is printed: its size, the keys pressed first, and whether styles are printed too.
  struct Frame {
    let size: RenderSize
    let keys: KeyList
    let withStyles: Bool
  }

  /// Opens or prints.
  func run() throws {
    if frame == nil, !StandardOutput.isTerminal { return try print() }
    if frame == nil, files.count > Self.manyFiles, !files.contains("-") { return try openWhileReading() }
    let input = ReaderInput(paths: files, fallback: fallback)
    for problem in input.problems { StandardError.report("\(problem)") }
    if input.articles.isEmpty, !files.isEmpty { throw ExitStatus.unreadable }
    let session = ReaderSession(input)
    if let frame {
      let state = state(session, width: frame.size.width, height: frame.size.height)
      StandardOutput.write(ReaderHeadless.frame(state, session, keys: frame.keys.keys, withStyles: frame.withStyles))
    } else {
      try open(session)
    }
    if !input.problems.isEmpty { throw ExitStatus.unreadable }
  }

  /// From so many files on they are read while the screen is up, which tells how far it is and lets the user stop.
  private static let manyFiles = 24

  private func openWhileReading() throws {
    let (files, fallback) = (files, fallback)
    let options = TerminalOptions(color: color, mouse: hasMouse, title: title)
    let (status, problems) = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        var loop = try ReaderLoop(options, ReaderSession(ReaderInput(paths: [])), ReaderMemory(isOn: keepsNotebook)) {
          required(ReaderState(importing: files.count, width: $0, height: $1, theme: theme))
        }
        let status = loop.run { ReaderInput(paths: files, fallback: fallback, progress: $0) }
        return (status, loop.problems)
      } catch {
        StandardError.report("\(error)")
        throw ExitStatus.usage
      }
    }
    for problem in problems { StandardError.report(problem) }
    if status != ExitStatus.done.rawValue { throw ExitCode(status) }
    if !problems.isEmpty { throw ExitStatus.unreadable }
  }

  /// The window's title: the event, where it has a name.
  private var title: String {
    let name = ReaderInput.name(of: files)
    return name.isEmpty ? "rashomon" : "rashomon: " + name
  }

  /// A state that shows what the program is sure enough of.
  private func required(_ state: ReaderState) -> ReaderState {
    var state = state
    if confidence > 0 { state.require(confidence: confidence) }
    return state
  }

  private func open(_ session: ReaderSession) throws {
    let options = TerminalOptions(color: color, mouse: hasMouse, title: title)
    let status = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        var loop = try ReaderLoop(options, session, ReaderMemory(isOn: keepsNotebook)) {
          state(session, width: $0, height: $1)
        }
        return loop.run()
      } catch {
        StandardError.report("\(error)")
        throw ExitStatus.usage
      }
    }
    if status != ExitStatus.done.rawValue { throw ExitCode(status) }
  }

  private func state(_ session: ReaderSession, width: Int, height: Int) -> ReaderState {
    if session.input.articles.isEmpty {
      return required(ReaderState(samples: session.listed, width: width, height: height, theme: theme))
    }
    return required(
      ReaderState(
        name: session.input.name, articles: session.input.articles, width: width, height: height, theme: theme))
  }

  private func print() throws {
    guard !files.isEmpty else { return try SamplesCommand.list() }
    let lexicon = try Vocabulary.english()
    let (articles, isComplete) = ArticleFiles(files, fallback: fallback).read(lexicon)
    guard !articles.isEmpty else { throw ExitStatus.unreadable }
    let comparison = Comparison(of: articles, lexicon: lexicon)
    StandardOutput.write(ComparisonText.string(comparison, width: StandardOutput.columns ?? 100))
    if !isComplete { throw ExitStatus.unreadable }
  }
}
