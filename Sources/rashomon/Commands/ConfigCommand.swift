import ArgumentParser
import Configuration

/// `rashomon config`: what can be set, as a file to begin with.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Prints a configuration file with every setting, its default and what it does.",
    discussion: "To begin one: rashomon config > ~/.config/rashomon/config.toml")

  func run() { StandardOutput.write(Configuration.template) }
}
