import Comparison
import TestSupport
import Testing

@Suite struct NameExtractorTests {
  /// Text and the names in it as "kind canonical", in reading order.
  @Test(
    arguments: [
      ("General Rosa Meyer spoke in Vienna on Monday.", ["person Rosa Meyer", "place Vienna"]),
      ("On Friday Abu Talib al-Marsh left Basra.", ["person Abu Talib al-Marsh", "place Basra"]),
      ("Iraqi Prime Minister Karim Abdul-Wadi met her.", ["person Karim Abdul-Wadi"]),
      (
        "US President Ann Cole met Federal Reserve Chair Rosa Meyer.",
        ["place United States", "person Ann Cole", "organization Federal Reserve", "person Rosa Meyer"]
      ),
      ("Secretary of State John Holm resigned.", ["person John Holm"]),
      (
        "Iran's Ministry of Health and Medical Education denied it.",
        ["place Iran", "organization Ministry of Health and Medical Education"]
      ),
      ("An Iran-backed militia crossed the Strait of Hormuz.", ["place Iran", "place Strait of Hormuz"]),
      (
        "Ludwig van der Holm, Kim Jong-su and Han Ki-moon met at King's College.",
        ["person Ludwig van der Holm", "person Kim Jong-su", "person Han Ki-moon", "organization King's College"]
      ),
      ("Pope Anselm prayed with King Olaf.", ["person Pope Anselm", "person King Olaf"]),
      (
        "The U.N. and the WHO agreed, and those who knew agreed too.",
        ["organization United Nations", "organization World Health Organization"]
      ),
      (
        "Then Holm News Chairman Ann Cole and Sen. Rosa Meyer (D-Ohio) spoke.",
        ["organization Holm News", "person Ann Cole", "person Rosa Meyer"]
      ),
      ("The mayor of London Karim Wadi spoke.", ["place London", "person Karim Wadi"]),
      ("Rosa Meyer appeared as King Lear in the zoo.", ["person Rosa Meyer", "person King Lear"]),
      ("US-Iran talks ended in June.", ["place United States", "place Iran"]),
      ("Initial reports were wrong. Yesterday nobody knew.", []),
    ] as [(String, [String])])
  func namesAreFound(_ text: String, _ expected: [String]) {
    #expect(Self.names(text).map { "\($0.kind.rawValue) \($0.canonical)" } == expected, "\(text)")
  }

  @Test func laterMentionsJoinTheFullName() {
    let names = Self.names(
      "Rosa Meyer, 54, runs the Harbour Board (HB). Meyer said the HB was ready. Anna Holm disagreed. Mr Holm was not there."
    )
    #expect(names.map(\.canonical).filter { $0 == "Rosa Meyer" }.count == 2)
    #expect(names.map(\.canonical).filter { $0 == "Harbour Board" }.count == 3)
    #expect(Set(names.filter { $0.canonical == "Rosa Meyer" }.map(\.entity)).count == 1)
  }

  @Test func namesakesStayApart() {
    let names = Self.names("Rosa Meyer met Ruth Meyer. Adel Abdul-Wadi met Abu Wadi al-Marsh.")
    #expect(Set(names.map(\.entity)).count == 4)
  }

  @Test func theSpellingsOfAnArticleAreOneName() {
    let names = Self.names("Qasim Sulaimi left. Later Qassem Suleimi came back, and Qasim Sulaimi was seen.")
    #expect(Set(names.map(\.canonical)) == ["Qasim Sulaimi"])
  }

  @Test(
    arguments: [
      ("Rosa Meyer, the commissioner of the port, spoke.", "the commissioner of the port"),
      ("Rosa Meyer, 54, the second in command of the guard, spoke.", "the second in command of the guard"),
      ("Iran's supreme leader Ayatollah Karim Marsh spoke.", "Iran's supreme leader Ayatollah"),
      ("Prime Minister Rosa Meyer spoke.", "Prime Minister"),
    ])
  func rolesStandAtNames(_ text: String, _ role: String) {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    let roles = Self.names(text).compactMap(\.role).map { document.article.string($0) }
    #expect(roles == [role])
  }

  @Test func headlinesTakeTheirNamesFromTheBody() {
    let names = Self.names(
      "Meyer Quits Harbour Board Amid Long Row\n\nRosa Meyer left the Harbour Board on Friday after months of argument."
    )
    #expect(names.prefix(2).map(\.canonical) == ["Rosa Meyer", "Harbour Board"])
  }

  @Test func brokenTextsGiveNoNames() {
    for text in ["", "-", "al-", "'", "of The", "Mr.", "J.", "&", "\u{FEFF}", "the"] { _ = Self.names(text) }
    #expect(Self.names("the of and").isEmpty)
  }

  private static func names(_ text: String) -> [Name] {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    return NameExtractor(lexicon: TestLexicon.english).mentions(in: document).compactMap {
      if case .name(let name) = $0.value { name } else { nil }
    }
  }
}
