import Foundation
import TestSupport
import Testing

/// The manual page names whatever the program's help names.
@Suite struct ManualPageTests {
  @Test func namesEveryCommandAndOption() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: folder.deletingLastPathComponent().appendingPathComponent("Documentation/rashomon.1"), encoding: .utf8
    )
    let items = page.split(separator: "\n").filter { $0.hasPrefix(".It ") }.map { $0.split(separator: " ") }
    let commands = try Self.commands()
    #expect(commands.contains("compare") && commands.contains("keys"))
    for command in commands {
      #expect(items.contains { $0.count > 2 && $0[1] == "Cm" && $0[2] == command }, "\(command)")
      for option in Self.options(try CommandRunner.run("help \(command)").output) {
        let name = Substring(option.dropFirst())
        #expect(items.contains { $0.contains(name) }, "\(option) of \(command)")
      }
    }
  }

  /// The names under SUBCOMMANDS, indented by two blanks and followed by what they do.
  private static func commands() throws -> [String] {
    let help = try CommandRunner.run("--help").output
    guard let start = help.range(of: "SUBCOMMANDS:\n") else { return [] }
    return help[start.upperBound...].split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
  }

  /// The long options at the starts of lines, after the short form of one, and in pairs, `--mouse/--no-mouse`.
  private static func options(_ help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") }.compactMap { line in
      line.split { $0 == " " || $0 == "," }.first { $0.hasPrefix("--") }
    }.flatMap { $0.split(separator: "/").map(String.init) }
  }
}
