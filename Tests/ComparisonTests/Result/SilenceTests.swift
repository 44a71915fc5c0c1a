import TestSupport
import Testing

@testable import Comparison

@Suite struct SilenceTests {
  /// Five articles, of which the second and third share copy.
  static func comparison(_ told: [[Int]]) -> Comparison {
    let documents = ["a", "b", "c", "d", "e"].map {
      Document(Article(id: $0, text: Array("Words of \($0).".utf8)), lexicon: TestLexicon.english)
    }
    let origins = [[0], [1, 2], [3], [4]]
    let facts = told.enumerated().map { index, sources in
      Fact(
        id: "f\(index)", kind: .quantity, about: "", verdict: sources.count == 1 ? .single : .agree,
        claims: sources.map {
          let place = TextRange(10 - index, 10 - index)
          return Claim(source: $0, passage: place, focus: place, sentence: 0, value: .text(""))
        }, pairs: [], articles: 5,
        origins: Set(sources.map { $0 == 2 ? 1 : $0 }).count, weight: 0)
    }
    return Comparison(
      documents: documents, mentions: [[], [], [], [], []], origins: origins, facts: facts)
  }

  @Test func aWireStoryPrintedTwiceIsOneTeller() {
    // The first article lacks what b and its copy c tell: one origin. It lacks what b and d tell: two.
    let silences = Self.comparison([[1, 2], [1, 3]]).silences(atLeast: 2)
    #expect(silences[0].leftOut == [1])
    #expect(Self.comparison([[1, 2], [1, 3]]).silences(atLeast: 1)[0].leftOut == [1, 0])
    // What the copy lacks is told by its own origin and one other.
    #expect(silences[2].leftOut == [])
  }

  @Test func whatAnOriginAloneTellsEachOfItsCopiesTells() {
    let silences = Self.comparison([[1, 2], [3], [0, 4], [3]]).silences()
    #expect(silences[1].alone == [0] && silences[2].alone == [0])
    #expect(silences[0].alone == [])
    // By place in the text and not by rank.
    #expect(silences[3].alone == [3, 1])
  }

  @Test func mostToldComesFirst() {
    let silences = Self.comparison([[1, 3], [1, 3, 4], [1, 4]]).silences()
    #expect(silences[0].leftOut == [1, 0, 2])
    #expect(silences.map(\.source) == [0, 1, 2, 3, 4])
  }
}
