/// A grid of cells that a view draws on and a backend shows: a frame.
///
///     var surface = Surface(width: 80, height: 24)
///     surface.put("5 sources", at: Point(x: 2, y: 0), style: .plain.bold)
///     print(surface.text)
///
/// Whatever is put on it is made safe first (`VisibleText`) and clipped to the grid. Invariant: a cell of width 2 is
/// followed by its continuation of width 0, and no continuation stands alone.
public struct Surface: Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Where the terminal's cursor stands, nil to hide it.
  ///
  /// Screen readers and braille displays follow it.
  public var cursor: Point?

  var cells: [Cell]
  /// Clusters of more than one scalar, in the order of their first use.
  var clusters: [String] = []
  private var clusterIndexes: [String: Int] = [:]

  /// A blank surface; negative sizes count as 0.
  public init(width: Int, height: Int, style: Style = .plain) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: Cell(style: style), count: self.width * self.height)
  }

  /// The whole surface.
  public var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The cell at column `x` of row `y`, which must lie inside `bounds`.
  public subscript(x: Int, y: Int) -> Cell {
    precondition(x >= 0 && x < width && y >= 0 && y < height, "the cell lies outside the surface")
    return cells[y * width + x]
  }

  /// What stands in the cell: one cluster, a space, or nothing for a continuation.
  public func text(at point: Point) -> String {
    let cell = self[point.x, point.y]
    return cell.isContinuation ? "" : text(of: cell.glyph)
  }

  /// The text of a glyph of this surface.
  public func text(of glyph: Glyph) -> String {
    if let index = glyph.clusterIndex { return index < clusters.count ? clusters[index] : " " }
    return glyph.scalar.map { String(Character($0)) } ?? " "
  }

  /// The glyph that stands for a cluster in this surface.
  mutating func glyph(for cluster: String) -> Glyph {
    if let index = clusterIndexes[cluster] { return Glyph(cluster: index) }
    let index = clusters.count
    clusters.append(cluster)
    clusterIndexes[cluster] = index
    return Glyph(cluster: index)
  }

  /// Sets one cell, and blanks the halves of wide glyphs that this cuts in two.
  mutating func set(_ cell: Cell, x: Int, y: Int) {
    let row = y * width
    let end = x + max(1, Int(cell.width))
    if cells[row + x].width == 0, x > 0 { blankGlyph(row + x - 1) }
    if end < width, cells[row + end].width == 0 { blankGlyph(row + end) }
    cells[row + x] = cell
    if cell.width == 2 { cells[row + x + 1] = Cell(glyph: .space, style: cell.style, width: 0) }
  }

  private mutating func blankGlyph(_ index: Int) {
    cells[index].glyph = .space
    cells[index].width = 1
  }
}

extension Surface: Equatable {
  /// Whether both show the same, with the cursor at the same place.
  public static func == (left: Surface, right: Surface) -> Bool {
    left.cursor == right.cursor && left.width == right.width && left.height == right.height
      && left.changes(since: right).isEmpty
  }
}
