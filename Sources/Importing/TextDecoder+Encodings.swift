extension TextDecoder {
  /// Reads UTF-8; what is not well formed becomes U+FFFD, one for each maximal part (Unicode 16, 3.9).
  static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded? {
    if String(validating: bytes, as: UTF8.self) != nil {
      return Decoded(text: Array(bytes), encoding: .utf8, damaged: 0)
    }
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return Decoded(text: text, encoding: .utf8, damaged: replacements(text) - replacements(bytes))
  }

  /// Reads UTF-16 without its byte order mark; a surrogate on its own becomes U+FFFD, as does half a unit at the end.
  static func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Decoded? {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { at in
      let pair = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return encoding == .utf16LittleEndian ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
    }
    guard !units.contains(0) else { return nil }
    var text = Array(String(decoding: units, as: UTF16.self).utf8)
    if bytes.count % 2 == 1 { text += replacement }
    let meant = units.count { $0 == 0xFFFD }
    return Decoded(text: text, encoding: encoding, damaged: replacements(text) - meant)
  }

  /// Reads UTF-32 without its byte order mark; what is no scalar becomes U+FFFD.
  static func utf32(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Decoded? {
    var text: [UInt8] = []
    var damaged = bytes.count % 4 == 0 ? 0 : 1
    for at in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
      let four = bytes[at..<at + 4]
      let ordered = encoding == .utf32BigEndian ? Array(four) : four.reversed()
      let value = ordered.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard value != 0 else { return nil }
      if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
        text.append(contentsOf: encoded)
      } else {
        text += replacement
        damaged += 1
      }
    }
    if bytes.count % 4 != 0 { text += replacement }
    return Decoded(text: text, encoding: encoding, damaged: damaged)
  }

  /// Reads Windows-1252; the five bytes that it leaves free keep their C1 control, as in the WHATWG's table.
  static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let value = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)
        if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
      }
    }
    return text
  }

  /// U+FFFD in UTF-8.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func replacements(_ text: some RandomAccessCollection<UInt8>) -> Int {
    var count = 0
    var window: UInt32 = 0
    for byte in text {
      window = (window << 8 | UInt32(byte)) & 0xFF_FFFF
      if window == 0xEF_BFBD { count += 1 }
    }
    return count
  }

  /// The scalars of the bytes 0x80…0x9F (WHATWG Encoding Standard, index windows-1252).
  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
