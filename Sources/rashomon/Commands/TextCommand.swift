import ArgumentParser
import Comparison
import Exporting

/// `rashomon text`: an article as the program reads it.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Prints an article's text as the program reads it, to which all offsets count.")

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case plain, json
  }

  @Option(help: "The text alone, or one JSON object with title, source, author, date and the kind of each paragraph.")
  var format = Format.plain

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if reading.files.isEmpty { throw ValidationError("Name an article; - is standard input.") }
    if reading.files.count > 1, format == .plain { throw ValidationError("The plain text is that of one article.") }
  }

  func run() throws {
    let lexicon = try Vocabulary.english()
    let (articles, isComplete) = reading.read(lexicon)
    var json = JSONWriter()
    switch format {
    case .plain: for article in articles { try output.write(article.text) }
    case .json:
      for article in articles { TextJSON.write(Document(article, lexicon: lexicon), to: &json) }
      try output.write(json.take())
    }
    if !isComplete { throw ExitStatus.unreadable }
  }
}
