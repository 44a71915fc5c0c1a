import Comparison
import Screen

/// Finds the signs by which Markdown sets words off: `**bold**`, `*italic*`, `_italic_`, `[text](address)`, `# heading`.
///
/// The rules of CommonMark's emphasis are narrowed to what no plain text means otherwise: the signs stand outside of words, so
/// that “f**k”, “5*3*2” and “snake_case” stay, and both within one paragraph. An address has no blank, so that “[sic] (see
/// below)” stays.
struct MarkdownSigns {
  private let text: [UInt8]
  /// The bytes that are not shown, half-open.
  private(set) var hidden: [Range<Int>] = []
  /// What the signs set off.
  private(set) var emphasis: [ShownText.Emphasis] = []
  /// Which bytes are signs already.
  private var isSign: [Bool] = []

  /// The most bytes between two signs that belong together.
  private static let reach = 4000

  /// The signs of a text, not yet read.
  init(_ text: [UInt8]) { self.text = text }

  /// Whether the text has a byte with which a sign could begin.
  var mayStand: Bool { text.contains { $0 == star || $0 == underscore || $0 == bracket || $0 == number } }

  /// Reads them all.
  mutating func read() {
    isSign = Array(repeating: false, count: text.count)
    readHeadings()
    readLinks()
    readEmphasis()
  }

  /// The number signs and blanks before a heading; what makes it bold is the kind of its block.
  private mutating func readHeadings() {
    var start = 0
    while start < text.count {
      let signs = text[start...].prefix { $0 == number }.count
      let blanks = text[(start + signs)...].prefix { $0 == 0x20 }.count
      let end = start + signs + blanks
      if (1...6).contains(signs), blanks > 0, end < text.count, text[end] > 0x20 { hide(start..<end) }
      start = (text[start...].firstIndex(of: 0x0A) ?? text.count) + 1
    }
  }

  /// Links, and pictures, whose text is their caption.
  private mutating func readLinks() {
    var at = 0
    while at < text.count {
      if text[at] == bracket, let close = closing(bracket, 0x5D, from: at), close > at + 1,
        let end = addressEnd(close + 1)
      {
        let isPicture = at > 0 && text[at - 1] == 0x21
        hide((isPicture ? at - 1 : at)..<at + 1)
        hide(close..<end)
      }
      at += 1
    }
  }

  /// The bracket that closes one, in the same paragraph.
  private func closing(_ open: UInt8, _ close: UInt8, from start: Int) -> Int? {
    var depth = 0
    for at in start..<min(text.count, start + MarkdownSigns.reach) {
      if text[at] == open { depth += 1 }
      if text[at] == close { depth -= 1 }
      if depth == 0 { return at }
      if isParagraphEnd(at) { return nil }
    }
    return nil
  }

  /// The end of an address in round brackets, with a title in quotation marks or none.
  private func addressEnd(_ start: Int) -> Int? {
    guard start + 2 < text.count, text[start] == 0x28, text[start + 1] != 0x29,
      let close = closing(0x28, 0x29, from: start)
    else { return nil }
    let inner = text[start + 1..<close]
    let address = inner.prefix { $0 > 0x20 }
    let title = inner.dropFirst(address.count).drop { $0 == 0x20 }
    guard !address.isEmpty, title.isEmpty || title.first == 0x22 && title.last == 0x22 && title.count > 1 else {
      return nil
    }
    return close + 1
  }

  private mutating func readEmphasis() {
    var at = 0
    while at < text.count {
      let byte = text[at]
      guard byte == star || byte == underscore, !isSign[at] else {
        at += 1
        continue
      }
      let length = run(at)
      if length <= 3, opens(at, length), let close = partner(of: at, length) {
        hide(at..<at + length)
        hide(close..<close + length)
        let attributes: Attributes = length == 1 ? .italic : length == 2 ? .bold : [.bold, .italic]
        emphasis.append(ShownText.Emphasis(range: TextRange(at + length, close), attributes: attributes))
      }
      at += length
    }
  }

  /// How many of the same sign stand in a row.
  private func run(_ start: Int) -> Int {
    var end = start + 1
    while end < text.count, text[end] == text[start] { end += 1 }
    return end - start
  }

  /// The run of the same length that closes one.
  private func partner(of start: Int, _ length: Int) -> Int? {
    var at = start + length
    let last = min(text.count, at + MarkdownSigns.reach)
    while at < last {
      if isParagraphEnd(at) { return nil }
      guard text[at] == text[start], !isSign[at] else {
        at += 1
        continue
      }
      let other = run(at)
      if other == length, closes(at, other) { return at }
      at += other
    }
    return nil
  }

  /// Whether a run can open: no word before it, something right after it.
  private func opens(_ start: Int, _ length: Int) -> Bool {
    let end = start + length
    return end < text.count && text[end] > 0x20 && (start == 0 || !isWord(text[start - 1]) || isSign[start - 1])
  }

  /// Whether a run can close: something right before it, no word after it.
  private func closes(_ start: Int, _ length: Int) -> Bool {
    let end = start + length
    return text[start - 1] > 0x20 && (end == text.count || !isWord(text[end]) || isSign[end])
  }

  private mutating func hide(_ range: Range<Int>) {
    hidden.append(range)
    for index in range { isSign[index] = true }
  }

  /// Whether an empty line follows.
  private func isParagraphEnd(_ at: Int) -> Bool {
    guard text[at] == 0x0A else { return false }
    let next = text[(at + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return next == 0x0A
  }

  private let star: UInt8 = 0x2A
  private let underscore: UInt8 = 0x5F
  private let bracket: UInt8 = 0x5B
  private let number: UInt8 = 0x23

  /// A letter or a digit; of other scripts every byte counts as one, but for the general punctuation of Unicode (E2 80).
  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xFF: true
    default: false
    }
  }
}
