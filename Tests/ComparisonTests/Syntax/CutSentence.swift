import Comparison
import RashomonResources
import TestSupport

/// A sentence whose tokens are cut by hand: white space ends a token, and so does `·`, which is not part of the text.
///
///     CutSentence("They did·n't go·.").tokens.count   // 5
struct CutSentence {
  let text: [UInt8]
  let tokens: [TextRange]

  init(_ marked: String) {
    var text: [UInt8] = []
    var tokens: [TextRange] = []
    for word in marked.split(separator: " ") {
      if !text.isEmpty { text.append(0x20) }
      for part in word.split(separator: "·") {
        tokens.append(TextRange(text.count, text.count + part.utf8.count))
        text += Array(part.utf8)
      }
    }
    self.text = text
    self.tokens = tokens
  }

  /// The letters of a token.
  func word(_ token: Int) -> String { String(decoding: text[tokens[token].bytes], as: UTF8.self) }

  /// The first token with these letters, -1 where there is none.
  func index(_ word: String) -> Int { tokens.indices.first { self.word($0) == word } ?? -1 }
}

/// The model of the repository.
enum EnglishModel {
  static let bytes: [UInt8] =
    RashomonResources(folder: TestLexicon.root + "/Resources").bytes(of: "Models/english-ewt.syntax") ?? []

  static func open() throws -> SyntaxModel { try SyntaxModel(bytes: bytes) }

  /// Tags a sentence cut by hand.
  static func tags(_ sentence: CutSentence) throws -> [TokenTag] {
    try open().tag(sentence.text, tokens: sentence.tokens[...], using: SyntaxScratch())
  }

  /// Tags and parses a sentence cut by hand.
  static func parse(_ sentence: CutSentence) throws -> SentenceSyntax {
    let model = try open()
    let scratch = SyntaxScratch()
    let tags = model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch)
    return model.parse(sentence.text, tokens: sentence.tokens[...], tags: tags, using: scratch)
  }
}
