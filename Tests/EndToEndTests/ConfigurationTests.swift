import TestSupport
import Testing

/// The configuration file, read by the program.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct ConfigurationTests {
  /// Two short articles: what is tested here has little to do with what they say.
  private static let folder = try? TemporaryFolder()
  private static let articles = [
    (
      "crest.txt", "Crest Herald\n4 May 2018\n\nA dam above Holm broke on Friday. Two people drowned, the mayor said.\n"
    ),
    (
      "vale.txt",
      "Vale Gazette\n4 May 2018\n\nThe dam above Holm broke on Friday. Five people drowned, the mayor said.\n"
    ),
  ].compactMap { name, text in try? folder?.write(name, Array(text.utf8)) }

  /// A folder for `XDG_CONFIG_HOME` with a file in it.
  private func home(_ text: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let inner = try ChildProcess.run(["mkdir", folder.path + "/rashomon"])
    #expect(inner.status == 0)
    try folder.write("rashomon/config.toml", Array(text.utf8))
    return folder
  }

  private func run(_ arguments: [String], home: String = "/dev/null") throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProduct.rashomon()] + arguments,
      environment: CommandRunner.environment.merging(["XDG_CONFIG_HOME": home]) { $1 }, withinSeconds: 60)
  }

  private func open(_ arguments: [String] = [], home: String, environment: [String: String] = [:]) throws
    -> TmuxSession
  {
    let script = "\"$0\" \"$@\"; echo \"ended with $?\"; exec cat"
    return try TmuxSession(
      ["sh", "-c", script, try BuiltProduct.rashomon()] + arguments + Self.articles, width: 120, height: 40,
      environment: ["XDG_DATA_HOME": "/dev/null", "XDG_CONFIG_HOME": home].merging(environment) { $1 })
  }

  @Test func keysAndSettingsHold() throws {
    let folder = try home(
      """
      [reader]
      panel = "hidden"
      view = "facts"
      [keys]
      "ctrl-x q" = "quit"
      q = "none"
      [keys.list]
      s = "view-columns"
      """)
    let session = try open(home: folder.path)
    try session.waitFor("[Facts]")
    try session.press("s")
    try session.waitFor("[Columns]")
    try session.press("q")
    try session.waitFor("q does nothing here")
    try session.press("?")
    try session.waitFor("<C-x>q")
    try session.press("?")
    try session.waitFor("▸ 1 ")
    try session.press("C-x")
    try session.waitFor("q leave")
    try session.press("q")
    try session.waitFor("ended with 0")
  }

  @Test func mistakesAreToldBeforeAndOnTheScreen() throws {
    let folder = try home("[reader]\nmose = true\n[keys]\ns = \"serch\"\n")
    let session = try open(home: folder.path)
    try session.waitFor("config.toml:2: there is no setting “mose”; did you mean “mouse”? (and 1 more)")
    try session.waitFor("▸ 1 ")
    try session.press("q")
    try session.waitFor("ended with 0")
    try session.waitFor("rashomon: config.toml:2: there is no setting “mose”; did you mean “mouse”?")
    try session.waitFor("rashomon: config.toml:4: there is no action “serch”; did you mean “search”?")
  }

  @Test func whatIsNoTOMLLeavesTheDefaults() throws {
    let folder = try home("[reader]\nview = \"facts\"\nmouse = = 1\n")
    let session = try open(home: folder.path)
    try session.waitFor("config.toml:3: no TOML, so that nothing of it is used")
    try session.waitFor("[Columns]")
  }

  @Test func aThemeOfOnesOwn() throws {
    let folder = try home(
      "[reader]\ntheme = \"paper\"\n[themes.paper]\nbase = \"monochrome\"\nbar = { background = 52, reverse = false }\n"
    )
    let session = try open(home: folder.path)
    try session.waitFor("▸ 1 ")
    try eventually("the bar has its colour") { try session.styledScreen().contains("48;5;52") }
    try session.type(":theme monochrome")
    try session.press("Enter")
    try eventually("the bar has none") { try !session.styledScreen().contains("48;5;52") }
    // No colour is no colour, whatever theme there is.
    let without = try open(home: folder.path, environment: ["NO_COLOR": "1"])
    try without.waitFor("▸ 1 ")
    #expect(try !without.styledScreen().contains("48;5;52"))
  }

  @Test func theCommandLineGoesBefore() throws {
    let folder = try home(
      """
      [reader]
      theme = "paper"
      confidence = 0.9
      [themes.paper]
      bar = { background = 52, reverse = false }
      """)
    func frame(_ arguments: [String]) throws -> String {
      try run(["--render", "100x30", "--render-style"] + arguments + Self.articles, home: folder.path).output
    }
    #expect(try frame([]).contains("bg 52"))
    #expect(try !frame(["--theme", "standard"]).contains("bg 52"))
    #expect(try !frame(["--no-config"]).contains("bg 52"))
    #expect(try frame(["--confidence", "0"]) != frame([]))
    let other = try folder.write("other.toml", Array("[themes.paper]\nbar = { background = 53 }\n".utf8))
    #expect(try !frame(["--config", other]).contains("bg 5"))
    #expect(try frame(["--config", other, "--theme", "paper"]).contains("bg 53"))
  }

  @Test func onlyTheReaderReadsIt() throws {
    let folder = try home("[reader]\nmose = true\n[keys.columns]\nx = \"none\"\ns = \"explain\"\n")
    let piped = try run(Self.articles, home: folder.path)
    #expect(piped.status == 0 && piped.errors == "")
    #expect(try run(["compare"] + Self.articles, home: folder.path).errors == "")
    let keys = try run(["keys"], home: folder.path)
    #expect(keys.status == 0 && keys.errors.contains("config.toml:2:"))
    #expect(keys.output.contains("  s ") && keys.output.contains("explain"))
    #expect(try run(["keys", "--no-config"], home: folder.path).errors == "")
  }

  @Test func aHomeFolderIsEnough() throws {
    let folder = try TemporaryFolder()
    _ = try ChildProcess.run(["mkdir", "-p", folder.path + "/.config/rashomon"])
    try folder.write(".config/rashomon/config.toml", Array("[keys]\n\"ctrl-e\" = \"export\"\n".utf8))
    var environment = CommandRunner.environment
    environment["HOME"] = folder.path
    let program = try BuiltProduct.rashomon()
    #expect(try ChildProcess.run([program, "keys"], environment: environment).output.contains("<C-e>"))
    // A relative path is not one (XDG Base Directory Specification).
    environment["XDG_CONFIG_HOME"] = "elsewhere"
    #expect(try ChildProcess.run([program, "keys"], environment: environment).output.contains("<C-e>"))
  }

  @Test func wrongUse() throws {
    let absent = try run(["--config", "/nowhere/config.toml", "--render", "80x24"] + Self.articles)
    #expect(absent.status == 2 && absent.errors.contains("/nowhere/config.toml: no such file"))
    let both = try run(["--config", "x", "--no-config", "--render", "80x24"] + Self.articles)
    #expect(both.status == 2 && both.errors.contains("exclude each other"))
    let theme = try run(["--theme", "papr", "--render", "80x24"] + Self.articles)
    #expect(
      theme.status == 2
        && theme.errors.contains("colour-blind, colour-blind-light, high-contrast, monochrome"))
    // A folder in its place is told, and is no reason not to start.
    let folder = try TemporaryFolder()
    _ = try ChildProcess.run(["mkdir", "-p", folder.path + "/rashomon/config.toml"])
    let frame = try run(["--render", "100x30"] + Self.articles, home: folder.path)
    #expect(frame.status == 0 && frame.errors.contains("is a folder"))
  }

  @Test func theTemplateIsAFileToBeginWith() throws {
    let template = try run(["config"]).output
    let folder = try home(template)
    #expect(try run(["keys"], home: folder.path).errors == "")
    #expect(try run(["keys"], home: folder.path).output == run(["keys"]).output)
  }
}
