import ArgumentParser
import Reader

/// `rashomon keys`: which keys do what.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Prints the keys of the reader, by the place in which they hold.",
    discussion: "The name beside a key can be typed as well: :NAME. Keys are changed in the configuration file.")

  @OptionGroup var settings: ConfigurationOptions

  func run() throws { StandardOutput.write(try settings.file.read().reader.keymap.listing) }
}
