/// The colours of a picture's ground, and what the terminal's own colours are on it.
///
/// A picture has no terminal that would know them. The sixteen are chosen so that text in any of them but the two greys has
/// a contrast of 4.5 to 1 at least (WCAG 2.2, criterion 1.4.3), which the customary values of xterm have on neither ground.
public enum PictureGround: String, Hashable, Sendable, CaseIterable {
  /// Dark text on a light ground.
  case light
  /// Light text on a dark ground.
  case dark

  typealias RGB = Palette.RGB

  /// The ground.
  var ground: RGB { self == .light ? RGB(0xFD, 0xFD, 0xFB) : RGB(0x17, 0x1A, 0x1F) }
  /// Text without a colour.
  var text: RGB { self == .light ? RGB(0x1F, 0x23, 0x28) : RGB(0xDC, 0xDF, 0xE4) }
  /// The edge of the window.
  var edge: RGB { mixed(text, 20) }

  /// The colour itself; `other` where it is the terminal's own.
  func rgb(_ color: Color, default other: RGB) -> RGB {
    switch color {
    case .default: other
    case .indexed(let index) where index < 16: sixteen[Int(index)]
    case .indexed, .rgb: Palette.rgb(of: color)
    }
  }

  /// So many percent of a colour on the ground, which is how terminals dim text.
  func mixed(_ color: RGB, _ percent: Int) -> RGB {
    func part(_ color: Int, _ ground: Int) -> UInt8 {
      UInt8(clamping: (color * percent + ground * (100 - percent)) / 100)
    }
    return RGB(part(color.red, ground.red), part(color.green, ground.green), part(color.blue, ground.blue))
  }

  private var sixteen: [RGB] {
    switch self {
    case .light: Self.lightSixteen
    case .dark: Self.darkSixteen
    }
  }

  private static let lightSixteen = [
    RGB(0x1F, 0x23, 0x28), RGB(0xB3, 0x1D, 0x28), RGB(0x1A, 0x6E, 0x36), RGB(0x7D, 0x5B, 0x00),
    RGB(0x0B, 0x57, 0xB0), RGB(0x7C, 0x36, 0xA8), RGB(0x0E, 0x69, 0x75), RGB(0x8B, 0x93, 0x9C),
    RGB(0x5C, 0x64, 0x6D), RGB(0xC4, 0x2B, 0x1C), RGB(0x1B, 0x77, 0x34), RGB(0x88, 0x5F, 0x00),
    RGB(0x1A, 0x66, 0xC9), RGB(0x8E, 0x44, 0xBD), RGB(0x12, 0x74, 0x80), RGB(0xE4, 0xE7, 0xEB),
  ]
  private static let darkSixteen = [
    RGB(0x3A, 0x40, 0x48), RGB(0xFF, 0x7B, 0x72), RGB(0x6F, 0xC9, 0x7C), RGB(0xD9, 0xB1, 0x4A),
    RGB(0x79, 0xB8, 0xFF), RGB(0xD2, 0xA0, 0xF5), RGB(0x5F, 0xCB, 0xD8), RGB(0xC6, 0xCC, 0xD3),
    RGB(0x8B, 0x93, 0x9C), RGB(0xFF, 0x98, 0x90), RGB(0x8A, 0xDF, 0x95), RGB(0xEC, 0xCB, 0x6B),
    RGB(0x9C, 0xCB, 0xFF), RGB(0xE0, 0xBB, 0xFA), RGB(0x86, 0xDF, 0xE9), RGB(0xFF, 0xFF, 0xFF),
  ]
}
