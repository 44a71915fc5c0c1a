import Comparison
import Screen

/// A passage cut to a width around the words that carry the value: `“… the strike killed at least five other …”`.
struct Snippet: Sendable {
  private let text: [UInt8]
  private let passage: TextRange
  private let focus: TextRange
  /// Whether the focus is all there is, and needs no line under it.
  private let isAllFocus: Bool

  /// A passage of a text; the focus is brought inside it, and quotation marks right outside whose partners stand in it come
  /// along.
  init(_ text: [UInt8], passage: TextRange, focus: TextRange) {
    self.text = text
    let given = TextRange(min(Int(passage.start), text.count), min(Int(passage.end), text.count))
    self.passage = Snippet.balanced(Snippet.begun(given, focus, text), text)
    self.focus = passage.contains(focus) ? focus : passage
    isAllFocus = self.focus == passage
  }

  /// The passage from its first word: a clause can begin with the comma that parts it from the one before.
  private static func begun(_ passage: TextRange, _ focus: TextRange, _ text: [UInt8]) -> TextRange {
    let limit = passage.contains(focus) ? Int(focus.start) : Int(passage.end)
    let start = (Int(passage.start)..<max(Int(passage.start), limit)).first {
      ![0x2C, 0x3B, 0x20, 0x0A].contains(text[$0])
    }
    return TextRange(start ?? Int(passage.start), Int(passage.end))
  }

  private static let opening: [UInt8] = [0xE2, 0x80, 0x9C]
  private static let closing: [UInt8] = [0xE2, 0x80, 0x9D]

  /// The passage with the quotation mark before or after it, where without it one inside would stand alone.
  private static func balanced(_ passage: TextRange, _ text: [UInt8]) -> TextRange {
    var (start, end) = (Int(passage.start), Int(passage.end))
    var depth = 0
    var straight = 0
    var isClosedFirst = false
    for index in start..<end {
      if text[index] == 0x22 { straight += 1 }
      guard text[index] == 0xE2, index + 3 <= end else { continue }
      if text[index..<index + 3].elementsEqual(opening) { depth += 1 }
      if text[index..<index + 3].elementsEqual(closing) { depth -= 1 }
      if depth < 0 { (isClosedFirst, depth) = (true, 0) }
    }
    if isClosedFirst, start >= 3, text[start - 3..<start].elementsEqual(opening) { start -= 3 }
    if depth > 0, end + 3 <= text.count, text[end..<end + 3].elementsEqual(closing) { end += 3 }
    if straight % 2 == 1 {
      if end < text.count, text[end] == 0x22 { end += 1 } else if start > 0, text[start - 1] == 0x22 { start -= 1 }
    }
    return TextRange(start, end)
  }

  /// The passage in one line of at most so many columns, its focus underlined.
  func line(_ columns: Int, _ style: Style = .plain) -> StyledLine {
    if columns < 6 { return StyledLine() }
    let room = columns - 2
    var shown = passage
    if TextWidth.of(text, in: passage.bytes) > room { shown = window(room) }
    return styled(shown, style)
  }

  /// The passage in as many lines as it takes.
  func lines(_ columns: Int, _ style: Style = .plain) -> [StyledLine] {
    let wrapped = LineWrap.lines(of: text, in: passage.bytes, width: max(1, columns - 2))
    return wrapped.enumerated().map { index, line in
      let range = TextRange(line.range.lowerBound, line.range.upperBound)
      var result = StyledLine(index == 0 ? opening : opening.isEmpty ? "" : " ", style)
      result.add(words(range, style))
      if index == wrapped.count - 1 { result.add(closing, style) }
      return result
    }
  }

  private func styled(_ shown: TextRange, _ style: Style) -> StyledLine {
    // Marks that the passage brings along count for the end at which they are shown.
    let (isCutBefore, isCutAfter) = (shown.start > passage.start, shown.end < passage.end)
    var line = StyledLine(isCutBefore ? "“… " : opening, style)
    line.add(words(shown, style))
    line.add(isCutAfter ? " …”" : isCutBefore && !endsQuoted ? "”" : closing, style)
    return line
  }

  private var endsQuoted: Bool {
    let words = text[passage.bytes].filter { $0 != VisibleText.passedOver }
    return isQuoted && (words.last == 0x22 || words.suffix(3).elementsEqual(Snippet.closing))
  }

  /// The quotation marks around the passage; none where it brings its own, as a quotation's does.
  private var opening: String { isQuoted ? "" : "“" }
  private var closing: String { isQuoted ? "" : "”" }

  private var isQuoted: Bool {
    let words = text[passage.bytes].drop { $0 == VisibleText.passedOver }
    return words.first == 0x22 || words.starts(with: Snippet.opening)
  }

  private func words(_ range: TextRange, _ style: Style) -> StyledLine {
    func string(_ from: Int32, _ until: Int32) -> String {
      from < until
        ? String(decoding: text[Int(from)..<Int(until)].filter { $0 != VisibleText.passedOver }, as: UTF8.self) : ""
    }
    let first = min(max(focus.start, range.start), range.end)
    let last = min(max(focus.end, first), range.end)
    var line = StyledLine(string(range.start, first), style)
    line.add(string(first, last), isAllFocus ? style : style.bold.underlined())
    line.add(string(last, range.end), style)
    return line
  }

  /// Whole words around the focus that fit, ellipses counted; more after the focus than before.
  private func window(_ room: Int) -> TextRange {
    let inner = max(1, room - 4)
    let focusWidth = TextWidth.of(text, in: focus.bytes)
    let end = Int(focus.end)
    var start = Int(focus.start)
    if focusWidth >= inner {
      return TextRange(start, wordEnd(TextWidth.end(of: text, in: focus.bytes, within: inner), after: start))
    }
    let before = (inner - focusWidth) / 2
    while start > Int(passage.start) {
      var next = start - 1
      while next > Int(passage.start), !isSpace(next - 1) { next -= 1 }
      if TextWidth.of(text, in: next..<Int(focus.start)) > before { break }
      start = next
    }
    let left = inner - TextWidth.of(text, in: start..<end)
    let last = TextWidth.end(of: text, in: end..<Int(passage.end), within: left)
    return TextRange(start, max(end, wordEnd(last, after: end)))
  }

  /// The end of the last word that ends at or before a place.
  private func wordEnd(_ place: Int, after start: Int) -> Int {
    var end = place
    if end < Int(passage.end), !isSpace(end) {
      while end > start, !isSpace(end - 1) { end -= 1 }
      if end == start { return place }
    }
    while end > start, isSpace(end - 1) { end -= 1 }
    return end
  }

  private func isSpace(_ at: Int) -> Bool { text[at] == 0x20 || (0x09...0x0D).contains(text[at]) }
}
