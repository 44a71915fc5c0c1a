#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The environment variables that tell of a terminal what its database entry leaves out.
struct Environment: Sendable {
  private let value: @Sendable (String) -> String?

  /// An environment that answers from a table or from the process.
  init(_ value: @escaping @Sendable (String) -> String?) { self.value = value }

  /// The variables of this process.
  static let process = Environment { getenv($0).map { String(cString: $0) } }

  subscript(name: String) -> String? { value(name) }

  /// Whether a variable is set and not empty.
  func has(_ name: String) -> Bool { !(value(name) ?? "").isEmpty }

  /// Terminals of millions of colours that are called `xterm-256color` say so here.
  var asksForDirectColor: Bool { ["truecolor", "24bit"].contains(value("COLORTERM")) }

  /// Whether the terminal is one that draws kinds of underline though its database entry may not say so.
  ///
  /// The libraries and programs that introduced `CSI 4 : 3 m` tell their version. Others would take the 3 for italics.
  var isKnownToDrawUnderlineKinds: Bool {
    if let version = value("VTE_VERSION").flatMap({ Int($0) }), version >= 5102 { return true }
    if has("KITTY_WINDOW_ID") || has("WEZTERM_EXECUTABLE") { return !has("TMUX") }
    return ["iTerm.app", "WezTerm", "ghostty", "mintty"].contains(value("TERM_PROGRAM"))
  }
}
