/// Why the full screen could not be opened.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Neither standard input and output nor the controlling terminal is a terminal.
  case noTerminal
  /// The terminal database has no entry of this name; an empty name is an unset `TERM`.
  case unknownTerminal(String)
  /// The terminal can't place its cursor (`dumb`, a teletype), so nothing can be drawn on it.
  case tooSimple(String)
  /// The terminal is open already: there is one a process.
  case alreadyOpen

  /// A sentence for a user.
  public var description: String {
    switch self {
    case .noTerminal: "there is no terminal to draw on"
    case .unknownTerminal(""): "TERM is not set, so the kind of terminal is unknown"
    case .unknownTerminal(let name): "the terminal database knows no “\(name)” (TERM); try TERM=xterm-256color"
    case .tooSimple(let name): "a terminal of the kind “\(name)” (TERM) can't place its cursor"
    case .alreadyOpen: "the terminal is open already"
    }
  }
}
