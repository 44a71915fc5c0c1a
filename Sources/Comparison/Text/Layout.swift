/// An article laid out, and not parsed yet: its blocks, sentences and tokens.
struct Layout {
  let article: Article
  let blocks: [Block]
  let sentences: [Sentence]
  let tokens: [Token]

  init(article: Article, blocks: [Block], sentences: [Sentence], tokens: [Token]) {
    (self.article, self.blocks, self.sentences, self.tokens) = (article, blocks, sentences, tokens)
  }

  /// Lays an article out.
  init(_ article: Article, lexicon: Lexicon) {
    self.init(article, blocks: Self.blocks(of: article, lexicon), lexicon: lexicon)
  }

  /// Lays an article out whose blocks are known.
  init(_ article: Article, blocks: [Block], lexicon: Lexicon) {
    let tokenizer = Tokenizer(words: lexicon.words)
    let splitter = SentenceSplitter()
    var tokens: [Token] = []
    tokens.reserveCapacity(article.text.count / 5)
    var sentences: [Sentence] = []
    for (index, block) in blocks.enumerated() where block.kind != .frontMatter {
      let first = tokens.count
      tokenizer.append(article.text, block.range, to: &tokens)
      splitter.append(article.text, tokens, from: first, block: index, to: &sentences)
    }
    self.init(article: article, blocks: blocks, sentences: sentences.trimmed(), tokens: tokens.trimmed())
  }

  /// The blocks of an article, with what each of them is.
  static func blocks(of article: Article, _ lexicon: Lexicon) -> [Block] {
    BlockClassifier(lexicon: lexicon).classify(BlockSplitter().blocks(of: article.text), in: article)
  }
}
