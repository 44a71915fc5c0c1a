/// How many colours a terminal shows, and what a colour becomes there.
///
///     ColorDepth.palette256.nearest(to: .rgb(255, 135, 0))   // .indexed(208)
///     ColorDepth.ansi8.nearest(to: .indexed(208))            // .indexed(3)
public enum ColorDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// None: attributes alone.
  case mono
  /// The eight of ECMA-48.
  case ansi8
  /// Those and their bright forms.
  case ansi16
  /// The palette of xterm.
  case palette256
  /// Any red, green and blue.
  case direct

  /// The depth of a terminal whose database entry tells a number of colours.
  public init(colors: Int) {
    switch colors {
    case ..<8: self = .mono
    case ..<16: self = .ansi8
    case ..<256: self = .ansi16
    case ..<0x1_0000: self = .palette256
    default: self = .direct
    }
  }

  /// Whether one shows less than the other.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }

  /// The colour itself where the terminal has it, else the nearest one that it has.
  public func nearest(to color: Color) -> Color {
    switch (self, color) {
    case (_, .default), (.mono, _): return .default
    case (.direct, _), (.palette256, .indexed): return color
    case (.palette256, .rgb(let red, let green, let blue)):
      return .indexed(Palette.nearest(to: Palette.RGB(red, green, blue), among: Array(16...255)))
    case (.ansi16, .indexed(0...15)), (.ansi8, .indexed(0...7)): return color
    case (.ansi8, .indexed(let index)) where index < 16: return .indexed(index & 7)
    case (.ansi16, _): return .indexed(nearestOfSixteen(Palette.rgb(of: color)))
    case (.ansi8, _): return .indexed(nearestOfSixteen(Palette.rgb(of: color)) & 7)
    }
  }

  /// The nearest of the first sixteen; for what is clearly a colour, one that is none of their greys.
  ///
  /// By distance alone a dark green is nearest to black, which is no colour, and on a black ground cannot be seen.
  private func nearestOfSixteen(_ color: Palette.RGB) -> UInt8 {
    let isColourful = color.chroma >= 48
    return Palette.nearest(to: color, among: (0...15).filter { !isColourful || Palette.rgb(at: $0).chroma > 0 })
  }
}

/// The 256-colour palette of xterm; its first sixteen entries are what most terminals begin with.
enum Palette {
  /// Red, green and blue.
  struct RGB: Hashable, Sendable {
    let red, green, blue: Int

    /// How far it is from a grey: the strongest part less the weakest, 0–255.
    var chroma: Int { max(red, green, blue) - min(red, green, blue) }

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
      self.red = Int(red)
      self.green = Int(green)
      self.blue = Int(blue)
    }

    /// A distance that weighs green most, as the eye does.
    ///
    /// Source: Thiadmer Riemersma, "Colour metric", the low-cost approximation.
    func distance(to other: RGB) -> Int {
      let mean = (red + other.red) / 2
      let (dr, dg, db) = (red - other.red, green - other.green, blue - other.blue)
      return ((512 + mean) * dr * dr + 1024 * dg * dg + (767 - mean) * db * db) >> 8
    }
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  static func rgb(of color: Color) -> RGB {
    switch color {
    case .default: RGB(0, 0, 0)
    case .rgb(let red, let green, let blue): RGB(red, green, blue)
    case .indexed(let index): rgb(at: index)
    }
  }

  static func rgb(at index: UInt8) -> RGB {
    switch index {
    case 0: return RGB(0, 0, 0)
    case 7: return RGB(229, 229, 229)
    case 8: return RGB(127, 127, 127)
    case 1..<16:
      let full: UInt8 = index > 8 ? 255 : 205
      return RGB(index & 1 == 0 ? 0 : full, index & 2 == 0 ? 0 : full, index & 4 == 0 ? 0 : full)
    case 16..<232:
      let cube = Int(index) - 16
      return RGB(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return RGB(grey, grey, grey)
    }
  }

  /// The entry that looks most like a colour, the first of equals.
  static func nearest(to color: RGB, among indexes: [UInt8]) -> UInt8 {
    var best = indexes.first ?? 0
    var bestDistance = Int.max
    for index in indexes {
      let distance = rgb(at: index).distance(to: color)
      if distance < bestDistance { (best, bestDistance) = (index, distance) }
    }
    return best
  }
}
