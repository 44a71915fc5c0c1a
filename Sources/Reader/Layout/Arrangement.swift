import Screen

/// How the screen is divided: a top bar, the view, the panel that tells the selected fact, a hint line.
///
/// Drawing, scrolling and the mouse all ask the same arrangement, so that they cannot disagree.
struct Arrangement: Sendable, Hashable {
  /// The line at the top; empty on a screen of three rows or fewer.
  let topBar: Rect
  /// What the view fills.
  let body: Rect
  /// The panel, its rule included; empty where it is hidden.
  let panel: Rect
  /// The line at the bottom.
  let hint: Rect
  /// The panes of the columns view, left to right or top to bottom.
  let panes: [Pane]

  /// A column is never narrower than this, borders included, unless the screen is.
  static let narrowestColumn = 40
  /// Below this width, articles stand one above the other.
  static let narrowestSideBySide = 80
  /// A stacked article gets at least so many rows.
  static let lowestStacked = 12

  /// Divides the screen of a state.
  init(_ state: ReaderState) {
    let bounds = Rect(x: 0, y: 0, width: state.width, height: state.height)
    let (upper, hint) = bounds.split(bottom: bounds.height >= 2 ? 1 : 0)
    let (topBar, middle) = upper.split(top: bounds.height >= 4 ? 1 : 0)
    let (body, panel) = middle.split(bottom: Arrangement.panelHeight(state, of: bounds.height, room: middle.height))
    (self.topBar, self.body, self.panel, self.hint) = (topBar, body, panel, hint)
    panes = state.view == .columns ? Arrangement.panes(state, in: body) : []
  }

  /// How many rows the panel takes.
  ///
  /// The same for every fact, so that the text does not jump as the selection moves.
  private static func panelHeight(_ state: ReaderState, of height: Int, room: Int) -> Int {
    guard height >= 8, !state.articles.isEmpty, state.overlay == nil else { return 0 }
    switch state.panel {
    case .hidden: return 0
    case .large: return room * 2 / 3
    case .normal:
      // The rule, the title, a line a source, two of reasons.
      let wanted = state.articles.count < 2 ? 2 : 2 + min(state.articles.count, 8) + 2
      return min(wanted, max(4, height / 3))
    }
  }

  /// How many articles are shown at once.
  static func paneCount(_ state: ReaderState, in body: Rect) -> Int {
    if state.isZoomed { return min(1, state.articles.count) }
    let room =
      body.width >= narrowestSideBySide ? body.width / narrowestColumn : max(1, min(3, body.height / lowestStacked))
    return min(state.articles.count, room)
  }

  private static func panes(_ state: ReaderState, in body: Rect) -> [Pane] {
    let count = paneCount(state, in: body)
    guard count > 0 else { return [] }
    let isStacked = body.width < narrowestSideBySide
    let hasRule = !isStacked && body.height >= 12
    return (0..<count).map { index in
      let source = min(state.firstPane + index, state.articles.count - 1)
      let frame: Rect
      if isStacked {
        let (start, end) = (body.height * index / count, body.height * (index + 1) / count)
        frame = Rect(x: body.x, y: body.y + start, width: body.width, height: end - start)
      } else {
        let (start, end) = (body.width * index / count, body.width * (index + 1) / count)
        frame = Rect(x: body.x + start, y: body.y, width: end - start, height: body.height)
      }
      return Pane(source: source, frame: frame, hasRule: hasRule)
    }
  }
}
