import ArgumentParser
import CursesTerminal
import Reader
import Screen

/// How the reader looks, and how it is run without a terminal.
struct ReaderOptions: ParsableArguments {
  @OptionGroup var settings: ConfigurationOptions

  @Option(help: "When colours are used: auto (not where NO_COLOR is set), always or never.")
  var color: TerminalOptions.ColorUse?

  @Option(
    help: ArgumentHelp(
      "The colours of the marks: \(Theme.named.map(\.name).joined(separator: ", ")), or a theme of your own.",
      valueName: "name"),
    completion: .list(Theme.named.map(\.name)))
  var theme: String?

  @Option(help: ArgumentHelp("Show only facts of which the program is at least so sure, 0 to 1.", valueName: "0.7"))
  var confidence: Double?

  @Flag(inversion: .prefixedNo, help: "Keep marks and places for the next time, or keep none and look for none.")
  var notebook: Bool?

  @Flag(inversion: .prefixedNo, help: "Take the mouse, or leave it to the terminal.")
  var mouse: Bool?

  @Option(
    help: ArgumentHelp(
      "Print the screen at this size instead of opening it, after the comparison and the keys.",
      valueName: "WIDTHxHEIGHT"))
  var render: RenderSize?

  @Flag(help: "With --render, print how the cells look as well.")
  var renderStyle = false

  @Option(help: ArgumentHelp("With --render, the keys to press first, as vim writes them.", valueName: "jj<Enter>"))
  var keys: KeyList = KeyList(keys: [])

  @Option(help: "With --render, print text, or svg: a picture for a browser. (default: text)")
  var format: RenderForm?

  @Option(help: "With --format svg, the ground of the picture: light or dark. (default: light)")
  var background: PictureGround?

  func validate() throws {
    if let confidence, !(0...1).contains(confidence) { throw ValidationError("--confidence is a number from 0 to 1.") }
    if render == nil, renderStyle || !keys.keys.isEmpty {
      throw ValidationError("--keys and --render-style need --render.")
    }
    if render == nil, format != nil { throw ValidationError("--format needs --render.") }
    if format != .svg, background != nil { throw ValidationError("--background needs --format svg.") }
    if format == .svg, renderStyle { throw ValidationError("--render-style needs --format text.") }
  }

  /// What was said of the reader, apart from how it is run.
  var flags: ReaderFlags {
    ReaderFlags(color: color, theme: theme, confidence: confidence, mouse: mouse, notebook: notebook)
  }
}

extension TerminalOptions.ColorUse: ExpressibleByArgument {}

/// What a screen is printed as.
enum RenderForm: String, CaseIterable, ExpressibleByArgument {
  case text
  case svg
}

extension PictureGround: ExpressibleByArgument {}

/// A size of the screen, `120x40`.
struct RenderSize: ExpressibleByArgument {
  let width: Int
  let height: Int

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1], (1...2000).contains(width),
      (1...2000).contains(height)
    else { return nil }
    (self.width, self.height) = (width, height)
  }
}

/// Keys in vim's notation.
struct KeyList: ExpressibleByArgument {
  let keys: [Key]

  init(keys: [Key]) { self.keys = keys }

  var defaultValueDescription: String { keys.isEmpty ? "none" : "\(keys)" }

  init?(argument: String) {
    guard let keys = try? Key.list(argument) else { return nil }
    self.keys = keys
  }
}
