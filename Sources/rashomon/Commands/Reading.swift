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

  private func open(_ session: ReaderSession) throws {
    let options = TerminalOptions(color: color, mouse: hasMouse, title: "rashomon")
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
      return ReaderState(samples: session.listed, width: width, height: height, theme: theme)
    }
    return ReaderState(
      name: ReaderInput.name(of: files), articles: session.input.articles, width: width, height: height, theme: theme)
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
