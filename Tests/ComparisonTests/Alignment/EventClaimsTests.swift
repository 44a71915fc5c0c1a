import Comparison
import TestSupport
import Testing

/// Verbs of saying tell of an event where they bring in nothing that is said.
@Suite struct EventClaimsTests {
  @Test(arguments: [
    ("The mayor tweeted a picture of the burning pier on Monday.", "tweeted", true),
    ("The two female mules were recalled immediately by the keepers.", "recalled", true),
    ("The mayor said that the pier had burned on Monday.", "said", false),
    ("The burning pier was lost, said a spokesman of the harbour on Monday.", "said", false),
  ])
  func whatSomebodyDoesByAVerbOfSaying(_ text: String, _ verb: String, _ isEvent: Bool) {
    // The other article tells the same, so that the claim is shown.
    let comparison = Comparison(
      of: ["a", "b"].map { Article(id: $0, text: Array(text.utf8)) }, lexicon: TestLexicon.english)
    let events = comparison.facts.filter { $0.kind == .event && $0.about.contains(verb) }
    #expect(!events.isEmpty == isEvent, "\(comparison.facts.map { "\($0.kind) \($0.about)" })")
  }

  @Test func aNumberThatIsSaidOfSomethingIsNoEvent() {
    let comparison = Comparison(
      of: ["The depth of the water was 2 metres.", "The water in the depth was 3 metres."].enumerated().map {
        Article(id: "a\($0.offset)", text: Array($0.element.utf8))
      }, lexicon: TestLexicon.english)
    #expect(!comparison.facts.contains { $0.kind == .event })
  }

  @Test(arguments: [
    ["The mule house is closed until further notice.", "The mule house will be closed until further notice."],
    ["The mule house is closed until further notice.", "The zoo keeps its mules indoors until further notice."],
  ])
  func whatIsClosedUntilFurtherNoticeIsComparedAsADate(_ texts: [String]) {
    let comparison = Comparison(
      of: texts.enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) },
      lexicon: TestLexicon.english)
    let fact = comparison.facts.first { $0.kind == .date }
    #expect(fact?.verdict == .agree)
    #expect(fact?.pairs.first?.reason == "both say until further notice")
  }

  /// A noun of an event, or a verb alone, is a claim that is joined to its like.
  @Test(arguments: [
    (
      "The ferry sank off Lund in heavy rain on Monday.", "The ferry sank off Lund in torrential rain on Monday.",
      "torrential rain", Relation.refine
    ),
    (
      "A category 4 storm hit Lund on Monday.", "A category 3 storm hit Lund on Monday.",
      "category storm", Relation.refine
    ),
    ("A magnitude 6.8 quake hit Lund.", "A 6.8-magnitude quake hit Lund.", "magnitude quake", .agree),
    ("A man who was arrested has died.", "Police said that a man was arrested.", "man was arrested", .agree),
  ])
  func whatSaysLittle(_ one: String, _ other: String, _ word: String, _ relation: Relation) {
    let comparison = Comparison(
      of: [one, other].enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) },
      lexicon: TestLexicon.english)
    let told = comparison.facts.filter { $0.kind == .event && $0.about.hasSuffix(word) }
    #expect(
      told.first?.pairs.contains { $0.relation == relation } ?? false,
      "\(comparison.facts.map { "\($0.kind) \($0.about) \($0.claims.map(\.value.display))" })")
  }

  @Test func whatSaysLittleIsNotJoinedToAnythingElse() {
    let texts = [
      "The ferry sank off Lund in heavy rain on Monday.", "The ferry sank off Lund after a collision on Monday.",
    ]
    let comparison = Comparison(
      of: texts.enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) },
      lexicon: TestLexicon.english)
    let words = comparison.facts.filter { $0.kind == .event }.flatMap(\.claims).map { $0.value.display }
    #expect(!words.contains { $0.contains("rain") && !$0.contains("sank") }, "\(words)")
  }
}
