import ArgumentParser
import Comparison
import Importing
import RashomonResources

/// What the commands that read articles share.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of publication of articles that have none, against which their relative dates are resolved.",
      valueName: "YYYY-MM-DD"))
  var referenceDate: ReferenceDate?

  @Argument(help: "The articles; - is standard input.")
  var files: [String] = []

  /// An article with the reference date filled in.
  func dated(_ article: Article) -> Article {
    guard article.published == nil, let date = referenceDate?.date else { return article }
    return Article(
      id: article.id, text: article.text, title: article.title, source: article.source, author: article.author,
      published: date, url: article.url, sha256: article.sha256)
  }

  /// The articles that could be read, and whether all could; what is wrong with the others is reported.
  func read() -> (articles: [Article], isComplete: Bool) {
    var reader = ArticleReader()
    var articles: [Article] = []
    for file in files {
      do throws(InputProblem) {
        articles.append(dated(try reader.article(path: file)))
      } catch {
        StandardError.report("\(error)")
      }
    }
    return (articles, articles.count == files.count)
  }

  /// The vocabulary.
  func lexicon() throws -> Lexicon {
    guard let resources = RashomonResources.find() else {
      StandardError.report("the word lists are not found; set RASHOMON_RESOURCES to the folder that holds Lexicon")
      throw ExitStatus.unreadable
    }
    // A model that is missing or damaged costs the clauses and not the run: say so once and go on.
    var model: SyntaxModel?
    do {
      model = try resources.bytes(of: "Models/english-ewt.syntax").map { try SyntaxModel(bytes: $0) }
      if model == nil { StandardError.report("the language model is not found; clauses are not read") }
    } catch {
      StandardError.report("the language model cannot be used: \(error)")
    }
    return Lexicon(LexiconSource(tables: resources.tables(language: "English")), syntax: model)
  }
}

/// A day given on the command line.
struct ReferenceDate: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard argument.utf8.count == 10, let date = CalendarDate(iso: argument) else { return nil }
    self.date = date
  }
}
