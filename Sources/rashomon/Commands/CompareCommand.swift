import ArgumentParser
import Comparison
import Exporting
import Importing

/// `rashomon compare`: what the articles say, held against each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Prints where the articles agree, refine and contradict each other.")

  @Flag(
    help: "Read clusters of articles as JSON objects, one a line, from standard input, and write one line for each.")
  var jsonl = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if jsonl != reading.files.isEmpty {
      throw ValidationError("Name the articles, or use --jsonl to read them from standard input.")
    }
  }

  func run() throws {
    let lexicon = try reading.lexicon()
    if jsonl {
      return try LineStream.run { (line, name, json) throws(InputProblem) in
        let (id, articles) = try ArticleRecord.cluster(line: line, name: name)
        ComparisonJSON.write(Comparison(of: articles.map(reading.dated), lexicon: lexicon), id: id, to: &json)
      }
    }
    let (articles, isComplete) = reading.read()
    var json = JSONWriter()
    let id = String(Digest.sha256(Array(articles.map(\.sha256).sorted().joined().utf8)).prefix(12))
    ComparisonJSON.write(Comparison(of: articles, lexicon: lexicon), id: id, to: &json)
    StandardOutput.write(json.take())
    if !isComplete { throw ExitStatus.unreadable }
  }
}
