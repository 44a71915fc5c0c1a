import Screen

/// What the terminal can do and which bytes make it do so: the terminal database's entry, read once.
struct Capabilities: Sendable {
  /// How the cursor is placed.
  enum Motion: Sendable {
    /// `CSI row ; column H`, as nearly all terminals have it: written without asking the database each time.
    case ansi
    /// Whatever the database says.
    case terminfo
  }

  /// How the kinds of underline are told apart.
  enum UnderlineKinds: Sendable {
    /// Not at all: one line under the text for all of them.
    case none
    /// `CSI 4 : kind m`, the capability `Smulx`.
    case subparameter
  }

  var motion = Motion.ansi
  var colorDepth = ColorDepth.mono
  var underlineKinds = UnderlineKinds.none
  var reset: [UInt8] = []
  var bold: [UInt8] = []
  var dim: [UInt8] = []
  var italic: [UInt8] = []
  var reverse: [UInt8] = []
  var underline: [UInt8] = []
  var clearToEndOfLine: [UInt8] = []
  var showCursor: [UInt8] = []
  var hideCursor: [UInt8] = []
  /// Whether writing the bottom right cell would scroll the screen.
  var lastCellScrolls = false
}

extension Capabilities {
  /// Reads the entry of the terminal that curses has opened.
  static func read(_ options: TerminalOptions, environment: Environment) -> Capabilities {
    var result = Capabilities()
    let motion = Terminfo.string("cup") ?? []
    result.motion = motion.elementsEqual("\u{1B}[%i%p1%d;%p2%dH".utf8) ? .ansi : .terminfo
    result.reset = Terminfo.string("sgr0") ?? []
    result.bold = Terminfo.string("bold") ?? []
    result.dim = Terminfo.string("dim") ?? []
    result.italic = Terminfo.string("sitm") ?? []
    result.reverse = Terminfo.string("rev") ?? Terminfo.string("smso") ?? []
    result.underline = Terminfo.string("smul") ?? []
    result.clearToEndOfLine = Terminfo.string("el") ?? []
    result.showCursor = Terminfo.string("cnorm") ?? []
    result.hideCursor = Terminfo.string("civis") ?? []
    result.lastCellScrolls = Terminfo.flag("am") && !Terminfo.flag("xenl")
    result.colorDepth = colorDepth(options.color, environment)
    result.underlineKinds =
      Terminfo.string("Smulx") != nil || Terminfo.flag("Su") || environment.isKnownToDrawUnderlineKinds
      ? .subparameter : .none
    return result
  }

  private static func colorDepth(_ use: TerminalOptions.ColorUse, _ environment: Environment) -> ColorDepth {
    if use == .never || use == .auto && environment.has("NO_COLOR") { return .mono }
    var depth = ColorDepth(colors: Terminfo.number("colors"))
    if Terminfo.flag("RGB") || Terminfo.flag("Tc") || depth != .mono && environment.asksForDirectColor {
      depth = .direct
    }
    return depth == .mono && use == .always ? .ansi16 : depth
  }
}
