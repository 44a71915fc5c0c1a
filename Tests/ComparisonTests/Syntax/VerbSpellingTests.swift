import TestSupport
import Testing

@testable import Comparison

/// A form in "-ed" or "-ing" goes back to the verb that is known and spelled so.
@Suite struct VerbSpellingTests {
  static let spelling = TestLexicon.english.spelling

  static func lemma(_ word: String, _ guess: String) -> String {
    let verb = spelling.verb(insteadOf: Form(utf8: guess.utf8)) { Array(word.utf8) }
    return verb.map { String(decoding: $0, as: UTF8.self) } ?? guess
  }

  @Test(arguments: [
    // An "e" was lost …
    ("voting", "vot", "vote"), ("resumed", "resum", "resume"), ("massacred", "massacr", "massacre"),
    ("persuaded", "persuad", "persuade"), ("intervened", "interven", "intervene"),
    // … or was never there.
    ("raided", "raide", "raid"), ("looted", "loote", "loot"), ("hanged", "hange", "hang"), ("leaked", "leake", "leak"),
    // A letter was doubled, or is the verb's own.
    ("patrolled", "patroll", "patrol"), ("repelling", "repell", "repel"), ("shelled", "shel", "shell"),
    ("boycotting", "boycot", "boycott"), ("trafficking", "traffick", "traffic"),
    // One vowel and one consonant would be doubled.
    ("swiping", "swip", "swipe"), ("zoned", "zon", "zone"),
    // No ending tells it.
    ("rang", "r", "ring"), ("swung", "sw", "swing"), ("sang", "s", "sing"),
    // There is no such ending.
    ("hundred", "hundr", "hundred"), ("bring", "br", "bring"),
    // What is known stays, and what nobody knows.
    ("killed", "kill", "kill"), ("found", "find", "find"), ("frobnicated", "frobnicate", "frobnicate"),
    ("gleebed", "gleeb", "gleeb"),
  ])
  func formGoesBackToItsVerb(word: String, guess: String, verb: String) {
    #expect(Self.lemma(word, guess) == verb)
  }

  @Test func aKnownGuessIsNotSpelled() {
    let found = Self.spelling.verb(insteadOf: Form("kill")) {
      Issue.record("asked for the word")
      return []
    }
    #expect(found == nil)
  }

  @Test func verbsOfADocumentAreMended() {
    let text = "Troops raided the town and massacred civilians. The rebels looted shops."
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    let lemmas = document.syntax.lemmas
    let told = EventExtractor(lexicon: TestLexicon.english).mentions(of: document, with: []).compactMap { mention in
      if case .event(let event) = mention.value { event.lemma } else { nil }
    }
    #expect(told == ["raid", "massacre", "loot"])
    for verb in told { #expect(lemmas.contains(Form(utf8: verb.utf8)), "\(verb)") }
  }
}
