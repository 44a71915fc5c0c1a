import TestSupport
import Testing

@testable import Comparison

/// What is spared when pairs are scored changes no score that counts.
@Suite struct PairScoreTests {
  static let workings = Workings(
    [
      """
      A ferry hit the old pier at Holm on Monday, injuring 27 passengers. Mayor Rosa Meyer visited the wounded in hospital.
      The harbour was closed after the crash, the coastguard said.
      """,
      """
      At least 30 people were hurt when a ferry rammed a pier in the harbour of Holm on Tuesday. The captain was arrested.
      Rosa Meyer, the mayor, said the harbour would open again in May.
      """,
      """
      Police in Holm arrested the captain of a ferry that crashed into a pier. Some two dozen passengers were treated in
      hospital, and the harbour is shut. "We heard a bang," a passenger said.
      """,
    ].enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) }, lexicon: TestLexicon.english)

  @Test func aPairThatIsGivenUpIsBelowWhatIsAsked() {
    let workings = Self.workings
    var (spared, features) = (0, PairFeatures())
    var sentences = SentencePairs(SentencePairs.numbers(of: workings.candidates))
    for pair in Self.pairs(workings.candidates) {
      let (a, b) = (workings.candidates[pair[0]], workings.candidates[pair[1]])
      let full = workings.links.score(a, b)
      for least in [-3.0, -2.2, -1, 0, 1] {
        let shared = sentences.mostShared(pair[0], a, pair[1], b)
        let quick = workings.links.score(
          a, b, LinkWeights.of(a.kind), shared: shared, least: least, &features)
        if quick == full { continue }
        spared += 1
        #expect(quick == 0)
        #expect(full < 1 / (1 + exponential(-least)))
      }
    }
    #expect(spared > 0)
  }

  @Test func termsWithACommonBitAreToldApart() {
    // A generator of its own: the same terms on every machine.
    var state: UInt64 = 7
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    for _ in 0..<200 {
      // Of 600 terms, several share each of the 256 bits.
      let lists = (0..<2).map { _ in
        (0..<Int(next(40))).map { _ in (term: Form(utf8: "term\(next(600))".utf8), weight: Double(next(8)) / 4) }
      }
      let (a, b) = (TermVector(lists[0]), TermVector(lists[1]))
      var product = 0.0
      for entry in a.terms {
        for other in b.terms where other.term == entry.term { product += entry.weight * other.weight }
      }
      let expected = a.norm > 0 && b.norm > 0 ? product / (a.norm * b.norm) : 0
      #expect(abs(a.cosine(b) - expected) < 1e-12)
      #expect(a.cosine(b) == b.cosine(a))
    }
  }

  @Test func oneVectorOfFourGivesWhatEachGives() {
    var state: UInt64 = 11
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let forms = (0..<900).map { Form(utf8: "term\($0)".utf8) }
    let table = TermTable(
      sentences: (0..<300).map { _ in (0..<12).map { _ in forms[Int(next(900))] } } + [forms], concepts: [],
      background: TestLexicon.english.background)
    func words() -> ClaimWords {
      // A few of more terms than a byte counts.
      let count = next(20) == 0 ? 400 : next(60)
      let numbers = Set((0..<Int(count)).map { _ in Int(next(900)) })
      let terms = numbers.compactMap { table.term(forms[$0]) }.sorted { $0.number < $1.number }
      var (unfocused, near): ([Nearness], [Nearness]) = ([], [])
      for _ in terms {
        var nearness = next(2) == 0 ? Nearness.inSentence : .beside(isBefore: next(2) == 0, inSameBlock: next(2) == 0)
        unfocused.append(nearness)
        if nearness == .inSentence, next(2) == 0 { nearness.approach(arcs: Int(next(30))) }
        if nearness.raw >= Nearness.inSentence.raw, next(2) == 0 { nearness.joinClause() }
        near.append(nearness)
      }
      return ClaimWords(SentenceWords(terms, unfocused, table: table), near)
    }
    for _ in 0..<200 {
      let (one, other) = (words(), words())
      let found = one.likeness(other)
      let most = one.mostLikeness(other, shared: one.mostShared(with: other))
      #expect(all(found.cosines .<= most.cosines) && all(found.overlaps .<= most.overlaps))
      #expect(all(most.cosines .<= SIMD4.one) && all(most.overlaps .<= SIMD4.one))
      for part in ClaimWords.Part.allCases {
        let (a, b) = (one.vector(part), other.vector(part))
        #expect(abs(found.cosines[part.rawValue] - a.cosine(b)) < 1e-6)
        #expect(abs(found.overlaps[part.rawValue] - a.overlap(b)) < 1e-6)
      }
    }
  }

  @Test func nearnessIsAmongFewWeights() {
    func weight(_ nearness: Nearness) -> Double { Nearness.weights[Int(nearness.raw)].z }
    for arcs in 0...40 {
      var nearness = Nearness.inSentence
      nearness.approach(arcs: arcs)
      let far = Double(min(arcs, Nearness.farthest) - 3)
      #expect(abs(weight(nearness) - (arcs <= 3 ? 1 : 1 / (1 + 0.35 * far))) < 1e-12)
    }
    #expect(weight(.beside(isBefore: true, inSameBlock: true)) == 0.2)
    #expect(weight(.beside(isBefore: true, inSameBlock: false)) == 0.1)
    #expect(weight(.beside(isBefore: false, inSameBlock: true)) == 0.1)
    #expect(weight(.beside(isBefore: false, inSameBlock: false)) == 0.05)
    let ladder = (0..<26).map { Nearness.weights[$0].z }
    #expect(ladder == ladder.sorted() && Set(ladder).count == ladder.count)
  }

  @Test func termsWeighByWhereTheyStand() throws {
    let claim = try #require(
      Self.workings.candidates.first { $0.kind == .quantity && $0.claim.display == "27" })
    let weights = claim.words.vector(.surroundings).terms
    let (sentence, clause) = (claim.words.vector(.sentence).terms, claim.words.vector(.clause).terms)
    func weight(_ word: String) -> Double? {
      let term = TestLexicon.english.concepts.concept(of: Form(utf8: word.utf8))
      return weights.first { $0.term == term }.map { near in
        near.weight / (claim.words.table?.rarity[term] ?? 0)
      }
    }
    // "Injuring" is two arcs away, the ferry four; the hospital is in the sentence behind, the captain in none of the two.
    let expected = [("injure", 1), ("ferry", 1 / 1.35), ("hospital", 0.1)]
    for (word, share) in expected { #expect(abs((weight(word) ?? 0) - share) < 1e-12, "\(word)") }
    #expect(weight("captain") == nil)
    func holds(_ terms: [(term: Form, weight: Double)], _ word: String) -> Bool {
      let term = TestLexicon.english.concepts.concept(of: Form(utf8: word.utf8))
      return terms.contains { $0.term == term }
    }
    #expect(holds(sentence, "pier") && !holds(sentence, "hospital"))
    #expect(!clause.isEmpty && !holds(clause, "hospital"))
  }

  @Test func pairsAreThoseThatShareAKey() {
    let candidates = Self.workings.candidates
    func keys(_ candidate: CandidateClaim) -> Set<Form> {
      Set(
        candidate.terms.rarest(12) + candidate.words.vector(.surroundings).rarest(12)
          + candidate.words.vector(.clause).rarest(8)
          + [candidate.head, candidate.predicate, candidate.valueKey].compactMap { $0 })
    }
    var expected: [[Int]] = []
    for a in candidates.indices {
      for b in candidates.indices.dropFirst(a + 1)
      where candidates[a].kind == candidates[b].kind && candidates[a].claim.source != candidates[b].claim.source
        && !keys(candidates[a]).isDisjoint(with: keys(candidates[b]))
      {
        expected.append([a, b])
      }
    }
    #expect(!expected.isEmpty)
    #expect(Self.pairs(candidates).sorted { $0.lexicographicallyPrecedes($1) } == expected)
  }

  private static func pairs(_ candidates: [CandidateClaim]) -> [[Int]] {
    var pairs: [[Int]] = []
    CandidateIndex(candidates).forEach(in: candidates.indices) { a, others in pairs += others.map { [a, Int($0)] } }
    return pairs
  }

  @Test func pairsAreTheSameHoweverTheyAreDivided() {
    let candidates = Self.workings.candidates
    var pairs: [[Int]] = []
    for first in stride(from: 0, to: candidates.count, by: 5) {
      CandidateIndex(candidates).forEach(in: first..<min(first + 5, candidates.count)) { a, others in
        pairs += others.map { [a, Int($0)] }
      }
    }
    #expect(pairs == Self.pairs(candidates))
  }

  @Test func scoresOfPairsAreFoundByBothClaims() {
    var state: UInt64 = 5
    func next(_ limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    var known: [[Int]: Double] = [:]
    for number in 1...300 {
      let (a, b) = (next(40), next(40))
      if a < b { known[[a, b]] = Double(number) }
    }
    // Ten articles of four claims each; none is paired with another of its own article.
    known = known.filter { $0.key[0] / 4 != $0.key[1] / 4 }
    let blocks = (0..<10).map { article in
      var block = PairScores.Block(first: 4 * article)
      for a in 4 * article..<4 * article + 4 {
        block.append(known.filter { $0.key[0] == a }.map { (other: Int32($0.key[1]), score: $0.value) })
      }
      return block
    }
    let scores = PairScores(sources: (0..<40).map { $0 / 4 }, blocks: blocks)
    for a in 0..<40 {
      for b in 0..<40 where a != b { #expect(scores[a, b] == known[[min(a, b), max(a, b)]]) }
    }
    /// The best that a claim has in an article.
    func best(_ claim: Int, _ article: Int) -> Double {
      known.filter { pair in
        pair.key.contains(claim) && pair.key.contains { $0 != claim && $0 / 4 == article }
      }.values.max() ?? 0
    }
    let expected = known.filter { pair in
      pair.value >= 0.5 * max(best(pair.key[0], pair.key[1] / 4), best(pair.key[1], pair.key[0] / 4))
    }
    let winners = scores.winners { _ in 0.5 }
    #expect(winners.map(\.score) == expected.values.sorted(by: >))
    #expect(winners.allSatisfy { known[[$0.a, $0.b]] == $0.score })
    #expect(winners.count < known.count)
  }
}
