import Reader
import Screen
import Testing

@testable import Configuration

/// What stands in a file, what it comes to, and what is warned of.
@Suite struct SettingsTests {
  private func read(_ text: String) -> Configuration { Configuration(Array(text.utf8), name: "config.toml") }

  @Test func nothingIsTheDefaults() {
    #expect(read("") == Configuration())
    #expect(read("# only a remark\n\n[reader]\n[keys]\n[keys.columns]\n[themes]\n") == Configuration())
  }

  @Test func eachSettingIsTaken() {
    let configuration = read(
      """
      [reader]
      theme = "colour-blind"
      color = "never"
      hints = false
      view = "timeline"
      order = "kind"
      panel = "large"
      linked = false
      confidence = 0.7
      least-tellers = 3
      notebook = false
      column-width = 32
      text-width = 60
      stack-below = 100
      scroll-margin = 4
      mouse = false
      wheel-lines = 1
      pause = 800
      """)
    #expect(configuration.warnings == [])
    var expected = Configuration()
    expected.reader.theme = .colourBlind
    expected.color = .never
    expected.reader.showsHints = false
    expected.reader.view = .timeline
    expected.reader.order = .kind
    expected.reader.panel = .large
    expected.reader.isLinked = false
    expected.reader.confidence = 0.7
    expected.reader.leastTellers = 3
    expected.keepsNotebook = false
    expected.reader.narrowestColumn = 32
    expected.reader.widestText = 60
    expected.reader.narrowestSideBySide = 100
    expected.reader.scrollMargin = 4
    expected.hasMouse = false
    expected.reader.wheelLines = 1
    expected.pause = 800
    #expect(configuration == expected)
  }

  /// The table above must not forget one.
  @Test func everySettingHasAnEffect() {
    for setting in Setting.all(themes: Theme.named.map(\.name)) {
      let now = setting.value(in: Configuration())
      let other =
        switch setting.form {
        case .flag: now == "true" ? "false" : "true"
        case .number(_, let range): "\(range.upperBound)"
        case .fraction(_, let range): "\(range.upperBound)"
        case .choice(let names, _, _): "\"\(names.first { "\"\($0)\"" != now } ?? "")\""
        }
      let configuration = read("[reader]\n\(setting.name) = \(other)\n")
      #expect(configuration.warnings == [], "\(setting.name)")
      #expect(configuration != Configuration(), "\(setting.name)")
      #expect(setting.value(in: configuration) == other, "\(setting.name)")
    }
  }

  static let mistakes: [(text: String, warnings: [String])] = [
    ("[reader]\nthem = \"x\"", ["2: there is no setting “them”; did you mean “theme”?"]),
    ("[reader]\n\n# why\nwheellines = 3", ["4: there is no setting “wheellines”; did you mean “wheel-lines”?"]),
    ("[reader]\nmouse = \"on\"", ["2: mouse takes true or false, not “on”"]),
    ("[reader]\nmouse = 1", ["2: mouse takes true or false, not 1"]),
    ("[reader]\nscroll-margin = -1", ["2: scroll-margin takes a whole number from 0 to 20, not -1"]),
    ("[reader]\nscroll-margin = 1.5", ["2: scroll-margin takes a whole number from 0 to 20, not 1.5"]),
    ("[reader]\nconfidence = 70", ["2: confidence takes a number from 0 to 1, not 70"]),
    ("[reader]\npause = [1, 2]", ["2: pause takes a whole number from 50 to 10000, not a value of type array"]),
    ("[reader]\npause = 1979-05-27", ["2: pause takes a whole number from 50 to 10000, not a value of type date"]),
    ("[reader]\nview = \"timelime\"", ["2: there is no view “timelime”; did you mean “timeline”?"]),
    ("[reader]\npanel = \"wide\"", ["2: there is no panel “wide”; there are normal, large, hidden"]),
    (
      "[reader]\nview = {}",
      ["2: view takes \"columns\", \"facts\", \"timeline\", \"quotes\", \"silences\", not a table"]
    ),
    ("[raeder]\nmouse = true", ["1: there is no table [raeder]; did you mean “reader”?"]),
    ("mouse = true", ["1: “mouse” is a setting of [reader]: write that above it"]),
    ("mose = true", ["1: there is no setting “mose”; did you mean “mouse” of [reader]?"]),
    ("keys = 3", ["1: “keys” is a table: write [keys] above its settings"]),
    ("reader.mouse = 3", ["1: mouse takes true or false, not 3"]),
    ("reader = { mouse = false, hint = true }", ["1: there is no setting “hint”; did you mean “hints”?"]),
    (
      "[reader]\nb\u{7}ll = 1\n", ["2: no TOML, so that nothing of it is used"]
    ),
    ("[reader]\n\"b\\u001bll\" = 1\n", ["2: there is no setting “b?ll”"]),
    (
      "[reader]\nz = 1\nmose = true\na = 2",
      [
        "2: there is no setting “z”", "3: there is no setting “mose”; did you mean “mouse”?",
        "4: there is no setting “a”",
      ]
    ),
  ]

  @Test(arguments: mistakes) func mistakesAreToldWithTheirLine(text: String, warnings: [String]) {
    let configuration = read(text)
    let found = configuration.warnings.map(\.description)
    #expect(found.count == warnings.count, "\(found)")
    for (actual, expected) in zip(found, warnings) { #expect(actual.hasPrefix("config.toml:" + expected), "\(actual)") }
  }

  @Test func aMistakeLeavesTheRest() {
    let configuration = read("[reader]\nmouse = 3\nlinked = false\n[keys]\ns = \"nonsense\"\nS = \"quit\"\n")
    #expect(configuration.hasMouse && !configuration.reader.isLinked)
    #expect(configuration.warnings.map(\.line) == [2, 5])
    #expect(configuration.reader.keymap.bindings.contains(Binding([Key(.character("S"))], .quit)))
  }

  static let noTOML: [(text: String, line: Int)] = [
    ("[reader]\nmouse = \n", 2), ("[reader\n", 1), ("[reader]\nmouse = true\nmouse = false\n", 3),
    ("a = \"\"\"\nnever closed\n", 2), ("\n\n= 3", 3), ("[reader]\nlinked = maybe\n", 2),
  ]

  @Test(arguments: noTOML) func whatIsNoTOMLIsOneWarning(text: String, line: Int) {
    let configuration = read(text)
    #expect(configuration.warnings.map(\.line) == [line])
    #expect(configuration.warnings.allSatisfy { $0.text.hasPrefix("no TOML") && !$0.text.contains("\n") })
    var rest = configuration
    rest.warnings = []
    #expect(rest == Configuration())
  }

  @Test func bytesThatAreNoText() {
    #expect(Configuration([0x5B, 0x0A, 0x0A, 0xFF, 0x0A], name: "c").warnings.map(\.line) == [3])
    #expect(Configuration(Array("a = 1\nb = \0".utf8), name: "c").warnings.map(\.line) == [2])
    // The mark that some editors set at the start is none of its letters.
    let marked = Configuration([0xEF, 0xBB, 0xBF] + Array("[reader]\nmose = 1".utf8), name: "c")
    #expect(marked.warnings.map(\.line) == [2])
    #expect(Configuration(Array("[reader]\r\nmouse = false\r\nx = 1\r\n".utf8), name: "c").warnings.map(\.line) == [3])
  }
}
