/// The signs of Markdown that stand around words and are none: the brackets and the address of a link, stars of emphasis.
///
///     "burned on [Friday](https://example.org/fire) at the *old* harbour"  →  burned on Friday at the old harbour
///
/// As tokens they would part what belongs together, and an address be taken for somebody who says or does something. A star
/// between letters or alone ("5*3", "* * *") stays, and so do brackets without an address ("[sic]", "[1]").
enum MarkdownSign {
  /// Where the sign ends that begins at a byte; nil where none does.
  ///
  /// - Parameters:
  ///   - start: the first byte that is looked at.
  ///   - end: the end of what is looked at.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, from start: Int, to end: Int) -> Int? {
    switch bytes[at] {
    case 0x5B: opensLink(bytes, at, end) ? at + 1 : nil
    case 0x5D: addressEnd(bytes, after: at, end)
    case 0x2A: starsEnd(bytes, at, start, end)
    default: nil
    }
  }

  /// The words of a link are a few, and its address has no blank.
  private static let (longestText, longestAddress) = (400, 2000)

  /// Whether a bracket opens the words of a link.
  private static func opensLink(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int, _ end: Int) -> Bool {
    var at = open + 1
    while at < end, at - open < longestText, bytes[at] != 0x5B {
      if bytes[at] == 0x5D { return at > open + 1 && addressEnd(bytes, after: at, end) != nil }
      at += 1
    }
    return false
  }

  /// The end of `](address)`.
  private static func addressEnd(_ bytes: UnsafeBufferPointer<UInt8>, after close: Int, _ end: Int) -> Int? {
    guard close + 2 < end, bytes[close + 1] == 0x28, bytes[close + 2] != 0x29 else { return nil }
    var depth = 1
    var at = close + 2
    while at < end, at - close < longestAddress, bytes[at] > 0x20 {
      if bytes[at] == 0x28 { depth += 1 }
      if bytes[at] == 0x29 { depth -= 1 }
      at += 1
      if depth == 0 { return at }
    }
    return nil
  }

  /// One or two stars right before or behind words.
  private static func starsEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ start: Int, _ end: Int
  ) -> Int? {
    var after = first + 1
    while after < end, bytes[after] == 0x2A { after += 1 }
    guard after - first <= 3 else { return nil }
    let (isAfterWord, isBeforeWord) = (
      first > start && Bytes.isWord(bytes[first - 1]), after < end && Bytes.isWord(bytes[after])
    )
    return isAfterWord != isBeforeWord ? after : nil
  }
}
