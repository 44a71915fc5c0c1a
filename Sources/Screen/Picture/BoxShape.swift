/// A glyph that is drawn to the edges of its cell, so that it meets its neighbours whatever the font.
///
/// Fonts disagree on the height of a line, and a frame set in one of another height falls to pieces; terminals draw these
/// glyphs themselves for the same reason.
enum BoxShape: Equatable {
  /// Strokes from the middle to the edges, their widths in pixels, 0 for none.
  case arms(up: Int, right: Int, down: Int, left: Int)
  /// A part of the cell, in eighths of its width, filled with so many percent of the ink.
  case block(eighths: Range<Int>, percent: Int)

  /// The shape of a scalar; nil for one that is written.
  init?(_ scalar: Unicode.Scalar?) {
    switch scalar {
    case "─": self = .arms(up: 0, right: 1, down: 0, left: 1)
    case "━": self = .arms(up: 0, right: 3, down: 0, left: 3)
    case "│": self = .arms(up: 1, right: 0, down: 1, left: 0)
    case "┃": self = .arms(up: 3, right: 0, down: 3, left: 0)
    case "┌": self = .arms(up: 0, right: 1, down: 1, left: 0)
    case "┐": self = .arms(up: 0, right: 0, down: 1, left: 1)
    case "└": self = .arms(up: 1, right: 1, down: 0, left: 0)
    case "┘": self = .arms(up: 1, right: 0, down: 0, left: 1)
    case "├": self = .arms(up: 1, right: 1, down: 1, left: 0)
    case "┤": self = .arms(up: 1, right: 0, down: 1, left: 1)
    case "┬": self = .arms(up: 0, right: 1, down: 1, left: 1)
    case "┴": self = .arms(up: 1, right: 1, down: 0, left: 1)
    case "┼": self = .arms(up: 1, right: 1, down: 1, left: 1)
    case "┏": self = .arms(up: 0, right: 3, down: 3, left: 0)
    case "┓": self = .arms(up: 0, right: 0, down: 3, left: 3)
    case "┗": self = .arms(up: 3, right: 3, down: 0, left: 0)
    case "┛": self = .arms(up: 3, right: 0, down: 0, left: 3)
    case "▐": self = .block(eighths: 4..<8, percent: 100)
    case "░": self = .block(eighths: 0..<8, percent: 25)
    case .some(let scalar) where (0x2588...0x258F).contains(scalar.value):
      self = .block(eighths: 0..<Int(0x2590 - scalar.value), percent: 100)
    default: return nil
    }
  }
}

extension Picture {
  /// The lines, boxes and bars.
  func shapes() -> String {
    var result = ""
    for y in 0..<surface.height {
      for run in runs(y, by: { Piece(BoxShape(surface[$0, y].glyph.scalar), pen($0, y)) }) {
        if let shape = run.value.shape { result += element(shape, run.columns, y, run.value.pen) }
      }
    }
    return result
  }

  private struct Piece: Equatable {
    let shape: BoxShape?
    let pen: PicturePen

    init(_ shape: BoxShape?, _ pen: PicturePen) { (self.shape, self.pen) = (shape, pen) }
  }

  private func element(_ shape: BoxShape, _ columns: Range<Int>, _ y: Int, _ pen: PicturePen) -> String {
    let (width, height) = Self.cell
    let (left, top) = (columns.lowerBound * width, y * height)
    switch shape {
    case .block(0..<8, let percent):
      return rectangle(left, top, columns.count * width, ink: percent == 100 ? pen.ink : ground.mixed(pen.ink, percent))
    case .block(let eighths, let percent):
      let ink = percent == 100 ? pen.ink : ground.mixed(pen.ink, percent)
      let (start, end) = ((eighths.lowerBound * width + 4) / 8, (eighths.upperBound * width + 4) / 8)
      return columns.map { rectangle($0 * width + start, top, end - start, ink: ink) }.joined()
    case .arms(0, let weight, 0, let other) where weight == other:
      return stroke("M\(left) \(top + height / 2).5h\(columns.count * width)", weight, pen)
    case .arms(let up, let right, let down, let leftward):
      let weight = max(up, right, down, leftward)
      var path = ""
      for x in columns {
        let (middle, line) = (x * width + width / 2, top + height / 2)
        if up > 0, down > 0 { path += "M\(middle).5 \(top)v\(height)" }
        if up > 0, down == 0 { path += "M\(middle).5 \(line + 1)V\(top)" }
        if down > 0, up == 0 { path += "M\(middle).5 \(line)V\(top + height)" }
        if right > 0 { path += "M\(middle) \(line).5H\((x + 1) * width)" }
        if leftward > 0 { path += "M\(middle + 1) \(line).5H\(x * width)" }
      }
      return stroke(path, weight, pen)
    }
  }

  private func rectangle(_ left: Int, _ top: Int, _ width: Int, ink: Palette.RGB) -> String {
    "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(Self.cell.height)\" fill=\"\(ink.hex)\"/>\n"
  }

  private func stroke(_ path: String, _ width: Int, _ pen: PicturePen) -> String {
    "<path d=\"\(path)\" fill=\"none\" stroke=\"\(pen.ink.hex)\"\(width == 1 ? "" : " stroke-width=\"\(width)\"")/>\n"
  }
}
