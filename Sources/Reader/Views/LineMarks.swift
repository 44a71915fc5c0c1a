import Comparison
import Screen

/// What is marked in one line of an article: signs in the gutter, styles in the text.
struct LineMarks {
  private let state: ReaderState
  private let source: Int
  private let line: TextRange
  private let text: [UInt8]

  /// The marks of a line.
  init(_ state: ReaderState, _ pane: Pane, _ line: TextRange) {
    self.state = state
    source = pane.source
    self.line = line
    text = state.articles[pane.source].text
  }

  /// Changes the looks of a line that was drawn, and sets its signs.
  func draw(on surface: inout Surface, text place: Rect, gutter: Rect) {
    let marks = state.shownMarks(in: line, of: source)
    var strongest: Verdict?
    var strongestSign = ""
    var isSelected = false
    // Milder marks first, so that a contradiction is never painted over.
    for mark in marks.sorted(by: { rank($0) < rank($1) }) {
      let verdict = state.verdict(of: mark, in: source)
      if mark.fact == state.selection {
        isSelected = true
        restyle(mark.passage, place, &surface) { state.theme.select(&$0, isFocus: false) }
        restyle(mark.focus, place, &surface) { state.theme.select(&$0, isFocus: true) }
      } else {
        restyle(mark.focus, place, &surface) { state.theme.mark(&$0, verdict) }
      }
      if mark.focus.overlaps(line), verdict.rank >= strongest?.rank ?? 0 { strongest = verdict }
    }
    for range in state.differences(in: line, of: source) {
      if strongest == nil { strongestSign = "+" }
      restyle(range, place, &surface) { state.theme.differ(&$0) }
    }
    drawHits(on: &surface, place)
    drawGuesses(on: &surface, place, gutter)
    if let selected = state.selectedRange, state.selecting?.source == source {
      restyle(selected, place, &surface) { state.theme.selected(&$0) }
    }
    if let strongest {
      surface.put(strongest.sign, at: gutter.origin, style: state.theme.sign(strongest), clippedTo: gutter)
    } else if !strongestSign.isEmpty {
      surface.put(strongestSign, at: gutter.origin, style: .plain.bold, clippedTo: gutter)
    }
    let isHighlighted = state.highlights.contains { $0.passage.source == source && $0.passage.range.overlaps(line) }
    let second = isSelected ? "▌" : isHighlighted ? "*" : ""
    surface.put(second, at: gutter.origin.offset(x: 1), style: .plain.bold, clippedTo: gutter)
    if isSelected, isHighlighted {
      surface.put("▐", at: gutter.origin.offset(x: 1), style: .plain.bold, clippedTo: gutter)
    }
  }

  private func rank(_ mark: TextMark) -> Int {
    mark.fact == state.selection ? 10 : state.verdict(of: mark, in: source).rank
  }

  /// What was found in the classroom, with its sign; once the marks are shown, in the second column beside theirs.
  private func drawGuesses(on surface: inout Surface, _ place: Rect, _ gutter: Rect) {
    guard state.isClassroom else { return }
    for guess in state.guesses where guess.passage.source == source && guess.passage.range.overlaps(line) {
      let verdict: Verdict = guess.contradicts ? .contradict : .agree
      if state.hidesMarks { restyle(guess.passage.range, place, &surface) { state.theme.mark(&$0, verdict) } }
      let column = state.hidesMarks ? gutter.origin : gutter.origin.offset(x: 1)
      surface.put(verdict.sign, at: column, style: state.theme.sign(verdict), clippedTo: gutter)
    }
  }

  private func drawHits(on surface: inout Surface, _ place: Rect) {
    guard let search = state.search else { return }
    let current = search.current.map { search.hits[$0] }
    for hit in search.hits(in: line, of: source) {
      let isCurrent = current == Search.Hit(source: source, range: hit)
      restyle(hit, place, &surface) { state.theme.hit(&$0, isCurrent: isCurrent) }
    }
  }

  /// Changes the looks of the cells of a range, as far as it stands in the line.
  private func restyle(_ range: TextRange, _ place: Rect, _ surface: inout Surface, _ change: (inout Style) -> Void) {
    let first = max(range.start, line.start)
    let last = min(range.end, line.end)
    guard first < last else { return }
    let start = TextWidth.of(text, in: Int(line.start)..<Int(first))
    let width = TextWidth.of(text, in: Int(first)..<Int(last))
    surface.restyle(place.intersection(Rect(x: place.x + start, y: place.y, width: width, height: 1)), change)
  }
}
