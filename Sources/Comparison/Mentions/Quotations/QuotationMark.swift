/// A quotation mark: its style and whether it can open or close where it stands.
struct QuotationMark {
  /// The pair of marks it belongs to.
  let style: Style
  /// Whether a quotation can begin with it: for marks that look alike on both sides, space before and none after.
  let mayOpen: Bool
  /// Whether a quotation can end with it.
  let mayClose: Bool

  /// A pair of marks.
  enum Style: UInt8 {
    /// " … "
    case straight
    /// “ … ”, also „ … “
    case curly
    /// '' … '' or `` … '': two single marks set for a double one
    case doubled
    /// « … »
    case angle
    /// ' … '
    case straightSingle
    /// ‘ … ’
    case curlySingle

    /// Whether it is a single mark, which an apostrophe may look like.
    var isSingle: Bool { self == .straightSingle || self == .curlySingle }
  }

  /// Reads the token at `index`; nil where it is no quotation mark. `block` bounds the neighbours that count.
  init?(_ document: Document, _ index: Int, in block: Range<Int>) {
    let token = document.tokens[index]
    guard token.shape.contains(.punctuation) else { return nil }
    // Most marks are stops and commas.
    switch document.article.text[Int(token.range.start)] {
    case 0x22, 0x27, 0x60, 0xC2, 0xE2: break
    default: return nil
    }
    let bytes = document.bytes(token: token)
    let opens: Bool?  // nil: the mark looks alike on both sides
    switch (bytes.count, bytes.first) {
    case (1, 0x22): (style, opens) = (.straight, nil)
    case (1, 0x27): (style, opens) = (.straightSingle, nil)
    case (2, 0x27): (style, opens) = (.doubled, nil)
    case (2, 0x60): (style, opens) = (.doubled, true)
    case (2, 0xC2):
      guard bytes.last == 0xAB || bytes.last == 0xBB else { return nil }
      (style, opens) = (.angle, bytes.last == 0xAB)
    case (3, 0xE2):
      guard bytes[bytes.startIndex + 1] == 0x80 else { return nil }
      switch bytes.last {
      case 0x9C, 0x9E: (style, opens) = (.curly, true)
      case 0x9D: (style, opens) = (.curly, false)
      case 0x98: (style, opens) = (.curlySingle, true)
      case 0x99: (style, opens) = (.curlySingle, false)
      default: return nil
      }
    default: return nil
    }
    let isFirst = index == block.lowerBound
    let isLast = index + 1 == block.upperBound
    if let opens {
      (mayOpen, mayClose) = (opens && !isLast, !opens && !isFirst)
      return
    }
    let spaceBefore = token.shape.contains(.spaceBefore)
    let spaceAfter = isLast || document.tokens[index + 1].shape.contains(.spaceBefore)
    let afterOpening = !isFirst && document.opensBracketOrDash(index - 1)
    mayOpen = !spaceAfter && (isFirst || spaceBefore || afterOpening)
    mayClose = !isFirst && !spaceBefore
  }
}

extension Document {
  /// The bytes of a token.
  func bytes(token: Token) -> ArraySlice<UInt8> { article.text[token.range.bytes] }

  /// Whether a token is a mark that stands close before an opening quotation mark: a bracket, a dash, another mark.
  func opensBracketOrDash(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.punctuation) else { return false }
    let bytes = bytes(token: token)
    switch bytes.first {
    case 0x28, 0x5B, 0x2D, 0x22, 0x27, 0x2F: return true
    case 0xE2:
      return bytes.count == 3 && bytes[bytes.startIndex + 1] == 0x80 && [0x93, 0x94, 0x9C, 0x98].contains(bytes.last)
    default: return false
    }
  }

  /// The first byte of a token that is a mark; 0 for a word.
  func mark(_ index: Int) -> UInt8 {
    tokens[index].shape.contains(.punctuation) ? article.text[Int(tokens[index].range.start)] : 0
  }

  /// Whether a token is a dash of any length (-, --, –, —).
  func isDash(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.punctuation) else { return false }
    let bytes = bytes(token: tokens[index])
    if bytes.first == 0x2D { return true }
    return bytes.count == 3 && bytes.first == 0xE2 && bytes[bytes.startIndex + 1] == 0x80
      && (0x92...0x95).contains(bytes[bytes.startIndex + 2])
  }

  /// Whether a token ends a sentence: . ! ? …
  func isStop(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.punctuation) else { return false }
    let bytes = bytes(token: tokens[index])
    switch bytes.first {
    case 0x2E, 0x21, 0x3F: return true
    case 0xE2: return bytes.count == 3 && bytes[bytes.startIndex + 1] == 0x80 && bytes.last == 0xA6
    default: return false
    }
  }
}
