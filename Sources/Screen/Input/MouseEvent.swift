/// What the mouse did over a cell.
public struct MouseEvent: Hashable, Sendable {
  /// The kinds of movement that terminals report.
  public enum Action: Hashable, Sendable {
    /// A button went down.
    case press(Button)
    /// A button was let go.
    case release(Button)
    /// The mouse moved while a button was down.
    case drag(Button)
    /// The wheel turned by one notch.
    case scrollUp, scrollDown, scrollLeft, scrollRight
  }

  /// A button.
  public enum Button: Hashable, Sendable {
    /// The main one.
    case left
    /// The one under the wheel.
    case middle
    /// The one for menus.
    case right
  }

  /// What it did.
  public let action: Action
  /// The cell under it.
  public let point: Point
  /// The keys held down, as far as the terminal passes them on.
  public let modifiers: Key.Modifiers

  /// An event over a cell.
  public init(_ action: Action, at point: Point, modifiers: Key.Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
