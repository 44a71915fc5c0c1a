extension Surface {
  /// A half-open run of columns in one row.
  public struct Run: Hashable, Sendable {
    /// The row.
    public let y: Int
    /// The columns.
    public let columns: Range<Int>

    /// The columns of row `y`.
    public init(y: Int, columns: Range<Int>) {
      self.y = y
      self.columns = columns
    }
  }

  /// The runs that show something else than `previous` did, top to bottom and left to right; every row in full where
  /// the sizes differ.
  ///
  /// Wide glyphs are never cut: a run that would begin or end inside one is widened.
  public func changes(since previous: Surface) -> [Run] {
    guard width == previous.width, height == previous.height else {
      return width == 0 ? [] : (0..<height).map { Run(y: $0, columns: 0..<width) }
    }
    var runs: [Run] = []
    for y in 0..<height {
      var x = 0
      while x < width {
        guard differs(from: previous, at: y * width + x) else {
          x += 1
          continue
        }
        var first = x
        if self[first, y].isContinuation { first -= 1 }
        x += 1
        while x < width, self[x, y].isContinuation || differs(from: previous, at: y * width + x) { x += 1 }
        runs.append(Run(y: y, columns: first..<x))
      }
    }
    return runs
  }

  private func differs(from previous: Surface, at index: Int) -> Bool {
    let new = cells[index]
    let old = previous.cells[index]
    if new.glyph.clusterIndex == nil { return new != old }
    guard old.glyph.clusterIndex != nil, new.style == old.style, new.width == old.width else { return true }
    return text(of: new.glyph) != previous.text(of: old.glyph)
  }
}
