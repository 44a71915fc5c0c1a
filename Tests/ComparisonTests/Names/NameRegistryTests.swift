import Comparison
import TestSupport
import Testing

@Suite struct NameRegistryTests {
  private let texts = [
    "Qasim Sulaimi was seen in Basra. “I came alone,” Sulaimi said.",
    "Qassem Suleimi was seen. Ruth Meyer saw him.",
    "Qasim Sulaimi left. Rosa Meyer stayed, and Meyer wept.",
    "Nobody saw Sulaimi.",
  ]

  @Test func allSpellingsShareOneCanonicalForm() {
    let names = Self.canonical(texts)
    #expect(names[0] == ["Basra", "Qasim Sulaimi"])
    #expect(names[1] == ["Qasim Sulaimi", "Ruth Meyer"])
    #expect(names[2] == ["Qasim Sulaimi", "Rosa Meyer"])
    #expect(names[3] == ["Qasim Sulaimi"])
  }

  @Test func theOrderOfTheArticlesChangesNothing() {
    let forward = Self.canonical(texts)
    let backward = Self.canonical(texts.reversed())
    #expect(forward == backward.reversed())
  }

  @Test func aNameIsAFactWithARelation() {
    let facts = Self.comparison(texts).facts.filter { $0.kind == .name && $0.about == "Qasim Sulaimi" }
    #expect(facts.count == 1)
    guard let fact = facts.first else { return }
    #expect(fact.claims.map(\.source) == [0, 1, 2, 3])
    #expect(fact.verdict == .refine)
    let relations = fact.pairs.map { "\($0.a)\($0.b) \($0.relation.rawValue)" }
    #expect(relations == ["01 refine", "02 agree", "03 refine", "12 refine", "13 refine", "23 refine"])
    #expect(fact.pairs[0].reason == "Qasim Sulaimi and Qassem Suleimi are spellings of one name")
    #expect(fact.pairs[2].reason == "Sulaimi is short for Qasim Sulaimi")
  }

  @Test func manyArticlesDoNotGiveAllPairs() {
    let facts = Self.comparison((0..<40).map { "Qasim Sulaimi left house number \($0)." }).facts.filter {
      $0.kind == .name
    }
    #expect(facts.count == 1)
    #expect(facts.first?.pairs.count == 39)
  }

  private static func comparison(_ texts: [String]) -> Comparison {
    let articles = texts.enumerated().map { Article(id: "a\($0)", text: Array($1.utf8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english)
  }

  private static func canonical(_ texts: [String]) -> [[String]] {
    comparison(texts).mentions.map { mentions in
      Set(mentions.compactMap { if case .name(let name) = $0.value { name.canonical } else { nil } }).sorted()
    }
  }
}
