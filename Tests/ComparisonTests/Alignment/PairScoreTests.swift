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
    var spared = 0
    for pair in CandidateIndex(workings.candidates).pairs() {
      let (a, b) = (workings.candidates[Int(pair >> 32)], workings.candidates[Int(pair & 0xFFFF_FFFF)])
      let full = workings.links.score(a, b)
      for least in [-3.0, -2.2, -1, 0, 1] {
        let quick = workings.links.score(a, b, least: least)
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
    func vector() -> TermVector {
      // A few of more terms than a byte counts.
      let count = next(20) == 0 ? 400 : next(60)
      return TermVector(
        (0..<Int(count)).map { _ in (term: Form(utf8: "term\(next(900))".utf8), weight: 1 / Double(1 + next(9))) })
    }
    func weights(_ four: [TermVector]) -> WordWeights {
      WordWeights(sentence: four[0], clause: four[1], surroundings: four[2], subject: four[3])
    }
    for _ in 0..<200 {
      let (one, other) = ((0..<4).map { _ in vector() }, (0..<4).map { _ in vector() })
      let found = weights(one).likeness(weights(other))
      for index in 0..<4 {
        #expect(abs(found.cosines[index] - one[index].cosine(other[index])) < 1e-6)
        #expect(abs(found.overlaps[index] - one[index].overlap(other[index])) < 1e-6)
      }
    }
  }

  @Test func pairsAreThoseThatShareAKey() {
    let candidates = Self.workings.candidates
    func keys(_ candidate: CandidateClaim) -> Set<Form> {
      Set(
        candidate.terms.rarest(12) + candidate.core.rarest(8)
          + [candidate.head, candidate.predicate, candidate.valueKey].compactMap { $0 })
    }
    var expected: [UInt64] = []
    for a in candidates.indices {
      for b in candidates.indices.dropFirst(a + 1)
      where candidates[a].kind == candidates[b].kind && candidates[a].claim.source != candidates[b].claim.source
        && !keys(candidates[a]).isDisjoint(with: keys(candidates[b]))
      {
        expected.append(UInt64(a) << 32 | UInt64(b))
      }
    }
    #expect(!expected.isEmpty)
    #expect(CandidateIndex(candidates).pairs().sorted() == expected)
  }

  @Test func theRarestTermsAreThoseOfGreatestWeight() {
    let terms = (0..<30).map { (term: Form(utf8: "term\($0)".utf8), weight: Double($0 * 7 % 5)) }
    let vector = TermVector(terms)
    let sorted = vector.terms.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    for count in [0, 1, 5, 12, 40] { #expect(vector.rarest(count) == sorted.prefix(count).map(\.term)) }
  }
}
