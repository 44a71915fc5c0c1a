import Comparison
import TestSupport
import Testing

@Suite struct TokenizerTests {
  /// A text and its tokens, parted by spaces.
  static let cases: [(String, String)] = [
    ("Iran's F-15E cost $1.2bn (4.6%).", "Iran 's F - 15E cost $ 1.2 bn ( 4.6 % ) ."),
    ("They don’t know; he can't, she cannot.", "They do n’t know ; he ca n't , she can not ."),
    ("The U.S. sent Mr. O'Neill and Kata’ib men.", "The U.S. sent Mr. O'Neill and Kata’ib men ."),
    ("At 6.10am, not 6:30 p.m., on the 3rd", "At 6.10 am , not 6:30 p.m. , on the 3rd"),
    ("the Arab-Israeli war—long—of 1948", "the Arab - Israeli war — long — of 1948"),
    ("8,000 to 10,000 men in 2012/13 and the 1990s", "8,000 to 10,000 men in 2012/13 and the 1990s"),
    ("a 4½ mile walk... and 12mph!", "a 4½ mile walk ... and 12 mph !"),
    ("write to jane.doe@example.org or see example.org.", "write to jane.doe@example.org or see example.org ."),
    ("the girls’ school ‘was closed’", "the girls ’ school ‘ was closed ’"),
    ("burned on [Friday](https://example.org/a_(b)?c) here", "burned on Friday here"),
    ("[the *old* harbour](#top), said **Ann Cole**.", "the old harbour , said Ann Cole ."),
    ("he said [sic] that 5*3 (see [1]) * * *", "he said [ sic ] that 5 * 3 ( see [ 1 ] ) * * *"),
  ]

  @Test(arguments: cases) func cutsAsTheTreebankDoes(_ text: String, _ tokens: String) {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    #expect(
      document.tokens.indices.map { String(decoding: document.bytes($0), as: UTF8.self) }.joined(separator: " ")
        == tokens)
  }

  @Test func noByteIsLostOrReadTwice() {
    let text = Array("Ünïcode “quotes” – dashes…\n\n日本語 and 🙂 too.\r\nNext\u{2028}line".utf8)
    let document = Document(Article(id: "a", text: text), lexicon: TestLexicon.english)
    var last: Int32 = 0
    for token in document.tokens {
      #expect(token.range.start >= last)
      #expect(!token.range.isEmpty)
      #expect(String(validating: text[token.range.bytes], as: UTF8.self) != nil)
      last = token.range.end
    }
  }
}
