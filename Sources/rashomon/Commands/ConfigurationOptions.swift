import ArgumentParser

/// Which file the settings are read from.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the settings from this file. (default: $XDG_CONFIG_HOME/rashomon/config.toml)", valueName: "file"))
  var config: String?

  @Flag(help: "Read no settings.")
  var noConfig = false

  func validate() throws {
    if noConfig, config != nil { throw ValidationError("--config and --no-config exclude each other.") }
  }

  /// The file.
  var file: ConfigurationFile { noConfig ? .none : config.map(ConfigurationFile.named) ?? .usual }
}
