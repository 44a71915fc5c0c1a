import ArgumentParser
import Comparison
import Exporting
import RashomonResources

/// `rashomon ARTICLE...`: opens the reader; in a pipe, prints the comparison.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens the articles side by side; in a pipe, prints the comparison. (default)")

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    guard !reading.files.isEmpty else { return try SamplesCommand.parse([]).run() }
    let lexicon = try Vocabulary.english()
    let (articles, isComplete) = reading.read(lexicon)
    guard !articles.isEmpty else { throw ExitStatus.unreadable }
    let comparison = Comparison(of: articles, lexicon: lexicon)
    StandardOutput.write(ComparisonText.string(comparison, width: StandardOutput.columns ?? 100))
    if !isComplete { throw ExitStatus.unreadable }
  }
}
