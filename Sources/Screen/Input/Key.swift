/// One key press.
///
///     Key(.character("j"))            // j
///     Key(.character("d"), .control)  // Ctrl+D
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A key that writes something; Shift is in the scalar itself.
    case character(Unicode.Scalar)
    /// Return, on the keypad too.
    case enter
    /// Esc.
    case escape
    /// Tab.
    case tab
    /// Shift and Tab.
    case backtab
    /// The key that deletes to the left.
    case backspace
    /// The key that deletes to the right.
    case delete
    /// Insert.
    case insert
    /// An arrow.
    case up, down, left, right
    /// To the start and to the end.
    case home, end
    /// By a page.
    case pageUp, pageDown
    /// F1 and on.
    case function(Int)
  }

  /// Keys held down with it.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a modifier.
    public let rawValue: UInt8

    /// The modifiers whose bits are set.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Ctrl.
    public static let control = Modifiers(rawValue: 1)
    /// Alt, which terminals send as Esc before the key.
    public static let alt = Modifiers(rawValue: 2)
    /// Shift, only with keys that write nothing (`S-Up`); Shift and Tab is `backtab`.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// Which key.
  public let code: Code
  /// The keys held down with it.
  public let modifiers: Modifiers

  /// A key press.
  ///
  /// Ctrl with a letter is the same with the capital, so the letter is kept small.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    if case .character(let scalar) = code, modifiers.contains(.control), (0x41...0x5A).contains(scalar.value) {
      self.code = .character(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    } else {
      self.code = code
    }
    self.modifiers = modifiers
  }
}
