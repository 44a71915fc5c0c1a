import Comparison
import TestSupport
import Testing

/// Tags mended before parsing; beside each the same words where the tagger is right.
@Suite struct TagRepairTests {
  static func tag(_ text: String, _ word: String) -> String? {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    guard
      let token = document.tokens.indices.first(where: {
        String(decoding: document.bytes($0), as: UTF8.self) == word
      })
    else { return nil }
    return document.syntax.tags[token].xpos.name
  }

  @Test(arguments: [
    ("The ship, which was carrying 300 migrants, capsized off the coast of Lund.", "capsized", "VBD"),
    ("The bank raised rates on Tuesday.", "raised", "VBD"),
    ("At least 45 migrants, among them nine children, drowned when their boat sank.", "drowned", "VBD"),
    ("A woman put intricate tattoos on his two dogs.", "intricate", "JJ"),
    ("Thirteen are still missing.", "Thirteen", "CD"),
    ("A spokeswoman for the ministry declined to comment.", "declined", "VBD"),
    ("Prime Minister Jonas Holm refused to concede, saying it was too early.", "concede", "VB"),
    ("Sales of boats declined to record lows.", "record", "NN"),
    ("The rebels have refused to open talks with the government.", "open", "VB"),
    ("The blast ripped through a market packed with shoppers.", "ripped", "VBD"),
    ("The blast ripped through a market packed with shoppers.", "packed", "VBN"),
    ("Police shot dead a man who had held two people hostage.", "shot", "VBD"),
    ("A man was shot dead by police on Monday.", "shot", "VBN"),
    ("The dam burst after days of rain.", "burst", "VBD"),
    ("The fire, which broke out on the fourth floor, spread quickly to the roof.", "spread", "VBD"),
    ("He was found guilty of murder and sentenced to life.", "found", "VBN"),
    ("The injured were taken to hospital by helicopter.", "taken", "VBN"),
    ("The firm plans to cut 500 jobs at its plant in Lund.", "plans", "VBZ"),
    ("The firm announced plans to cut 500 jobs.", "plans", "NNS"),
    ("The company, based in Lund, employs 4,000 people worldwide.", "employs", "VBZ"),
    ("Witnesses described hearing two explosions.", "Witnesses", "NNS"),
    ("Prices rose amid fears of a strike.", "amid", "IN"),
    ("The company's chief executive said sales fell.", "executive", "NN"),
    ("The president signed an executive order on Monday.", "executive", "JJ"),
    ("The accused pleaded guilty on Monday.", "accused", "NN"),
    ("Police said 31 people were missing.", "missing", "JJ"),
    ("The train was missing two of its wheels.", "missing", "VBG"),
    ("An explosion at a coal mine killed 18 miners.", "mine", "NN"),
    ("Government forces shot down a drone over the border on Monday.", "down", "RP"),
    ("He walked down a street in Lund.", "down", "IN"),
    ("Rebels took over the radio station.", "over", "RP"),
    ("The ball went over the wall.", "over", "IN"),
    ("Shares in Meyer Steel fell 11 percent after the company cut its forecast.", "cut", "VBD"),
    ("Prices rose after the cut.", "cut", "NN"),
    ("The race was stopped after a crash on lap 12 injured three riders.", "injured", "VBD"),
    ("They went home after the injured men left.", "injured", "VBN"),
    ("The plane overshot the runway and burst into flames.", "overshot", "VBD"),
    ("The plane overshot the runway and burst into flames.", "burst", "VBD"),
    ("The drug cut deaths by a third among patients, researchers found.", "cut", "VBD"),
    ("The explosion, which was heard for miles, tore through the terminal, officials said.", "tore", "VBD"),
    ("Please, Peter, contact us.", "contact", "VB"),
    (
      "At least 38 people were killed and 100 injured when two trains collided near Lund, the minister said.",
      "collided",
      "VBD"
    ),
    ("He was held when men accused of theft were named.", "accused", "VBN"),
    ("Nearly 300,000 people were evacuated from low-lying areas before it struck.", "struck", "VBD"),
    ("The judge sentenced him to up to 14 years in prison.", "up", "IN"),
    (
      "Lund completed its purchase of Holm on Friday, 21 months after the two firms shook hands and later than they hoped.",
      "completed", "VBD"
    ),
    ("Three days after the quake struck, rescuers found a boy alive.", "struck", "VBD"),
    ("The two leaders shook hands but did not answer questions.", "shook", "VBD"),
    ("They heard a loud bang before the bridge gave way.", "bang", "NN"),
    ("Video shows 30-year-old Peter Lund leaving the bank.", "shows", "VBZ"),
    ("The fashion shows were cancelled.", "shows", "NNS"),
    ("Among those killed was a nurse.", "killed", "VBN"),
    ("The mill's owner, Erik Dahl, has resigned, and its shares fell by 31 percent.", "fell", "VBD"),
    ("The firm, which runs 31 schools and employs 900 people, said it would grow.", "employs", "VBZ"),
    ("The government has set aside 9 million dollars; the WHO has asked donors for more.", "WHO", "NNP"),
    ("It is the third coup in Norland since independence in 1962.", "independence", "NN"),
    ("A student aged 21 lost an eye.", "aged", "VBN"),
    ("A student aged 21 lost an eye.", "lost", "VBD"),
    ("Relatives wept as the names of the dead were read out.", "wept", "VBD"),
    ("Sixty-two people were missing.", "Sixty", "CD"),
    ("An officer in a grey coat, flanked by two guards, read a statement on television.", "read", "VBD"),
    ("Gunmen on motorcycles opened fire at a market, police said, killing eight people.", "opened", "VBD"),
  ])
  func mended(text: String, word: String, tag: String) {
    #expect(Self.tag(text, word) == tag, "\(text)")
  }
}
