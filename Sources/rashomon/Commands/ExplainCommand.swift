import ArgumentParser
import Comparison
import Exporting
import Importing

/// `rashomon explain`: everything that led to a fact.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Prints how a fact came about: its claims as they were read, and what joined and judged each pair.",
    discussion:
      "The articles are those that compare was given. The contributions of the evidence and of no evidence at all add up to the log-odds of the chance."
  )

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The form of the result.")
  var format = Format.text

  @Argument(help: "The fact: its id as compare --format json prints it, a beginning of it, or its number in the list.")
  var fact: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if reading.files.isEmpty { throw ValidationError("Name the fact, then the articles.") }
  }

  func run() throws {
    let lexicon = try Vocabulary.english()
    let (articles, isComplete) = reading.read(lexicon)
    guard !articles.isEmpty else { throw ExitStatus.unreadable }
    let explainer = Explainer(of: articles, lexicon: lexicon, loop: .processors)
    let found = explainer.facts(named: fact)
    guard let index = found.first, found.count == 1, let explanation = explainer.explanation(of: index) else {
      let count = explainer.comparison.facts.count
      StandardError.report(
        found.isEmpty
          ? "there is no fact '\(fact)' in these articles; there are \(count), by id or number"
          : "'\(fact)' begins the ids of \(found.count) facts: "
            + found.map { explainer.comparison.facts[$0].id }.joined(separator: ", "))
      throw ExitStatus.usage
    }
    let documents = explainer.comparison.documents
    switch format {
    case .text: try output.write(Array(ExplanationText.string(explanation, documents, width: output.columns).utf8))
    case .json:
      var json = JSONWriter()
      ExplanationJSON.write(explanation, documents, to: &json)
      try output.write(json.take())
    }
    if !isComplete { throw ExitStatus.unreadable }
  }
}
