/// Finds posts that a web page has taken in from a social network: what stands before the signature is its author's speech.
///
///     "Roads near the harbour are closed. https://… — Holm Police (@HolmPolice) May 3, 2018"
///
/// Such a paragraph has no quotation marks. The signature is a dash, a name, and an address with "@" in brackets; links at the end
/// belong to the page.
struct EmbeddedPosts {
  let document: Document
  /// Among them those with which an address begins.
  let words: FormTable<CountingClass>

  /// The posts in reading order, one a block at most, outside what stands in quotation marks.
  func readings(outside spans: [QuotedSpan]) -> [QuotationReading] {
    var readings: [QuotationReading] = []
    for (index, block) in document.blocksOfTokens {
      if document.blocks[index].kind.isCompared, let post = post(in: block),
        !spans.contains(where: { $0.tokens.overlaps(post.content) && $0.tokens.lowerBound <= block.lowerBound + 1 })
      {
        readings.append(
          QuotationReading(
            range: post.content, content: post.content, isDirect: true,
            attribution: SpeechAttribution(speaker: post.author, cue: nil, strength: .adjacent)))
      }
    }
    return readings
  }

  private func post(in block: Range<Int>) -> (content: Range<Int>, author: Range<Int>)? {
    guard let at = block.last(where: { document.bytes($0).first == 0x40 }), at > block.lowerBound + 4,
      document.mark(at - 1) == 0x28,
      let dash = (max(block.lowerBound, at - 2 - Self.longestName)..<at - 1).last(where: { document.isDash($0) }),
      dash + 1 < at - 1
    else { return nil }
    var end = dash
    if let link = (block.lowerBound..<dash).first(where: isLink) { end = link }
    while end > block.lowerBound, document.mark(end - 1) == 0x3A || document.isDash(end - 1) { end -= 1 }
    guard end - block.lowerBound >= 3 else { return nil }
    return (block.lowerBound..<end, dash + 1..<at - 1)
  }

  /// So many words of a name at most.
  private static let longestName = 8

  /// "https://…", "pic.twitter.com/…".
  private func isLink(_ token: Int) -> Bool {
    guard token + 1 < document.tokens.count, let classes = words[document.tokens[token].form] else { return false }
    let mark = document.mark(token + 1)
    return classes.contains(.address) && (mark == 0x3A || mark == 0x2E)
  }
}
