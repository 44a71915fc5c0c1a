extension Surface {
  /// The upper left part of a surface, of this size at most.
  public func cropped(width newWidth: Int, height newHeight: Int) -> Surface {
    var result = Surface(width: min(width, newWidth), height: min(height, newHeight))
    for y in 0..<result.height {
      for x in 0..<result.width {
        let cell = self[x, y]
        // A wide glyph that the edge cuts leaves a blank.
        guard !cell.isContinuation, x + Int(cell.width) <= result.width else {
          if !cell.isContinuation { result.set(Cell(style: cell.style), x: x, y: y) }
          continue
        }
        let glyph = cell.glyph.clusterIndex == nil ? cell.glyph : result.glyph(for: text(of: cell.glyph))
        result.set(Cell(glyph: glyph, style: cell.style, width: cell.width), x: x, y: y)
      }
    }
    result.cursor = cursor.flatMap { result.bounds.contains($0) ? $0 : nil }
    return result
  }
}
