import ArgumentParser
import Comparison
import Configuration
import CursesTerminal
import Exporting
import Importing
import Reader
import Screen

/// What `rashomon ARTICLE...` does: opens the reader, or prints the comparison into a pipe.
///
/// Apart from the command that parses its options, so that the common call without any needs no parsing.
struct Reading {
  /// The articles, in the order in which they were named.
  var files: [String]
  /// The day of publication of articles that have none.
  var fallback: CalendarDate?
  /// Where the user's settings are.
  var settings = ConfigurationFile.usual
  /// What the command line says, which goes before the settings.
  var flags = ReaderFlags()
  /// A screen to print instead of opening the terminal.
  var frame: Frame?

  /// A screen that is printed: its size, the keys pressed first, and in which form.
  struct Frame {
    let size: RenderSize
    let keys: KeyList
    let form: RenderForm
    /// Whether text is followed by how the cells look.
    let withStyles: Bool
    /// The ground of a picture.
    let ground: PictureGround
  }

  /// Opens or prints.
  func run() throws {
    if frame == nil, !StandardOutput.isTerminal {
      // What a pipe gets does not depend on the user's settings; only a theme that there is not is wrong usage there too.
      if flags.theme != nil { _ = try configuration() }
      return try print()
    }
    let configuration = try configuration()
    if frame == nil, files.count > Self.manyFiles, !files.contains("-") { return try openWhileReading(configuration) }
    let input = ReaderInput(paths: files, fallback: fallback)
    for problem in input.problems { StandardError.report("\(problem)") }
    if input.articles.isEmpty, !files.isEmpty { throw ExitStatus.unreadable }
    let session = ReaderSession(input)
    if let frame {
      let state = state(session, configuration, width: frame.size.width, height: frame.size.height)
      StandardOutput.write(ReaderHeadless.frame(state, session, frame))
    } else {
      try open(session, configuration)
    }
    if !input.problems.isEmpty { throw ExitStatus.unreadable }
  }

  /// From so many files on they are read while the screen is up, which tells how far it is and lets the user stop.
  private static let manyFiles = 24

  /// The user's settings, as the command line changes them.
  private func configuration() throws -> Configuration {
    var configuration = try settings.read()
    try flags.change(&configuration)
    return configuration
  }

  private func options(_ configuration: Configuration) -> TerminalOptions {
    TerminalOptions(
      color: TerminalOptions.ColorUse(rawValue: configuration.color.rawValue) ?? .auto, mouse: configuration.hasMouse,
      title: title)
  }

  private func openWhileReading(_ configuration: Configuration) throws {
    let (files, fallback) = (files, fallback)
    let (status, problems) = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        var loop = try ReaderLoop(
          options(configuration), ReaderSession(ReaderInput(paths: [])),
          ReaderMemory(isOn: configuration.keepsNotebook), pause: configuration.pause
        ) {
          warned(
            ReaderState(importing: files.count, width: $0, height: $1, settings: configuration.reader), configuration)
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

  /// A state that tells what is amiss with the settings: the first thing, and how many more were told before the start.
  private func warned(_ state: ReaderState, _ configuration: Configuration) -> ReaderState {
    guard let first = configuration.warnings.first else { return state }
    var state = state
    let more = configuration.warnings.count - 1
    _ = state.handle(.message("\(first)" + (more > 0 ? " (and \(more) more)" : "")))
    return state
  }

  private func open(_ session: ReaderSession, _ configuration: Configuration) throws {
    let status = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        var loop = try ReaderLoop(
          options(configuration), session, ReaderMemory(isOn: configuration.keepsNotebook), pause: configuration.pause
        ) {
          state(session, configuration, width: $0, height: $1)
        }
        return loop.run()
      } catch {
        StandardError.report("\(error)")
        throw ExitStatus.usage
      }
    }
    if status != ExitStatus.done.rawValue { throw ExitCode(status) }
  }

  private func state(_ session: ReaderSession, _ configuration: Configuration, width: Int, height: Int) -> ReaderState {
    let (input, settings) = (session.input, configuration.reader)
    let state =
      input.articles.isEmpty
      ? ReaderState(samples: session.listed, width: width, height: height, settings: settings)
      : ReaderState(name: input.name, articles: input.articles, width: width, height: height, settings: settings)
    return warned(state, configuration)
  }

  private func print() throws {
    guard !files.isEmpty else { return try SamplesCommand.list() }
    let lexicon = try Vocabulary.english()
    let (articles, isComplete) = ArticleFiles(files, fallback: fallback).read(lexicon)
    guard !articles.isEmpty else { throw ExitStatus.unreadable }
    let comparison = Comparison(of: articles, lexicon: lexicon, loop: .processors)
    StandardOutput.write(ComparisonText.string(comparison, width: StandardOutput.columns ?? 100))
    if !isComplete { throw ExitStatus.unreadable }
  }
}
