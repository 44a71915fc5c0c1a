import Comparison
import TestSupport
import Testing

/// Names that are one though no sound tells so: bodies, acronyms, hashtags, slips of the keys.
@Suite struct NameVariantsTests {
  /// Two articles and whether a name of each is held to be one.
  static let pairs: [(String, String, String?)] = [
    (
      "The National Committee for the Blind Horses met in Holm.",
      "The National Committee of the Blind Horses was silent.", "National Committee"
    ),
    ("The River Mobilization Forces marched on Holm.", "The River Mobilisation Units marched on Holm.", "Mobili"),
    ("The Harbour Accident Investigation Branch is on its way.", "The HAIB is on its way.", "Harbour Accident"),
    ("The #SaveOurSeals campaign thanked the town.", "The Save Our Seals campaign thanked the town.", "Save"),
    (
      "The mayor spoke of the \"Save Our Seals\" movement on Monday.",
      "The Save Our Seals campaign thanked the town.", "Save"
    ),
    ("The ship sank, news agency dkx reported.", "The ship sank, the Danske Kyst Xpres agency said.", "Danske Kyst"),
    // Two bodies: the noun is of another row.
    ("The Harbour Safety Commission met in Holm.", "The Harbour Safety Ministry met in Holm.", nil),
    // An acronym of two names is nobody's.
    (
      "The Northern Ports Union met. The Norwegian Pilots Union met.", "The NPU was silent.", nil
    ),
  ]

  @Test(arguments: pairs) func bodiesAndTheirShortForms(_ one: String, _ other: String, _ name: String?) {
    let facts = Self.names([one, other]).filter { name.map($0.about.contains) ?? true }
    let isJoined = facts.contains { fact in
      fact.pairs.contains { fact.claims[$0.a].source != fact.claims[$0.b].source }
    }
    #expect(isJoined == (name != nil), "\(one) | \(other): \(facts.map(\.about))")
  }

  @Test func aSlipOfTheKeysIsTheNameThatTheOthersWrite() {
    let texts = [
      "A mule called Harvando fell into the moat. Keepers pulled Harvando out.", "The mule Harvando is safe.",
      "A film shows Harvano in the moat.",
    ]
    let fact = Self.names(texts).first { $0.about == "Harvando" }
    #expect(fact?.claims.map(\.source) == [0, 1, 2])
    // A name with another letter is another name.
    let others = Self.names([
      "The mule Harvando is safe. Harvando ate.", "Harvando left.", "The mule Harvasdo is safe.",
    ])
    #expect(others.first { $0.about == "Harvando" }?.claims.map(\.source) == [0, 1])
  }

  @Test func aGivenNameAloneIsThePersonOfThatName() {
    let fact = Self.names(["Little Isac Holmberg fell into the pond.", "A voice cried: “Isaac, be calm.”"])
      .first { $0.about == "Isac Holmberg" }
    #expect(fact?.claims.map(\.source) == [0, 1])
  }

  @Test func theClaimStandsWhereTheNameIsGiven() {
    let comparison = Self.comparison([
      "Rosamund was safe on Monday. Keepers fed the old mule Rosamund and her foal.", "A mule named Rosamund was safe.",
    ])
    let fact = comparison.facts.first { $0.kind == .name && $0.about == "Rosamund" }
    let before = fact.map { fact in
      fact.claims.map { claim in
        let text = comparison.documents[claim.source].text
        return String(decoding: text[max(0, Int(claim.focus.start) - 5)..<Int(claim.focus.start)], as: UTF8.self)
      }
    }
    #expect(before == ["mule ", "amed "])
  }

  private static func names(_ texts: [String]) -> [Fact] { comparison(texts).facts.filter { $0.kind == .name } }

  private static func comparison(_ texts: [String]) -> Comparison {
    let articles = texts.enumerated().map { Article(id: "a\($0)", text: Array($1.utf8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english)
  }
}
