import TestSupport
import Testing

/// What the command says of itself, and to wrong arguments.
@Suite struct CommandUsageTests {
  @Test(arguments: [
    "--help", "compare --help", "facts --help", "text --help", "samples --help", "silences --help", "explain --help",
    "keys --help",
    "help compare",
  ])
  func helps(command: String) throws {
    let run = try CommandRunner.run(command)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("USAGE: rashomon"))
  }

  @Test func tellsItsVersion() throws {
    let run = try CommandRunner.run("--version")
    #expect(run.status == 0)
    #expect(run.output.split(separator: ".").count == 3)
  }

  @Test func printsTheKeys() throws {
    let run = try CommandRunner.run("keys")
    #expect(run.status == 0)
    #expect(CommandRunner.lines(run.output).contains { $0.contains("]c") && $0.contains("next-contradiction") })
  }

  @Test(arguments: [("bash", "complete "), ("zsh", "#compdef rashomon"), ("fish", "complete -c ")])
  func printsCompletions(shell: String, sign: String) throws {
    let run = try CommandRunner.run("--generate-completion-script \(shell)")
    #expect(run.status == 0)
    #expect(run.output.contains(sign))
    #expect(run.output.contains("min-confidence"))
  }

  @Test(arguments: [
    "compare", "facts", "text", "compare --jsonl a.txt", "facts --format yaml a.txt", "compare --width 10 a.txt",
    "compare --fail-on agree a.txt", "facts --reference-date 2020-02-30 a.txt", "facts --reference-date today a.txt",
    "compare --jsonl --format text", "facts --jsonl --output x", "text a.txt b.txt", "--no-such-option", "samples a b",
    "silences", "silences --at-least 0 a.txt", "compare --kind colour a.txt", "compare --min-confidence 2 a.txt",
    "compare --relation same a.txt", "compare --at-least-origins -1 a.txt",
  ])
  func endsWithTwoOnWrongUsage(command: String) throws {
    let run = try CommandRunner.run(command)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
  }
}
