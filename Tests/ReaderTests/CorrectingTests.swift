import Comparison
import TestSupport
import Testing

@testable import Reader

/// What the reader knows better.
@Suite struct CorrectingTests {
  @Test func whatIsNoContradictionIsOneNoLonger() {
    var state = FerryFixture.state()
    state.press("c")
    let id = state.selectedID
    #expect(state.selectedFact?.verdict == .contradict)
    let effects = state.press("!c")
    #expect(state.selectedFact?.verdict == .refine)
    #expect(state.selectedFact?.pairs.contains { $0.reason.hasSuffix("(corrected by the reader)") } == true)
    #expect(state.text.contains("2 ≠  3 ≈  1 ="))
    #expect(effects == [.correct(state.corrections, before: [])])
    #expect(state.message == "corrected: Coast Courier does not contradict Evening Bulletin; u undoes it")
    state.press("!c")
    #expect(state.message == "nothing in this fact contradicts")
    state.press("u")
    #expect(state.selectedID == id)
    #expect(state.selectedFact?.verdict == .contradict)
    #expect(state.corrections.isEmpty)
    #expect(state.press("<C-r>") == [.correct(state.corrections, before: [])])
    #expect(state.selectedFact?.verdict == .refine)
  }

  @Test func onlyTheChosenSourcesContradictionsAreDenied() {
    var state = FerryFixture.state()
    state.press(":filter quantity<Enter>1")
    // “dead”: the Courier and the Bulletin contradict each other, the Tribune neither.
    state.press("2!c")
    #expect(state.corrections.count == 1)
    #expect(state.selectedFact?.verdict == .refine)
  }

  @Test func aClaimIsTakenOut() {
    var state = FerryFixture.state()
    state.press("3!n")
    #expect(state.facts.count == FerryFixture.facts.count + 1)
    // The claim that was chosen stays chosen.
    #expect(state.selectedFact?.claims.map(\.source) == [2])
    #expect(state.selectedFact?.verdict == .single)
    #expect(state.facts.first { $0.claims.map(\.source) == [0, 1] && $0.kind == .quantity }?.verdict == .refine)
    state.press("!n")
    #expect(state.message == "no other source speaks of it")
  }

  @Test func whoTakesAClaimOutInAListStaysWithTheOthers() {
    var state = FerryFixture.state()
    state.press("wf3!n")
    #expect(state.selectedFact?.claims.map(\.source) == [0, 1])
    #expect(state.message == "corrected: “14” of Evening Bulletin is taken out of “dead in the sinking”; u undoes it")
    // Pressed again by mistake it takes nothing out of another fact.
    let before = state.corrections
    state.press("!n")
    #expect(state.corrections == before)
    #expect(state.message?.contains("is silent on it") == true)
    state.press("u")
    #expect(state.selectedFact?.claims.map(\.source) == [0, 1, 2])
  }

  @Test func whatIsLeftOfAContradictionIsSaid() {
    var state = FerryFixture.state()
    let dead = FerryFixture.facts[0]
    let pairs = [(0, 1), (0, 2), (1, 2)].map {
      ClaimPair(a: $0.0, b: $0.1, relation: .contradict, reason: "one leaves no room for the other", confidence: 0.9)
    }
    let fact = Fact(
      id: dead.id, kind: dead.kind, about: dead.about, verdict: .contradict, claims: dead.claims, pairs: pairs,
      articles: 3,
      origins: 3, weight: 9)
    state = FerryFixture.state(facts: [fact])
    state.press("!c")
    #expect(
      state.message == "corrected: Coast Courier does not contradict Allard Tribune, Evening Bulletin, "
        + "others still contradict each other; u undoes it")
    #expect(state.selectedFact?.verdict == .contradict)
    state.press("2!c")
    #expect(state.message == "corrected: Allard Tribune does not contradict Evening Bulletin; u undoes it")
    #expect(state.selectedFact?.verdict == .refine)
  }

  @Test func joinedFactsAreNamed() {
    var state = FerryFixture.state()
    state.press("!s")
    state.select(state.facts.firstIndex { $0.id == "passengers" })
    state.press("!s")
    #expect(state.message == "corrected: “dead in the sinking” and “passengers on board” are one fact; u undoes it")
  }

  @Test func twoFactsAreJoined() {
    var state = FerryFixture.state()
    state.press("3!n!s")
    #expect(state.text.contains("choosing the same fact"))
    state.press("1:filter quantity<Enter>cfF<Esc>")
    state.press("!s")
    #expect(state.message?.contains("Select it and press !s again") == true || state.joining == nil)
    state = FerryFixture.state()
    state.press("3!n!s1fF!s")
    #expect(state.joining == nil)
  }

  @Test func joiningJudgesTheValuesAnew() {
    var state = FerryFixture.state()
    let before = state.selectedID
    // The Bulletin's claim is taken out, and put back.
    state.press("3!n!s")
    let dead = state.facts.firstIndex { $0.claims.map(\.source) == [0, 1] && $0.kind == .quantity }
    state.select(dead)
    state.press("!s")
    #expect(state.selectedFact?.claims.map(\.source) == [0, 1, 2])
    #expect(state.selectedFact?.verdict == .contradict)
    #expect(state.selectedFact?.pairs.contains { $0.reason.contains("put together by the reader") } == true)
    state.press("uu")
    #expect(state.selectedID == before)
  }

  @Test func factsOfTwoKindsAreNotJoined() {
    var state = FerryFixture.state()
    state.press("!s")
    state.select(state.facts.firstIndex { $0.id == "boats" })
    state.press("!s")
    #expect(state.message == "Numbers and Quotations cannot be one fact")
    #expect(state.corrections.isEmpty)
  }

  @Test func escForgetsTheFirstOfTwo() {
    var state = FerryFixture.state()
    state.press("!s<Esc>")
    #expect(state.joining == nil)
  }

  @Test func theListTakesOneBack() {
    var state = FerryFixture.state()
    state.press("!!")
    #expect(state.text.contains("0 corrections"))
    state.press("qc!cc!c!!")
    #expect(state.text.contains("2 corrections"))
    #expect(state.text.contains("no contradiction: “"))
    let effects = state.press("d")
    #expect(state.corrections.count == 1)
    #expect(effects.count == 1)
    state.press("<Enter>")
    #expect(state.overlay == nil)
    #expect(state.selectedFact?.pairs.contains { $0.rule == "corrected by the reader" } == true)
  }

  @Test func correctionsComeBack() {
    var first = FerryFixture.state()
    first.press("c!c")
    var second = FerryFixture.state()
    _ = second.handle(.restored(Remembered(corrections: first.corrections)))
    #expect(second.facts.map(\.verdict) == first.facts.map(\.verdict))
    // A comparison that comes later is corrected too.
    _ = second.handle(.compared(FerryFixture.findings))
    #expect(second.facts.map(\.verdict) == first.facts.map(\.verdict))
  }

  @Test func marksFindTheirFactsAgain() {
    var state = FerryFixture.state()
    state.press("*#toll<Enter>!c")
    #expect(state.highlights.map(\.verdict) == [.refine])
    #expect(state.highlights.map(\.tags) == [["toll"]])
  }

  @Test func theCommandCompletesNamesToo() {
    let articles = ["Ann Cole left Holm.", "Tom Weir met Ann Cole in Holm."].enumerated().map {
      Article(id: "\($0.offset)", text: Array($0.element.utf8))
    }
    var state = ReaderState(name: "holm", articles: articles, width: 80, height: 24)
    _ = state.handle(.compared(Findings(Comparison(of: articles, lexicon: TestLexicon.english))))
    #expect(state.completions(of: "alias A", for: .command) == ["alias Ann Cole"])
    #expect(state.completions(of: "alias Ann Cole = To", for: .command) == ["alias Ann Cole = Tom Weir"])
  }

  @Test func aliasesAsk() {
    var state = FerryFixture.state()
    state.press("!a")
    #expect(state.prompt?.purpose == .alias)
    state.press("nobody = no one<Enter>")
    #expect(state.message == "no source names “nobody”")
    state.press(":alias nobody<Enter>")
    #expect(state.message == "write two names with a = between them")
  }
}
