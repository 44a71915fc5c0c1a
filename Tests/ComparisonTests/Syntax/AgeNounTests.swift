import TestSupport
import Testing

@testable import Comparison

/// Those who are called by their age alone are somebody.
@Suite struct AgeNounTests {
  /// What is done in a text, and to whom: "hurt(A 45-year-old)".
  static func told(_ text: String) -> [String] {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    return EventExtractor(lexicon: TestLexicon.english).mentions(of: document, with: []).compactMap {
      mention -> String? in
      guard case .event(let event) = mention.value else { return nil }
      let some = event.arguments.filter { $0.part == .who || $0.part == .whom }.map {
        document.article.string($0.range)
      }
      return "\(event.lemma)(\(some.joined(separator: ", ")))"
    }
  }

  @Test(arguments: [
    ("A 45-year-old was hurt, officials said.", "hurt(A 45-year-old)"),
    ("The 19-year-old was charged.", "charge(The 19-year-old)"),
    ("Police arrested a 19-year-old who had fled.", "arrest(Police, a 19-year-old"),
    ("The 45-year-old told police he was innocent.", "tell(The 45-year-old"),
    ("Three people, including a 12-year-old, died.", "die(Three people"),
    ("A 45-year-old woman was hurt.", "hurt(A 45-year-old woman)"),
    ("A 45-year-old retired teacher was hurt.", "hurt(A 45-year-old retired teacher)"),
  ])
  func anAgeStandsForSomebody(text: String, expected: String) {
    #expect(Self.told(text).contains { $0.hasPrefix(expected) }, "\(Self.told(text))")
  }

  @Test func heIsCalledByHisAgeInTitles() {
    let articles = ["A 19-year-old was detained in Holm on Monday.", "Police detained a 19-year-old in Holm."]
      .enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) }
    let titles = Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .event }.map(\.about)
    #expect(titles == ["19-year-old was detained in Holm"] || titles == ["Police detained 19-year-old"])
  }
}
