/// A line that credits an article in parts: author, outlet, day.
///
///     *By Ellen Marchbanks* · **The Harbour Post** · Friday, 3 January 2020
///
/// Parts are set off by a middle dot, a bullet or a bar. Marks of Markdown's emphasis around a part do not belong to it.
struct CreditLine {
  /// The part after "By", without the "By".
  private(set) var author: TextRange?
  /// The part that is neither author nor date: the outlet.
  private(set) var outlet: TextRange?
  /// Whether a part looks like a date.
  private(set) var hasDate = false

  /// Reads a line; nil where it has neither an author nor a date in parts.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, byline: PhraseList) {
    let parts = Self.parts(bytes, range)
    // A bar that begins the line makes it a row of a Markdown table.
    guard parts.count >= 2, bytes[Int(range.start)] != 0x7C else { return nil }
    for part in parts {
      let cue = byline.prefixLength(bytes, Int(part.start), Int(part.end))
      let shape = LineShape(bytes, part)
      if cue > 0, cue < part.count {
        author = author ?? Self.trimmed(bytes, Int(part.start) + cue, Int(part.end))
      } else if shape.isDateOnly {
        hasDate = true
      } else if shape.words <= 5 {
        outlet = outlet ?? part
      }
    }
    if author == nil, !hasDate { return nil }
  }

  /// The stretches between the marks.
  private static func parts(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    var (from, at) = (Int(range.start), Int(range.start))
    let end = Int(range.end)
    while at < end {
      let width = markWidth(bytes, at, end)
      if width > 0 {
        if let part = trimmed(bytes, from, at) { parts.append(part) }
        from = at + width
      }
      at += max(1, width)
    }
    if let part = trimmed(bytes, from, end) { parts.append(part) }
    return parts
  }

  /// The width of "·", "•" or "|"; 0 for any other.
  private static func markWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    if bytes[at] == 0x7C { return 1 }
    if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xB7 { return 2 }
    return bytes[at] == 0xE2 && at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA2 ? 3 : 0
  }

  /// The stretch without blanks, colons and marks of emphasis at its ends; nil where nothing is left.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> TextRange? {
    func isOutside(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x2A || byte == 0x5F || byte == 0x3A
    }
    var (from, until) = (start, end)
    while from < until, isOutside(bytes[from]) { from += 1 }
    while until > from, isOutside(bytes[until - 1]) { until -= 1 }
    return from < until ? TextRange(from, until) : nil
  }
}
