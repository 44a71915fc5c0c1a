import TestSupport
import Testing

@testable import Comparison

/// What pronouns and nouns stand for: the last ⟨word⟩ of the text asked for, and the term it should have.
@Suite struct ReferentsTests {
  static func reading(_ text: String) -> Reading {
    let lexicon = TestLexicon.english
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: lexicon)
    let mentions = MentionExtractor(lexicon: lexicon).mentions(of: document)
    let reading = Reading(document: document, syntax: document.syntax, mentions: mentions, lexicon: lexicon)
    return reading.resolved(by: NounAliases([reading]), lexicon: lexicon)
  }

  /// The terms of the last token with these letters.
  static func terms(of word: String, in text: String) -> [Form] {
    let reading = reading(text)
    guard
      let token = reading.document.tokens.indices.last(where: {
        reading.document.tokens[$0].form == Form(utf8: word.utf8)
      })
    else { return [] }
    return reading.referents(of: token)
  }

  @Test(
    "pronouns",
    arguments: [
      ("Rosa Meyer left the house. The police arrested her.", "her", "Rosa Meyer"),
      ("Mr Haddad thanked Mrs Meyer. She smiled.", "she", "Mrs Meyer"),
      ("The bridge collapsed at noon. It had stood for a century.", "it", "bridge"),
      ("The driver, who was arrested, said nothing.", "who", "driver"),
    ])
  func pronouns(text: String, word: String, name: String) {
    let terms = Self.terms(of: word, in: text)
    let wanted = [Form(utf8: name.utf8), Form(utf8: name.split(separator: " ").last.map(String.init)?.utf8 ?? "".utf8)]
    #expect(terms.contains { wanted.contains($0) || $0 == TestLexicon.english.concepts.concept(of: wanted[0]) })
  }

  @Test func aSpokeswomanIsNotHe() {
    let text = "Omar Haddad fell. A spokeswoman said that he was well."
    #expect(Self.terms(of: "he", in: text).contains(Form("Omar Haddad")))
  }

  @Test func aNounStandsForTheOneItIsTiedTo() {
    let text = "The keepers shot a bear named Bruno. The bear had bitten a child."
    #expect(Self.terms(of: "bear", in: text).contains(Form("Bruno")))
  }

  @Test func aNounTiedToTwoStandsForNeither() {
    let text = "Rosa Meyer is a minister. Omar Haddad is a minister. The minister smiled."
    #expect(!Self.terms(of: "minister", in: text).contains(Form("Rosa Meyer")))
  }

  @Test(
    "a noun that is tied to another name or to what is called something does not stand for the usual one",
    arguments: [
      "The bear Bruno was shot. In March an older bear named Harald had left the enclosure.",
      "The keepers shot a bear named Bruno. In March the older bear Big Tom had left the enclosure.",
    ])
  func otherBears(text: String) {
    let terms = Self.terms(of: "bear", in: text)
    #expect(!terms.contains(Form("Bruno")))
  }

  @Test func aDayIsNoName() {
    let text = "The keepers shot a bear named Bruno. They buried the bear Monday."
    #expect(Self.terms(of: "bear", in: text).contains(Form("Bruno")))
  }
}
