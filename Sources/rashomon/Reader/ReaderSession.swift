import Comparison
import Exporting
import RashomonResources
import Reader

/// What the reader's effects need: the files that are open, their comparison, the events that can be opened.
struct ReaderSession: Sendable {
  /// The files that are open.
  private(set) var input: ReaderInput
  /// Their comparison, once it is done.
  private(set) var comparison: Comparison?
  /// The events that come with the program; looked for only where no article was named.
  private let samples: [SampleEvent]

  /// A session on some files, or on none.
  init(_ input: ReaderInput) {
    self.input = input
    samples = input.articles.isEmpty ? RashomonResources.find().map(SampleEvent.all) ?? [] : []
  }

  /// The events as the reader lists them.
  var listed: [Reader.SampleEvent] {
    samples.map {
      Reader.SampleEvent(
        folder: $0.name, title: $0.title, summary: $0.description, date: $0.date, articles: $0.articles.count)
    }
  }

  /// Reads the articles of an event; nil where there is none of the name.
  mutating func open(_ folder: String) -> Event? {
    guard let sample = samples.first(where: { $0.name == folder }) else { return nil }
    input = ReaderInput(paths: sample.articles)
    comparison = nil
    if input.articles.isEmpty { return .message("\(sample.title): the articles cannot be read") }
    return .opened(name: sample.name, articles: input.articles)
  }

  /// Compares articles, and says what was amiss: slow, to be called on another thread.
  ///
  /// An article alone is only laid out, so that captions and page furniture are known.
  static func compare(_ input: ReaderInput) -> (findings: Findings?, complaints: [String]) {
    var complaints: [String] = []
    guard let lexicon = try? Vocabulary.english(report: { complaints.append($0) }) else { return (nil, complaints) }
    let articles = input.described(lexicon)
    guard articles.count == 1 else {
      return (Findings(Comparison(of: articles, lexicon: lexicon, loop: .processors)), complaints)
    }
    let documents = articles.map { Document($0, lexicon: lexicon) }
    return (Findings(Comparison(documents: documents, mentions: [[]], origins: [[0]], facts: [])), complaints)
  }

  /// Takes files that were read meanwhile.
  mutating func take(_ input: ReaderInput) { (self.input, comparison) = (input, nil) }

  /// Keeps the comparison, for exports.
  mutating func keep(_ findings: Findings) { comparison = findings.comparison }

  /// What was written to a passage, its tags first.
  private func note(_ mark: Highlight) -> String? {
    let parts = mark.tags.map { "#" + $0 } + (mark.note.isEmpty ? [] : [mark.note])
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static let marked = "marked passage"

  /// Whether a file begins like one that ``export(_:to:)`` wrote.
  private static func isExport(_ head: String) -> Bool {
    let opening = "---\ntitle: \""
    return head.hasPrefix(opening)
      && head.dropFirst(opening.count).drop { $0.isNumber }.hasPrefix(" " + marked)
  }

  /// Writes marked passages to a file, and says how that went.
  func export(_ marks: [Highlight], to path: String) -> Event {
    guard let comparison else { return .message("the articles are still being compared") }
    guard path.hasSuffix(".md") || path.hasSuffix(".markdown") else {
      return .message("\(path): marked passages are written as Markdown, so the name must end in .md")
    }
    let passages = marks.map {
      Exporting.Passage(
        source: $0.passage.source, range: $0.passage.range, note: note($0),
        fact: $0.fact.isEmpty ? nil : $0.fact)
    }
    // What was exported before is written anew without a question; another file is somebody's work.
    if let head = OutputFile.head(of: Home.expanded(path)), !head.isEmpty, !Self.isExport(head) {
      return .message("\(path) is there already and holds something else; name another file")
    }
    let (count, articles) = (marks.count, comparison.documents.count)
    let title = "\(count) \(Self.marked)\(count == 1 ? "" : "s") of \(articles) articles"
    do throws(OutputProblem) {
      try OutputFile.write(
        Array(ComparisonMarkdown.string(passages, in: comparison, title: title).utf8), to: Home.expanded(path))
      return .message("\(count) \(count == 1 ? "passage" : "passages") written to \(path)")
    } catch {
      return .message("\(path): \(error.reason)")
    }
  }
}
