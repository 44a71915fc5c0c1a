/// What a byte of UTF-8 English text is: tests that the tokenizer and the splitters share.
///
/// All take the place by index and the end of the stretch, so that no slice is made. Letters beyond ASCII count as word
/// bytes, except the general punctuation block (dashes, quotation marks, ellipsis), guillemets, signs and currency.
enum Bytes {
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// A number written with digits and at most one point, exact as `Double` reads it; nil for others, and for those of more digits
  /// than a `Double` holds.
  ///
  /// Both whole numbers and powers of ten are exact up to 2^53 and 10^22, so that their quotient is rounded once (Clinger's
  /// fast path).
  static func decimal(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard (1...15).contains(bytes.count) else { return nil }
    var (whole, scale, hasPoint, hasDigit) = (0.0, 1.0, false, false)
    for byte in bytes {
      if isDigit(byte) {
        whole = whole * 10 + Double(byte & 0x0F)
        if hasPoint { scale *= 10 }
        hasDigit = true
      } else if byte == 0x2E, hasDigit, !hasPoint {
        hasPoint = true
      } else {
        return nil
      }
    }
    guard hasDigit, bytes.last != 0x2E else { return nil }
    return whole / scale
  }

  /// Whether a byte can be part of a word: ASCII letters and digits and any byte of a longer sequence.
  static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetter(byte) || isDigit(byte) }

  /// The length of the sequence a lead byte begins; 1 for a stray byte.
  static func width(_ byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// Whether a letter or digit begins at a place.
  static func isWordStart(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    guard at + 1 < end else { return false }
    let next = bytes[at + 1]
    switch byte {
    case 0x80..<0xC0: return false
    case 0xC2: return next == 0xAA || next == 0xB5 || next == 0xBA || (0xBC...0xBE).contains(next)
    case 0xC3: return next != 0x97 && next != 0xB7
    case 0xE2: return !(0x80...0xAF).contains(next)  // punctuation, currency, arrows, symbols, dingbats
    case 0xE3: return !(next == 0x80)
    case 0xEF: return next != 0xBC && next != 0xBF
    case 0xF0: return next != 0x9F
    default: return true
    }
  }

  /// The width of white space at a place and whether it ends a line; nil where there is none.
  static func space(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (width: Int, isLine: Bool)? {
    switch bytes[at] {
    case 0x20, 0x09: return (1, false)
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85: return bytes[at] == 0x85 ? nil : (1, true)
    case 0xC2: return at + 1 < end && (bytes[at + 1] == 0xA0 || bytes[at + 1] == 0x85) ? (2, false) : nil
    case 0xE2:
      guard at + 2 < end else { return nil }
      if bytes[at + 1] == 0x80, (0x80...0x8B).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF { return (3, false) }
      if bytes[at + 1] == 0x80, bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9 { return (3, true) }
      return nil
    case 0xE3: return at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 ? (3, false) : nil
    case 0xEF: return at + 2 < end && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF ? (3, false) : nil  // BOM
    default: return nil
    }
  }

  /// The width of an apostrophe at a place (straight ', typographic ’, or ʼ), 0 where there is none.
  static func apostropheWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    if at >= end { return 0 }
    if bytes[at] == 0x27 { return 1 }
    if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 || bytes[at + 2] == 0x98 {
      return 3
    }
    return 0
  }

  static func isApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    apostropheWidth(bytes, at, end) > 0
  }

  /// Whether a token that follows another without a space is a part cut off it: begins with an apostrophe or is n't.
  static func isClitic(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
    if apostropheWidth(bytes, from, to) > 0, to - from > apostropheWidth(bytes, from, to) { return true }
    return bytes[from] | 0x20 == 0x6E && apostropheWidth(bytes, from + 1, to) > 0
  }

  /// How a token is written; the bits that depend on what stands before it are left to the caller.
  static func shape(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> TokenShape {
    var shape: TokenShape = []
    var letters = 0
    var capitals = 0
    var digits = 0
    var at = from
    while at < to {
      let byte = bytes[at]
      if isDigit(byte) {
        digits += 1
      } else if isLetter(byte) {
        letters += 1
        if isCapital(byte) { capitals += 1 }
        if letters == 1, isCapital(byte) { shape.insert(.capitalized) }
      } else if byte >= 0xC0, isWordStart(bytes, at, to) {
        letters += 1
        let isUpper =
          byte == 0xC3 && at + 1 < to && bytes[at + 1] < 0x9F
          || (byte == 0xC4 || byte == 0xC5) && at + 1 < to && Form.lowered(bytes[at + 1], after: byte) != bytes[at + 1]
        if isUpper { capitals += 1 }
        if letters == 1, isUpper { shape.insert(.capitalized) }
      }
      at += width(byte)
    }
    if letters > 0 { shape.insert(.word) }
    if digits > 0 { shape.insert(.hasDigit) }
    if digits == to - from { shape.insert(.allDigits) }
    if isDigit(bytes[from]) || (to - from > 1 && digits > 0 && (bytes[from] == 0x2E || bytes[from] == 0x2C)) {
      shape.insert(.number)
    }
    if letters == 0, digits == 0 { shape.insert(.punctuation) }
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }
    if to - from > 1, bytes[to - 1] == 0x2E, letters > 0 { shape.insert(.finalStop) }
    return shape
  }
}
