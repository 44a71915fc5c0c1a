import Comparison
import TestSupport
import Testing

/// What the thesaurus takes for one event, read through a sentence, since particles, objects and the part of speech decide.
@Suite struct PredicateMeaningTests {
  /// The concepts of the clauses of a text.
  private static func concepts(_ text: String) -> [Form] {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    return ClauseExtractor(lexicon: TestLexicon.english).clauses(of: document, syntax: document.syntax).map(\.concept)
  }

  @Test(arguments: [
    ("The bus tipped onto its roof.", "The bus overturned."),
    ("The keeper hauled the bucket away.", "The keeper dragged the bucket."),
    ("Two boys crawled through a hedge.", "Two boys clambered over a hedge."),
    ("The army suppressed the revolt.", "The army stifled the revolt."),
    ("Workers demolished the mill.", "Workers flattened the mill."),
    ("The vet sedated the mule.", "The vet tranquilized the mule."),
    ("The ferry hit a pier.", "The ferry struck a pier."),
    ("The union endorsed the plan.", "The union approved the plan."),
    ("The van skidded on the ice.", "The van swerved on the ice."),
    ("The bank repaid the farmers.", "The bank reimbursed the farmers."),
    ("The vote will be held on 12 May.", "The vote was held."),
    ("The court overturned the verdict.", "The court quashed the verdict."),
    ("Two deputies defected.", "Two deputies abandoned the party."),
    ("The mayor resigned after the vote.", "The mayor stepped down after the vote."),
    ("The firm runs 31 hospitals.", "The firm operates 33 hospitals."),
    ("Soldiers joined the search.", "Soldiers took part in the search."),
    ("Youths burned seven cars.", "Youths set fire to seven cars."),
    ("The mill is on fire.", "The mill is burning."),
    ("The mayor is in custody.", "The mayor was detained."),
    ("The robber is at large.", "The robber is on the run."),
    ("She fell ill with the fever.", "She came down with the fever."),
    ("The robbers stole the necklace.", "The robbers made off with the necklace."),
    ("The minister signed the treaty.", "The minister put his signature to the treaty."),
    ("The mayor praised the crew.", "The mayor paid a warm tribute to the crew."),
    ("The prisoners escaped.", "The prisoners broke free."),
    ("The captain surrendered.", "The captain gave himself up."),
    ("Residents were told to leave.", "Residents were ordered to evacuate."),
    ("Forty pupils were aboard.", "Forty pupils were on board."),
    ("The captain was acquitted of fraud.", "The captain was cleared of fraud."),
    ("The court acquitted the captain.", "The court cleared the captain of fraud."),
    ("The court decided that the tax is void.", "The court ruled the tax is void."),
    ("The mayor attended the service.", "The mayor was present."),
    ("The prisoners were released.", "The prisoners were let go."),
    ("Lund was appointed head of the bank.", "Lund was named head of the bank."),
    ("Lund replaced the mayor.", "Lund succeeded the mayor."),
    ("The minister was sacked.", "The minister was fired."),
    ("The final took place in Leeds.", "The vote was held in Leeds."),
    ("The talks collapsed.", "The talks broke down."),
    ("The drone was shot down.", "The drone was downed."),
    ("The minister apologised.", "The minister said sorry."),
    ("The bus veered off the road.", "The bus left the road."),
    ("The boy disappeared.", "The boy went missing."),
    ("The army crushed the revolt.", "The army put down the revolt."),
    ("The mayor fled abroad.", "The mayor went into exile."),
    ("The player broke his leg.", "The player fractured his leg."),
    ("The bill was voted down.", "The bill was defeated."),
    ("The raid lasted nine minutes.", "The raid took nine minutes."),
    ("A patient hanged herself.", "A patient took her own life."),
  ])
  func wordsForOneEvent(_ one: String, _ other: String) {
    let (p, q) = (Self.concepts(one), Self.concepts(other))
    #expect(p.first != nil && p.first == q.first, "\(p) \(q)")
  }

  /// What an expression needs is there, and its words are those of the table.
  @Test(arguments: [
    ("She gave the boy up.", "surrender"), ("The court ruled the island.", "decide"),
    ("He made a cake with jam.", "steal"),
  ])
  func wordsThatOnlyLookLikeAnExpression(_ text: String, _ concept: String) {
    #expect(!Self.concepts(text).contains(Form(utf8: concept.utf8)))
  }

  @Test func aFallFromANumberIsNoneFromAHeight() {
    #expect(Self.concepts("The price fell from 36 to 22.") == [TestLexicon.english.concepts.concept(of: Form("fall"))])
    #expect(Self.concepts("The boy fell from a roof.") != Self.concepts("The price fell from 36 to 22."))
  }

  @Test func aNounIsReadWithTheWordBeforeIt() {
    #expect(Self.concepts("The third military takeover in Norland failed.").contains(Form("coup")))
    #expect(!Self.concepts("The takeover of the bank in Norland failed.").contains(Form("coup")))
  }

  /// Where the parser takes "off" for a particle, and where for a preposition.
  @Test(arguments: [
    "The train came off the tracks.", "Five were trapped after it came off the tracks in a tunnel near a mill at noon.",
    "The inquiry shows the train came off the rails as it passed a mill.",
  ])
  func whatTheWordsBehindAVerbMakeWithIt(_ text: String) {
    #expect(Self.concepts(text).contains(TestLexicon.english.concepts.concept(of: Form("derail"))))
  }

  @Test(arguments: [
    ("She heads the choir.", "The head of the choir sang."), ("They back the plan.", "His back was broken."),
    ("She handed him the key.", "Her hand was broken."), ("They strike the bell.", "The strike lasted two weeks."),
    ("The station aired the film.", "The air was cold."),
  ])
  func verbsThatMeanSomethingElseThanTheirNouns(_ verb: String, _ noun: String) {
    let document = Document(Article(id: "a", text: Array(noun.utf8)), lexicon: TestLexicon.english)
    let nouns = document.tokens.indices.filter { document.syntax.tags[$0].upos == .noun }
      .map { TestLexicon.english.concepts.concept(of: document.syntax.lemmas[$0]) }
    #expect(!Self.concepts(verb).contains { nouns.contains($0) }, "\(noun)")
  }
}
