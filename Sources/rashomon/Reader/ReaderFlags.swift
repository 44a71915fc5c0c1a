import Configuration
import CursesTerminal
import Reader

/// What the command line says of the reader; nil where it says nothing and the configuration file decides.
struct ReaderFlags {
  /// When colours are used.
  var color: TerminalOptions.ColorUse?
  /// The theme by its name.
  var theme: String?
  /// How sure the program must be of a fact for it to be shown, 0 to 1.
  var confidence: Double?
  /// Whether the reader asks the terminal for mouse events.
  var mouse: Bool?
  /// Whether marks and places are kept for the next time.
  var notebook: Bool?

  /// Puts what was said into the settings.
  func change(_ configuration: inout Configuration) throws {
    if let color { configuration.color = Configuration.ColorUse(rawValue: color.rawValue) ?? configuration.color }
    if let confidence { configuration.reader.confidence = confidence }
    if let mouse { configuration.hasMouse = mouse }
    if let notebook { configuration.keepsNotebook = notebook }
    guard let theme, !configuration.choose(theme: theme) else { return }
    let names = configuration.reader.themes.map(\.name).joined(separator: ", ")
    StandardError.report("there is no theme “\(theme)”; there are \(names)")
    throw ExitStatus.usage
  }
}
