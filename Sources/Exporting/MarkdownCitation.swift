import Comparison

/// Writes passages as Markdown quotations with their place, and articles as entries of front matter.
struct MarkdownCitation {
  private let documents: [Document]
  /// What the articles are called.
  let names: SourceNames
  private let offsets: [ScalarOffsets]

  init(_ documents: [Document]) {
    self.documents = documents
    names = SourceNames(documents)
    offsets = documents.map { ScalarOffsets($0.text) }
  }

  /// The name of an article.
  func name(_ source: Int) -> String { names[source].markdown }

  /// "Harbour Post, 2020-01-03 (`harbour-post` 120–161)": the outlet, the day, the id and the offsets in Unicode scalars.
  func place(_ source: Int, _ range: TextRange) -> String {
    let article = documents[source].article
    let date = article.day.map { ", " + $0 } ?? ""
    let scalars = offsets[source](range)
    return "\(name(source))\(date) (\(code(article.id)) \(scalars.lowerBound)–\(scalars.upperBound))"
  }

  /// The words of a passage as a block quotation on one line.
  func quotation(_ source: Int, _ range: TextRange) -> String {
    "> " + documents[source].article.line(range).leadingMarkEscaped
  }

  /// The front matter: what was compared, so that every citation can be checked.
  func frontMatter(title: String) -> [String] {
    var lines = ["---", "title: " + title.yaml, "sources:"]
    for document in documents {
      let article = document.article
      lines.append("  - id: " + article.id.yaml)
      if let title = article.title { lines.append("    title: " + title.yaml) }
      if let source = article.source { lines.append("    source: " + source.yaml) }
      if let author = article.author { lines.append("    author: " + author.yaml) }
      if let date = article.published { lines.append("    date: " + date.iso) }
      if article.isDateInferred { lines.append("    date-inferred: true") }
      if let url = article.url { lines.append("    url: " + url.yaml) }
      if !article.sha256.isEmpty { lines.append("    sha256: " + article.sha256.yaml) }
    }
    return lines + ["---"]
  }

  /// An inline code span that holds any text: fenced by more backquotes than the text has in a row.
  private func code(_ text: String) -> String {
    let text = text.printable
    let runs = text.split(omittingEmptySubsequences: true) { $0 != "`" }
    guard let longest = runs.map(\.count).max() else { return "`" + text + "`" }
    let fence = String(repeating: "`", count: longest + 1)
    return fence + " " + text + " " + fence
  }
}

extension String {
  /// The text as Markdown that may begin a line: a mark or number of a list at the start is escaped too.
  fileprivate var leadingMarkEscaped: String {
    let text = markdown
    guard let first = text.first else { return text }
    if "+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return text }
    return digits + "\\" + rest
  }
}
