/// The line under a cell's text; kinds beyond `solid` fall back to it where the terminal can't draw them.
public enum Underline: UInt8, Hashable, Sendable, CaseIterable {
  /// No line.
  case none = 0
  /// One straight line.
  case solid = 1
  /// Two lines.
  case double = 2
  /// A wave, as under a misspelling.
  case curly = 3
  /// Dots.
  case dotted = 4
  /// Dashes.
  case dashed = 5
}
// The raw values are the sub-parameters of the terminal's own sequence, `CSI 4 : n m`.
