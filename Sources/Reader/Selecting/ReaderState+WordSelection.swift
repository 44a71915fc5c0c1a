import Comparison
import Screen

extension ReaderState {
  /// Begins to select where the cursor stands, changes what the selection grows by, or ends it.
  mutating func toggleSelecting(_ unit: WordSelection.Unit) {
    if let known = selecting {
      selecting?.unit = unit
      if known.unit == unit { selecting = nil }
      return
    }
    guard let start = cursorOffset() else { return }
    selecting = WordSelection(unit: unit, source: active, anchor: start, cursor: start)
  }

  /// The words selected, in bytes of the article; nil while none are.
  var selectedRange: TextRange? {
    guard let selecting, let steps = steps(of: selecting.source) else { return nil }
    let (low, high) = (min(selecting.anchor, selecting.cursor), max(selecting.anchor, selecting.cursor))
    switch selecting.unit {
    case .letters: return TextRange(low, steps.letterEnd(high))
    case .sentences:
      let (first, last) = (sentence(at: low, of: selecting.source), sentence(at: high, of: selecting.source))
      return first.union(last)
    }
  }

  /// Moves the end of the selection that moves.
  mutating func moveSelection(_ action: Action) {
    guard var selection = selecting, let steps = steps(of: selection.source) else { return }
    let at = selection.cursor
    switch action {
    case .charLeft: selection.cursor = steps.left(at)
    case .charRight: selection.cursor = steps.right(at)
    case .wordForward: selection.cursor = steps.wordForward(at)
    case .wordBack: selection.cursor = steps.wordBack(at)
    case .wordEnd: selection.cursor = steps.wordEnd(at)
    case .lineStart: selection.cursor = steps.lineEdge(at, end: false)
    case .lineEnd: selection.cursor = steps.lineEdge(at, end: true)
    case .sentenceForward: selection.cursor = steps.snapped(Int(sentence(at: at, of: selection.source).end))
    case .sentenceBack:
      let own = Int(sentence(at: at, of: selection.source).start)
      selection.cursor = at > own ? own : Int(sentence(at: steps.left(own), of: selection.source).start)
    default: selection = selection.turned
    }
    selection.column = nil
    place(selection, steps)
  }

  /// Moves the end of the selection by lines.
  mutating func moveSelection(byLines lines: Int) {
    guard var selection = selecting, let steps = steps(of: selection.source) else { return }
    (selection.cursor, selection.column) = steps.vertical(selection.cursor, by: lines, column: selection.column)
    place(selection, steps)
  }

  /// Moves the end of the selection to the start of a paragraph.
  mutating func moveSelection(byParagraphs count: Int) {
    guard var selection = selecting, let steps = steps(of: selection.source), let layout = layouts[selection.source]
    else { return }
    let starts = ReaderState.paragraphs(layout)
    let line = layout.line(at: selection.cursor)
    let target = count > 0 ? starts.first { $0 > line } : starts.last { $0 < line }
    selection.cursor = steps.snapped(target.map { layout.offset(ofLine: $0) } ?? (count > 0 ? Int.max / 2 : 0))
    selection.column = nil
    place(selection, steps)
  }

  private mutating func place(_ selection: WordSelection, _ steps: TextSteps) {
    selecting = selection
    reveal(TextRange(selection.cursor, steps.letterEnd(selection.cursor)), in: selection.source)
  }

  /// Draws a selection with the mouse: from where the button went down to where the mouse is.
  mutating func drag(to point: Point) {
    guard let start = pressed, let pane = Arrangement(self).panes.first(where: { $0.source == start.source }),
      let steps = steps(of: start.source)
    else { return }
    // At the edge of the pane the text moves along.
    if point.y >= pane.text.maxY - 1 { scroll(by: 1) } else if point.y < pane.text.y { scroll(by: -1) }
    let inside = Point(
      x: max(pane.text.x, min(point.x, pane.text.maxX - 1)), y: max(pane.text.y, min(point.y, pane.text.maxY - 1)))
    guard let offset = offset(at: inside, in: pane) else { return }
    if selecting == nil, offset == start.offset { return }
    selecting = WordSelection(
      unit: .letters, source: start.source, anchor: steps.snapped(start.offset), cursor: steps.snapped(offset),
      isDragged: true)
  }

  /// The byte of an article whose letter stands at a cell of its pane; nil where no line is.
  func offset(at point: Point, in pane: Pane) -> Int? {
    guard let layout = layouts[pane.source], let visible = visibleLines(of: pane.source), !visible.isEmpty else {
      return nil
    }
    let number = min(visible.lowerBound + point.y - pane.text.y, visible.upperBound - 1)
    guard layout.lines.indices.contains(number) else { return nil }
    let line = layout.lines[number].range
    return TextWidth.end(
      of: articles[pane.source].text, in: line.bytes, within: max(0, point.x - pane.text.x))
  }

  /// Where the cursor stands in the active article: on the selected fact where that can be seen, else at the top.
  func cursorOffset() -> Int? {
    guard view == .columns, let seen = visibleRange(of: active), let steps = steps(of: active) else { return nil }
    if let mark = selectedMark(in: active), seen.overlaps(mark.focus) { return steps.snapped(Int(mark.focus.start)) }
    return steps.snapped(Int(seen.start))
  }

  /// The sentence that holds a byte; the paragraph's line where no sentences are known.
  func sentence(at offset: Int, of source: Int) -> TextRange {
    let documents = findings?.comparison.documents ?? []
    let sentences = documents.indices.contains(source) ? documents[source].sentences : []
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sentences[middle].range.end) <= offset { low = middle + 1 } else { high = middle }
    }
    if low < sentences.count, Int(sentences[low].range.start) <= offset { return sentences[low].range }
    guard let layout = layouts[source] else { return TextRange(offset, offset) }
    let line = layout.lines[layout.line(at: offset)]
    return line.block.map { layout.blocks[$0].range } ?? line.range
  }

  private func steps(of source: Int) -> TextSteps? {
    guard layouts.indices.contains(source), let layout = layouts[source] else { return nil }
    return TextSteps(shown[source].bytes, layout)
  }

  /// The lines on which paragraphs begin.
  static func paragraphs(_ layout: ArticleLayout) -> [Int] {
    layout.lines.indices.filter { $0 == 0 || layout.lines[$0 - 1].block == nil && layout.lines[$0].block != nil }
  }
}
