import Screen

/// What a theme changes of the looks that a cell has already; what it leaves out stays.
///
///     Look(foreground: .indexed(1), adding: [.bold, .reverse])   // a contradiction, whatever it stands on
public struct Look: Sendable, Hashable {
  /// The colour of the text; nil to leave it.
  public var foreground: Color?
  /// The colour behind the text; nil to leave it.
  public var background: Color?
  /// Attributes that are added.
  public var added: Attributes
  /// Attributes that are taken away.
  public var removed: Attributes
  /// The line under the text; nil to leave it.
  public var underline: Underline?

  /// A change of looks.
  public init(
    foreground: Color? = nil, background: Color? = nil, adding added: Attributes = [],
    removing removed: Attributes = [],
    underline: Underline? = nil
  ) {
    (self.foreground, self.background) = (foreground, background)
    (self.added, self.removed, self.underline) = (added, removed, underline)
  }

  /// Turns an attribute on or off.
  public mutating func set(_ attribute: Attributes, _ isOn: Bool) {
    if isOn {
      added.insert(attribute)
      removed.remove(attribute)
    } else {
      added.remove(attribute)
      removed.insert(attribute)
    }
  }

  /// Changes a style.
  func change(_ style: inout Style) {
    if let foreground { style.foreground = foreground }
    if let background { style.background = background }
    style.attributes.subtract(removed)
    style.attributes.formUnion(added)
    if let underline { style.underline = underline }
  }

  /// The looks where nothing was before.
  var style: Style {
    var style = Style.plain
    change(&style)
    return style
  }
}
