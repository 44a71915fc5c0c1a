/// Tells single quotation marks from apostrophes.
///
///     'Nobody's listening to the miners' wives,' she said.   →  the mark after "wives," closes
///
/// A mark after a stop or comma closes. One after a word and before white space or a mark closes too, but after a final s
/// and before a small letter it is taken for a possessive unless nothing better follows.
struct SingleMarks {
  let document: Document

  /// The closing mark for the single mark at `open`, inside the block; nil where it is an apostrophe.
  func partner(of open: Int, _ mark: QuotationMark, in block: Range<Int>) -> Int? {
    guard open + 1 < block.upperBound, document.tokens[open + 1].shape.contains(.word) else { return nil }
    var fallback: Int?
    for at in (open + 2)..<max(open + 2, block.upperBound) {
      guard let other = QuotationMark(document, at, in: block), other.style == mark.style else { continue }
      if other.mayOpen, !other.mayClose {
        if fallback != nil { return fallback }
        continue
      }
      guard other.mayClose, endsWord(at, in: block) else { continue }
      if !document.tokens[at - 1].shape.contains(.word) || !isPossessive(at, in: block) { return at }
      if fallback == nil { fallback = at }
    }
    return fallback
  }

  /// Whether white space, a mark or the block's end follows.
  private func endsWord(_ at: Int, in block: Range<Int>) -> Bool {
    guard at + 1 < block.upperBound else { return true }
    let next = document.tokens[at + 1].shape
    return next.contains(.spaceBefore) || next.contains(.punctuation)
  }

  /// "the miners' wives": a final s, the mark, a word in small letters.
  private func isPossessive(_ at: Int, in block: Range<Int>) -> Bool {
    guard at + 1 < block.upperBound, document.bytes(at - 1).last == 0x73 else { return false }
    let next = document.tokens[at + 1].shape
    return next.contains(.word) && !next.contains(.capitalized)
  }
}
