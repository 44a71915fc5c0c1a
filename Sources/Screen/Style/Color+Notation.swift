extension Color {
  /// The colours that have names, in the order of the palette; `default` is the terminal's own.
  public static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white", "default",
  ]

  /// A colour as people write it: `#rrggbb` or `#rgb`, a number of the palette of 256, or a name.
  ///
  ///     Color("#faf4e6")       // .rgb(250, 244, 230)
  ///     Color("208")           // .indexed(208)
  ///     Color("bright-blue")   // .indexed(12)
  ///     Color("bluish")        // nil
  ///
  /// Reads whatever ``description`` writes.
  public init?(_ text: String) {
    if text.hasPrefix("#") {
      guard let color = Color(hexadecimal: text.utf8.dropFirst()) else { return nil }
      self = color
    } else if let index = UInt8(text), text.utf8.first != 0x2B {
      self = .indexed(index)
    } else if text == "gray" || text == "grey" {
      self = .indexed(8)
    } else if let index = Color.names.firstIndex(of: text.lowercased()) {
      self = index < 16 ? .indexed(UInt8(index)) : .default
    } else {
      return nil
    }
  }

  private init?(hexadecimal digits: Substring.UTF8View) {
    let values = digits.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: self = .rgb(values[0] * 17, values[1] * 17, values[2] * 17)
    case 6: self = .rgb(values[0] << 4 | values[1], values[2] << 4 | values[3], values[4] << 4 | values[5])
    default: return nil
    }
  }
}
