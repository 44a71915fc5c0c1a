import Comparison
import TestSupport
import Testing

/// What the articles say that somebody is, as claims.
@Suite struct RoleClaimsTests {
  /// "words (holder)" of each role that the articles agree or differ on.
  private static func roles(_ texts: [String]) -> [String] {
    let comparison = Comparison(
      of: texts.enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) },
      lexicon: TestLexicon.english)
    return comparison.facts.filter { $0.kind == .role }.flatMap { fact in
      fact.claims.map { claim in
        guard case .text(let words) = claim.value else { return "?" }
        return words + " (" + fact.about + ")"
      }
    }
  }

  @Test(arguments: [
    (
      "The rebels of the militant group Quay Front took the harbour on Monday.",
      "The Quay Front, an extremist group, took the harbour on Monday.",
      "the militant group (what Quay Front is)"
    ),
    (
      "Rosa Meyer, a spokesman for President Jonas Holm, said that the harbour was shut.",
      "The harbour was shut, said presidential spokesman Rosa Meyer.",
      "a spokesman for President Jonas Holm (what Rosa Meyer is)"
    ),
    (
      "A spokesman for Holm, Rosa Meyer, said that the harbour was shut. Jonas Holm agreed.",
      "The harbour was shut, said presidential spokesman Rosa Meyer.",
      "A spokesman for Holm (what Rosa Meyer is)"
    ),
    (
      "The director of the museum said that the roof had leaked.",
      "Museum Director Rosa Meyer said that the roof had leaked.",
      "The director of the museum (what Rosa Meyer is)"
    ),
  ])
  func whatSomebodyIs(_ one: String, _ other: String, _ role: String) {
    #expect(Self.roles([one, other]).contains(role), "\(Self.roles([one, other]))")
  }

  @Test(arguments: [
    // An article that names her tells what she is where it names her.
    (
      "Rosa Meyer came. The director said that the roof had leaked.",
      "Director Rosa Meyer said that the roof had leaked."
    ),
    // Who said it is not the lawyer.
    ("After he met a lawyer, Rosa Meyer left the harbour.", "Director Rosa Meyer left the harbour."),
  ])
  func whatNobodySays(_ one: String, _ other: String) {
    #expect(Self.roles([one, other]).isEmpty, "\(Self.roles([one, other]))")
  }

  @Test func whatIsOnItsWayIsNoWay() {
    let texts = [
      "The Sea Swan was on its way to Holm when it sank.", "The Sea Swan was on its way to the island when it sank.",
    ]
    #expect(Self.roles(texts).isEmpty)
  }
}
