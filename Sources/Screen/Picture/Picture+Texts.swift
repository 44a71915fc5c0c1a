extension Picture {
  /// How a piece of text is set.
  private struct Look: Equatable {
    let ink: Palette.RGB
    let isBold, isItalic: Bool
  }

  /// The text, run by run.
  ///
  /// A run ends where the look changes, at two blanks, and at whatever need not be as wide as a letter: what is not of the
  /// alphabets that every monospaced font has stands in the middle of its own cells.
  func texts() -> String {
    var result = ""
    for y in 0..<surface.height {
      for run in runs(y, by: { look($0, y) }) { result += texts(run.columns, y, run.value) }
    }
    return result
  }

  private func look(_ x: Int, _ y: Int) -> Look {
    let pen = pen(x, y)
    return Look(ink: pen.ink, isBold: pen.isBold, isItalic: pen.isItalic)
  }

  private func texts(_ columns: Range<Int>, _ y: Int, _ look: Look) -> String {
    var result = ""
    var text = ""
    var start = 0
    var blanks = 0
    var script = Script.own
    func flush(before x: Int) {
      guard !text.isEmpty else { return }
      result += element(text, start..<x - blanks, y, look)
      (text, blanks) = ("", 0)
    }
    for x in columns {
      let cell = surface[x, y]
      if cell.isContinuation { continue }
      let glyph = surface.text(at: Point(x: x, y: y))
      if glyph == " " || BoxShape(cell.glyph.scalar) != nil {
        blanks += 1
        if blanks > 1 || glyph != " " { flush(before: x + 1) }
        if text.isEmpty { blanks = 0 }
      } else if cell.width == 1, let here = Script(glyph) {
        if here != script { flush(before: x) }
        script = here
        if text.isEmpty { start = x } else if blanks > 0 { text += " " }
        blanks = 0
        text += glyph
      } else {
        flush(before: x)
        result += element(glyph, x..<x + Int(cell.width), y, look, isCentred: true)
      }
    }
    flush(before: columns.upperBound)
    return result
  }

  private func element(
    _ text: String, _ columns: Range<Int>, _ y: Int, _ look: Look, isCentred: Bool = false
  ) -> String {
    let (left, width) = (columns.lowerBound * Self.cell.width, columns.count * Self.cell.width)
    var result = "<text "
    if isCentred {
      result += "x=\"\(left + width / 2)\(width % 2 == 0 ? "" : ".5")\" text-anchor=\"middle\""
    } else {
      result += "x=\"\(left)\""
    }
    result += " y=\"\(y * Self.cell.height + Self.baseline)\""
    if columns.count > 1, !isCentred { result += " textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\"" }
    if look.ink != ground.text { result += " fill=\"\(look.ink.hex)\"" }
    if look.isBold { result += " font-weight=\"bold\"" }
    if look.isItalic { result += " font-style=\"italic\"" }
    return result + ">\(XMLText.escaped(text))</text>\n"
  }

  /// What may stand together in a run.
  private enum Script: Equatable {
    /// What every monospaced font has, and as wide as its letters: Latin, Greek, Cyrillic, dashes and quotation marks.
    case own
    /// Letters from right to left, which the viewer must see together to join them and to set them in their order.
    case rightToLeft

    /// The script of a cluster; nil for one that stands by itself.
    init?(_ cluster: String) {
      let scalars = cluster.unicodeScalars
      if scalars.allSatisfy({ (0x21..<0x530).contains($0.value) || (0x2010..<0x203B).contains($0.value) }) {
        self = .own
      } else if scalars.allSatisfy({
        (0x590..<0x900).contains($0.value) || (0xFB1D..<0xFE00).contains($0.value)
          || (0xFE70..<0xFEFF).contains($0.value)
      }) {
        self = .rightToLeft
      } else {
        return nil
      }
    }
  }
}
