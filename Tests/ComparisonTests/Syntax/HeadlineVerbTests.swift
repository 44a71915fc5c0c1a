import Comparison
import TestSupport
import Testing

/// The tags of words of headlines, which stand over a report.
@Suite struct HeadlineVerbTests {
  static func tag(_ headline: String, _ word: String) -> String? {
    let text = "\(headline)\n\n12 March 2019\n\nIt happened on Monday, police said. The mayor thanked the crews.\n"
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    let token = document.tokens.indices.first {
      String(decoding: document.bytes($0), as: UTF8.self) == word
    }
    return token.map { document.syntax.tags[$0].xpos.name }
  }

  @Test(arguments: [
    ("Gunman kills nine at Lund synagogue", "kills", "VBZ"),
    ("Nine dead as gunman attacks Lund synagogue", "attacks", "VBZ"),
    ("Nine dead as gunman attacks Lund synagogue", "gunman", "NN"),
    ("Bomb attacks kill nine", "attacks", "NNS"),
    ("Bomb attacks kill nine", "kill", "VBP"),
    ("Police shoot man outside parliament", "shoot", "VBP"),
    ("Bus plunges into ravine, kills 22", "plunges", "VBZ"),
    ("Bus plunges into ravine, kills 22", "kills", "VBZ"),
    ("Train derails near Lund, 40 hurt", "derails", "VBZ"),
    ("Train derails near Lund, 40 hurt", "hurt", "VBN"),
    ("President orders inquiry into crash", "orders", "VBZ"),
    ("President orders inquiry into crash", "inquiry", "NN"),
    ("Pope to visit Norland in May", "Pope", "NN"),
    ("Ferry with 250 aboard sinks in Karvian storm", "sinks", "VBZ"),
    ("Oil price surges after attack on refinery", "surges", "VBZ"),
    ("Oil price surges after attack on refinery", "attack", "NN"),
    ("Rescuers race to find 65 missing after ferry sinks", "sinks", "VBZ"),
    ("Minister under fire after bank job cuts", "cuts", "NNS"),
    ("Haddad jailed for seven years over bribes", "jailed", "VBN"),
    ("Haddad jailed two men", "jailed", "VBD"),
    ("Navy Raid Kills Rebel Chief", "Kills", "VBZ"),
    ("Bus services in chaos after storm", "services", "NNS"),
    ("Storm hits coast, thousands flee", "flee", "VBP"),
    ("Two killed after car ploughs into crowd", "ploughs", "VBZ"),
    ("Rebels seize city, detain mayor", "detain", "VBP"),
    ("Norland and Karvia exchange 70 prisoners", "exchange", "VBP"),
  ])
  func verbs(headline: String, word: String, tag: String) {
    #expect(Self.tag(headline, word) == tag, "\(headline)")
  }

  @Test(arguments: ["Kills", "Falls as", "As falls, kills", ", kills nine", "Nine, nine", "Cuts cuts cuts cut"])
  func oddHeadlines(headline: String) {
    #expect(Self.tag(headline, String(headline.split(separator: " ").last ?? "")) != nil)
  }
}
