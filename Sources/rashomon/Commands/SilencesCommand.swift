import ArgumentParser
import Comparison
import Exporting

/// `rashomon silences`: what each article leaves out, and what it alone says.
struct SilencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "silences",
    abstract: "Prints for each article what several others say and it does not, and what it alone says.",
    discussion: "Others are counted as origins: articles that share copy are one teller.")

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The form of the result.")
  var format = Format.text

  @Option(help: ArgumentHelp("How many other origins must tell what counts as left out.", valueName: "K"))
  var atLeast = 2

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if atLeast < 1 { throw ValidationError("--at-least is 1 at least.") }
    if reading.files.isEmpty { throw ValidationError("Name the articles; - is standard input.") }
  }

  func run() throws {
    let lexicon = try Vocabulary.english()
    let (articles, isComplete) = reading.read(lexicon)
    guard !articles.isEmpty else { throw ExitStatus.unreadable }
    let comparison = Comparison(of: articles, lexicon: lexicon, loop: .processors)
    switch format {
    case .text:
      try output.write(Array(SilencesText.string(comparison, atLeast: atLeast, width: output.columns).utf8))
    case .json:
      var json = JSONWriter()
      SilencesJSON.write(comparison, atLeast: atLeast, to: &json)
      try output.write(json.take())
    }
    if !isComplete { throw ExitStatus.unreadable }
  }
}
