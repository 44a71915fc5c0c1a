import Comparison
import Screen

extension ReaderState {
  /// Takes a click or a turn of the wheel.
  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    message = nil
    guard prompt == nil else { return [] }
    switch mouse.action {
    case .scrollDown: wheel(settings.wheelLines, at: mouse.point)
    case .scrollUp: wheel(-settings.wheelLines, at: mouse.point)
    case .press(.left): return click(mouse.point)
    case .drag(.left): drag(to: mouse.point)
    case .release(.left):
      if selecting?.isDragged == true {
        selecting?.isDragged = false
        message = "selected; " + selectionKeys
      }
      pressed = nil
    default: break
    }
    return []
  }

  /// What can be done with the words selected.
  private var selectionKeys: String {
    [(Action.copy, "copies"), (.mark, "marks"), (.tags, "tags"), (.note, "writes to them")].compactMap { action, word in
      keymap.notation(of: action, in: .selecting).map { "\($0) \(word)" }
    }.joined(separator: ", ")
  }

  private mutating func wheel(_ lines: Int, at point: Point) {
    let arrangement = Arrangement(self)
    if arrangement.panel.contains(point) {
      panelTop = max(0, panelTop + (lines > 0 ? 1 : -1))
      return
    }
    guard view == .columns, overlay == nil, let pane = arrangement.panes.first(where: { $0.frame.contains(point) })
    else {
      move(by: lines)
      return
    }
    // The wheel moves what is under it, and leaves the choice of source alone.
    let chosen = active
    active = pane.source
    scroll(by: lines)
    active = chosen
  }

  private mutating func click(_ point: Point) -> [Effect] {
    pressed = nil
    if overlay != .help { selecting = nil }
    let arrangement = Arrangement(self)
    let again = clicked
    clicked = nil
    if arrangement.topBar.contains(point), let view = TopBar.view(at: point.x, self) {
      show(view)
      return []
    }
    if overlay == nil, arrangement.panel.contains(point) {
      let row = point.y - arrangement.panel.y - 1
      if panelLines.shown.indices.contains(row), let source = panelLines.shown[row].source { go(to: source) }
      return []
    }
    switch place {
    case .columns, .classroom, .selecting:
      guard let pane = arrangement.panes.first(where: { $0.frame.contains(point) }) else { return [] }
      if pane.text.contains(point), let offset = offset(at: point, in: pane) {
        pressed = Remembered.Place(source: pane.source, offset: offset)
      }
      activate(pane.source)
      select(at: point, in: pane)
    case .list: return click(inList: point, arrangement.body, again: again)
    case .marks, .corrections:
      // The lists of marks and corrections are scrolled so that the chosen line stands in their middle.
      let (count, room) = (place == .marks ? highlights.count : corrections.count, arrangement.body.height - 1)
      let index = max(0, min(overlayIndex - room / 2, count - room)) + point.y - arrangement.body.y - 1
      guard point.y > arrangement.body.y, (0..<count).contains(index) else { break }
      overlayIndex = index
      if again == point { return perform(.choose) }
      clicked = point
    case .samples:
      let index = SamplesView.first(self) + point.y - SamplesView.firstRow
      if samples.indices.contains(index) { sampleIndex = index }
    default: break
    }
    return []
  }

  /// Selects the line of a list, in the matrix and the timeline the source of the column too; a second click opens it.
  private mutating func click(inList point: Point, _ body: Rect, again: Point?) -> [Effect] {
    guard body.contains(point) else { return [] }
    if again == point { return perform(.choose) }
    let first = body.y + ListFrame.headerHeight(self)
    let index = listTop + point.y - first
    let column = sourceGrid?.source(at: point.x - gridIndent)
    if point.y >= first, rows.indices.contains(index) {
      // The further lines of a quotation stand for its first.
      stand(onLine: rows[index].owner.flatMap { fact in rows[...index].lastIndex { $0.fact == fact } } ?? index)
      clicked = point
    }
    if let column, point.y >= first - 1 { activate(column) }
    return []
  }

  /// Chooses a source that the panel tells of; in the columns its passage comes into sight.
  private mutating func go(to source: Int) {
    jump()
    activate(source)
    guard view == .columns else { return }
    invite()
    bringAll(aligned: false)
  }

  /// Selects the fact whose words stand at a cell, the shortest passage where several do.
  private mutating func select(at point: Point, in pane: Pane) {
    guard let layout = layouts[pane.source], point.y >= pane.text.y, let visible = visibleLines(of: pane.source) else {
      return
    }
    if pane.strip.contains(point) {
      let line = layout.lines.count * (point.y - pane.strip.y) / max(1, pane.strip.height)
      tops[pane.source] = layout.offset(ofLine: max(0, line - pane.text.height / 2))
      return
    }
    let number = visible.lowerBound + point.y - pane.text.y
    guard layout.lines.indices.contains(number) else { return }
    let line = layout.lines[number].range
    let text = shown[pane.source].bytes
    let offset = TextWidth.end(of: text, in: line.bytes, within: max(0, point.x - pane.text.x))
    let marks = shownMarks(in: TextRange(offset, offset + 1), of: pane.source)
    let near = marks.isEmpty ? shownMarks(in: line, of: pane.source) : marks
    guard let mark = near.min(by: { ($0.passage.count, $0.fact) < ($1.passage.count, $1.fact) }) else { return }
    select(mark.fact)
    stepPlace = mark
    // What is under the mouse stays there: a drag may follow.
    guard isLinked else { return }
    for other in Arrangement(self).panes where other.source != active { revealSelection(in: other.source, atRow: nil) }
  }
}
