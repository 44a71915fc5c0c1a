/// The glyphs of a box, from Unicode's block Box Drawing.
public struct BoxLines: Hashable, Sendable {
  /// The upper and lower edge.
  public let horizontal: Unicode.Scalar
  /// The left and right edge.
  public let vertical: Unicode.Scalar
  /// The corners.
  public let topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar

  /// Thin lines.
  public static let light = BoxLines(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")
  /// Thick lines: the pane that has the focus is unmistakable without colour.
  public static let heavy = BoxLines(
    horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛")
  /// Letters and signs that every terminal has.
  public static let ascii = BoxLines(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")
}
