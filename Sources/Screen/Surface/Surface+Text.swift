extension Surface {
  /// Puts a line of text on the surface and returns the column after it.
  ///
  ///     let next = surface.put("≠ ", at: Point(x: 0, y: 3), style: .plain.bold)
  ///     surface.put("killed", at: Point(x: next, y: 3), style: .plain, clippedTo: column)
  ///
  /// Line breaks count as spaces, controls become visible. A wide glyph that the edge would cut is left out and a
  /// space stands there. The column returned counts the text in full, also where it was clipped.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style = .plain, clippedTo clip: Rect? = nil) -> Int {
    let bytes = Array(text.utf8)
    return put(bytes, in: 0..<bytes.count, at: point, style: style, clippedTo: clip)
  }

  /// Puts a half-open range of UTF-8 bytes on the surface, such as a line of `LineWrap`, and returns the column after it.
  @discardableResult
  public mutating func put(
    _ bytes: [UInt8], in range: Range<Int>, at point: Point, style: Style = .plain, clippedTo clip: Rect? = nil
  ) -> Int {
    let visible = clip.map { bounds.intersection($0) } ?? bounds
    let span = bytes.span
    let end = min(range.upperBound, bytes.count)
    var offset = max(0, range.lowerBound)
    var x = point.x
    let drawn = visible.rows.contains(point.y)
    while offset < end {
      let cluster = TextCluster(at: offset, before: end, in: span)
      if drawn, cluster.width > 0 {
        draw(cluster, bytes: bytes, offset: offset, x: x, y: point.y, style: style, visible: visible)
      }
      x += cluster.width
      offset += cluster.length
    }
    return x
  }

  private mutating func draw(
    _ cluster: TextCluster, bytes: [UInt8], offset: Int, x: Int, y: Int, style: Style, visible: Rect
  ) {
    guard x + cluster.width > visible.x, x < visible.maxX else { return }
    if x < visible.x || x + cluster.width > visible.maxX {
      set(Cell(style: style), x: max(x, visible.x), y: y)
      return
    }
    let glyph: Glyph
    if cluster.isSingleScalar {
      glyph = Glyph(cluster.scalar)
    } else {
      glyph = self.glyph(for: VisibleText.cluster(bytes[offset..<offset + cluster.length]))
    }
    set(Cell(glyph: glyph, style: style, width: UInt8(cluster.width)), x: x, y: y)
  }
}
