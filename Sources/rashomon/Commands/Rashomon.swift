import ArgumentParser

/// The command and its subcommands.
struct Rashomon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rashomon",
    abstract: "Reads several accounts of one event side by side and marks where they agree and where they do not.",
    usage: """
      rashomon [options] ARTICLE...   open the articles; in a pipe, print the comparison
      rashomon                        list the sample events
      rashomon <subcommand>
      """,
    discussion: """
      Articles are files of plain text or Markdown, with or without YAML front matter (title, source, author, date, url); \
      - is standard input. An article whose file has a subcommand's name is given as ./NAME. The options of the reader are \
      those of rashomon help read.

      Exit status: 0 done; 1 done, and --fail-on found what it was to look for; 2 wrong usage; 3 an input could not be \
      read, the others were.
      """,
    version: version,
    subcommands: [
      ReadCommand.self, CompareCommand.self, ExplainCommand.self, SilencesCommand.self, FactsCommand.self,
      TextCommand.self, SamplesCommand.self, KeysCommand.self, ConfigCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// The version of the program.
  static let version = "0.1.0"

  /// Runs the command that the arguments name; the exit status (see ``ExitStatus``).
  ///
  /// ArgumentParser would end with status 64 on wrong usage; the contract's is 2.
  static func start() -> Int32 {
    do {
      if let files = plainFiles(CommandLine.arguments.dropFirst()) {
        try Reading(files: files).run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch let status as ExitStatus {
      return status.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      let text = fullMessage(for: error)
      if exitCode(for: error) == .success {
        StandardOutput.write(text)
        return ExitStatus.done.rawValue
      }
      StandardError.write(text)
      return ExitStatus.usage.rawValue
    }
  }

  /// The arguments where they are files and nothing else; nil where there are options or a subcommand.
  ///
  /// The parser finds out by reflection what its commands look like, which takes longer (1.7 ms) than all else between the
  /// start and the first frame. The common call does without.
  private static func plainFiles(_ arguments: ArraySlice<String>) -> [String]? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if let first = arguments.first, names.contains(first) { return nil }
    return arguments.contains { $0.hasPrefix("-") && $0 != "-" } ? nil : Array(arguments)
  }
}
