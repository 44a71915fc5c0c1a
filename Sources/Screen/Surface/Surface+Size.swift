extension Surface {
  /// The upper left part of a surface, filled up with blanks where it is smaller than this size.
  public func resized(width newWidth: Int, height newHeight: Int) -> Surface {
    var result = Surface(width: newWidth, height: newHeight)
    for y in 0..<min(height, result.height) {
      for x in 0..<min(width, result.width) {
        let cell = self[x, y]
        if cell.isContinuation { continue }
        if x + Int(cell.width) > result.width {
          // A wide glyph that the edge cuts leaves a blank.
          result.set(Cell(style: cell.style), x: x, y: y)
        } else {
          let glyph = cell.glyph.clusterIndex == nil ? cell.glyph : result.glyph(for: text(of: cell.glyph))
          result.set(Cell(glyph: glyph, style: cell.style, width: cell.width), x: x, y: y)
        }
      }
    }
    result.cursor = cursor.flatMap { result.bounds.contains($0) ? $0 : nil }
    return result
  }
}
