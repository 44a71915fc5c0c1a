import TestSupport
import Testing

@testable import Comparison

@Suite struct OriginFinderTests {
  static let wire = """
    A ferry struck the old bridge at Holm on Friday evening, and eleven people were hurt, two of them badly, the county
    police said. The captain told reporters that the lights on the middle pier had been dark for a week, and that nobody at
    the harbour office had answered his calls about them. The bridge will stay closed until engineers have looked at it.
    """
  static let other = """
    Eleven passengers of the Holm ferry were taken to hospital on Friday after the boat ran into a pier of the bridge. Police
    are looking into why the signal lights were off, said a spokeswoman, who would not say when traffic may cross again.
    """

  @Test func copiesShareAnOrigin() {
    let texts = [Self.wire, Self.other, "HOLM (Agency) - " + Self.wire + " More to follow soon."]
    let documents = texts.enumerated().map {
      Document(Article(id: "\($0)", text: Array($1.utf8)), lexicon: TestLexicon.english)
    }
    #expect(OriginFinder().origins(of: documents) == [[0, 2], [1]])
  }

  @Test func shortTextsAreNoCopies() {
    let documents = ["A ferry struck a bridge.", "A ferry struck a bridge."].map {
      Document(Article(id: $0, text: Array($0.utf8)), lexicon: TestLexicon.english)
    }
    #expect(OriginFinder().origins(of: documents) == [[0], [1]])
  }
}
