import Reader
import Screen
import Testing

@testable import Configuration

/// Themes of the user's own.
@Suite struct ThemeTests {
  private func read(_ text: String) -> Configuration { Configuration(Array(text.utf8), name: "config.toml") }

  @Test func aThemeIsABaseAndWhatDiffers() {
    let configuration = read(
      """
      [reader]
      theme = "paper"

      [themes.paper]
      base = "colour-blind"
      agree = "#206040"
      refine = 99
      contradict = { foreground = "bright-white", background = "red", reverse = false, underline = "double" }
      quiet = { dim = false, italic = true }

      [themes.paper.hit]
      background = 178
      underline = true
      """)
    #expect(configuration.warnings == [])
    var expected = Theme.colourBlind
    expected[.agree].foreground = .rgb(0x20, 0x60, 0x40)
    expected[.refine].foreground = .indexed(99)
    expected[.contradict] = Look(
      foreground: .indexed(15), background: .indexed(1), adding: .bold, removing: .reverse, underline: .double)
    // A sign has the colours of its words.
    expected[.agreeSign].foreground = .rgb(0x20, 0x60, 0x40)
    expected[.refineSign].foreground = .indexed(99)
    expected[.contradictSign].foreground = .indexed(15)
    expected[.contradictSign].background = .indexed(1)
    expected[.quiet] = Look(adding: .italic, removing: .dim)
    expected[.hit].background = .indexed(178)
    expected[.hit].underline = .solid
    #expect(configuration.reader.theme == expected)
    #expect(configuration.reader.themes.map(\.name) == Theme.named.map(\.name) + ["paper"])
    #expect(configuration.themeName == "paper")
  }

  @Test func aThemeCanBeBasedOnOneBefore() {
    let configuration = read(
      "[themes.zinc]\nbase = \"monochrome\"\nagree = 3\n[themes.ash]\nbase = \"zinc\"\nrefine = 4\n")
    #expect(configuration.warnings == [])
    #expect(configuration.reader.themes.last?.theme[.agree].foreground == .indexed(3))
    #expect(configuration.reader.themes.last?.theme[.refine].foreground == .indexed(4))
  }

  @Test func aSignCanHaveColoursOfItsOwn() {
    let theme = read("[themes.own]\nagree = 3\nagree-sign = { bold = true }\n").reader.themes.last?.theme
    var expected = Theme.standard
    expected[.agree].foreground = .indexed(3)
    expected[.agreeSign].added = .bold
    #expect(theme == expected)
  }

  static let colors: [(text: String, color: Color?)] = [
    ("\"#a0B1c2\"", .rgb(0xA0, 0xB1, 0xC2)), ("\"#fff\"", .rgb(255, 255, 255)), ("\"blue\"", .indexed(4)),
    ("\"bright-black\"", .indexed(8)), ("\"default\"", .default), ("\"17\"", .indexed(17)), ("255", .indexed(255)),
    ("256", nil), ("-1", nil), ("\"#12345\"", nil), ("\"#+12345\"", nil), ("\"\"", nil), ("\"#\"", nil),
    ("\"bleu\"", nil),
  ]

  @Test(arguments: colors) func coloursAreReadInThreeForms(text: String, color: Color?) {
    let configuration = read("[themes.own]\nagree = \(text)\n")
    let theme = configuration.reader.themes.last?.theme
    #expect(theme?[.agree].foreground == color ?? Theme.standard[.agree].foreground)
    #expect(configuration.warnings.map(\.line) == (color == nil ? [2] : []))
  }

  static let mistakes: [(text: String, warnings: [String])] = [
    ("[themes.own]\nbase = \"standart\"", ["2: there is no theme “standart” to base one on; did you mean “standard”?"]),
    ("[themes.own]\nbase = 3", ["2: base takes the name of a theme, not 3"]),
    ("[themes.own]\nagre = 3", ["2: nothing on the screen is called “agre”; did you mean “agree”?"]),
    ("[themes.own]\nagree = \"grean\"", ["2: “grean” is no colour; did you mean “green”?"]),
    ("[themes.own]\nagree = true", ["2: agree takes a colour, or a table of foreground, background, bold"]),
    ("[themes.own]\nagree = { bold = 1 }", ["2: bold takes true or false, not 1"]),
    ("[themes.own]\nagree = { blod = true }", ["2: looks have no “blod”; did you mean “bold”?"]),
    ("[themes.own]\nagree = { foreground = true }", ["2: true is no colour; write \"#rrggbb\""]),
    ("[themes.own.hit]\nunderline = \"curley\"", ["2: there is no underline “curley”; did you mean “curly”?"]),
    ("[themes.own.hit]\nunderline = 2", ["2: underline takes true or false or one of none, solid"]),
    ("[themes.standard]\nagree = 3", ["1: “standard” is a theme of the program"]),
    ("[themes]\nown = 3", ["2: a theme is a table"]),
    ("[reader]\ntheme = \"own\"", ["2: there is no theme “own”; there are standard, colour-blind, colour-blind-light"]),
  ]

  @Test(arguments: mistakes) func mistakesAreToldWithTheirLine(text: String, warnings: [String]) {
    let found = read(text).warnings.map(\.description)
    #expect(found.count == warnings.count, "\(found)")
    for (actual, expected) in zip(found, warnings) { #expect(actual.hasPrefix("config.toml:" + expected), "\(actual)") }
  }
}
