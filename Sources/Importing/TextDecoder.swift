/// Turns the bytes of a text file into UTF-8, whatever they are written in.
///
///     try TextDecoder.decode(bytes)?.text   // nil for what is no text
///
/// A byte order mark decides, and is not part of the text (Unicode 16, 23.8). Without one: UTF-16 is known by the zero
/// bytes that Latin letters leave in every second place; what is valid UTF-8 is UTF-8; the rest is read as Windows-1252,
/// as the WHATWG Encoding Standard does for Latin-1. Line breaks stay as they are.
public struct TextDecoder: Sendable {
  /// What a file's bytes say.
  public struct Decoded: Sendable, Hashable {
    /// The text in UTF-8, always well formed.
    public let text: [UInt8]
    /// How it was written.
    public let encoding: TextEncoding
    /// How many places could not be read and became U+FFFD.
    public let damaged: Int
  }

  /// The text; nil where the bytes are no text in any of the encodings.
  public static func decode(_ bytes: [UInt8]) -> Decoded? {
    guard let decoded = read(bytes), !isBinary(decoded.text) else { return nil }
    return decoded
  }

  private static func read(_ bytes: [UInt8]) -> Decoded? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return utf32(bytes.dropFirst(4), .utf32LittleEndian) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return utf32(bytes.dropFirst(4), .utf32BigEndian) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), .utf16BigEndian) }
    if let encoding = unmarkedUTF16(bytes) { return utf16(bytes[...], encoding) }
    if let decoded = utf8(bytes[...]), isMeantAsUTF8(bytes, damaged: decoded.damaged) { return decoded }
    return Decoded(text: windows1252(bytes), encoding: .windows1252, damaged: 0)
  }

  /// Zero bytes in one parity of places and hardly any in the other, in the first bytes.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    let head = bytes.prefix(4096)
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let pairs = head.count / 2
    if zeros[1] * 10 >= pairs * 6, zeros[0] * 20 <= pairs { return .utf16LittleEndian }
    if zeros[0] * 10 >= pairs * 6, zeros[1] * 20 <= pairs { return .utf16BigEndian }
    return nil
  }

  /// Whether characters are of a kind that no text has: a zero byte, or more than one control character in thirty.
  private static func isBinary(_ text: [UInt8]) -> Bool {
    var controls = 0
    let head = text.prefix(1 << 16)
    for byte in head where byte < 0x20 || byte == 0x7F {
      if byte == 0 { return true }
      // Tab to carriage return, and the escape and backspace of captured terminal output, do occur.
      if !(0x08...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    return controls * 30 > head.count
  }

  /// A few broken bytes do not make a UTF-8 text another one: four good sequences for each bad one keep it UTF-8.
  private static func isMeantAsUTF8(_ bytes: [UInt8], damaged: Int) -> Bool {
    guard damaged > 0 else { return true }
    var sequences = 0
    for (at, byte) in bytes.enumerated().dropLast() where byte >= 0xC2 && byte <= 0xF4 && bytes[at + 1] & 0xC0 == 0x80 {
      sequences += 1
    }
    return sequences >= damaged * 4
  }
}
