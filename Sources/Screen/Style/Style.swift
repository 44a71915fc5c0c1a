/// How a cell looks.
///
///     let marked = Style.plain.foreground(.indexed(3)).underlined(.curly)
///
/// A value of four parts, never a delta: what a later layer changes is said by `Surface.restyle`.
public struct Style: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Color
  /// The colour behind the text.
  public var background: Color
  /// Bold, dim, italic, reverse.
  public var attributes: Attributes
  /// The line under the text.
  public var underline: Underline

  /// A style of the parts given; those left out are the terminal's own.
  public init(
    foreground: Color = .default, background: Color = .default, attributes: Attributes = [],
    underline: Underline = .none
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.underline = underline
  }

  /// The terminal's own colours and no attribute.
  public static let plain = Style()
}

extension Style {
  /// The same style with another text colour.
  public func foreground(_ color: Color) -> Style { changing { $0.foreground = color } }
  /// The same style on another ground.
  public func background(_ color: Color) -> Style { changing { $0.background = color } }
  /// The same style with these attributes added.
  public func adding(_ attributes: Attributes) -> Style { changing { $0.attributes.formUnion(attributes) } }
  /// The same style without these attributes.
  public func removing(_ attributes: Attributes) -> Style { changing { $0.attributes.subtract(attributes) } }
  /// The same style with another line under the text.
  public func underlined(_ underline: Underline = .solid) -> Style { changing { $0.underline = underline } }
  /// The same style in bold.
  public var bold: Style { adding(.bold) }
  /// The same style, fainter.
  public var dim: Style { adding(.dim) }
  /// The same style, slanted.
  public var italic: Style { adding(.italic) }
  /// The same style with ground and text exchanged.
  public var reversed: Style { adding(.reverse) }

  private func changing(_ change: (inout Style) -> Void) -> Style {
    var style = self
    change(&style)
    return style
  }
}

extension Style: CustomStringConvertible {
  /// `plain`, or what differs from it: `fg 3 bg #faf4e6 bold underline curly`.
  public var description: String {
    var parts: [String] = []
    if foreground != .default { parts.append("fg \(foreground)") }
    if background != .default { parts.append("bg \(background)") }
    if !attributes.isEmpty { parts.append(attributes.description) }
    switch underline {
    case .none: break
    case .solid: parts.append("underline")
    default: parts.append("underline \(underline)")
    }
    return parts.isEmpty ? "plain" : parts.joined(separator: " ")
  }
}
