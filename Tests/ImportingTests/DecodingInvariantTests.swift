import Importing
import TestSupport
import Testing

/// What holds for any bytes whatever.
@Suite struct DecodingInvariantTests {
  /// Bytes that look like text, damaged text, and no text, the same on every run (the generator is Steele and Vigna's
  /// SplitMix64).
  static func samples(_ count: Int) -> [[UInt8]] {
    var state: UInt64 = 20_200_103
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    let pieces = [
      "---\n", "title: ", "date: 2020-01-03\n", "“Zoë”", "\r\n", "a word ", "\u{FEFF}", "\u{2028}", "🚀", "| · |", "# ",
      "By ",
    ].map { Array($0.utf8) }
    return (0..<count).map { _ in
      var bytes: [UInt8] = []
      for _ in 0..<next() % 24 {
        switch next() % 4 {
        case 0: bytes.append(UInt8(truncatingIfNeeded: next()))
        case 1: bytes += [0xFF, 0xFE].shuffledByParity(next())
        default: bytes += pieces[Int(next() % UInt64(pieces.count))]
        }
      }
      return bytes
    }
  }

  @Test func yieldsWellFormedTextOrNone() {
    for bytes in Self.samples(4000) {
      guard let decoded = TextDecoder.decode(bytes) else { continue }
      #expect(String(validating: decoded.text, as: UTF8.self) != nil, "\(bytes)")
      #expect(decoded.damaged >= 0, "\(bytes)")
    }
  }

  @Test func readsWhatItHasWrittenUnchanged() {
    for bytes in Self.samples(4000) {
      // A byte order mark at the start of the text itself would be taken for that of the file.
      guard let decoded = TextDecoder.decode(bytes), !decoded.text.starts(with: [0xEF, 0xBB, 0xBF]) else { continue }
      #expect(TextDecoder.decode(decoded.text)?.text == decoded.text, "\(bytes)")
    }
  }

  @Test func readsAnArticleOrSaysWhyNot() {
    for bytes in Self.samples(1500) {
      var reader = ArticleReader(lexicon: TestLexicon.english)
      do throws(InputProblem) {
        let article = try reader.article(bytes: bytes, path: "x")
        #expect(article.text == TextDecoder.decode(bytes)?.text, "\(bytes)")
      } catch {
        #expect(!error.reason.isEmpty)
      }
    }
  }
}

extension [UInt8] {
  /// The bytes as they are or turned round.
  fileprivate func shuffledByParity(_ number: UInt64) -> [UInt8] { number % 2 == 0 ? self : self.reversed() }
}
