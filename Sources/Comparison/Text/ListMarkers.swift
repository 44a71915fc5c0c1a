/// The markers of a list that is set in one paragraph: `1. First 2. Second`, `a) one b) two`, `• 9. nine • 10. ten`.
///
/// A marker at the start of the paragraph ends no sentence. Markers further on count only if they go on from the one before
/// by one, so that "in section 2. The …" is no list.
struct ListMarkers {
  private var starts: [Int] = []
  private var ends: [Int] = []

  init(text: [UInt8], tokens: [Token], from first: Int) {
    guard first < tokens.count, let opening = Self.marker(text, tokens, first) else { return }
    (starts, ends) = ([first], [opening.end])
    var next = opening.value + 1
    var at = opening.end
    while at < tokens.count {
      if tokens[at].shape.contains(.spaceBefore), let found = Self.marker(text, tokens, at), found.value == next,
        found.isLetter == opening.isLetter
      {
        starts.append(at)
        ends.append(found.end)
        next += 1
        at = found.end
      } else {
        at += 1
      }
    }
  }

  /// Whether an item begins at a token.
  func begins(_ token: Int) -> Bool { starts.contains(token) }

  /// One past the marker that begins at a token.
  func markerEnd(_ token: Int) -> Int? { starts.firstIndex(of: token).map { ends[$0] } }

  /// A bullet or none, a number of at most two digits or a letter, then a stop, a bracket, or both.
  private static func marker(_ text: [UInt8], _ tokens: [Token], _ from: Int) -> (value: Int, isLetter: Bool, end: Int)?
  {
    var at = from
    if isBullet(text, tokens[at]) { at += 1 }
    guard at + 1 < tokens.count else { return nil }
    let token = tokens[at]
    let byte = text[Int(token.range.start)]
    let value: Int
    let isLetter = !Bytes.isDigit(byte)
    if token.shape.contains(.allDigits), token.range.count <= 2 {
      value = text[token.range.bytes].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    } else if Bytes.isLetter(byte), token.range.count == 1 || token.range.count == 2 && token.shape.contains(.finalStop)
    {
      value = Int(byte | 0x20)
    } else {
      return nil
    }
    at += 1
    var marks = token.shape.contains(.finalStop) ? 1 : 0
    while at < tokens.count, marks < 2, !tokens[at].shape.contains(.spaceBefore), tokens[at].range.count == 1 {
      let mark = text[Int(tokens[at].range.start)]
      guard mark == 0x2E || mark == 0x29 else { break }
      marks += 1
      at += 1
    }
    guard marks > 0, at < tokens.count, tokens[at].shape.contains(.spaceBefore) else { return nil }
    return (value, isLetter, at)
  }

  /// • ⁃ ‣ · and the like.
  private static func isBullet(_ text: [UInt8], _ token: Token) -> Bool {
    let start = Int(token.range.start)
    guard token.range.count == 3, text[start] == 0xE2 else { return false }
    return text[start + 1] == 0x80 && (text[start + 2] == 0xA2 || text[start + 2] == 0xA3)
      || text[start + 1] == 0x81 && text[start + 2] == 0x83
  }
}
