import ArgumentParser

/// The command and its subcommands.
struct Rashomon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rashomon",
    abstract:
      "Reads several accounts of one event side by side: where they agree, refine, contradict, and keep silent.",
    version: version, subcommands: [FactsCommand.self, CompareCommand.self])

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

/// How the command ends, as the contract says; thrown to end early with a status.
enum ExitStatus: Int32, Error {
  /// All done.
  case done = 0
  /// Done, and `--fail-on` found what it was to look for.
  case found = 1
  /// The arguments are wrong.
  case usage = 2
  /// An input could not be read; the others were.
  case unreadable = 3
}
