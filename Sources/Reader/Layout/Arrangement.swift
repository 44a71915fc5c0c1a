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

  /// A stacked article gets at least so many rows.
  static let lowestStacked = 12

  /// Divides the screen of a state.
  init(_ state: ReaderState) {
    let bounds = Rect(x: 0, y: 0, width: state.width, height: state.height)
    // Without hints the line at the bottom is the view's, and what is told or typed lies over it.
    let (above, hint) = bounds.split(bottom: bounds.height >= 2 ? 1 : 0)
    let upper = state.settings.showsHints ? above : bounds
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
      let wanted = state.articles.count < 2 ? state.width < 60 ? 3 : 2 : 2 + min(state.articles.count, 8) + 2
      return max(min(wanted, max(4, height / 3)), room - Arrangement.rowsOfList(state, room: room))
    }
  }

  /// How many rows a list takes: what a short one leaves is the panel's, which has passages to tell in full.
  ///
  /// It changes with the list alone and not with the fact, so that nothing jumps as the selection moves; below eight rows a list
  /// would lose a line of its header.
  private static func rowsOfList(_ state: ReaderState, room: Int) -> Int {
    guard state.view.isList, state.findings != nil else { return room }
    return max(8, 2 + max(1, state.rows.count))
  }

  /// How many articles are shown at once.
  static func paneCount(_ state: ReaderState, in body: Rect) -> Int {
    if state.isZoomed { return min(1, state.articles.count) }
    let room =
      isStacked(state, body)
      ? min(3, body.height / lowestStacked) : body.width / max(1, state.settings.narrowestColumn)
    return min(state.articles.count, max(1, room))
  }

  private static func isStacked(_ state: ReaderState, _ body: Rect) -> Bool {
    body.width < state.settings.narrowestSideBySide
  }

  /// Where the panes begin and end, by the shares that the reader gave them; none gets less than is needed to be read.
  private static func edges(_ state: ReaderState, _ sources: [Int], of length: Int, least: Int) -> [Int] {
    let count = sources.count
    let shares = sources.map { state.shares.indices.contains($0) ? state.shares[$0] : 100 }
    let sum = max(1, shares.reduce(0, +))
    var edges = [0]
    var used = 0
    for share in shares {
      used += share
      edges.append(length * used / sum)
    }
    // From the right, then from the left, so that what one pane lacks its neighbours give.
    let floor = min(least, length / max(1, count))
    for index in stride(from: count - 1, to: 0, by: -1) { edges[index] = min(edges[index], edges[index + 1] - floor) }
    for index in 1..<max(1, count) { edges[index] = max(edges[index], edges[index - 1] + floor) }
    return edges
  }

  /// The articles that are shown, in their order: neighbours, and in the place of the one farthest from the active article
  /// the guest, which contradicts it from farther off.
  private static func sources(_ state: ReaderState, _ count: Int) -> [Int] {
    var sources = (0..<count).map { min(state.firstPane + $0, state.articles.count - 1) }
    guard let guest = state.guest, count > 1, !sources.contains(guest), state.articles.indices.contains(guest) else {
      return sources
    }
    let farthest = sources.indices.max { abs(sources[$0] - state.active) < abs(sources[$1] - state.active) }
    if let farthest { sources[farthest] = guest }
    return sources.sorted()
  }

  private static func panes(_ state: ReaderState, in body: Rect) -> [Pane] {
    let count = paneCount(state, in: body)
    guard count > 0 else { return [] }
    let isStacked = isStacked(state, body)
    let hasRule = !isStacked && body.height >= 12
    let sources = sources(state, count)
    let ends = edges(state, sources, of: isStacked ? body.height : body.width, least: isStacked ? 3 : 16)
    return (0..<count).map { index in
      let source = sources[index]
      let frame: Rect
      let (start, end) = (ends[index], ends[index + 1])
      if isStacked {
        frame = Rect(x: body.x, y: body.y + start, width: body.width, height: end - start)
      } else {
        frame = Rect(x: body.x + start, y: body.y, width: end - start, height: body.height)
      }
      return Pane(
        source: source, frame: frame, hasRule: hasRule, hasNeighbour: !isStacked && index + 1 < count,
        widestText: state.settings.widestText)
    }
  }
}
