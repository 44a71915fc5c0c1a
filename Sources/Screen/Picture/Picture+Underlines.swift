extension Picture {
  private struct Line: Equatable {
    let ink: Palette.RGB
    let kind: Underline
  }

  /// The lines under the text, drawn rather than asked of the font, which would not know of dots, dashes and waves.
  func underlines() -> String {
    var result = ""
    for y in 0..<surface.height {
      for run in runs(y, by: { line($0, y) }) where run.value.kind != .none {
        let (left, width) = (run.columns.lowerBound * Self.cell.width, run.columns.count * Self.cell.width)
        let top = y * Self.cell.height + Self.baseline + 1
        result +=
          "<path d=\"\(Self.path(run.value.kind, left, width, top))\" fill=\"none\" stroke=\"\(run.value.ink.hex)\""
        switch run.value.kind {
        case .dotted: result += " stroke-dasharray=\"1.5 1.5\""
        case .dashed: result += " stroke-dasharray=\"6 3\""
        case .none, .solid, .double, .curly: break
        }
        result += "/>\n"
      }
    }
    return result
  }

  private func line(_ x: Int, _ y: Int) -> Line {
    let pen = pen(x, y)
    return Line(ink: pen.ink, kind: pen.underline)
  }

  private static func path(_ kind: Underline, _ left: Int, _ width: Int, _ top: Int) -> String {
    switch kind {
    case .none, .solid, .dotted, .dashed: "M\(left) \(top).5h\(width)"
    case .double: "M\(left) \(top).5h\(width)M\(left) \(top + 2).5h\(width)"
    // Three half waves a cell, each the mirror image of the last.
    case .curly: "M\(left) \(top + 1).5q1.5-2.5 3 0" + String(repeating: "t3 0", count: max(0, width / 3 - 1))
    }
  }
}
