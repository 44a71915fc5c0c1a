import Comparison

/// Writes a passage as a quotation that says where it stands.
///
///     “and at least five others” — Harbour Post, “Strike at the airport”, 3 Jan 2020, https://example.org/a
struct Citation {
  private let article: Article
  private let name: String

  /// The citations of an article, under the name that the reader shows.
  init(_ article: Article, name: String) {
    (self.article, self.name) = (article, name)
  }

  /// A passage in quotation marks, its line breaks flowed, with its source.
  func quoting(_ range: TextRange) -> String {
    let words = Citation.flowed(article.string(range))
    // Words that come with quotation marks around them are not quoted twice.
    let isQuoted =
      words.hasPrefix("“") && words.hasSuffix("”") || words.count > 1 && words.hasPrefix("\"") && words.hasSuffix("\"")
    return (isQuoted ? words : "“" + words + "”") + " — " + source
  }

  private var source: String {
    var parts = [name]
    if let author = article.author, !author.isEmpty { parts.append(author) }
    if let title = article.title, !title.isEmpty { parts.append("“" + Citation.flowed(title) + "”") }
    if let day = article.published {
      let (year, month, date) = day.components
      parts.append("\(date) \(Source.months[month - 1]) \(year)" + (article.isDateInferred ? " (inferred)" : ""))
    }
    if let url = article.url, !url.isEmpty { parts.append(url) }
    return parts.joined(separator: ", ")
  }

  private static func flowed(_ text: String) -> String {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
