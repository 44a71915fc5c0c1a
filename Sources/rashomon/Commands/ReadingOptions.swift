import ArgumentParser
import Comparison
import Importing

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

  /// The articles that can be read, and whether all can; what is wrong with the others goes to standard error.
  func read(_ lexicon: Lexicon) -> (articles: [Article], isComplete: Bool) {
    var reader = ArticleReader(lexicon: lexicon)
    var articles: [Article] = []
    for file in files {
      do throws(InputProblem) {
        articles.append(dated(try reader.article(path: file)))
      } catch {
        StandardError.report("\(error)")
      }
    }
    for warning in reader.warnings { StandardError.report("warning: \(warning)") }
    return (articles, articles.count == files.count)
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
