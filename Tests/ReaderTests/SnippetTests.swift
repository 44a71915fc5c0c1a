import Comparison
import Testing

@testable import Reader

/// Passages cut to a width, and values in words.
@Suite struct SnippetTests {
  private static func line(_ text: String, _ passage: String, _ focus: String, columns: Int = 60) -> String {
    let bytes = Array(text.utf8)
    func range(_ words: String) -> TextRange {
      let found = TextPattern(words)?.matches(in: bytes).first {
        String(decoding: bytes[$0.bytes], as: UTF8.self) == words
      }
      return found ?? TextRange(0, 0)
    }
    return Snippet(bytes, passage: range(passage), focus: range(focus)).line(columns).runs.map(\.text).joined()
  }

  @Test(arguments: [
    ("She said “it is over”, and left.", "it is over”, and left", "over", "“it is over”, and left"),
    ("She said “it is over”, and left.", "She said “it is over", "over", "“She said “it is over””"),
    ("He called it \"a gift\" again.", "called it \"a gift", "gift", "“called it \"a gift\"”"),
    ("He called it \"a gift\" again.", "a gift\" again", "gift", "\"a gift\" again"),
    ("The dog barked twice.", "dog barked", "dog", "“dog barked”"),
    ("He left, and in May, she came.", ", and in May, she came", "May", "“and in May, she came”"),
  ])
  func quotationMarksComeInPairs(text: String, passage: String, focus: String, shown: String) {
    #expect(Self.line(text, passage, focus) == shown)
  }

  @Test(arguments: [
    ("“It is over for us all”, she said.", "“It is over for us all”", 20, "“… is over for us …”"),
    ("“It is over for us all”, she said.", "“It is over for us all”", 24, "“It is over for us …”"),
    ("“It is over for us all”, she said.", "“It is over for us all”", 40, "“It is over for us all”"),
  ])
  func whatIsCutOffAQuotationKeepsMarks(text: String, passage: String, columns: Int, shown: String) {
    #expect(Self.line(text, passage, "over", columns: columns) == shown)
  }

  @Test(arguments: [
    ("~66,000,000,000 USD", "~66 billion USD"), ("3,500,000–4,000,000", "3.5 million–4 million"),
    ("1,234,567", "1,234,567"), ("3,500", "3,500"), ("≥ 1,250,000,000,000", "≥ 1.25 trillion"), ("2016", "2016"),
    ("400 pound", "400 pound"), ("12.5", "12.5"), ("1,000,000", "1 million"), ("", ""),
  ])
  func roundNumbersAreWords(display: String, shown: String) {
    #expect(RoundNumbers.inWords(display) == shown)
  }
}
