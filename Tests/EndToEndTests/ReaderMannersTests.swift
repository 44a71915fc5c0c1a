import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// How the reader behaves in a terminal: the mouse, sizes, the editor, what the terminal says by itself, what is kept.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct ReaderMannersTests {
  private static let samples = TestLexicon.root + "/Resources/Samples/baghdad-airport/"
  private static let articles = ["harbour-post.txt", "continental-wire.txt", "meridian-weekly.md"].map { samples + $0 }

  private func open(_ arguments: [String] = articles, environment: [String: String] = [:]) throws -> TmuxSession {
    let session = try TmuxSession(
      [try BuiltProduct.rashomon()] + arguments, width: 120, height: 40,
      environment: ["XDG_DATA_HOME": "/dev/null"].merging(environment) { $1 })
    try session.waitUntil("the facts are counted", withinSeconds: 60) { $0.contains("≈") && !$0.contains("comparing…") }
    return session
  }

  @Test func theMouseSelectsAndTheWordsAreCopiedWithTheirSource() throws {
    let folder = try TemporaryFolder()
    let session = try open(environment: ["RASHOMON_CLIPBOARD": "cat > '\(folder.path)/copied'"])
    // From the first letter of the headline to its fourth, as a terminal reports it: columns and rows from 1.
    try session.type("\u{1B}[<0;3;4M")
    try session.type("\u{1B}[<32;5;4M")
    try session.type("\u{1B}[<32;6;4M")
    try session.type("\u{1B}[<0;6;4m")
    try session.waitFor("selected; y copies")
    try session.press("y")
    try session.waitFor("copied from The Harbour Post, with the source")
    var copied = ""
    try eventually("the clipboard has it", evidence: { copied }) {
      copied = try ChildProcess.run(["cat", folder.path + "/copied"]).output
      return copied.hasPrefix("“The” — The Harbour Post, ") && copied.contains(", “Live summary: Iran vows")
        && copied.hasSuffix(", 3 Jan 2020")
    }
    // Another article by a click, and the wheel.
    try session.type("\u{1B}[<0;60;12M\u{1B}[<0;60;12m")
    try session.waitFor("▸ 2 ")
    try session.type(String(repeating: "\u{1B}[<65;10;10M", count: 5))
    try session.waitUntil("the first article has scrolled") { !$0.contains("Ellen Marchbanks") }
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func aStormOfSizesEndsInAWholeFrame() throws {
    let session = try open()
    try session.press("v", "w", "w")
    for step in 0..<40 { try session.resize(width: 40 + step * 37 % 160, height: 10 + step * 13 % 40) }
    try session.resize(width: 120, height: 40)
    try session.waitUntil("the frame fills the window") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return screen.contains("F6 Silences") && screen.contains("▸ 1 ")
        && lines.prefix(40).last?.contains("copy") == true
    }
    // An Esc that is followed at once would be Alt.
    try session.press("Escape")
    try session.waitUntil("nothing is selected any more") { !$0.contains("leave it") }
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func whatTheTerminalAnswersIsNotTyped() throws {
    let session = try open()
    for answer in [
      "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{07}", "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}P>|terminal 1.2\u{1B}\\",
      "\u{1B}[?62;22c", "\u{1B}_q:qq\u{1B}\\",
    ] { try session.type(answer) }
    try session.press("f")
    try session.waitFor("▌")
    #expect(try !session.screen().contains("does nothing here"))
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func aPasteIsNoCommand() throws {
    let session = try open()
    try session.press("/")
    try session.paste("embassy\nq\nZQ")
    try session.waitFor("/embassy q ZQ")
    try session.press("C-u")
    try session.type("embassy")
    try session.press("Enter")
    try session.waitUntil("the matches are counted") { $0.contains("/embassy   1 of") || $0.contains("/embassy: 1 of") }
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func notesAreWrittenInTheEditorAndKept() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write("editor", Array("printf 'Ask the ministry.\\n' >> \"$1\"\n".utf8))
    let environment = ["XDG_DATA_HOME": folder.path, "VISUAL": "sh '\(script)'"]
    let first = try open(environment: environment)
    try first.press("f", "E")
    try first.waitFor("note kept")
    #expect(try first.showsFullScreen())
    try first.press("#")
    try first.type("toll later")
    try first.press("Enter")
    try first.waitFor("tags kept")
    try first.press("M")
    try first.waitFor("✎ Ask the ministry.")
    #expect(try first.screen().contains("#toll  #later"))
    try first.press("q", "q")
    #expect(try first.exitStatus() == 0)
    let second = try open(environment: environment)
    try second.waitFor("1 marked")
    try second.press("M")
    try second.waitFor("✎ Ask the ministry.")
    #expect(try second.screen().contains("#toll  #later"))
  }

  @Test func correctionsAndPlacesAreKept() throws {
    let folder = try TemporaryFolder()
    let first = try open(environment: ["XDG_DATA_HOME": folder.path])
    try first.press("f", "!", "n")
    try first.waitFor("corrected: ")
    try first.press("2")
    try first.press("m", "k")
    try first.waitFor("place k is here")
    try first.press("q")
    #expect(try first.exitStatus() == 0)
    let second = try open(environment: ["XDG_DATA_HOME": folder.path])
    try second.waitFor("1 corrected")
    try second.press("'", "k")
    try second.waitFor("▸ 2 ")
    try second.press("!", "!")
    try second.waitFor("not the same fact: “")
    try second.press("d", "q")
    try second.waitUntil("nothing is corrected") { !$0.contains("1 corrected") }
    try second.press("q")
    #expect(try second.exitStatus() == 0)
    let third = try open(environment: ["XDG_DATA_HOME": folder.path])
    try third.press("!", "!")
    try third.waitFor("0 corrections")
  }

  @Test func itStopsAndComesBack() throws {
    let program = try BuiltProduct.rashomon()
    // A shell with job control: the kernel lets nothing stop that nobody could continue.
    let script = "set -m; \"$0\" \"$@\"; echo stopped; read line; fg; echo \"ended with $?\"; exec cat"
    let session = try TmuxSession(
      ["sh", "-c", script, program] + Self.articles, width: 120, height: 40,
      environment: ["XDG_DATA_HOME": "/dev/null"])
    try session.waitFor("▸ 1 ")
    try session.press("C-z")
    try session.waitFor("stopped")
    #expect(try !session.showsFullScreen())
    try session.resize(width: 100, height: 30)
    try session.press("Enter")
    try eventually("the screen is taken again") { try session.showsFullScreen() }
    try session.waitUntil("it is drawn for its new size") { screen in
      screen.contains("▸ 1/3 ") && screen.split(separator: "\n").allSatisfy { $0.count <= 100 }
    }
    try session.press("q")
    try session.waitFor("ended with 0")
  }

  @Test func theWindowSaysWhatIsRead() throws {
    let session = try open()
    #expect(try session.value("pane_title") == "rashomon: baghdad-airport")
  }

  @Test func manyFilesAreReadWhileTheScreenIsUp() throws {
    let folder = try TemporaryFolder()
    let paths = try (0..<40).map { number in
      try folder.write("paper\(number).txt", Array("Report \(number)\n\nThe mill at Dale burned on Monday.\n".utf8))
    }
    let session = try TmuxSession(
      ["sh", "-c", "\"$0\" \"$@\"; echo \"ended with $?\"; exec cat", try BuiltProduct.rashomon()] + paths
        + ["/no/such/file.txt"], width: 120, height: 40, environment: ["XDG_DATA_HOME": "/dev/null"])
    try session.waitFor("▸ 1/40 paper0", withinSeconds: 30)
    try session.waitFor("40 sources")
    try session.press("q")
    // The file that is missing is told in the end.
    try session.waitFor("ended with 3")
    #expect(try session.screen().contains("/no/such/file.txt: no such file"))
  }
}
