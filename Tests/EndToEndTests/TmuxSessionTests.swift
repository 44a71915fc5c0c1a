import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The harness itself, on programs that every system has.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct TmuxSessionTests {
  @Test func typingIsEchoed() throws {
    let session = try TmuxSession(["cat"], width: 40, height: 6)
    try session.type("a ship; $HOME")
    try session.press("Enter")
    try session.waitUntil("the line is there twice") { $0.hasPrefix("a ship; $HOME\na ship; $HOME\n") }
    try session.press("C-d")
    #expect(try session.exitStatus() == 0)
  }

  @Test func sizesReachTheProgram() throws {
    let session = try TmuxSession(["sh", "-c", "while read line; do stty size; done"], width: 50, height: 7)
    try session.press("Enter")
    try session.waitFor("7 50")
    try session.resize(width: 61, height: 9)
    try eventually("the new size is told") {
      try session.press("Enter")
      return try session.screen().contains("9 61")
    }
  }

  @Test func endsAreTold() throws {
    #expect(try TmuxSession(["sh", "-c", "exit 7"]).exitStatus() == 7)
    let session = try TmuxSession(["cat"])
    kill(try session.process(), SIGTERM)
    #expect(try session.exitStatus() == 143)
  }

  @Test func theEnvironmentIsTheTests() throws {
    let session = try TmuxSession(["sh", "-c", "echo \"$TERM/$LANG/$NO_COLOR\"; cat"], environment: ["NO_COLOR": "1"])
    try session.waitFor("tmux-256color/C.UTF-8/1")
  }

  @Test func waitingInVainShowsTheScreen() throws {
    let session = try TmuxSession(["sh", "-c", "echo what is there; cat"])
    try session.waitFor("what is there")
    let error = #expect(throws: PollingTimeout.self) { try session.waitFor("what is not", withinSeconds: 0.05) }
    #expect(error?.description.contains("what is there") == true)
  }

  @Test func programsAreRunToTheirEnd() throws {
    let result = try ChildProcess.run(["sh", "-c", "cat; echo no >&2; kill -9 $$"], input: "in\n")
    #expect(result.output == "in\n")
    #expect(result.errors == "no\n")
    #expect(result.status == 137)
    #expect(throws: PollingTimeout.self) { try ChildProcess.run(["sleep", "60"], withinSeconds: 0.05) }
  }
}
