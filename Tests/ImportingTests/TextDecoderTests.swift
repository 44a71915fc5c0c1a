import Importing
import Testing

@Suite struct TextDecoderTests {
  /// The same line in each encoding, with and without its mark.
  static let line = "“Four dead,” said Zoë’s brother – £5m\r\n"

  static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { littleEndian ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
  }

  static func utf32(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 255) }
      return littleEndian ? bytes.reversed() : bytes
    }
  }

  static let encoded: [(TextEncoding, [UInt8])] = [
    (.utf8, Array(line.utf8)),
    (.utf8, [0xEF, 0xBB, 0xBF] + Array(line.utf8)),
    (.utf16LittleEndian, [0xFF, 0xFE] + utf16(line, littleEndian: true)),
    (.utf16BigEndian, [0xFE, 0xFF] + utf16(line, littleEndian: false)),
    (.utf16LittleEndian, utf16(line, littleEndian: true)),
    (.utf16BigEndian, utf16(line, littleEndian: false)),
    (.utf32LittleEndian, [0xFF, 0xFE, 0, 0] + utf32(line, littleEndian: true)),
    (.utf32BigEndian, [0, 0, 0xFE, 0xFF] + utf32(line, littleEndian: false)),
    (
      .windows1252,
      [0x93] + Array("Four dead,".utf8) + [0x94] + Array(" said Zo".utf8) + [0xEB, 0x92] + Array("s brother ".utf8)
        + [0x96, 0x20, 0xA3] + Array("5m\r\n".utf8)
    ),
  ]

  @Test(arguments: encoded) func readsEveryEncoding(encoding: TextEncoding, bytes: [UInt8]) throws {
    let decoded = try #require(TextDecoder.decode(bytes))
    #expect(String(decoding: decoded.text, as: UTF8.self) == Self.line)
    #expect(decoded.encoding == encoding)
    #expect(decoded.damaged == 0)
  }

  @Test func keepsLineBreaksAsTheyAre() throws {
    let bytes = Array("one\r\ntwo\rthree\nfour\u{2028}five".utf8)
    #expect(try #require(TextDecoder.decode(bytes)).text == bytes)
  }

  @Test func keepsUTF8WithFewBrokenBytes() throws {
    let bytes = Array("“Zoë’s” café – ".utf8) + [0xFF] + Array(" end".utf8)
    let decoded = try #require(TextDecoder.decode(bytes))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.damaged == 1)
    #expect(String(decoding: decoded.text, as: UTF8.self) == "“Zoë’s” café – \u{FFFD} end")
  }

  @Test func countsOnlyDamageAndNotAReplacementCharacterThatIsMeant() throws {
    #expect(try #require(TextDecoder.decode(Array("a \u{FFFD} is drawn".utf8))).damaged == 0)
  }

  @Test func countsALoneSurrogate() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0]
    let decoded = try #require(TextDecoder.decode(bytes))
    #expect(String(decoding: decoded.text, as: UTF8.self) == "A\u{FFFD}B")
    #expect(decoded.damaged == 1)
  }

  @Test(arguments: [
    [0, 1, 2, 3, 4, 5, 6, 7],
    Array("text with a \0 in it".utf8),
    Array(repeating: UInt8(0x03), count: 40) + Array("abc".utf8),
    [0xFF, 0xFE, 0x41, 0, 0, 0, 0x42, 0],
  ])
  func takesBinaryDataForNoText(bytes: [UInt8]) {
    #expect(TextDecoder.decode(bytes) == nil)
  }
}
