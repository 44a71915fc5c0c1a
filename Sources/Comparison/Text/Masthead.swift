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
  /// The outlet: the nameplate above the headline, or a part of the line that credits the article.
  public let outlet: TextRange?
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
    let byline = head.first { $0.kind == .byline }?.range
    let credits = byline.flatMap { Self.credits($0, article, lexicon) }
    outlet = Self.nameplate(head.first, article, lexicon) ?? credits?.outlet
    author = credits.map { $0.author } ?? byline.map { Self.withoutCue($0, article.text, lexicon) }
    let dates = MastheadDates(article: article, lexicon: lexicon)
    published =
      head.lazy.compactMap { dates.published(in: $0) }.first
      ?? blocks.dropFirst(Self.depth).suffix(8).lazy.filter { $0.kind == .dateline }
      .compactMap { dates.published(in: $0) }.first
  }

  private static func credits(_ range: TextRange, _ article: Article, _ lexicon: Lexicon) -> CreditLine? {
    article.text.withUnsafeBufferPointer { CreditLine($0, range, byline: lexicon.layout.byline) }
  }

  private static func nameplate(_ first: Block?, _ article: Article, _ lexicon: Lexicon) -> TextRange? {
    guard let first, first.kind == .furniture else { return nil }
    let isNameplate = article.text.withUnsafeBufferPointer { BlockClassifier(lexicon: lexicon).isNameplate(first, $0) }
    return isNameplate ? first.range : nil
  }

  /// A heading without its number signs.
  private static func withoutMark(_ range: TextRange, _ text: [UInt8]) -> TextRange {
    var (start, end) = (Int(range.start), Int(range.end))
    guard text[start] == 0x23 else { return range }
    while start < end, text[start] == 0x23 || text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x23 || text[end - 1] == 0x20 { end -= 1 }
    return start < end ? TextRange(start, end) : range
  }

  /// A by-line without "By", a colon after it, and marks of emphasis.
  private static func withoutCue(_ range: TextRange, _ text: [UInt8], _ lexicon: Lexicon) -> TextRange {
    text.withUnsafeBufferPointer { bytes in
      guard let line = CreditLine.trimmed(bytes, Int(range.start), Int(range.end)) else { return range }
      let cue = lexicon.layout.byline.prefixLength(bytes, Int(line.start), Int(line.end))
      return CreditLine.trimmed(bytes, Int(line.start) + cue, Int(line.end)) ?? line
    }
  }
}
