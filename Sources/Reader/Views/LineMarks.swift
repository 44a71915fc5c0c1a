import Comparison
import Screen

/// What is marked in the lines of an article: signs in the gutter, styles in the text.
///
/// Made once a pane. Whatever every line asks for is looked up once, and none of them copies the state, which has some eighty
/// parts: to copy it line by line and mark by mark took two thirds of a frame.
struct LineMarks {
  private let state: ReaderState
  private let source: Int
  private let text: [UInt8]
  private let gutter: Rect
  /// The looks of words by the rank of their verdict, and of the selected passage and value.
  private let looks: [Look]
  private let passage, value: Look
  private let highlighted: [TextRange]
  private let selected: TextRange?

  /// A mark with what it comes to here, and how late it is drawn.
  private struct Ranked {
    let mark: TextMark
    let verdict: Verdict
    let rank: Int
  }

  /// The marks of a pane.
  init(_ state: ReaderState, _ pane: Pane) {
    self.state = state
    source = pane.source
    gutter = pane.gutter
    text = state.shown[pane.source].bytes
    looks = [.single, .agree, .refine, .contradict].map { state.theme[$0] }
    (passage, value) = (state.theme[.passage], state.theme[.value])
    highlighted = state.highlights.filter { $0.passage.source == pane.source }.map(\.passage.range)
    selected = state.selecting?.source == pane.source ? state.selectedRange : nil
  }

  /// Changes the looks of a line that was drawn, and sets its signs.
  func draw(_ line: TextRange, on surface: inout Surface, text place: Rect) {
    let gutter = Rect(x: gutter.x, y: place.y, width: gutter.width, height: 1)
    var strongest: Verdict?
    var strongestSign = ""
    var isSelected = false
    for ranked in ranked(line) {
      if ranked.mark.fact == state.selection {
        isSelected = true
        restyle(ranked.mark.passage, line, place, &surface) { passage.change(&$0) }
        restyle(ranked.mark.focus, line, place, &surface) { value.change(&$0) }
      } else {
        let look = looks[ranked.verdict.rank]
        restyle(ranked.mark.focus, line, place, &surface) { look.change(&$0) }
      }
      if ranked.mark.focus.overlaps(line), ranked.verdict.rank >= strongest?.rank ?? 0 { strongest = ranked.verdict }
    }
    for range in state.differences(in: line, of: source) {
      if strongest == nil { strongestSign = "+" }
      restyle(range, line, place, &surface) { state.theme.differ(&$0) }
    }
    drawHits(line, on: &surface, place)
    drawGuesses(line, on: &surface, place, gutter)
    if let selected { restyle(selected, line, place, &surface) { state.theme.selected(&$0) } }
    if let strongest {
      surface.put(strongest.sign, at: gutter.origin, style: state.theme.sign(strongest), clippedTo: gutter)
    } else if !strongestSign.isEmpty {
      surface.put(strongestSign, at: gutter.origin, style: .plain.bold, clippedTo: gutter)
    }
    let isHighlighted = highlighted.contains { $0.overlaps(line) }
    let second = isSelected ? isHighlighted ? "▐" : "▌" : isHighlighted ? "*" : ""
    surface.put(second, at: gutter.origin.offset(x: 1), style: .plain.bold, clippedTo: gutter)
  }

  /// The marks of a line, milder ones first, so that a contradiction is never painted over, and the selected fact last.
  private func ranked(_ line: TextRange) -> [Ranked] {
    let selection = state.selection
    var all = state.shownMarks(in: line, of: source).map { mark in
      let verdict = state.verdict(of: mark, in: source)
      return Ranked(mark: mark, verdict: verdict, rank: mark.fact == selection ? 10 : verdict.rank)
    }
    if all.count > 1 { all.sort { $0.rank < $1.rank } }
    return all
  }

  /// What was found in the classroom, with its sign; once the marks are shown, in the second column beside theirs.
  private func drawGuesses(_ line: TextRange, on surface: inout Surface, _ place: Rect, _ gutter: Rect) {
    guard state.isClassroom else { return }
    for guess in state.guesses where guess.passage.source == source && guess.passage.range.overlaps(line) {
      let verdict: Verdict = guess.contradicts ? .contradict : .agree
      if state.hidesMarks { restyle(guess.passage.range, line, place, &surface) { state.theme.mark(&$0, verdict) } }
      let column = state.hidesMarks ? gutter.origin : gutter.origin.offset(x: 1)
      surface.put(verdict.sign, at: column, style: state.theme.sign(verdict), clippedTo: gutter)
    }
  }

  private func drawHits(_ line: TextRange, on surface: inout Surface, _ place: Rect) {
    guard let search = state.search else { return }
    let current = search.current.map { search.hits[$0] }
    for hit in search.hits(in: line, of: source) {
      let isCurrent = current == Search.Hit(source: source, range: hit)
      restyle(hit, line, place, &surface) { state.theme.hit(&$0, isCurrent: isCurrent) }
    }
  }

  /// Changes the looks of the cells of a range, as far as it stands in the line.
  func restyle(
    _ range: TextRange, _ line: TextRange, _ place: Rect, _ surface: inout Surface, _ change: (inout Style) -> Void
  ) {
    let first = max(range.start, line.start)
    let last = min(range.end, line.end)
    guard first < last else { return }
    let start = TextWidth.of(text, in: Int(line.start)..<Int(first))
    let width = TextWidth.of(text, in: Int(first)..<Int(last))
    surface.restyle(place.intersection(Rect(x: place.x + start, y: place.y, width: width, height: 1)), change)
  }
}
