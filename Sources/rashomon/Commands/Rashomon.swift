import ArgumentParser

/// The command and its subcommands.
struct Rashomon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rashomon",
    abstract: "Reads several accounts of one event side by side and marks where they agree and where they do not.",
    discussion: """
      rashomon ARTICLE...      opens the articles in the reader; in a pipe, prints the comparison
      rashomon                 opens the list of sample events; in a pipe, prints it

      Articles are files of plain text or Markdown, with or without YAML front matter (title, source, author, date, url); \
      - is standard input. An article whose file has a subcommand's name is given as ./NAME.

      Exit status: 0 done; 1 done, and --fail-on found what it was to look for; 2 wrong usage; 3 an input could not be \
      read, the others were.
      """,
    version: version,
    subcommands: [ReadCommand.self, CompareCommand.self, FactsCommand.self, TextCommand.self, SamplesCommand.self],
    defaultSubcommand: ReadCommand.self)

  /// The version of the program.
  static let version = "0.1.0"

  /// Runs the command that the arguments name; the exit status (see ``ExitStatus``).
  ///
  /// ArgumentParser would end with status 64 on wrong usage; the contract's is 2.
  static func start() -> Int32 {
    do {
      var command = try parseAsRoot()
      try command.run()
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
}
