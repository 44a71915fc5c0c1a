import Comparison

/// Reads articles and clusters of articles from lines of JSON.
///
///     var reader = RecordReader(lexicon: lexicon)
///     let article = try reader.article(line: bytes, name: "standard input, line 1")
///
/// What the record says of the article goes before what the text's masthead says. The digest is that of the text's UTF-8.
public struct RecordReader: Sendable {
  private let lexicon: Lexicon
  /// What was odd in the lines and was read all the same.
  public private(set) var warnings: [InputProblem] = []

  /// A reader that has read nothing yet.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The article of a line.
  public mutating func article(line: [UInt8], name: String) throws(InputProblem) -> Article {
    article(try ArticleRecord.decoded(line, name: name), name: name)
  }

  /// The cluster of a line; an id that two articles share gets `-2` the second time, as it does with files.
  public mutating func cluster(line: [UInt8], name: String) throws(InputProblem) -> (id: String, articles: [Article]) {
    let cluster = try ClusterRecord.decoded(line, name: name)
    var ids = ArticleIDs()
    return (cluster.id, cluster.articles.map { article($0, id: ids.unique($0.id), name: name) })
  }

  /// Gives the warnings up, so that each is reported once.
  public mutating func takeWarnings() -> [InputProblem] {
    defer { warnings = [] }
    return warnings
  }

  private mutating func article(_ record: ArticleRecord, id: String? = nil, name: String) -> Article {
    let text = Array(record.text.utf8)
    let bare = Article(id: id ?? record.id, text: text)
    let masthead = Masthead(of: bare, lexicon: lexicon)
    var published: CalendarDate?
    if let date = record.date, !date.isEmpty {
      published = CalendarDate(iso: date)
      if published == nil {
        warnings.append(InputProblem(name: name, reason: "the date \"\(date)\" is no day (YYYY-MM-DD)"))
      }
    }
    return Article(
      id: bare.id, text: text, title: record.title ?? masthead.title.map { bare.line($0) },
      source: record.source ?? masthead.outlet.map { bare.line($0) },
      author: record.author ?? masthead.author.map { bare.line($0) }, published: published ?? masthead.published,
      url: record.url, sha256: Digest.sha256(text))
  }
}
