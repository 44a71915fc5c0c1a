import ArgumentParser
import Comparison
import Exporting
import Importing

/// `rashomon facts`: what each article says.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Prints the quantities, dates, names and quotations of each article.",
    discussion: "With --jsonl, an article is an object with id and text, and perhaps date, title, source, author, url.")

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text
  }

  @Option(help: "One JSON object a line for each article, or text with the mentions underlined.")
  var format = Format.json

  @OptionGroup var lines: JSONLinesOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try lines.validate(files: reading.files)
    if lines.jsonl, format != .json { throw ValidationError("With --jsonl the only format is json.") }
    if lines.jsonl, output.output != nil { throw ValidationError("With --jsonl the results go to standard output.") }
  }

  func run() throws {
    let lexicon = try Vocabulary.english()
    let extractor = MentionExtractor(lexicon: lexicon)
    if lines.jsonl {
      return try lines.run(lexicon: lexicon) { (reader, line, json) throws(InputProblem) in
        let article = try reader.article(line: line.bytes, name: line.name).dated(reading.referenceDate?.date)
        let document = Document(article, lexicon: lexicon)
        FactsJSON.write(document, extractor.mentions(of: document), to: &json)
      }
    }
    let (articles, isComplete) = reading.read(lexicon)
    let documents = articles.map { Document($0, lexicon: lexicon) }
    switch format {
    case .json:
      var json = JSONWriter()
      for document in documents { FactsJSON.write(document, extractor.mentions(of: document), to: &json) }
      try output.write(json.take())
    case .text:
      let texts = documents.map { FactsText.string($0, extractor.mentions(of: $0), width: output.columns) }
      try output.write(Array(texts.joined(separator: "\n").utf8))
    }
    if !isComplete { throw ExitStatus.unreadable }
  }
}
