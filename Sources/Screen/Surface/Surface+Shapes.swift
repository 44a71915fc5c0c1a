extension Surface {
  /// Fills a rectangle with one glyph of one column, blanks unless told otherwise.
  public mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar = " ", style: Style = .plain) {
    let area = bounds.intersection(rect)
    let cell = Cell(glyph: Glyph(VisibleText.single(scalar)), style: style)
    for y in area.rows {
      for x in area.columns { set(cell, x: x, y: y) }
    }
  }

  /// Changes how the cells of a rectangle look and leaves what stands in them.
  ///
  ///     surface.restyle(line.row(2)) { $0.underline = .curly }
  ///
  /// A wide glyph of which only one half lies inside is changed as a whole.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.rows {
      let row = y * width
      var first = area.x
      var end = area.maxX
      if cells[row + first].isContinuation { first -= 1 }
      if end < width, cells[row + end].isContinuation { end += 1 }
      for index in row + first..<row + end { change(&cells[index].style) }
    }
  }

  /// Draws a horizontal line of `length` cells.
  public mutating func horizontalLine(
    at point: Point, length: Int, with scalar: Unicode.Scalar = "─", style: Style = .plain
  ) {
    fill(Rect(x: point.x, y: point.y, width: length, height: 1), with: scalar, style: style)
  }

  /// Draws a vertical line of `length` cells.
  public mutating func verticalLine(
    at point: Point, length: Int, with scalar: Unicode.Scalar = "│", style: Style = .plain
  ) {
    fill(Rect(x: point.x, y: point.y, width: 1, height: length), with: scalar, style: style)
  }

  /// Draws a box along the inner edge of a rectangle and leaves what stands inside; one smaller than 2 × 2 is not drawn.
  public mutating func box(_ rect: Rect, lines: BoxLines = .light, style: Style = .plain) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    horizontalLine(at: rect.origin, length: rect.width, with: lines.horizontal, style: style)
    horizontalLine(at: Point(x: rect.x, y: bottom), length: rect.width, with: lines.horizontal, style: style)
    verticalLine(at: rect.origin, length: rect.height, with: lines.vertical, style: style)
    verticalLine(at: Point(x: right, y: rect.y), length: rect.height, with: lines.vertical, style: style)
    let corners = [
      (rect.x, rect.y, lines.topLeft), (right, rect.y, lines.topRight),
      (rect.x, bottom, lines.bottomLeft), (right, bottom, lines.bottomRight),
    ]
    for (x, y, scalar) in corners {
      fill(Rect(x: x, y: y, width: 1, height: 1), with: scalar, style: style)
    }
  }
}
