import ArgumentParser
import Reader

/// `rashomon keys`: which keys do what.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Prints the keys of the reader, by the place in which they hold.",
    discussion: "The name beside a key can be typed as well: :NAME.")

  func run() { StandardOutput.write(Keymap.standard.listing) }
}
