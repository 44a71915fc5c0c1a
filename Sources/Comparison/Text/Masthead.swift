/// What the lines around an article's text say of it: headline, author, day of publication.
///
///     Collision on the Elbe
///     By Ellen Marchbanks
///     Friday 3 January 2020, 16.40 GMT
///
///     let masthead = Masthead(of: article, lexicon: lexicon)
///     masthead.author      // the range of "Ellen Marchbanks"
///     masthead.published   // 2020-01-03
///
/// Only lines that stand before the running text, or alone at its end, are asked, and only whole days with their year
/// count: a date inside the text is part of the story, and a date without a year would need the clock.
public struct Masthead: Sendable, Hashable {
  /// The headline, without the mark of a Markdown heading.
  public let title: TextRange?
  /// Who wrote it, without the "By".
  public let author: TextRange?
  /// The day of publication.
  public let published: CalendarDate?

  /// How many blocks from the top can belong to the masthead: outlet, navigation, headline, subline, author, date, and
  /// the credit and caption of a picture.
  private static let depth = 12

  /// Reads the masthead of an article's text; what the article itself says of its date is not asked.
  public init(of article: Article, lexicon: Lexicon) {
    let split = BlockSplitter().blocks(of: article.text)
    let blocks = BlockClassifier(lexicon: lexicon).classify(split, in: article)
    let head = blocks.filter { $0.kind != .frontMatter }.prefix(Self.depth)
    title = head.first { $0.kind == .title }.map { Self.withoutMark($0.range, article.text) }
    author = head.first { $0.kind == .byline }.map { Self.withoutCue($0.range, article.text, lexicon) }
    let dates = MastheadDates(article: article, lexicon: lexicon)
    published =
      head.lazy.compactMap { dates.published(in: $0) }.first
      ?? blocks.dropFirst(Self.depth).suffix(8).lazy.filter { $0.kind == .dateline }
      .compactMap { dates.published(in: $0) }.first
  }

  /// A heading without its number signs.
  private static func withoutMark(_ range: TextRange, _ text: [UInt8]) -> TextRange {
    var (start, end) = (Int(range.start), Int(range.end))
    guard text[start] == 0x23 else { return range }
    while start < end, text[start] == 0x23 || text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x23 || text[end - 1] == 0x20 { end -= 1 }
    return start < end ? TextRange(start, end) : range
  }

  /// A by-line without "By", a colon after it, and what follows a bar.
  private static func withoutCue(_ range: TextRange, _ text: [UInt8], _ lexicon: Lexicon) -> TextRange {
    text.withUnsafeBufferPointer { bytes in
      var (start, end) = (Int(range.start), Int(range.end))
      start += lexicon.layout.byline.prefixLength(bytes, start, end)
      while start < end, bytes[start] == 0x3A || bytes[start] == 0x20 { start += 1 }
      if let bar = (start..<end).first(where: { bytes[$0] == 0x7C }) { end = bar }
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
      return start < end ? TextRange(start, end) : range
    }
  }
}
