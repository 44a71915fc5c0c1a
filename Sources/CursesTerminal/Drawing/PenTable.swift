import Screen

/// The bytes that set a style, made once for every style that a program uses.
struct PenTable {
  private let capabilities: Capabilities
  private var known: [Style: [UInt8]] = [:]

  init(_ capabilities: Capabilities) { self.capabilities = capabilities }

  /// The bytes that turn a reset pen into this one.
  mutating func bytes(for style: Style) -> [UInt8] {
    if let bytes = known[style] { return bytes }
    // A theme has a few dozen styles; a program that makes more is not kept from it, only made to pay.
    if known.count >= 1024 { known.removeAll() }
    let bytes = make(style)
    known[style] = bytes
    return bytes
  }

  private func make(_ style: Style) -> [UInt8] {
    var bytes: [UInt8] = []
    if style.attributes.contains(.bold) { bytes += capabilities.bold }
    if style.attributes.contains(.dim) { bytes += capabilities.dim }
    if style.attributes.contains(.italic) { bytes += capabilities.italic }
    if style.attributes.contains(.reverse) { bytes += capabilities.reverse }
    switch (style.underline, capabilities.underlineKinds) {
    case (.none, _): break
    case (.solid, _), (_, .none): bytes += capabilities.underline
    case (let kind, .subparameter): bytes += "\u{1B}[4:\(kind.rawValue)m".utf8
    }
    bytes += color(style.foreground, capability: "setaf", code: 38)
    bytes += color(style.background, capability: "setab", code: 48)
    return bytes
  }

  private func color(_ color: Color, capability: String, code: Int) -> [UInt8] {
    switch capabilities.colorDepth.nearest(to: color) {
    case .default: return []
    case .rgb(let red, let green, let blue): return Array("\u{1B}[\(code);2;\(red);\(green);\(blue)m".utf8)
    case .indexed(let index):
      // An entry of direct colour would take a number above 7 for red, green and blue.
      if capabilities.colorDepth == .direct {
        return Array((index < 8 ? "\u{1B}[\(code - 8 + Int(index))m" : "\u{1B}[\(code);5;\(index)m").utf8)
      }
      return Terminfo.expanded(capability, Int(index)) ?? Array("\u{1B}[\(code - 8 + Int(index & 7))m".utf8)
    }
  }
}
