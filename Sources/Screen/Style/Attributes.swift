/// What a cell's text does apart from its colours and its underline.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// The attributes whose bits are set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier strokes.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter than the text around it.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted; many consoles show it as reverse or not at all.
  public static let italic = Attributes(rawValue: 4)
  /// Foreground and background exchanged; the one attribute that every terminal has.
  public static let reverse = Attributes(rawValue: 8)
}

extension Attributes: CustomStringConvertible {
  /// The names in a fixed order, `bold italic`.
  public var description: String {
    let names: [(Attributes, String)] = [(.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.reverse, "reverse")]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " ")
  }
}
