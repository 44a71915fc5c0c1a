import TestSupport
import Testing

@testable import Comparison

@Suite struct ExplainerTests {
  static let explainer = Explainer(of: ComparisonOfArticlesTests.articles, lexicon: TestLexicon.english)

  static func explanation(_ display: String, _ kind: FactKind) throws -> Explanation {
    let index = try #require(
      explainer.comparison.facts.firstIndex { fact in
        fact.kind == kind && !fact.pairs.isEmpty && fact.claims.contains { $0.display == display }
      })
    return try #require(explainer.explanation(of: index))
  }

  @Test func itsComparisonIsTheComparison() {
    let plain = ComparisonOfArticlesTests.compare(ComparisonOfArticlesTests.articles)
    #expect(ComparisonOfArticlesTests.gist(Self.explainer.comparison) == ComparisonOfArticlesTests.gist(plain))
  }

  @Test func everyPairOfEveryFactIsExplained() throws {
    for index in Self.explainer.comparison.facts.indices {
      let explanation = try #require(Self.explainer.explanation(of: index))
      let fact = explanation.fact
      #expect(explanation.events.count == fact.claims.count)
      #expect(explanation.links.count == fact.pairs.count)
      for link in explanation.links {
        #expect((link.ground == .spelling) == (fact.kind == .name))
        #expect((link.certainty == nil) == (fact.kind == .name))
      }
    }
    #expect(Self.explainer.explanation(of: -1) == nil)
    #expect(Self.explainer.explanation(of: Self.explainer.comparison.facts.count) == nil)
  }

  @Test func evidenceAddsUpToTheChance() throws {
    var seen = 0
    for index in Self.explainer.comparison.facts.indices {
      for link in try #require(Self.explainer.explanation(of: index)).links where !link.evidence.isEmpty {
        // A chance of 0 is a rule's word and no sum.
        guard link.chance > 0 else { continue }
        let odds = link.evidence.reduce(link.bias) { $0 + $1.contribution }
        #expect(abs(1 / (1 + exponential(-odds)) - link.chance) < 1e-9)
        let sizes = link.evidence.map { abs($0.contribution) }
        #expect(sizes == sizes.sorted(by: >))
        if link.ground == .likeness { #expect(link.chance >= link.threshold) }
        seen += 1
      }
    }
    #expect(seen > 0)
  }

  @Test func tellsWhatTheClauseTells() throws {
    let explanation = try Self.explanation("129", .quantity)
    let claim = try #require(explanation.fact.claims.firstIndex { $0.source == 0 })
    let event = try #require(explanation.events[claim])
    #expect(event.concept == "carry")
    let article = Self.explainer.comparison.documents[0].article
    #expect(event.arguments(.who).map { article.string($0.range) } == ["The boat"])
    #expect(event.arguments(.whom).map { article.string($0.range) } == ["129 people"])
    #expect(explanation.links.allSatisfy { $0.ground == .likeness })
  }

  @Test func aFactIsFoundByIdBeginningAndNumber() throws {
    let facts = Self.explainer.comparison.facts
    for (index, fact) in facts.enumerated() {
      #expect(Self.explainer.facts(named: fact.id) == [index])
      #expect(Self.explainer.facts(named: String(fact.id.dropLast())).contains(index))
    }
    #expect(Self.explainer.facts(named: "1") == [0])
    #expect(Self.explainer.facts(named: "0") == facts.indices.filter { facts[$0].id.hasPrefix("0") })
    #expect(Self.explainer.facts(named: "no such fact").isEmpty)
    #expect(Self.explainer.facts(named: "").isEmpty)
  }

  @Test func theOrderOfTheArticlesChangesNothing() throws {
    let turned = Explainer(of: ComparisonOfArticlesTests.articles.reversed(), lexicon: TestLexicon.english)
    for (index, fact) in turned.comparison.facts.enumerated() {
      let here = try #require(Self.explainer.facts(named: fact.id).first)
      func gist(_ explanation: Explanation?) -> [String] {
        (explanation?.links.map { "\($0.ground) \($0.chance) \($0.evidence)" } ?? []).sorted()
      }
      #expect(gist(turned.explanation(of: index)) == gist(Self.explainer.explanation(of: here)))
    }
  }
}
