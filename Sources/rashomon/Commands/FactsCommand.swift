import ArgumentParser
import Comparison
import Exporting
import Importing

/// `rashomon facts`: what each article says.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Prints the quantities, dates, names, quotations, events, roles and places of each article.",
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
    let registry = NameRegistry(lexicon: lexicon)
    let events = EventExtractor(lexicon: lexicon)
    if lines.jsonl {
      let fallback = reading.referenceDate?.date
      _ = try lines.run(lexicon: lexicon) { (reader, line, json) throws(InputProblem) in
        let article = try reader.article(line: line.take(), name: line.name).dated(fallback)
        let document = Document(article, lexicon: lexicon)
        for mentions in registry.unified([extractor.mentions(of: document)]) {
          FactsJSON.write(document, events.mentions(of: document, with: mentions), to: &json)
        }
        return false
      }
      return
    }
    let (articles, isComplete) = reading.read(lexicon)
    let loop = ParallelLoop.processors
    let documents = loop.stretches(of: articles) { Document.read($0, lexicon: lexicon) }
    let named = registry.unified(loop.map(documents.count) { extractor.mentions(of: documents[$0]) })
    let mentions = loop.map(documents.count) { events.mentions(of: documents[$0], with: named[$0]) }
    switch format {
    case .json:
      var json = output.jsonWriter()
      for (document, mentions) in zip(documents, mentions) { FactsJSON.write(document, mentions, to: &json) }
      try output.write(json.take())
    case .text:
      let texts = zip(documents, mentions).map { FactsText.string($0, $1, width: output.columns) }
      try output.write(Array(texts.joined(separator: "\n").utf8))
    }
    if !isComplete { throw ExitStatus.unreadable }
  }
}
