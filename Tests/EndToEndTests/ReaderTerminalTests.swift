import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The reader, run in a terminal as a person runs it.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct ReaderTerminalTests {
  private static let folder = TestLexicon.root + "/Resources/Samples/baghdad-airport/"
  private static let articles = ["harbour-post.txt", "continental-wire.txt", "meridian-weekly.md"].map { folder + $0 }

  private func open(
    _ arguments: [String] = articles, width: Int = 120, height: Int = 40, environment: [String: String] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      [try BuiltProduct.rashomon()] + arguments, width: width, height: height,
      environment: ["XDG_DATA_HOME": "/dev/null"].merging(environment) { $1 })
  }

  /// A folder that is gone after the test, for the notebook and for what is written.
  private static func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/end-to-end-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw ChildProcess.Failure(description: "no temporary folder") }
    let folder = String(cString: made)
    defer { _ = try? ChildProcess.run(["rm", "-r", folder]) }
    try body(folder)
  }

  /// Opens it from a shell that stays and tells its exit status: what a program leaves behind on the terminal can be looked
  /// at only while the terminal lives.
  private func openInShell(_ arguments: [String] = articles, environment: [String: String] = [:]) throws -> TmuxSession
  {
    let script = "\"$0\" \"$@\"; echo \"ended with $?\"; exec cat"
    return try TmuxSession(
      ["sh", "-c", script, try BuiltProduct.rashomon()] + arguments, width: 120, height: 40,
      environment: ["XDG_DATA_HOME": "/dev/null"].merging(environment) { $1 })
  }

  /// The program that the shell runs.
  private func child(of session: TmuxSession) throws -> pid_t {
    let found = try ChildProcess.run(["ps", "-o", "pid=", "--ppid", String(try session.process())]).output
    return pid_t(found.filter(\.isNumber)) ?? -1
  }

  /// Waits for the comparison: a debug build takes its time.
  private func compared(_ session: TmuxSession) throws {
    try session.waitUntil("the facts are counted", withinSeconds: 60) { $0.contains("≈") && !$0.contains("comparing…") }
  }

  @Test func opensMovesAndLeavesTheTerminalAsItWas() throws {
    let session = try openInShell()
    try session.waitFor("▸ 1 ")
    try compared(session)
    #expect(try session.showsFullScreen())
    #expect(try session.screen().contains("Ellen Marchbanks"))
    try session.press("G")
    try session.waitUntil("the first article is at its end") { !$0.contains("Ellen Marchbanks") }
    try session.press("g")
    try session.waitFor("Ellen Marchbanks")
    try session.press("Tab")
    try session.waitFor("▸ 2 ")
    try session.press("f")
    try session.waitFor("▌")
    try session.press("F3")
    try session.waitFor("[Facts]")
    try session.press("q", "q")
    try session.waitFor("ended with 0")
    #expect(try !session.showsFullScreen())
    #expect(try session.showsCursor())
    #expect(try !session.screen().contains("Ellen Marchbanks"))
  }

  @Test func followsTheSizeOfItsWindow() throws {
    let session = try open()
    try compared(session)
    try session.press("/")
    try session.type("fourteen")
    try session.resize(width: 60, height: 30)
    try session.waitUntil("the columns are stacked, and the prompt is there") {
      $0.contains("/fourteen") && $0.split(separator: "\n").allSatisfy { $0.count <= 60 } && !$0.contains("2 Facts")
    }
    try session.press("Escape")
    try session.resize(width: 40, height: 15)
    try session.waitUntil("one source is left") { $0.split(separator: "\n").count <= 15 && $0.contains("▸ 1/3 ") }
    try session.resize(width: 200, height: 50)
    try session.waitFor("F6 Silences")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func writesMarkedPassages() throws {
    try Self.withFolder { folder in
      let session = try open(environment: ["XDG_DATA_HOME": folder])
      try compared(session)
      try session.press("f", "*")
      try session.waitFor("marked, with")
      try session.press("e", "C-u")
      try session.type(folder + "/marks.md")
      try session.press("Enter")
      try session.waitFor("1 passage written to")
      try session.press("q")
      #expect(try session.exitStatus() == 0)
      let written = try ChildProcess.run(["cat", folder + "/marks.md"]).output
      #expect(written.hasPrefix("---\n"))
      #expect(written.contains("\n> "))
      #expect(written.contains("harbour-post"))
    }
  }

  @Test func marksAndPlacesAreThereTheNextTime() throws {
    try Self.withFolder { folder in
      let first = try open(environment: ["XDG_DATA_HOME": folder])
      try compared(first)
      try first.press("f", "*")
      try first.waitFor("marked, with")
      try first.press("G")
      try first.waitUntil("the first article is at its end") { !$0.contains("Ellen Marchbanks") }
      try first.press("q")
      #expect(try first.exitStatus() == 0)
      let second = try open(environment: ["XDG_DATA_HOME": folder])
      try second.waitFor("where you left off", withinSeconds: 60)
      #expect(try second.screen().contains("1 marked"))
      #expect(try !second.screen().contains("Ellen Marchbanks"))
      try second.press("M", "*")
      try second.waitFor("0 marked passages")
      try second.press("q", "q")
      #expect(try second.exitStatus() == 0)
      let third = try open(["--no-notebook"] + Self.articles, environment: ["XDG_DATA_HOME": folder])
      try compared(third)
      #expect(try third.screen().contains("Ellen Marchbanks"))
    }
  }

  @Test func listsTheEventsAndOpensOne() throws {
    let session = try open([])
    try session.waitFor("Or choose an event:")
    try session.press("Enter")
    try session.waitFor("▸ 1/5 ")
    try compared(session)
    try session.press("q")
    try session.waitFor("Or choose an event:")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func articlesCanComeFromAPipe() throws {
    let program = try BuiltProduct.rashomon()
    let command = "cat '\(Self.articles[0])' | '\(program)' - '\(Self.articles[1])'"
    let session = try TmuxSession(
      ["sh", "-c", command], width: 100, height: 30, environment: ["XDG_DATA_HOME": "/dev/null"])
    try session.waitFor("▸ 1 ")
    try session.press("Tab")
    try session.waitFor("▸ 2 ")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func signalsEndIt(signal: Int32) throws {
    let session = try openInShell()
    try session.waitFor("▸ 1 ")
    kill(try child(of: session), signal)
    try session.waitFor("ended with \(128 + signal)")
    #expect(try !session.showsFullScreen())
    #expect(try session.showsCursor())
  }

  @Test func endsWithItsWindow() throws {
    let session = try open()
    try session.waitFor("▸ 1 ")
    let process = try session.process()
    try session.vanish()
    try eventually("the program is gone") { kill(process, 0) != 0 }
  }

  @Test func anUnknownTerminalIsToldAndNothingIsDrawn() throws {
    let session = try openInShell(environment: ["TERM": "no-such-terminal"])
    try session.waitFor("ended with 2")
    #expect(try session.screen().contains("the terminal database knows no “no-such-terminal”"))
    #expect(try !session.showsFullScreen())
  }

  @Test func missingWordListsAreToldOnTheScreen() throws {
    let session = try open(environment: ["RASHOMON_RESOURCES": "/nonexistent"])
    try session.waitFor("the word lists are not found")
    try session.waitFor("▸ 1 ")
    try session.press("f", "F3", "j", "q", "q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func aMissingFileIsToldBeforeAndAfter() throws {
    let session = try openInShell(["/no/such/article.txt"])
    try session.waitFor("ended with 3")
    #expect(try session.screen().contains("/no/such/article.txt: no such file"))
    let others = try openInShell(["/no/such/article.txt"] + Self.articles)
    try others.waitFor("▸ 1 ")
    try others.press("q")
    try others.waitFor("ended with 3")
    #expect(try others.screen().contains("/no/such/article.txt: no such file"))
  }
}
