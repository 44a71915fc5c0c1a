/// A frame as a picture that a browser shows: a standalone SVG 1.1 document.
///
///     let picture = Picture(of: surface, title: "Ferry: Columns", ground: .light)
///     print(picture.svg)
///
/// Nothing in it depends on the fonts of who looks at it: each run of text is set to the width of its cells
/// (`textLength`), wide glyphs and signs stand in the middle of theirs, and lines, boxes and underlines are drawn, not
/// written. It has no script, no style sheet and no reference to anything outside. The same frame gives the same bytes.
///
/// An image of pixels was rejected: it can't be searched, read aloud, enlarged or compared in a diff.
public struct Picture: Sendable {
  /// The frame.
  public let surface: Surface
  /// What it shows, in a few words.
  public let title: String
  /// Whether it is light or dark.
  public let ground: PictureGround

  /// A picture of a frame.
  public init(of surface: Surface, title: String, ground: PictureGround) {
    self.surface = surface
    self.title = title
    self.ground = ground
  }

  /// A cell in pixels, the space around the grid, and the line on which letters stand.
  static let cell = (width: 9, height: 18)
  static let margin = 12
  static let baseline = 14
  /// A font of this size whose letters are 0.602 of it wide, as those of most monospaced ones, fills the cells by itself.
  private static let fontSize = "14.95"
  private static let fonts = "'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace"

  /// The document.
  public var svg: String {
    let width = surface.width * Self.cell.width + 2 * Self.margin
    let height = surface.height * Self.cell.height + 2 * Self.margin
    var result = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="title" aria-describedby="desc">
      <title id="title">\(XMLText.escaped(title))</title>
      <desc id="desc">\(XMLText.escaped(surface.text))</desc>
      <rect x="0.5" y="0.5" width="\(width - 1)" height="\(height - 1)" rx="6" \
      fill="\(ground.ground.hex)" stroke="\(ground.edge.hex)"/>
      <g transform="translate(\(Self.margin) \(Self.margin))" font-family="\(Self.fonts)" \
      font-size="\(Self.fontSize)" fill="\(ground.text.hex)">

      """
    result += papers()
    result += shapes()
    result += underlines()
    result += texts()
    result += "</g>\n</svg>\n"
    return result
  }

  /// The pen of a cell.
  func pen(_ x: Int, _ y: Int) -> PicturePen { PicturePen(surface[x, y].style, on: ground) }

  /// The runs of cells in a row that have the same value.
  func runs<Value: Equatable>(_ y: Int, by value: (_ x: Int) -> Value) -> [(columns: Range<Int>, value: Value)] {
    var runs: [(columns: Range<Int>, value: Value)] = []
    for x in 0..<surface.width {
      let value = value(x)
      if let last = runs.indices.last, runs[last].value == value {
        runs[last].columns = runs[last].columns.lowerBound..<x + 1
      } else {
        runs.append((x..<x + 1, value))
      }
    }
    return runs
  }

  /// What is painted behind the text: runs of cells whose ground is another.
  private func papers() -> String {
    var result = ""
    for y in 0..<surface.height {
      for run in runs(y, by: { pen($0, y).paper }) where run.value != ground.ground {
        result += """
          <rect x="\(run.columns.lowerBound * Self.cell.width)" y="\(y * Self.cell.height)" \
          width="\(run.columns.count * Self.cell.width)" height="\(Self.cell.height)" fill="\(run.value.hex)"/>

          """
      }
    }
    return result
  }
}

extension Palette.RGB {
  /// `#rrggbb`.
  var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
