import Comparison
import Screen

/// An article's text as it is drawn: the signs of Markdown within a line are passed over, and what they say is a style.
///
///     “**Price:** $128” is shown as “Price: $128”, with the first word in bold
///
/// It has as many bytes as the article's own text, each at its old offset, so that passages, lines and places of the mouse are
/// the same in both; a byte that is not shown is `VisibleText.passedOver`.
struct ShownText: Sendable {
  /// A stretch that is set off.
  struct Emphasis: Sendable, Hashable {
    /// The words, in UTF-8 bytes of the article, signs left out.
    let range: TextRange
    /// Bold, italic or both.
    let attributes: Attributes
  }

  /// The bytes to draw.
  let bytes: [UInt8]
  /// What is set off, by start.
  let emphasis: [Emphasis]

  /// Reads the signs of a text.
  init(_ text: [UInt8]) {
    var signs = MarkdownSigns(text)
    // Most articles have none, and share their bytes.
    guard signs.mayStand else {
      (bytes, emphasis) = (text, [])
      return
    }
    signs.read()
    var bytes = text
    for range in signs.hidden {
      for index in range { bytes[index] = VisibleText.passedOver }
    }
    self.bytes = bytes
    emphasis = signs.emphasis.sorted { $0.range < $1.range }
  }

  /// A text without the signs, for what is told of it elsewhere.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard MarkdownSigns(bytes).mayStand else { return text }
    return String(decoding: ShownText(bytes).bytes.filter { $0 != VisibleText.passedOver }, as: UTF8.self)
  }

  /// What is set off in a line.
  func emphasis(in line: TextRange) -> some Sequence<Emphasis> {
    // Nested stretches begin in order but do not end in order, so that all before the line's end are looked at.
    emphasis.prefix { $0.range.start < line.end }.lazy.filter { $0.range.overlaps(line) }
  }
}
