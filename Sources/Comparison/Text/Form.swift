/// The identity of a word's lower-cased spelling, as a 64-bit FNV-1a hash of its bytes.
///
///     Form(bytes: Array("Killed".utf8)[...]) == Form("killed")   // true
///
/// Words are compared as integers so that no string is made in the hot path. Capitals of ASCII and of the Latin-1 and
/// Latin Extended-A letters are folded, and the typographic apostrophe counts as the straight one. Two different words
/// of one language sharing all 64 bits is not expected in any vocabulary this program can hold (birthday bound: one in
/// ten billion for 50,000 words).
public struct Form: Sendable, Hashable, Comparable {
  /// The hash itself.
  public let raw: UInt64

  /// A form from a hash that was computed before.
  @inlinable public init(raw: UInt64) { self.raw = raw }

  /// The form of a word written in code or data.
  public init(_ word: StaticString) {
    self = word.withUTF8Buffer { Form(utf8: $0) }
  }

  /// The form of a stretch of UTF-8 bytes.
  @inlinable public init<Bytes: Sequence>(utf8 bytes: Bytes) where Bytes.Element == UInt8 {
    if let plain = bytes.withContiguousStorageIfAvailable({ Form.hash(ofPlain: $0) }), let plain {
      raw = plain
      return
    }
    var hash = Form.seed
    var lead: UInt8 = 0
    var held = 0  // bytes of a typographic apostrophe (E2 80 99) seen so far
    for byte in bytes {
      if held == 1, byte == 0x80 { held = 2; continue }
      if held == 2, byte == 0x99 || byte == 0x98 {
        hash = Form.mix(hash, 0x27)
        held = 0
        continue
      }
      if held > 0 {
        hash = Form.mix(hash, 0xE2)
        if held == 2 { hash = Form.mix(hash, 0x80) }
        held = 0
      }
      if byte == 0xE2 { held = 1; lead = 0; continue }
      hash = Form.mix(hash, Form.lowered(byte, after: lead))
      lead = byte
    }
    if held > 0 { hash = Form.mix(hash, 0xE2) }
    if held == 2 { hash = Form.mix(hash, 0x80) }
    self.raw = hash
  }

  /// The form of this word and another joined by a low line, as the tables write expressions of two words: `break_into`.
  public func joined<Bytes: Sequence>(with bytes: Bytes) -> Form where Bytes.Element == UInt8 {
    var hash = Form.mix(raw, 0x5F)
    var lead: UInt8 = 0
    for byte in bytes {
      hash = Form.mix(hash, Form.lowered(byte, after: lead))
      lead = byte
    }
    return Form(raw: hash)
  }

  /// A key made of this one and a number, for tables whose keys are words.
  func mixed(with number: UInt64) -> Form {
    let mixed = (raw ^ number) &* 0x9E37_79B9_7F4A_7C15
    return Form(raw: mixed ^ (mixed >> 29))
  }

  /// By hash: an arbitrary but fixed order.
  @inlinable public static func < (a: Form, b: Form) -> Bool { a.raw < b.raw }

  /// The hash of a word of ASCII alone, as nearly all are, by a loop that needs to look at no other byte; nil for others.
  @inlinable static func hash(ofPlain bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = Form.seed
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      hash = Form.mix(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return hash
  }

  @usableFromInline static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The byte in lower case; `lead` is the byte before it (0xC3 for À…Þ, 0xC4 and 0xC5 for Ā…ž).
  @inlinable static func lowered(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    if lead == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { return byte | 0x20 }
    // Latin Extended-A pairs capital and small letters; in most of it the capital is even, in two stretches it is odd.
    if lead == 0xC4, byte >= 0x80 {
      return byte < 0xB8 ? byte | 1 : byte > 0xB8 && byte < 0xBF && byte & 1 == 1 ? byte + 1 : byte
    }
    if lead == 0xC5 {
      if byte > 0x80, byte < 0x89 || byte > 0xB8 && byte < 0xBF { return byte & 1 == 1 ? byte + 1 : byte }
      if byte >= 0x8A, byte < 0xB8 { return byte | 1 }
    }
    return byte
  }
}
