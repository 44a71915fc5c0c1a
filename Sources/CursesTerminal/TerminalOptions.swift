/// What a program wants of the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// When colours are used.
  public enum ColorUse: String, Hashable, Sendable, CaseIterable {
    /// As many as the terminal has, none where `NO_COLOR` is set and not empty (no-color.org).
    case auto
    /// As many as the terminal has, sixteen where it says that it has none.
    case always
    /// None.
    case never
  }

  /// When colours are used.
  public var color: ColorUse
  /// Whether the mouse is reported; the terminal's own selection then needs Shift.
  public var mouse: Bool
  /// The window's title, nil to leave it.
  public var title: String?

  /// Colours by themselves, no mouse, no title, unless told otherwise.
  public init(color: ColorUse = .auto, mouse: Bool = false, title: String? = nil) {
    self.color = color
    self.mouse = mouse
    self.title = title
  }
}
