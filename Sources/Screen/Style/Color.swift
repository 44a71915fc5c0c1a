/// A colour as a program asks for it; the backend brings it down to what the terminal has.
///
///     let warning = Color.indexed(1)
///     let paper = Color.rgb(250, 244, 230)
public enum Color: Hashable, Sendable {
  /// The terminal's own colour, whatever the reader has set it to.
  case `default`
  /// An entry of the 256-colour palette: 0–7 plain, 8–15 bright, 16–231 a 6×6×6 cube, 232–255 greys.
  case indexed(UInt8)
  /// Red, green and blue, 0–255 each.
  case rgb(UInt8, UInt8, UInt8)
}

extension Color: CustomStringConvertible {
  /// `default`, `3` or `#faf4e6`: the form that golden texts use.
  public var description: String {
    switch self {
    case .default: "default"
    case .indexed(let index): String(index)
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
