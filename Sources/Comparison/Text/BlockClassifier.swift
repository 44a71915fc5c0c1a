/// Tells headlines, by-lines, date lines, captions and page furniture from running text.
public struct BlockClassifier: Sendable {
  private let furniture: PhraseList
  private let caption: PhraseList
  private let byline: PhraseList

  /// A classifier with the phrases of a lexicon.
  public init(lexicon: Lexicon) {
    (furniture, caption, byline) = (lexicon.layout.furniture, lexicon.layout.caption, lexicon.layout.byline)
  }

  /// The same blocks with their kinds.
  public func classify(_ blocks: [Block], in article: Article) -> [Block] {
    article.text.withUnsafeBufferPointer { bytes in
      var result: [Block] = []
      result.reserveCapacity(blocks.count)
      var seenTitle = false
      for block in blocks {
        let kind = self.kind(of: block, bytes, seenTitle: seenTitle, isEarly: result.count < 8)
        if kind == .title { seenTitle = true }
        result.append(Block(range: block.range, kind: kind))
      }
      Self.nameBylines(&result, bytes)
      return result
    }
  }

  private func kind(
    of block: Block, _ bytes: UnsafeBufferPointer<UInt8>, seenTitle: Bool, isEarly: Bool
  ) -> Block.Kind {
    if block.kind == .frontMatter { return .frontMatter }
    let (start, end) = (Int(block.range.start), Int(block.range.end))
    let line = Line(bytes: bytes, start: start, end: end)
    if line.beginsNote { return .note }
    if furniture.begins(bytes, start, end) || (line.words <= 16 && furniture.occurs(bytes, start, end)) { return .furniture }
    if line.words <= 60, caption.begins(bytes, start, end) || (line.words <= 40 && caption.occurs(bytes, start, end)) {
      return .caption
    }
    if line.words <= 10, byline.begins(bytes, start, end), !line.endsClosed { return .byline }
    if line.isHeading { return isEarly && !seenTitle ? .title : .heading }
    if line.isDateOnly { return .dateline }
    if line.isItem { return .listItem }
    if !line.endsClosed, line.words <= 24 {
      if isEarly, !seenTitle, line.words >= 3 { return .title }
      return line.words <= 14 ? .heading : .body
    }
    return .body
  }

  /// What a block's bytes show.
  private struct Line {
    let bytes: UnsafeBufferPointer<UInt8>
    let start: Int
    let end: Int

    var words: Int {
      var count = 0
      var inWord = false
      for at in start..<end {
        let space = bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x09
        if !space, !inWord { count += 1 }
        inWord = !space
      }
      return count
    }

    /// Whether it ends as a sentence does, with a stop or a closing quotation mark after one.
    var endsClosed: Bool {
      var last = end - 1
      while last > start {
        if bytes[last] == 0x22 || bytes[last] == 0x27 || bytes[last] == 0x29 || bytes[last] == 0x5D { last -= 1; continue }
        if last - 2 > start, bytes[last - 2] == 0xE2, bytes[last - 1] == 0x80, bytes[last] == 0x9D || bytes[last] == 0x99 {
          last -= 3
          continue
        }
        break
      }
      if last - 2 >= start, bytes[last - 2] == 0xE2, bytes[last - 1] == 0x80, bytes[last] == 0xA6 { return true }
      return bytes[last] == 0x2E || bytes[last] == 0x21 || bytes[last] == 0x3F || bytes[last] == 0x3A
    }

    var isHeading: Bool { bytes[start] == 0x23 }

    var isItem: Bool {
      let next = start + 1 < end ? bytes[start + 1] : 0
      return (bytes[start] == 0x2D || bytes[start] == 0x2A) && next == 0x20
        || bytes[start] == 0xE2 && start + 2 < end && next == 0x80 && bytes[start + 2] == 0xA2
    }

    /// "[1] …"
    var beginsNote: Bool {
      guard bytes[start] == 0x5B, start + 2 < end, Bytes.isDigit(bytes[start + 1]) else { return false }
      var at = start + 1
      while at < end, Bytes.isDigit(bytes[at]) { at += 1 }
      return at < end && bytes[at] == 0x5D
    }

    /// A day, a month and a year, perhaps a weekday and a time, and hardly anything else.
    var isDateOnly: Bool {
      var digits = 0
      var letters = 0
      for at in start..<end {
        if Bytes.isDigit(bytes[at]) { digits += 1 } else if Bytes.isLetter(bytes[at]) { letters += 1 }
      }
      guard end - start <= 48, digits >= 5, digits <= 14, letters <= 24 else { return false }
      return words <= 7 && !endsClosed
    }
  }
}
