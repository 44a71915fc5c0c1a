/// On which line each key of a TOML document stands.
///
///     KeyLines("[reader]\nmouse = false").line(of: ["reader", "mouse"])   // 2
///
/// TOMLKit tells where a document that cannot be read is wrong, but not where a key of one that can be read stands; the parser
/// inside it (toml++) knows, and its C interface does not pass it on. This passes over a document that was parsed already, so
/// that it need not find mistakes.
struct KeyLines {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lines: [[String]: Int] = [:]

  /// Finds the keys of a document.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var table: [String] = []
    skipBlanksAndComments()
    while position < bytes.count {
      if byte == UInt8(ascii: "[") {
        while byte == UInt8(ascii: "[") { position += 1 }
        table = keys()
        note(table)
        while byte == UInt8(ascii: "]") { position += 1 }
      } else {
        pair(in: table)
      }
      skipBlanksAndComments()
    }
  }

  /// The line, from 1; nil for a key that does not stand in the document.
  func line(of path: [String]) -> Int? { lines[path] }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func note(_ path: [String]) {
    for count in 0..<path.count {
      let part = Array(path.prefix(count + 1))
      if lines[part] == nil { lines[part] = line }
    }
  }

  /// `a.b = value`
  private mutating func pair(in table: [String]) {
    let start = position
    let path = table + keys()
    note(path)
    if byte == UInt8(ascii: "=") { position += 1 }
    skip(while: isBlank)
    value(of: path)
    // A document that was parsed has no such place; without this, a mistake here would go on for ever.
    if position == start { position += 1 }
  }

  /// `a.b`, the blanks around the parts left out.
  private mutating func keys() -> [String] {
    var path: [String] = []
    while true {
      skip(while: isBlank)
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): path.append(quoted())
      default:
        let start = position
        skip { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x5F }
        path.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      skip(while: isBlank)
      guard byte == UInt8(ascii: ".") else { return path }
      position += 1
    }
  }

  private mutating func value(of path: [String]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = quoted()
    case UInt8(ascii: "["):
      position += 1
      skipBlanksAndComments()
      while let next = byte, next != UInt8(ascii: "]") {
        // Keys of tables in lists are nobody's settings.
        if next == UInt8(ascii: ",") { position += 1 } else { value(of: path + [""]) }
        skipBlanksAndComments()
      }
      position += 1
    case UInt8(ascii: "{"):
      position += 1
      skipBlanksAndComments()
      while let next = byte, next != UInt8(ascii: "}") {
        if next == UInt8(ascii: ",") { position += 1 } else { pair(in: path) }
        skipBlanksAndComments()
      }
      position += 1
    default:
      let start = position
      skip { ![UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), 0x0A, 0x0D].contains($0) }
      if position == start { position += 1 }
    }
  }

  /// A string of one line or of several, without its quotes and with its escapes resolved.
  private mutating func quoted() -> String {
    let quote = bytes[position]
    let isLong = bytes[position...].starts(with: [quote, quote, quote])
    // Two quotes with no third are a string without letters.
    let close = [UInt8](repeating: quote, count: isLong ? 3 : 1)
    position += close.count
    var scalars = String.UnicodeScalarView()
    var start = position
    while position < bytes.count, !bytes[position...].starts(with: close) {
      if bytes[position] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        scalars.append(contentsOf: String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars)
        scalars.append(contentsOf: escaped().map { [$0] } ?? [])
        start = position
      } else {
        if bytes[position] == 0x0A { line += 1 }
        position += 1
      }
    }
    scalars.append(contentsOf: String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars)
    position = min(bytes.count, position + close.count)
    // Of five quotes at the end of a long string, two belong to it.
    while isLong, byte == quote { position += 1 }
    return String(scalars)
  }

  /// The scalar of `\n`, `\u00e9` and so on; nil for an escaped end of line.
  private mutating func escaped() -> Unicode.Scalar? {
    position += 1
    guard let letter = byte else { return nil }
    position += 1
    switch letter {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "e"): return "\u{1B}"
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let end = min(bytes.count, position + (letter == UInt8(ascii: "u") ? 4 : 8))
      defer { position = end }
      return UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    case 0x0A:
      line += 1
      return nil
    case 0x20, 0x09, 0x0D: return nil
    default: return Unicode.Scalar(letter)
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while let byte, isSkipped(byte) { position += 1 }
  }

  private mutating func skipBlanksAndComments() {
    while let next = byte {
      switch next {
      case 0x0A:
        line += 1
        position += 1
      case 0x20, 0x09, 0x0D: position += 1
      case UInt8(ascii: "#"): skip { $0 != 0x0A }
      // The mark of UTF-8 that some editors set at the start of a file.
      case 0xEF where position == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]): position = 3
      default: return
      }
    }
  }
}
