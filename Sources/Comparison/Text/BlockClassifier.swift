/// Tells headlines, by-lines, date lines, captions and page furniture from running text.
public struct BlockClassifier: Sendable {
  private let furniture: PhraseList
  private let caption: PhraseList
  private let byline: PhraseList
  let words: WordTable

  /// A classifier with the phrases of a lexicon.
  public init(lexicon: Lexicon) {
    (furniture, caption, byline) = (lexicon.layout.furniture, lexicon.layout.caption, lexicon.layout.byline)
    words = lexicon.words
  }

  /// The same blocks with their kinds.
  public func classify(_ blocks: [Block], in article: Article) -> [Block] {
    article.text.withUnsafeBufferPointer { bytes in
      var result: [Block] = []
      result.reserveCapacity(blocks.count)
      var seenTitle = false
      var seenProse = false
      for block in blocks {
        let kind = self.kind(
          of: block, bytes, canBeTitle: !seenTitle && !seenProse && result.count < 8, isHead: !seenProse)
        if kind == .title { seenTitle = true }
        if kind == .body, !seenProse { seenProse = LineShape(bytes, block.range).isProse }
        result.append(Block(range: block.range, kind: kind))
      }
      settleMasthead(&result, bytes)
      return result
    }
  }

  private func kind(
    of block: Block, _ bytes: UnsafeBufferPointer<UInt8>, canBeTitle: Bool, isHead: Bool
  ) -> Block.Kind {
    if block.kind == .frontMatter { return .frontMatter }
    let (start, end) = (Int(block.range.start), Int(block.range.end))
    let line = LineShape(bytes, block.range)
    if line.beginsNote { return .note }
    if line.isRow { return .listItem }
    if furniture.begins(bytes, start, end) || (line.words <= 16 && furniture.occurs(bytes, start, end)) {
      return .furniture
    }
    if line.words <= 60, caption.begins(bytes, start, end) || (line.words <= 24 && caption.occurs(bytes, start, end)) {
      return .caption
    }
    if isHead, line.words <= 24, CreditLine(bytes, block.range, byline: byline) != nil { return .byline }
    if line.isNavigation { return .furniture }
    let open = CreditLine.trimmed(bytes, start, end).map { Int($0.start) } ?? start
    if line.words <= 10, byline.begins(bytes, open, end), !line.endsClosed { return .byline }
    if line.isHeading { return canBeTitle ? .title : .heading }
    if line.isDateOnly { return .dateline }
    if line.isItem { return .listItem }
    if !line.endsClosed, line.words <= 24 {
      if canBeTitle, line.words >= 3 { return .title }
      return line.words <= 14 ? .heading : .body
    }
    return .body
  }
}
