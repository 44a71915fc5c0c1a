import ArgumentParser
import Comparison
import Exporting
import Importing

/// `rashomon facts`: what each article says.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Prints the quantities, dates, names and quotations of each article.")

  @Flag(help: "Read articles as JSON objects, one a line, from standard input, and write one line for each.")
  var jsonl = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if jsonl != reading.files.isEmpty {
      throw ValidationError("Name the articles, or use --jsonl to read them from standard input.")
    }
  }

  func run() throws {
    let lexicon = try reading.lexicon()
    let extractor = MentionExtractor(lexicon: lexicon)
    if jsonl {
      return try LineStream.run { (line, name, json) throws(InputProblem) in
        let document = Document(reading.dated(try ArticleRecord.article(line: line, name: name)), lexicon: lexicon)
        FactsJSON.write(document, extractor.mentions(of: document), to: &json)
      }
    }
    let (articles, isComplete) = reading.read()
    var json = JSONWriter()
    for article in articles {
      let document = Document(article, lexicon: lexicon)
      FactsJSON.write(document, extractor.mentions(of: document), to: &json)
      StandardOutput.write(json.take())
    }
    if !isComplete { throw ExitStatus.unreadable }
  }
}
