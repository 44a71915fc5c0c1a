import Comparison

/// Words to look for in a text, in small and large letters alike unless they hold a capital (vim's smartcase).
///
///     TextPattern("don't")?.matches(in: bytes)   // finds "Don’t" too
///
/// A blank stands for any white space, so that a phrase is found across a line end; straight quotation marks stand for
/// typographic ones as well. Offsets are UTF-8 bytes of the untouched text, half-open.
struct TextPattern: Sendable, Hashable {
  private let units: [UInt32]
  private let isExact: Bool

  /// A pattern; nil for an empty text.
  init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    isExact = text.unicodeScalars.contains { $0.properties.isUppercase }
    var units: [UInt32] = []
    for scalar in text.unicodeScalars {
      let unit = TextPattern.folded(scalar.value, exact: isExact)
      if unit == 0x20, units.last == 0x20 { continue }
      units.append(unit)
    }
    self.units = units
  }

  /// The places, in reading order, that do not overlap.
  func matches(in bytes: [UInt8], within range: Range<Int>? = nil) -> [TextRange] {
    var result: [TextRange] = []
    let bounds = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var at = bounds.lowerBound
    while let next = candidate(in: bytes, from: at, before: bounds.upperBound) {
      at = next
      if let end = matchEnd(in: bytes, from: at, before: bounds.upperBound) {
        result.append(TextRange(at, end))
        at = end
      } else {
        at += 1
      }
    }
    return result
  }

  /// Whether it stands anywhere.
  func occurs(in bytes: [UInt8], within range: Range<Int>? = nil) -> Bool {
    let bounds = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var at = bounds.lowerBound
    while let next = candidate(in: bytes, from: at, before: bounds.upperBound) {
      if matchEnd(in: bytes, from: next, before: bounds.upperBound) != nil { return true }
      at = next + 1
    }
    return false
  }

  /// The first place at which a match can begin: most bytes of a text are told apart from it by a look at them.
  private func candidate(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var at = start
    guard let first = units.first else { return nil }
    if first >= 0x80 || first == 0x20 || first == 0x22 || first == 0x27 {
      while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
      return at < end ? at : nil
    }
    let small = UInt8(truncatingIfNeeded: first)
    let isLetter = !isExact && (0x61...0x7A).contains(small)
    let capital = isLetter ? small - 0x20 : small
    return bytes.withUnsafeBufferPointer { buffer in
      while at < end {
        let byte = buffer[at]
        // Beyond ASCII a capital may be small as one of ASCII: the Kelvin sign is a k.
        if byte == small || byte == capital || byte >= 0xC0 { return at }
        at += 1
      }
      return nil
    }
  }

  private func matchEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var at = start
    for unit in units {
      guard at < end else { return nil }
      if unit == 0x20 {
        guard let space = TextPattern.space(bytes, at, end) else { return nil }
        at += space
        while at < end, let more = TextPattern.space(bytes, at, end) { at += more }
        continue
      }
      let byte = bytes[at]
      if byte < 0x80 {
        guard TextPattern.folded(UInt32(byte), exact: isExact) == unit else { return nil }
        at += 1
      } else {
        let (scalar, length) = TextPattern.decode(bytes, at, end)
        guard TextPattern.folded(scalar, exact: isExact) == unit else { return nil }
        at += length
      }
    }
    return at
  }

  private static func space(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { return 1 }
    if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 { return 2 }
    return nil
  }

  /// Small letters for capitals, straight marks for typographic ones, a blank for white space.
  private static func folded(_ scalar: UInt32, exact: Bool) -> UInt32 {
    switch scalar {
    case 0x09...0x0D, 0xA0: return 0x20
    case 0x2018, 0x2019: return 0x27
    case 0x201C, 0x201D: return 0x22
    case 0x41...0x5A: return exact ? scalar : scalar + 0x20
    case ..<0x80: return scalar
    default:
      guard !exact, let value = Unicode.Scalar(scalar) else { return scalar }
      let lowered = value.properties.lowercaseMapping.unicodeScalars
      return lowered.count == 1 ? lowered.first?.value ?? scalar : scalar
    }
  }

  static func decode(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (UInt32, Int) {
    let byte = bytes[at]
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard length > 1, at + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for index in at + 1..<at + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return (value, length)
  }
}
