import Comparison
import Importing

/// The articles that a command was given.
struct ArticleFiles {
  private let files: [String]
  private let fallback: CalendarDate?

  /// Files, and the day of publication of articles that have none.
  init(_ files: [String], fallback: CalendarDate?) {
    (self.files, self.fallback) = (files, fallback)
  }

  /// The articles that can be read, and whether all can; what is wrong with the others goes to standard error.
  func read(_ lexicon: Lexicon) -> (articles: [Article], isComplete: Bool) {
    var reader = ArticleReader(lexicon: lexicon)
    var articles: [Article] = []
    for file in files {
      do throws(InputProblem) {
        articles.append(try reader.article(path: file).dated(fallback))
      } catch {
        StandardError.report("\(error)")
      }
    }
    for warning in reader.warnings { StandardError.report("warning: \(warning)") }
    return (articles, articles.count == files.count)
  }
}

extension Article {
  /// The article with a day of publication filled in where it has none.
  func dated(_ fallback: CalendarDate?) -> Article {
    guard published == nil, let fallback else { return self }
    return Article(
      id: id, text: text, title: title, source: source, author: author, published: fallback, url: url, sha256: sha256)
  }
}
