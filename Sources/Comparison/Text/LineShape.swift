/// What the bytes of a line show of its kind.
struct LineShape {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let end: Int
  /// How many stretches white space parts.
  let words: Int

  /// The shape of a range that is not empty.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    (self.bytes, start, end) = (bytes, Int(range.start), Int(range.end))
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    var count = start < end && !isSpace(bytes[start]) ? 1 : 0
    for at in start..<max(start, end - 1) where isSpace(bytes[at]) && !isSpace(bytes[at + 1]) { count += 1 }
    words = count
  }

  /// Whether it ends as a sentence does, with a stop or a closing quotation mark after one.
  var endsClosed: Bool {
    var last = end - 1
    while last > start {
      if bytes[last] == 0x22 || bytes[last] == 0x27 || bytes[last] == 0x29 || bytes[last] == 0x5D {
        last -= 1
        continue
      }
      if last - 2 > start, bytes[last - 2] == 0xE2, bytes[last - 1] == 0x80, bytes[last] == 0x9D || bytes[last] == 0x99
      {
        last -= 3
        continue
      }
      break
    }
    if last - 2 >= start, bytes[last - 2] == 0xE2, bytes[last - 1] == 0x80, bytes[last] == 0xA6 { return true }
    return bytes[last] == 0x2E || bytes[last] == 0x21 || bytes[last] == 0x3F || bytes[last] == 0x3A
  }

  /// A whole sentence of running text.
  var isProse: Bool { words >= 12 && endsClosed }

  /// "# …"
  var isHeading: Bool { bytes[start] == 0x23 }

  /// "- …", "* …", "• …", "1. …", "12) …"
  var isItem: Bool { ListMark.begins(bytes[start..<end]) }

  /// "| … | … |": a row of a table in Markdown.
  var isRow: Bool { bytes[start] == 0x7C }

  /// "[1] …"
  var beginsNote: Bool {
    guard bytes[start] == 0x5B, start + 2 < end, Bytes.isDigit(bytes[start + 1]) else { return false }
    var at = start + 1
    while at < end, Bytes.isDigit(bytes[at]) { at += 1 }
    return at < end && bytes[at] == 0x5D
  }

  /// A day, a month and a year, perhaps a weekday and a time, and hardly anything else.
  var isDateOnly: Bool {
    guard end - start <= 48 else { return false }
    var (digits, letters) = (0, 0)
    for at in start..<end {
      if Bytes.isDigit(bytes[at]) { digits += 1 } else if Bytes.isLetter(bytes[at]) { letters += 1 }
    }
    guard digits >= 5, digits <= 14, letters <= 24 else { return false }
    return words <= 7 && (!endsClosed || endsInHour)
  }

  /// "5:20 p.m.": the stop is the abbreviation's.
  private var endsInHour: Bool {
    guard end - start > 4, bytes[end - 1] == 0x2E, bytes[end - 2] | 0x20 == 0x6D, bytes[end - 3] == 0x2E else {
      return false
    }
    return bytes[end - 4] | 0x20 == 0x61 || bytes[end - 4] | 0x20 == 0x70
  }

  /// Whether every word begins with a capital or no letter.
  var isCapitalized: Bool {
    (start..<end).allSatisfy { at in
      let isFirst = at == start || bytes[at - 1] == 0x20
      return !isFirst || !(bytes[at] >= 0x61 && bytes[at] <= 0x7A)
    }
  }

  /// Whether there are letters, and no small one among them.
  var isAllCapitals: Bool {
    var capitals = 0
    for at in start..<end {
      if bytes[at] >= 0x61, bytes[at] <= 0x7A { return false }
      if Bytes.isCapital(bytes[at]) { capitals += 1 }
    }
    return capitals >= 2
  }

  /// "Home   News   Sport": words set apart by two blanks or more, or by bars, as the links of a page's head are.
  var isNavigation: Bool {
    guard words <= 24, !endsClosed else { return false }
    var gaps = 0
    for at in start..<end - 1 {
      if Bytes.isDigit(bytes[at]) { return false }
      let isBar = bytes[at] == 0x7C || bytes[at] == 0xC2 && bytes[at + 1] == 0xB7
      if isBar || bytes[at] == 0x20 && bytes[at + 1] == 0x20 && bytes[at - 1] != 0x20 { gaps += 1 }
    }
    return gaps >= 2
  }
}
