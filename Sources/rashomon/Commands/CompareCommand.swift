import ArgumentParser
import Comparison
import Exporting
import Importing

/// `rashomon compare`: what the articles say, held against each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Prints where the articles agree, refine and contradict each other.",
    discussion:
      "With --jsonl, a cluster is an object with id and articles, a list of objects as facts --jsonl reads them.")

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, table, markdown, json
  }

  /// What ends the program with status 1.
  enum Finding: String, ExpressibleByArgument, CaseIterable, Sendable {
    case contradict, refine

    func isMet(by comparison: Comparison) -> Bool {
      comparison.facts.contains { $0.verdict == .contradict || (self == .refine && $0.verdict == .refine) }
    }
  }

  @Option(help: "The form of the result. (default: text; json with --jsonl)")
  var format: Format?

  @Option(help: "End with status 1 if a fact of those shown contradicts, or if one refines or contradicts.")
  var failOn: Finding?

  @Option(help: "The name of the cluster in JSON. (default: made from the articles' digests)")
  var id: String?

  @OptionGroup(title: "Which facts") var criteria: CriteriaOptions
  @OptionGroup var lines: JSONLinesOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try lines.validate(files: reading.files)
    guard lines.jsonl else { return }
    if let format, format != .json { throw ValidationError("With --jsonl the only format is json.") }
    if output.output != nil { throw ValidationError("With --jsonl the results go to standard output.") }
    if id != nil { throw ValidationError("With --jsonl each cluster has its own id.") }
  }

  func run() throws {
    let lexicon = try Vocabulary.english()
    let isFound = lines.jsonl ? try compareLines(lexicon) : try compareFiles(lexicon)
    if isFound { throw ExitStatus.found }
  }

  private func compareLines(_ lexicon: Lexicon) throws -> Bool {
    let (fallback, finding, criteria) = (reading.referenceDate?.date, failOn, criteria.criteria)
    return try lines.run(lexicon: lexicon) { (reader, line, json) throws(InputProblem) in
      let (id, articles) = try reader.cluster(line: line.take(), name: line.name)
      let comparison = Comparison(of: articles.map { $0.dated(fallback) }, lexicon: lexicon, loop: .processors)
        .filtered(by: criteria)
      ComparisonJSON.write(comparison, id: id, to: &json)
      return finding?.isMet(by: comparison) == true
    }
  }

  private func compareFiles(_ lexicon: Lexicon) throws -> Bool {
    let (articles, isComplete) = reading.read(lexicon)
    guard !articles.isEmpty else { throw ExitStatus.unreadable }
    let comparison = Comparison(of: articles, lexicon: lexicon, loop: .processors).filtered(by: criteria.criteria)
    switch format ?? .text {
    case .text: try output.write(Array(ComparisonText.string(comparison, width: output.columns).utf8))
    case .table: try output.write(Array(ComparisonTable.string(comparison, width: output.columns).utf8))
    case .markdown: try output.write(Array(ComparisonMarkdown.string(comparison).utf8))
    case .json:
      var json = output.jsonWriter()
      ComparisonJSON.write(comparison, id: id ?? Digest.cluster(articles), to: &json)
      try output.write(json.take())
    }
    if !isComplete { throw ExitStatus.unreadable }
    return failOn?.isMet(by: comparison) == true
  }
}
