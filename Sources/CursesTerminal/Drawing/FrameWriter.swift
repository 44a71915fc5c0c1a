import Screen

/// Turns a surface into the fewest bytes that bring the terminal from the last surface to this one.
///
/// Curses' own drawing was rejected: its cells hold one spacing character with five zero-width ones at most, so that a
/// family emoji breaks and a flag loses half, and it knows one kind of underline. What remains is small: place the
/// cursor, set the pen, write the text.
struct FrameWriter {
  private let capabilities: Capabilities
  private var pens: PenTable
  /// What the terminal shows, nil when that is unknown.
  private var shown: Surface?
  private var cursorIsVisible = false
  private var bytes: [UInt8] = []
  private var pen = Style.plain
  private var position: Point?

  init(_ capabilities: Capabilities) {
    self.capabilities = capabilities
    pens = PenTable(capabilities)
  }

  /// Forgets what the terminal shows: the next frame is written in full.
  mutating func forget() {
    shown = nil
    cursorIsVisible = false
  }

  /// The bytes for a surface, none where nothing changed.
  mutating func frame(_ surface: Surface) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    let runs = shown.map { surface.changes(since: $0) } ?? surface.changes(since: Surface(width: 0, height: 0))
    if shown == nil { bytes += capabilities.reset }
    pen = .plain
    position = nil
    let cursor = surface.cursor.flatMap { surface.bounds.contains($0) ? $0 : nil }
    if cursorIsVisible, !runs.isEmpty || cursor == nil { showCursor(false) }
    for run in joined(runs) { write(run, of: surface) }
    setPen(.plain)
    if let cursor {
      if !runs.isEmpty || shown?.cursor != cursor { move(to: cursor) }
      if !cursorIsVisible { showCursor(true) }
    }
    shown = surface
    return bytes
  }

  private mutating func showCursor(_ visible: Bool) {
    bytes += visible ? capabilities.showCursor : capabilities.hideCursor
    cursorIsVisible = visible
  }

  /// Joins runs that a few unchanged cells part: to write those again is cheaper than to place the cursor.
  private func joined(_ runs: [Surface.Run]) -> [Surface.Run] {
    var result: [Surface.Run] = []
    for run in runs {
      if let last = result.last, last.y == run.y, run.columns.lowerBound - last.columns.upperBound <= 4 {
        result[result.count - 1] = Surface.Run(y: run.y, columns: last.columns.lowerBound..<run.columns.upperBound)
      } else {
        result.append(run)
      }
    }
    return result
  }

  private mutating func write(_ run: Surface.Run, of surface: Surface) {
    var end = run.columns.upperBound
    var clearsRest = false
    if !capabilities.clearToEndOfLine.isEmpty {
      // A row's blank rest is cheaper to clear than to write.
      let first = max(run.columns.lowerBound, surface.startOfBlankRest(of: run.y))
      if end - first > capabilities.clearToEndOfLine.count {
        end = first
        clearsRest = true
      }
    }
    var x = run.columns.lowerBound
    while x < end {
      let cell = surface[x, run.y]
      let columns = max(1, Int(cell.width))
      let isLast = run.y == surface.height - 1 && x + columns == surface.width
      if isLast, capabilities.lastCellScrolls { return }
      let place = Point(x: x, y: run.y)
      if let scalar = cell.glyph.scalar, columns == 1, GlyphCertainty.isCertain(scalar) {
        move(to: place)
        setPen(cell.style)
        write(scalar)
        position = x + 1 < surface.width ? place.offset(x: 1) : nil
      } else {
        write(surface.text(of: cell.glyph), cell, at: place, lineEnd: surface.width)
      }
      x += columns
    }
    if clearsRest {
      move(to: Point(x: end, y: run.y))
      setPen(.plain)
      bytes += capabilities.clearToEndOfLine
    }
  }

  /// Writes a scalar, which nearly all cells hold, without a string for each.
  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private mutating func write(_ text: String, _ cell: Cell, at point: Point, lineEnd: Int) {
    move(to: point)
    setPen(cell.style)
    let columns = max(1, Int(cell.width))
    if GlyphCertainty.isCertain(text) {
      bytes += text.utf8
      // In the last column the cursor waits for the next character, on some terminals, and has moved on others.
      position = point.x + columns < lineEnd ? point.offset(x: columns) : nil
    } else {
      // Terminals disagree on its width: blanks first, so that nothing old remains beside it, and the cursor is placed
      // anew after it, so that nothing shifts.
      bytes += repeatElement(0x20, count: columns)
      position = nil
      move(to: point)
      bytes += text.utf8
      position = nil
    }
  }

  private mutating func move(to point: Point) {
    guard position != point else { return }
    switch capabilities.motion {
    case .ansi: bytes += "\u{1B}[\(point.y + 1);\(point.x + 1)H".utf8
    case .terminfo: bytes += Terminfo.expanded("cup", point.y, point.x) ?? []
    }
    position = point
  }

  private mutating func setPen(_ style: Style) {
    guard style != pen else { return }
    if pen != .plain { bytes += capabilities.reset }
    if style != .plain { bytes += pens.bytes(for: style) }
    pen = style
  }
}

extension Surface {
  /// The first column of a row from which on nothing stands in it.
  fileprivate func startOfBlankRest(of y: Int) -> Int {
    var first = width
    while first > 0, self[first - 1, y].isPlainBlank { first -= 1 }
    return first
  }
}

extension Cell {
  /// Whether clearing the cell would show the same.
  fileprivate var isPlainBlank: Bool { glyph == .space && style == .plain && width == 1 }
}
