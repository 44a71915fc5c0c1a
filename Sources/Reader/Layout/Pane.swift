import Screen

/// The part of the screen that shows one article.
///
///     ▸ 1 Harbour Post · Fri 3 Jan 2020        header
///     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━        rule, where there is room
///     ≠▌killed him and two others …        │   gutter, text, heat strip
struct Pane: Sendable, Hashable {
  /// The article: an index into the open ones.
  let source: Int
  /// All of it.
  let frame: Rect
  /// The line that names the article and stays.
  let header: Rect
  /// The line below the header; empty where rows are few.
  let rule: Rect
  /// The signs: two columns.
  let gutter: Rect
  /// The text.
  let text: Rect
  /// The heat strip: one column.
  let strip: Rect

  /// Lays out a pane in a rectangle.
  ///
  /// - Parameters:
  ///   - hasNeighbour: whether another pane stands at the right, whose signs are not to be taken for those of the strip.
  ///   - widestText: lines longer than this are hard to read, so a wide pane keeps margins.
  init(source: Int, frame: Rect, hasRule: Bool, hasNeighbour: Bool, widestText: Int) {
    self.source = source
    self.frame = frame
    let (header, below) = frame.split(top: 1)
    let (rule, body) = below.split(top: hasRule ? 1 : 0)
    self.header = header
    self.rule = rule
    // Between the text and the strip is a blank, and between the strip and the next pane's signs one or, with room, two.
    let gap = hasNeighbour && body.width >= 36 ? 2 : 1
    let room = body.width - 4 - gap
    let width = max(1, min(room, widestText))
    let margin = max(0, (room - width) / 2)
    gutter = Rect(x: body.x + margin, y: body.y, width: min(2, body.width), height: body.height)
    text = Rect(x: body.x + margin + 2, y: body.y, width: min(width, max(0, body.width - 2)), height: body.height)
    strip = Rect(x: body.maxX - 1 - gap, y: body.y, width: body.width >= 5 ? 1 : 0, height: body.height)
  }
}
