import Comparison
import TestSupport
import Testing

/// Trees mended by rule; the cases are known to go wrong without it, or would go wrong with too eager a rule.
@Suite struct TreeRepairTests {
  /// "word relation head" of a word.
  static func relation(_ text: String, _ word: String) -> String? {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    func form(_ token: Int) -> String { String(decoding: document.bytes(token), as: UTF8.self) }
    guard let token = document.tokens.indices.first(where: { form($0) == word }) else { return nil }
    let head = Int(document.syntax.heads[token])
    return "\(word) \(document.syntax.relations[token].name) \(head < 0 ? "-" : form(head))"
  }

  @Test(
    "mended",
    arguments: [
      ("According to Anna Holm, a 44-year-old man was arrested in Lund.", "Anna", "Anna obl arrested"),
      ("A wildfire has destroyed more than 120 homes near the city of Karlo.", "homes", "homes obj destroyed"),
      ("According to Anna Holm, a 44-year-old man was arrested in Lund.", "man", "man nsubj:pass arrested"),
      ("Forty people were injured, 31 of them taken to one hospital.", "31", "31 nsubj:pass taken"),
      ("Ten people were killed and twenty wounded.", "twenty", "twenty nsubj:pass wounded"),
      ("One died in Leeds, two in York.", "two", "two conj died"),
      ("One died in Leeds, two in York.", "York", "York orphan two"),
      ("Two men arrested in York were charged.", "arrested", "arrested acl men"),
      ("Two men arrested in York were charged.", "charged", "charged root -"),
      ("A tug took the 103 passengers and 26 crew members of the ferry to Holm.", "members", "members conj passengers"),
      ("Also killed in the raid was Anders Holm, a militia commander.", "killed", "killed root -"),
      ("Also killed in the raid was Anders Holm, a militia commander.", "Holm", "Holm nsubj:pass killed"),
      ("Also slain in the raid was Omar Berg, the head of the unit.", "slain", "slain root -"),
      ("Wounded in the blast were at least 12 soldiers.", "soldiers", "soldiers nsubj:pass Wounded"),
      ("Also arrested on Monday was a man of 34.", "Monday", "Monday obl arrested"),
      ("3000 more are on their way to the Far East.", "3000", "3000 nsubj way"),
      ("The ferry sank off Lund in heavy rain on Monday.", "Monday", "Monday obl sank"),
      ("The length of the bridge was 40 metres, the builder said.", "metres", "metres ccomp said"),
      ("The length of the bridge was 40 metres, the builder said.", "length", "length nsubj metres"),
      ("The length of the bridge was 40 metres, the builder said.", "builder", "builder nsubj said"),
      ("The death toll was 40, police said.", "40", "40 ccomp said"),
      ("A judge fined Jonas Holm 300 euros.", "Jonas", "Jonas obj fined"),
      ("A judge fined Jonas Holm 300 euros.", "euros", "euros obl:unmarked fined"),
      ("The crash cost the airline $30 million last year.", "airline", "airline obj cost"),
      ("The court awarded the family 200,000 euros.", "family", "family obj awarded"),
      ("He suffered life-threatening injuries.", "injuries", "injuries obj suffered"),
      ("A film crew released harrowing video of the crash.", "video", "video obj released"),
      ("The dog bit the boy on Monday.", "dog", "dog nsubj bit"),
      ("Two of the 12 hostages died on Monday.", "Two", "Two nsubj died"),
      ("At least nine of the ten people on board died.", "nine", "nine nsubj died"),
      ("A train that carried 117 people derailed.", "derailed", "derailed root -"),
      ("A train that carried 117 people derailed.", "people", "people obj carried"),
      ("A jet that was carrying 117 people crashed near Holm.", "crashed", "crashed root -"),
      ("Police said nine of the ten people on board died.", "nine", "nine nsubj died"),
      ("Of those 36 bodies, 32 have been identified, county officials said.", "bodies", "bodies obl identified"),
      ("Of those 36 bodies, 32 have been identified, county officials said.", "identified", "identified ccomp said"),
      ("The minister was sacked.", "minister", "minister nsubj:pass sacked"),
      ("Parliament was dissolved, and the minister was dismissed.", "Parliament", "Parliament nsubj:pass dissolved"),
      ("The treaty was ratified.", "treaty", "treaty nsubj:pass ratified"),
      ("The minister was tired.", "minister", "minister nsubj tired"),
      ("Four people perished.", "people", "people nsubj perished"),
      ("The stabbing shocked the town.", "town", "town obj shocked"),
      ("The rescuers found the boy alive in the cave.", "alive", "alive xcomp found"),
      ("The court found Jonas Lund guilty of theft.", "guilty", "guilty xcomp found"),
      ("The court found him not guilty.", "not", "not advmod guilty"),
      ("Forty houses were destroyed.", "Forty", "Forty nummod houses"),
      ("The road was shut.", "road", "road nsubj:pass shut"),
      ("The inquiry uncovered failings.", "failings", "failings obj uncovered"),
      ("The two countries exchanged prisoners.", "countries", "countries nsubj exchanged"),
      ("The firm shut its plant.", "plant", "plant obj shut"),
      ("Dozens of people drowned when the ferry sank.", "Dozens", "Dozens nsubj drowned"),
      ("Dozens of people drowned when the ferry sank.", "sank", "sank advcl drowned"),
      ("In the weeks since the vote, the party has held rallies.", "held", "held root -"),
      ("Late Saturday night, Anna Holm and Otto Lund rode through the town.", "rode", "rode root -"),
      ("In the most recent poll, 71 percent of the voters approved.", "percent", "percent nsubj approved"),
      ("Workers at the scene after a tram overturned in Lund.", "Workers", "Workers root -"),
      ("The gang kidnapped Otto Lund, a court heard.", "court", "court nsubj heard"),
      ("The gang kidnapped Otto Lund, a court heard.", "kidnapped", "kidnapped ccomp heard"),
      ("The police killed Otto Lund, a witness told reporters.", "told", "told root -"),
      ("The police killed Otto Lund, a witness told reporters.", "witness", "witness nsubj told"),
      ("They took action by killing Otto Lund, a spokesman said.", "Otto", "Otto obj killing"),
      ("The suspect is Otto Lund, police in Karvia said.", "police", "police nsubj said"),
      ("The suspect is Otto Lund, police in Karvia said.", "Otto", "Otto ccomp said"),
      ("The suspect is Otto Lund, two officials familiar with the case said.", "officials", "officials nsubj said"),
      ("The mine belongs to Karvia Mining, a union official said.", "official", "official nsubj said"),
      ("Ten people died, Otto Lund, the mayor, told reporters.", "Otto", "Otto nsubj told"),
      ("The driver was Otto Lund, said police.", "police", "police nsubj said"),
      ("The driver was Otto Lund, said Karvia's foreign ministry.", "ministry", "ministry nsubj said"),
      ("As the storm came near, Otto Lund tweeted a picture of the harbour.", "tweeted", "tweeted root -"),
      ("The police shot Otto Lund, a witness said, but he survived.", "shot", "shot root -"),
      ("The death toll was 40, police said.", "police", "police nsubj said"),
      ("Five people died, most of them children, the police said.", "people", "people nsubj died"),
      ("Five people died, most of them children, the police said.", "died", "died ccomp said"),
      (
        "Shareholders of Lund will receive $41 a share, a premium of 28%, the companies said.", "companies",
        "companies nsubj said"
      ),
      ("The turnout was 62%.", "turnout", "turnout nsubj %"),
      ("The turnout was 61%, officials said.", "turnout", "turnout nsubj %"),
      ("Turnout was 61 percent, the commission said.", "Turnout", "Turnout nsubj percent"),
      ("200 more are in hospital.", "200", "200 nsubj hospital"),
      ("Denmark's Prime Minister Anders Holm stepped down on Tuesday.", "Denmark", "Denmark nmod:poss Minister"),
      ("Holm's lawyer Rosa Meyer denied the charge.", "lawyer", "lawyer nmod:desc Rosa"),
      ("Holm's lawyer Rosa Meyer denied the charge.", "Rosa", "Rosa nsubj denied"),
      ("The company's chief executive said sales fell.", "sales", "sales nsubj fell"),
      ("The company's chief executive said sales fell.", "executive", "executive nsubj said"),
      ("Two of the hostages escaped, and a third was freed by police.", "Two", "Two nsubj escaped"),
      ("Two of the hostages escaped, and a third was freed by police.", "freed", "freed conj escaped"),
      ("The minister, who took office in 2015, denied wrongdoing.", "minister", "minister nsubj denied"),
      ("The ship, which was carrying 300 migrants, capsized off the coast of Lund.", "ship", "ship nsubj capsized"),
      ("The strike, the biggest in decades, shut schools and halted trains.", "strike", "strike nsubj shut"),
      (
        "The suspect, identified as Peter Holm, 34, was arrested at his home.", "suspect", "suspect nsubj:pass arrested"
      ),
      ("The suspect, identified as Peter Holm, 34, was arrested at his home.", "Peter", "Peter obl identified"),
      ("A bomb hidden in a parked car exploded near the embassy.", "bomb", "bomb nsubj exploded"),
      ("The airline said 131 passengers and 8 crew were on board.", "passengers", "passengers nsubj board"),
      ("Three children, aged 4, 6 and 9, died when their house collapsed.", "children", "children nsubj died"),
      ("The army, backed by warplanes, retook the town.", "army", "army nsubj retook"),
      ("The company, based in Lund, employs 4,000 people worldwide.", "company", "company nsubj employs"),
      ("The number of dead rose from 12 to 15.", "number", "number nsubj rose"),
      ("Talks between the two sides broke down on Monday.", "sides", "sides nmod Talks"),
      ("Talks between the two sides broke down on Monday.", "Talks", "Talks nsubj broke"),
      ("The minister resigned hours after the report was published.", "minister", "minister nsubj resigned"),
      ("The bank raised rates on Tuesday.", "Tuesday", "Tuesday obl raised"),
      ("A court in Lund on Friday jailed a former minister for five years.", "Friday", "Friday obl jailed"),
      ("As the price of oil rose, on Friday, the company said that it had sold 20 tankers.", "price", "price obl said"),
      ("Meyer, 48, of Lund said that it was shut.", "Lund", "Lund nmod Meyer"),
      (
        "Norway has promised to retaliate after a US airstrike killed general Anders Meyer and five others in Lund.",
        "airstrike", "airstrike nsubj killed"
      ),
      (
        "Norway has promised to retaliate after a US airstrike killed general Anders Meyer and five others in Lund.",
        "Meyer", "Meyer obj killed"
      ),
      (
        "U.S. airstrikes targeted a convoy near the airport in Lund and killed two.", "airstrikes",
        "airstrikes nsubj targeted"
      ),
      ("U.S. airstrikes targeted a convoy near the airport in Lund and killed two.", "targeted", "targeted root -"),
      ("Army mortars destroyed a bridge.", "mortars", "mortars nsubj destroyed"),
      ("Army mortars destroyed a bridge.", "destroyed", "destroyed root -"),
      (
        "Without giving a reason the port’s harbour office said “the bridge is shut”.", "harbour",
        "harbour compound office"
      ),
      (
        "President Anders Holm says six men captured by the rebel group Red Dawn more than two years ago have been freed.",
        "ago", "ago advmod captured"
      ),
      (
        "Meyer was leaving the old airport on Friday when the bus she was waiting for crashed into the wall.",
        "waiting", "waiting advcl leaving"
      ),
      ("The firm laid off 300 workers.", "off", "off compound:prt laid"),
      ("The virus infected 3,000 people in 11 provinces and killed 120.", "killed", "killed conj infected"),
      ("The minister quit after the report accused him of taking bribes.", "report", "report nsubj accused"),
      ("The minister quit after the report accused him of taking bribes.", "accused", "accused advcl quit"),
      ("The attack came a day after the government and the rebels signed a truce.", "rebels", "rebels conj government"),
      (
        "The attack came a day after the government and the rebels signed a truce.", "government",
        "government nsubj signed"
      ),
      ("The vote, postponed because of the unrest, will be held in May.", "unrest", "unrest obl postponed"),
      ("The rebels, backed by foreign fighters, seized Lund.", "fighters", "fighters obl:agent backed"),
      (
        "The rebels seized the town of Tessel last month but were driven out on Friday.", "month",
        "month obl:unmarked seized"
      ),
      ("The rebels seized the town of Tessel last month but were driven out on Friday.", "Tessel", "Tessel nmod town"),
      (
        "The leader of the group, wanted for the bombing of a market in 2014, was captured in a raid on a house.",
        "leader", "leader nsubj:pass captured"
      ),
      (
        "Some 40,000 people marched through the city on Saturday, organisers said; police put the number at 15,000.",
        "put", "put parataxis marched"
      ),
      (
        "A fire tore through a block of flats early on Sunday, killing at least nine people, officials said.", "tore",
        "tore ccomp said"
      ),
      ("His office said he was in a stable condition and would be kept in overnight.", "kept", "kept conj condition"),
      ("Scientists say the find, made in a cave in 2016, could rewrite history.", "find", "find nsubj rewrite"),
      ("Scientists say the find, made in a cave in 2016, could rewrite history.", "rewrite", "rewrite ccomp say"),
      ("Police said the man, who has not been named, would appear in court.", "man", "man nsubj appear"),
      ("The company said the deal, its biggest ever, would close in June.", "deal", "deal nsubj close"),
      ("The plane crashed, killing all 12 on board.", "12", "12 obj killing"),
      (
        "Lund completed its purchase of Holm, 21 months after the two firms shook hands and later than they had hoped.",
        "firms", "firms nsubj shook"
      ),
      (
        "Officials said 512 people were injured in Wednesday's quake, which had a magnitude of 6.8, and at least 20 were missing.",
        "had", "had acl:relcl quake"
      ),
      ("Among the dead were three children and a pregnant woman, the director said.", "woman", "woman conj children"),
      (
        "The explosion, which was heard 20 kilometres away, tore through the terminal shortly before 9 a.m., killing 14.",
        "killing", "killing advcl tore"
      ),
      ("Man held over stabbing of three", "Man", "Man nsubj:pass held"),
      ("A total of 129 people had been saved by Tuesday morning.", "morning", "morning obl saved"),
      (
        "A boat carrying 60 people sank off the island; 17 bodies were found.", "sank", "sank root -"
      ),
      (
        "A boat carrying 60 people sank off the island; 17 bodies were found.", "boat", "boat nsubj sank"
      ),
      (
        "A boat carrying 60 people sank off the island; 17 bodies were found.", "found", "found parataxis sank"
      ),
      (
        "Around 400 soldiers, backed by five tanks, joined the search.", "soldiers", "soldiers nsubj joined"
      ),
      (
        "Sixty people were missing and more than 2,000 had been moved to tents.", "2,000", "2,000 nsubj moved"
      ),
      (
        "Sixty people were missing and more than 2,000 had been moved to tents.", "more", "more advmod 2,000"
      ),
      (
        "The government has declared a week of mourning and pledged 9,000 euros to every family made homeless by the storm, which left 2,500 without a home.",
        "euros",
        "euros obj pledged"
      ),
      (
        "The government has declared a week of mourning and pledged 9,000 euros to every family made homeless by the storm, which left 2,500 without a home.",
        "made",
        "made acl family"
      ),
      (
        "The 42-metre-high dam, built in 1958 and owned by the power company Lund Hydro, gave way at 3:20 a.m., when most residents were asleep.",
        "dam", "dam nsubj gave"
      ),
      (
        "Footage posted online showed smoke pouring from the engine.", "posted", "posted acl Footage"
      ),
      (
        "Footage posted online showed smoke pouring from the engine.", "Footage", "Footage nsubj showed"
      ),
      (
        "A statement released by the family said he had died at home.", "said", "said root -"
      ),
      (
        "A statement released by the family said he had died at home.", "died", "died ccomp said"
      ),
      (
        "All 132 aboard are feared dead.", "132", "132 nsubj:pass feared"
      ),
      (
        "The bus fell into a ravine after its brakes failed, killing at least 22 of those on board.", "22",
        "22 obj killing"
      ),
      (
        "Three carriages derailed and one caught fire, according to the operator.", "operator", "operator obl derailed"
      ),
      (
        "Two of them were children, according to the mayor, who saw it.", "mayor", "mayor obl children"
      ),
      (
        "More than 70 people were taken to hospital, nine of them in critical condition.", "nine",
        "nine parataxis taken"
      ),
      (
        "A heat wave has killed at least 90 people in two weeks, most of them elderly.", "elderly",
        "elderly parataxis killed"
      ),
      (
        "An inquiry blamed the crash on a signal that had been wrongly wired.", "signal", "signal obl blamed"
      ),
      (
        "The author, who died on Sunday aged 91, wrote more than 40 novels.", "Sunday", "Sunday obl died"
      ),
      (
        "The author, who died on Sunday aged 91, wrote more than 40 novels.", "aged", "aged advcl died"
      ),
      (
        "Meyer, who has been in hiding since May, faces up to 20 years in prison.", "faces", "faces root -"
      ),
      (
        "Meyer, who has been in hiding since May, faces up to 20 years in prison.", "Meyer", "Meyer nsubj faces"
      ),
      (
        "The coalition collapsed after the smallest of its three parties walked out.", "smallest",
        "smallest nsubj walked"
      ),
      (
        "The coalition collapsed after the smallest of its three parties walked out.", "walked",
        "walked advcl collapsed"
      ),
      (
        "The King swore in a new cabinet on Monday.", "cabinet", "cabinet obj swore"
      ),
      (
        "The bill passed by 51 votes to 49.", "votes", "votes obl passed"
      ),
      (
        "Two tigers escaped from the zoo but were caught within hours.", "Two", "Two nummod tigers"
      ),
      (
        "At least five men were shot dead and 80 others wounded, a source said.", "others", "others nsubj:pass wounded"
      ),
      (
        "The jet lost contact with controllers 12 minutes after take-off.", "minutes", "minutes obl:unmarked lost"
      ),
      (
        "The death toll has risen to 41 after four of the injured died overnight.", "risen", "risen root -"
      ),
      (
        "The death toll has risen to 41 after four of the injured died overnight.", "four", "four nsubj died"
      ),
      (
        "The number of dead rose to 12 after a woman died of her injuries.", "woman", "woman nsubj died"
      ),
      (
        "The number of dead rose to 12 after a woman died of her injuries.", "died", "died advcl rose"
      ),
      (
        "The blast left a crater 10 metres wide.", "crater", "crater obj left"
      ),
      (
        "Police named the dead man as Peter Holm, a 42-year-old father of two.", "Peter", "Peter obl named"
      ),
      (
        "The couple's two daughters, aged five and eight, were unharmed.", "daughters", "daughters nsubj unharmed"
      ),
      (
        "The number of injured has climbed to 120, of whom 14 are in intensive care.", "14", "14 nsubj care"
      ),
      (
        "Relatives of those injured gathered outside.", "gathered", "gathered root -"
      ),
      (
        "A fire at a warehouse, officials said, destroyed 40 cars.", "fire", "fire nsubj destroyed"
      ),
      (
        "A fire at a warehouse, officials said, destroyed 40 cars.", "said", "said parataxis destroyed"
      ),
      ("Twelve miners, three of them brothers, died in the blast.", "miners", "miners nsubj died"),
      (
        "At least 45 migrants, among them nine children, drowned when their boat sank off Holm, police said.",
        "migrants", "migrants nsubj drowned"
      ),
      (
        "The plane, officials said, had been hit by a missile.", "plane", "plane nsubj:pass hit"
      ),
      (
        "Gunmen on motorcycles opened fire at a market, police said, killing eight people.", "killing",
        "killing advcl opened"
      ),
    ]) func mended(text: String, word: String, expected: String)
  {
    #expect(Self.relation(text, word) == expected)
  }

  @Test(
    "left alone",
    arguments: [
      ("They found twenty wounded soldiers.", "twenty", "twenty nummod soldiers"),
      ("Two people died in Leeds in 2019.", "2019", "2019 obl died"),
      ("The priest will say a Mass for the dead of Holm at St. Olaf's on Sunday.", "dead", "dead ccomp say"),
      ("Also present was the mayor of Holm.", "mayor", "mayor root -"),
      ("Three days after that came the convoy.", "that", "that nmod days"),
      ("A man in a car carrying weapons was stopped.", "carrying", "carrying acl car"),
      ("He left after the vote.", "vote", "vote obl left"),
      ("The bridge was built by the army.", "army", "army obl:agent built"),
      ("He met the men who carried the flag.", "carried", "carried acl:relcl men"),
    ]) func left(text: String, word: String, expected: String)
  {
    #expect(Self.relation(text, word) == expected)
  }

  @Test(
    "every tree stays a tree",
    arguments: [
      "20 of those injured were taken to a clinic and 31 to a school, and one died.",
      "LEEDS, England - A fire killed two, one of them injured before.",
      "One, two, three in four of five wounded were.",
      "The mayor has ordered three days of mourning, two in York, and one has.",
      "Says it is late, and went", "Said, they, went, said", "Said Holm", ", said", "Going went",
    ])
  func trees(_ text: String) {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    for token in document.tokens.indices {
      #expect(document.syntax.path(from: token).count < document.tokens.count + 1)
    }
  }

  @Test func aSemicolonPartsTheNewsOfAHeadline() {
    let text = "U.S. Kills Commander in Tessel; 4,000 More Troops on Alert\n\n12 March 2019\n\nIt happened on Monday."
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    let mark = document.tokens.indices.first { document.bytes($0).elementsEqual(";".utf8) } ?? 0
    let joined = document.sentences[0].tokens.filter { token in
      let head = Int(document.syntax.heads[token])
      return token > mark && head >= 0 && head < mark && document.syntax.relations[token] != .punct
    }
    #expect(!joined.isEmpty)
    #expect(joined.allSatisfy { document.syntax.relations[$0] == .parataxis })
  }
}
