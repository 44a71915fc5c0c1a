/// One cell of a surface: what stands in it, how it looks, and how many columns it takes.
public struct Cell: Hashable, Sendable {
  /// What stands in the cell.
  ///
  /// A cluster of several scalars is an index into its surface: ask `Surface.text(at:)`.
  public var glyph: Glyph
  /// How it looks.
  public var style: Style
  /// 1, 2 for a glyph that reaches into the next cell, 0 for that next cell.
  public var width: UInt8

  /// A cell; a blank one unless told otherwise.
  public init(glyph: Glyph = .space, style: Style = .plain, width: UInt8 = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  /// Whether the cell is the right half of the wide glyph before it.
  public var isContinuation: Bool { width == 0 }
}
