/// A rectangle of cells, half-open: it holds the columns `x..<maxX` of the rows `y..<maxY`.
///
///     Rect(x: 0, y: 0, width: 80, height: 24).inset(by: 1)   // 78 × 22 at (1, 1)
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// Columns, never negative.
  public var width: Int
  /// Rows, never negative.
  public var height: Int

  /// A rectangle; negative sizes count as 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The column after the last one.
  public var maxX: Int { x + width }
  /// The row after the last one.
  public var maxY: Int { y + height }
  /// The columns.
  public var columns: Range<Int> { x..<maxX }
  /// The rows.
  public var rows: Range<Int> { y..<maxY }
  /// The top left cell.
  public var origin: Point { Point(x: x, y: y) }
  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell lies inside.
  public func contains(_ point: Point) -> Bool { columns.contains(point.x) && rows.contains(point.y) }

  /// The cells that lie in both.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The rectangle without a margin of `cells` on all four sides.
  public func inset(by cells: Int) -> Rect { inset(left: cells, top: cells, right: cells, bottom: cells) }

  /// The rectangle without the margins given, empty where they leave nothing.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// The row `index` (from 0) as a rectangle one cell high, empty where there is no such row.
  public func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: (0..<height).contains(index) ? 1 : 0)
  }

  /// The rectangle cut into its upper `height` rows and the rest.
  public func split(top height: Int) -> (top: Rect, rest: Rect) {
    let cut = max(0, min(height, self.height))
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: self.height - cut)
    )
  }

  /// The rectangle cut into all but its lower `height` rows, and those.
  public func split(bottom height: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: self.height - max(0, min(height, self.height)))
    return (parts.top, parts.rest)
  }

  /// The rectangle cut into its `width` leftmost columns and the rest.
  public func split(left width: Int) -> (left: Rect, rest: Rect) {
    let cut = max(0, min(width, self.width))
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: self.width - cut, height: height)
    )
  }
}
