/// Tells glyphs whose width all terminals agree on from those where the cursor may end up elsewhere.
enum GlyphCertainty {
  /// Whether the width of a cluster is beyond doubt.
  ///
  /// Doubtful are emoji, joined and with variation selectors, spacing
  /// marks and conjoining letters of South Asian scripts and old hangul, and the hexagrams, which Unicode 16 made wide.
  static func isCertain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isCertain)
  }

  /// The same for one scalar alone.
  static func isCertain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x0900: true
    case 0x0900...0x0DFF, 0x0F00...0x1CFF, 0x200D, 0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF: false
    case 0xA8E0...0xABFF, 0xFE00...0xFE0F, 0x1_0000...: false
    default: true
    }
  }
}
