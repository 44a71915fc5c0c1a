/// An article laid out for reading: its blocks, sentences and tokens over the untouched text.
///
/// A class, though it never changes: every stage holds the document, and a copy of its dozen arrays and strings would be as many
/// counts of references each time.
public final class Document: Sendable {
  /// The article.
  public let article: Article
  /// The blocks in reading order.
  public let blocks: [Block]
  /// The sentences in reading order.
  public let sentences: [Sentence]
  /// The tokens in reading order; each belongs to one sentence.
  public let tokens: [Token]
  /// The part of speech, lemma and dependency of each token.
  public let syntax: DocumentSyntax

  /// A document of parts that were made elsewhere.
  public init(
    article: Article, blocks: [Block], sentences: [Sentence], tokens: [Token], syntax: DocumentSyntax? = nil
  ) {
    (self.article, self.blocks, self.sentences, self.tokens) = (article, blocks, sentences, tokens)
    self.syntax = syntax ?? .unread(tokens)
  }

  /// Lays an article out and reads its syntax.
  public convenience init(_ article: Article, lexicon: Lexicon) {
    let layout = Layout(article, lexicon: lexicon)
    self.init(layout, Self.syntax(of: [layout], lexicon)[0])
  }

  /// Lays articles out and reads the syntax of all of them at once, which is faster than one by one.
  ///
  ///     let documents = Document.read(articles, lexicon: lexicon)   // each as Document(article, lexicon: lexicon)
  public static func read(_ articles: some Sequence<Article>, lexicon: Lexicon) -> [Document] {
    let layouts = articles.map { Layout($0, lexicon: lexicon) }
    return zip(layouts, syntax(of: layouts, lexicon)).map { Document($0, $1) }
  }

  /// The same text with another day of publication, which may show another line to be the masthead; its syntax is read again
  /// only where that is so.
  func dated(_ article: Article, lexicon: Lexicon) -> Document {
    let blocks = Layout.blocks(of: article, lexicon)
    guard blocks == self.blocks else {
      let layout = Layout(article, blocks: blocks, lexicon: lexicon)
      return Document(layout, Self.syntax(of: [layout], lexicon)[0])
    }
    return Document(article: article, blocks: blocks, sentences: sentences, tokens: tokens, syntax: syntax)
  }

  private convenience init(_ layout: Layout, _ syntax: DocumentSyntax?) {
    self.init(
      article: layout.article, blocks: layout.blocks, sentences: layout.sentences, tokens: layout.tokens, syntax: syntax
    )
  }

  /// The mended trees of each article; nil for each without a model.
  private static func syntax(of layouts: [Layout], _ lexicon: Lexicon) -> [DocumentSyntax?] {
    guard let model = lexicon.syntax else { return layouts.map { _ in nil } }
    return zip(layouts, SyntaxReader(model: model, spelling: lexicon.spelling, words: lexicon.tags).read(layouts)).map {
      layout, syntax in
      TreeRepair(
        text: layout.article.text, tokens: layout.tokens, headline: headline(of: layout),
        numbers: lexicon.quantities.numbers, dates: lexicon.dates,
        words: lexicon.tags, model: model
      ).repaired(syntax, sentences: layout.sentences)
    }
  }

  /// The tokens of the headline; none without one.
  private static func headline(of layout: Layout) -> Range<Int> {
    let parts = layout.sentences.filter { layout.blocks[$0.block].kind == .title }
    guard let first = parts.first, let last = parts.last else { return 0..<0 }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  /// Whether a sentence is the dateline of a report; see ``Dateline``.
  func isDateline(_ sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    return tokens.count > 1 && isDash(tokens.upperBound - 1)
  }

  /// The text of the article in UTF-8.
  public var text: [UInt8] { article.text }

  /// The bytes of a token.
  public func bytes(_ token: Int) -> ArraySlice<UInt8> { article.text[tokens[token].range.bytes] }

  /// The range from the first to the last of some tokens; empty at the text's start for no tokens.
  public func range(_ indices: Range<Int>) -> TextRange {
    guard !indices.isEmpty else { return TextRange(0, 0) }
    return tokens[indices.lowerBound].range.union(tokens[indices.upperBound - 1].range)
  }

  /// The index of the sentence that holds a token.
  public func sentence(of token: Int) -> Int {
    max(0, sentences.indices.firstPlace { sentences[$0].tokens.lowerBound > token } - 1)
  }

  /// The tokens that lie wholly or partly in a range of bytes.
  public func tokens(in range: TextRange) -> Range<Int> {
    let from = tokens.firstPlace { $0.range.end > range.start }
    let until = tokens.firstPlace { $0.range.start >= range.end }
    return from..<max(from, until)
  }
}
