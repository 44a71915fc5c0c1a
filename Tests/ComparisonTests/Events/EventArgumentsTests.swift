import Comparison
import TestSupport
import Testing

/// Who did what to whom, where and when, in the ways English has of saying it.
@Suite struct EventArgumentsTests {
  @Test(
    "one killing in five phrasings",
    arguments: [
      "The soldiers killed two nurses.",
      "Two nurses were killed by the soldiers.",
      "The killing of two nurses by the soldiers was filmed.",
      "The soldiers who killed two nurses were never found.",
      "The soldiers stormed the clinic and killed two nurses.",
    ])
  func oneEvent(_ text: String) throws {
    let (document, mentions) = EventReading.mentions(text)
    let event = try #require(
      mentions.compactMap { mention -> Mention.Event? in
        guard case .event(let event) = mention.value, event.concept == "kill" else { return nil }
        return event
      }.first)
    func words(_ part: Mention.Event.Part) -> [String] {
      event.arguments(part).map { document.article.string($0.range) }
    }
    #expect(words(.who).map { $0.lowercased() } == ["the soldiers"])
    #expect(words(.whom).map { $0.lowercased() } == ["two nurses"])
  }

  @Test(
    "phrasings and their arguments",
    arguments: [
      // A passive participle behind its noun, and a relative clause.
      ("Two men arrested in York were charged.", "arrest whom=Two men where=in York passive"),
      ("The woman who led the talks has resigned.", "lead who=The woman whom=the talks"),
      ("The army destroyed the bridge which they had built.", "build who=they whom=the bridge"),
      // Infinitives: the object does it, or the subject.
      ("The judge ordered the company to pay a fine.", "pay who=the company whom=a fine intended"),
      ("The company agreed to pay a fine.", "pay who=The company whom=a fine intended"),
      ("The company promised the judge to pay a fine.", "pay who=The company whom=a fine intended"),
      // Joined verbs share subject and auxiliary.
      ("Nine people were killed and injured.", "injure whom=Nine people passive"),
      // Verbs whose subject suffers.
      ("Three climbers died in Peru.", "die whom=Three climbers where=in Peru"),
      ("Three climbers are dead.", "dead whom=Three climbers"),
      // Joined arguments.
      ("The mayor and two clerks were arrested.", "arrest whom=The mayor|two clerks passive"),
      // Nouns of events: whose attack it is does it, whose arrest it is suffers it.
      ("Sudan's attack on Kenya has failed.", "attack who=Sudan whom=Kenya noun"),
      ("The banker's arrest came as a surprise.", "arrest whom=The banker noun"),
      ("Tuesday's explosion was heard in York.", "explosion when=Tuesday noun"),
      // Times are when, also without a preposition.
      ("The mayor waited two hours.", "wait who=The mayor when=two hours"),
      // A phrase with a copula.
      ("The troops are in Kenya.", "be who=The troops where=in Kenya"),
    ])
  func arguments(_ text: String, _ event: String) {
    #expect(EventReading.events(text).contains(event), "\(EventReading.events(text))")
  }

  @Test(
    "verbs left out",
    arguments: [
      ("Forty people were injured, 31 of them taken to one hospital.", "take whom=31 of them"),
      ("Ten people were killed and twenty wounded.", "wound whom=twenty"),
      ("One died in Leeds, two in York.", "die whom=two where=in York"),
    ])
  func gaps(_ text: String, _ event: String) {
    #expect(EventReading.events(text).contains { $0.hasPrefix(event) }, "\(EventReading.events(text))")
  }

  @Test func clauseOfAGapReachesItsParticiple() throws {
    let marked = MarkedText("Forty people were injured, ⟦31 of them taken to one hospital⟧.")
    let event = try #require(EventReading.event(marked.text, "take"))
    #expect(event.clause == marked.ranges[0], "\(MarkedText.mark(marked.text, [event.clause]))")
  }

  @Test func pronounsAndRelativesBearNames() throws {
    let event = try #require(EventReading.event("Rosa Meyer came to Oslo. On Monday she met the king.", "meet"))
    #expect(event.arguments(.who).map(\.name) == ["Rosa Meyer"])
    let other = try #require(EventReading.event("Rosa Meyer, who led the strike, was shot.", "lead"))
    #expect(other.arguments(.who).map(\.name) == ["Rosa Meyer"])
    let unknown = try #require(EventReading.event("It was late. They met the king.", "meet"))
    #expect(unknown.arguments(.who).map(\.name) == [nil])
  }

  @Test(
    "a seat that decides is its government, a seat where something happens a place",
    arguments: [
      ("Nairobi rejected the offer.", "reject", "Kenya"), ("The Kremlin denied the claim.", "deny", "Russia"),
      ("Nairobi hosted the games.", "host", "Nairobi"),
    ])
  func metonyms(_ text: String, _ lemma: String, _ name: String) throws {
    let event = try #require(EventReading.event(text, lemma), "\(EventReading.events(text))")
    #expect(event.arguments(.who).map(\.name) == [name])
  }

  @Test func datelineIsNoSubject() throws {
    let event = try #require(EventReading.event("LUND HILL - Rosa Meyer closed the mill on Monday.", "close"))
    #expect(event.arguments(.who).map(\.name) == ["Rosa Meyer"])
  }
}
