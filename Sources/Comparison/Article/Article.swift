/// One source's text and what is known about it.
///
///     let article = Article(id: "harbour-post", text: Array("…".utf8), published: CalendarDate(2020, 1, 3))
///
/// The text is stored once, as UTF-8; every later layer holds ranges into it.
public struct Article: Sendable {
  /// The name the article goes by in results: for a file, its name without the last extension.
  public let id: String
  /// The text in UTF-8, untouched: front matter, line breaks and page furniture included.
  public let text: [UInt8]
  /// The headline.
  public let title: String?
  /// The outlet.
  public let source: String?
  /// Who wrote it.
  public let author: String?
  /// The day of publication, against which relative dates are resolved.
  public let published: CalendarDate?
  /// Whether the day of publication was inferred from the other articles of a comparison, since this one names none.
  public let isDateInferred: Bool
  /// Where it was published.
  public let url: String?
  /// The SHA-256 of the text's bytes in hexadecimal, computed by whoever read it; empty where nobody did.
  public let sha256: String

  /// An article; what is not known stays nil.
  public init(
    id: String, text: [UInt8], title: String? = nil, source: String? = nil, author: String? = nil,
    published: CalendarDate? = nil, url: String? = nil, sha256: String = "",
    isDateInferred: Bool = false
  ) {
    (self.id, self.text, self.title, self.source) = (id, text, title, source)
    (self.author, self.published, self.url, self.sha256) = (author, published, url, sha256)
    self.isDateInferred = isDateInferred
  }

  /// The same article with a day of publication that was inferred.
  public func inferred(_ published: CalendarDate) -> Article {
    Article(
      id: id, text: text, title: title, source: source, author: author, published: published, url: url, sha256: sha256,
      isDateInferred: true)
  }

  /// The text of a range, as a string.
  public func string(_ range: TextRange) -> String { String(decoding: text[range.bytes], as: UTF8.self) }
}
