import Comparison

/// Reads articles from files of plain text or Markdown, with or without YAML front matter.
///
///     var reader = ArticleReader(lexicon: lexicon)
///     let article = try reader.article(path: "wire.md")
///
/// The article's text is the file as decoded, front matter and line breaks included, so that offsets count in the file.
/// What front matter says of the article goes before what its masthead says.
public struct ArticleReader: Sendable {
  private let lexicon: Lexicon
  private var ids = ArticleIDs()
  /// What was odd in the inputs and was read all the same, in the order in which it was found.
  public private(set) var warnings: [InputProblem] = []

  /// A reader that has read nothing yet.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The article of a file; `-` is standard input.
  ///
  /// Throws where the file is missing, may not be read, is larger than ``FileBytes/limit``, holds no text, or nothing.
  public mutating func article(path: String) throws(InputProblem) -> Article {
    try article(bytes: try FileBytes.read(path), path: path)
  }

  /// The article of a file's bytes; the path names it.
  public mutating func article(bytes: [UInt8], path: String) throws(InputProblem) -> Article {
    let name = path == "-" ? "standard input" : path
    if let format = BinaryFormat(bytes) {
      throw InputProblem(name: name, reason: "is \(format.rawValue), not plain text or Markdown")
    }
    guard let decoded = TextDecoder.decode(bytes) else {
      throw InputProblem(name: name, reason: "is binary data, not text")
    }
    guard decoded.text.contains(where: { $0 > 0x20 }) else { throw InputProblem(name: name, reason: "is empty") }
    if Self.holdsRecords(decoded.text) {
      throw InputProblem(name: name, reason: "is JSON, not an article; give it on standard input, with --jsonl")
    }
    if decoded.damaged > 0 {
      let places = decoded.damaged == 1 ? "1 place is" : "\(decoded.damaged) places are"
      warn(name, "\(places) not valid \(decoded.encoding.rawValue) and will show as \u{FFFD}")
    }
    return article(id: ids.id(forPath: path), text: decoded.text, sha256: Digest.sha256(bytes), name: name)
  }

  /// Whether a text begins as an object of JSON does, or as a list of objects.
  private static func holdsRecords(_ text: [UInt8]) -> Bool {
    let marks = text.lazy.filter { $0 > 0x20 }.prefix(2)
    return marks.elementsEqual(Array(#"{""#.utf8)) || marks.elementsEqual(Array("[{".utf8))
  }

  private mutating func article(id: String, text: [UInt8], sha256: String, name: String) -> Article {
    let front = frontMatter(of: text, name: name)
    let bare = Article(id: id, text: text, sha256: sha256)
    let masthead = Masthead(of: bare, lexicon: lexicon)
    return Article(
      id: id, text: text, title: front.title ?? masthead.title.map { bare.line($0) },
      source: front.source ?? masthead.outlet.map { bare.line($0) },
      author: front.author ?? masthead.author.map { bare.line($0) },
      published: published(front, name) ?? masthead.published, url: front.url, sha256: sha256)
  }

  private mutating func frontMatter(of text: [UInt8], name: String) -> FrontMatter {
    guard let range = BlockSplitter.frontMatter(of: text) else { return FrontMatter() }
    let lines = text[range.bytes].split(separator: 0x0A, omittingEmptySubsequences: false)
    let yaml = Array(lines.dropFirst().dropLast().joined(separator: [0x0A]))
    do throws(FrontMatter.Damage) {
      return try FrontMatter(yaml: String(decoding: yaml, as: UTF8.self))
    } catch {
      // The YAML begins in the file's second line.
      let place = error.line.map { ", line \($0 + 1)" } ?? ""
      warn(name + place, "the front matter cannot be read: \(error.reason)")
      return FrontMatter()
    }
  }

  private mutating func published(_ front: FrontMatter, _ name: String) -> CalendarDate? {
    guard let text = front.date else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    // A date in words: "3 January 2020".
    let line = Article(id: "", text: Array(("Published " + text).utf8))
    if let date = Masthead(of: line, lexicon: lexicon).published { return date }
    warn(name, "the date \"\(text)\" in the front matter is no day")
    return nil
  }

  private mutating func warn(_ name: String, _ reason: String) {
    warnings.append(InputProblem(name: name, reason: reason))
  }
}
