import Comparison
import Screen

/// Where the next letter, word or line of a wrapped article begins: the movements of a selection.
///
/// Every offset that comes out is the first byte of a letter on some line, so that the cursor never stands where nothing is
/// drawn.
struct TextSteps {
  private let text: [UInt8]
  private let layout: ArticleLayout

  /// The steps of an article; nil where it has no text on the screen.
  init?(_ text: [UInt8], _ layout: ArticleLayout) {
    guard layout.lines.contains(where: { $0.block != nil }) else { return nil }
    (self.text, self.layout) = (text, layout)
  }

  /// The nearest letter at or after an offset; at the end of the text the last one.
  func snapped(_ offset: Int) -> Int {
    let line = textLine(layout.line(at: max(0, offset)))
    let range = layout.lines[line].range
    if offset < Int(range.start) { return Int(range.start) }
    if offset < Int(range.end) { return letterStart(at: offset, in: range) }
    let next = textLine(line + 1)
    return next > line ? Int(layout.lines[next].range.start) : last(of: range)
  }

  /// The end of the letter that begins at an offset.
  func letterEnd(_ offset: Int) -> Int {
    let line = layout.lines[layout.line(at: offset)].range
    for columns in 1...2 {
      let end = TextWidth.end(of: text, in: offset..<max(offset, Int(line.end)), within: columns)
      if end > offset { return end }
    }
    return min(text.count, offset + 1)
  }

  /// The letter after, on the next line where this one ends.
  func right(_ offset: Int) -> Int { snapped(letterEnd(offset)) }

  /// The letter before, on the line above where this one begins.
  func left(_ offset: Int) -> Int {
    let number = layout.line(at: offset)
    let line = layout.lines[number].range
    if offset > Int(line.start) { return letterStart(at: offset - 1, in: line) }
    let above = textLine(number - 1, forward: false)
    return above < number ? last(of: layout.lines[above].range) : offset
  }

  /// The same column some lines down, or up.
  func vertical(_ offset: Int, by steps: Int, column: Int?) -> (offset: Int, column: Int) {
    let number = layout.line(at: offset)
    let start = Int(layout.lines[number].range.start)
    let column = column ?? TextWidth.of(text, in: start..<max(start, offset))
    let target = max(0, min(number + steps, layout.lines.count - 1))
    let range = layout.lines[textLine(target, forward: steps > 0)].range
    let place = TextWidth.end(of: text, in: range.bytes, within: column)
    return (place >= Int(range.end) ? last(of: range) : letterStart(at: place, in: range), column)
  }

  /// The first letter of the line, or the last.
  func lineEdge(_ offset: Int, end: Bool) -> Int {
    let range = layout.lines[layout.line(at: offset)].range
    return end ? last(of: range) : Int(range.start)
  }

  /// The start of the next word; a run of marks is a word, as in vim.
  func wordForward(_ offset: Int) -> Int {
    let kind = kind(at: offset)
    var at = offset
    repeat {
      let next = right(at)
      // A line's end parts words, whatever stands at it.
      if next == at || layout.line(at: next) != layout.line(at: at) { return next }
      at = next
    } while self.kind(at: at) == kind
    while self.kind(at: at) == .blank {
      let next = right(at)
      if next == at { break }
      at = next
    }
    return at
  }

  /// The start of the word, or of the one before.
  func wordBack(_ offset: Int) -> Int {
    var at = left(offset)
    while kind(at: at) == .blank, left(at) != at { at = left(at) }
    while true {
      let before = left(at)
      if before == at || kind(at: before) != kind(at: at) || layout.line(at: before) != layout.line(at: at) {
        return at
      }
      at = before
    }
  }

  /// The last letter of the word, or of the next one.
  func wordEnd(_ offset: Int) -> Int {
    var at = right(offset)
    while kind(at: at) == .blank, right(at) != at { at = right(at) }
    while true {
      let next = right(at)
      if next == at || kind(at: next) != kind(at: at) || layout.line(at: next) != layout.line(at: at) { return at }
      at = next
    }
  }

  private enum Kind { case blank, word, marks }

  private func kind(at offset: Int) -> Kind {
    var offset = offset
    while offset < text.count, text[offset] == VisibleText.passedOver { offset += 1 }
    guard offset < text.count else { return .blank }
    let value = text[offset] < 0x80 ? UInt32(text[offset]) : TextPattern.decode(text, offset, text.count).0
    guard let scalar = Unicode.Scalar(value) else { return .marks }
    if scalar.properties.isWhitespace { return .blank }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" ? .word : .marks
  }

  private func letterStart(at offset: Int, in line: TextRange) -> Int {
    var at = Int(line.start)
    while at < Int(line.end) {
      let next = letterEnd(at)
      if next > offset { return at }
      at = next
    }
    return Int(line.start)
  }

  private func last(of line: TextRange) -> Int { letterStart(at: max(Int(line.start), Int(line.end) - 1), in: line) }

  /// The line of text at or after a number, or before; the nearest in the other direction where there is none.
  private func textLine(_ number: Int, forward: Bool = true) -> Int {
    let start = max(0, min(number, layout.lines.count - 1))
    let isText = { (line: Int) in layout.lines[line].block != nil && !layout.lines[line].range.isEmpty }
    let after = (start..<layout.lines.count).first(where: isText)
    let before = (0...start).last(where: isText)
    return (forward ? after ?? before : before ?? after) ?? start
  }
}
