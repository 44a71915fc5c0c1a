import ArgumentParser
import Comparison
import CursesTerminal
import Exporting
import Importing
import RashomonResources
import Reader

/// `rashomon ARTICLE...`: opens the reader; in a pipe, prints the comparison.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens the articles side by side; in a pipe, prints the comparison. (default)")

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var reader: ReaderOptions

  func run() throws {
    if reader.render == nil, !StandardOutput.isTerminal { return try print() }
    let input = ReaderInput(paths: reading.files, fallback: reading.referenceDate?.date)
    for problem in input.problems { StandardError.report("\(problem)") }
    if input.articles.isEmpty, !reading.files.isEmpty { throw ExitStatus.unreadable }
    let session = ReaderSession(input)
    if let size = reader.render {
      let state = state(session, width: size.width, height: size.height)
      StandardOutput.write(
        ReaderHeadless.frame(state, session, keys: reader.keys.keys, withStyles: reader.renderStyle))
    } else {
      try open(session)
    }
    if !input.problems.isEmpty { throw ExitStatus.unreadable }
  }

  private func open(_ session: ReaderSession) throws {
    let options = TerminalOptions(color: reader.color, mouse: !reader.noMouse, title: "rashomon")
    let status = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        var loop = try ReaderLoop(options, session) { state(session, width: $0, height: $1) }
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
      return ReaderState(samples: session.listed, width: width, height: height, theme: reader.theme.theme)
    }
    return ReaderState(
      name: ReaderInput.name(of: reading.files), articles: session.input.articles, width: width, height: height,
      theme: reader.theme.theme)
  }

  private func print() throws {
    guard !reading.files.isEmpty else { return try SamplesCommand.parse([]).run() }
    let lexicon = try Vocabulary.english()
    let (articles, isComplete) = reading.read(lexicon)
    guard !articles.isEmpty else { throw ExitStatus.unreadable }
    let comparison = Comparison(of: articles, lexicon: lexicon)
    StandardOutput.write(ComparisonText.string(comparison, width: StandardOutput.columns ?? 100))
    if !isComplete { throw ExitStatus.unreadable }
  }
}
