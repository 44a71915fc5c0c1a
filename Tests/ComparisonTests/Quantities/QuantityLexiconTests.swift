import Comparison
import TestSupport
import Testing

/// The units' conversions.
@Suite struct QuantityLexiconTests {
  private let lexicon = TestLexicon.english.quantities

  @Test("units of one dimension convert")
  func conversion() throws {
    let miles = try #require(lexicon.factor(from: "mile", to: "kilometre"))
    #expect(abs(miles - 1.609344) < 1e-9)
    let hectares = try #require(lexicon.factor(from: "hectare", to: "square-metre"))
    #expect(hectares == 10_000)
    #expect(lexicon.factor(from: "GBP", to: "GBP") == 1)
  }

  @Test("units of two dimensions, currencies and temperatures do not")
  func none() {
    #expect(lexicon.factor(from: "mile", to: "kilogram") == nil)
    #expect(lexicon.factor(from: "GBP", to: "USD") == nil)
    #expect(lexicon.factor(from: "degree-celsius", to: "degree-fahrenheit") == nil)
    #expect(lexicon.factor(from: "mile", to: "parasang") == nil)
  }

  @Test("an empty lexicon finds no units and does not fail")
  func empty() {
    let lexicon = Lexicon(LexiconSource(tables: [:]))
    let document = Document(Article(id: "e", text: Array("12 km and two men".utf8)), lexicon: lexicon)
    let mentions = QuantityExtractor(lexicon: lexicon).mentions(in: document, outside: [])
    #expect(
      mentions.allSatisfy { if case .quantity(let quantity) = $0.value { quantity.unit == "count" } else { false } })
  }
}
