import Comparison
import Screen

extension ReaderState {
  /// Which bindings hold.
  var place: Place {
    switch overlay {
    case .help: .help
    case .marks: .marks
    case .corrections: .corrections
    case .explanation, .score, .finder: .explanation
    case nil:
      if articles.isEmpty {
        .samples
      } else if view.isList {
        .list
      } else if selecting != nil {
        .selecting
      } else {
        isClassroom ? .classroom : .columns
      }
    }
  }

  /// The pane of an article; nil where it is not on the screen.
  func pane(of source: Int) -> Pane? { Arrangement(self).panes.first { $0.source == source } }

  /// The lines of an article that are on the screen; nil where it is not.
  func visibleLines(of source: Int) -> Range<Int>? {
    guard let pane = pane(of: source), let layout = layouts[source] else { return nil }
    let top = layout.line(at: tops[source])
    return top..<max(top, min(layout.lines.count, top + pane.text.height))
  }

  /// The bytes of an article that are on the screen; nil where it is not.
  func visibleRange(of source: Int) -> TextRange? {
    guard let lines = visibleLines(of: source), let layout = layouts[source], !lines.isEmpty else { return nil }
    return TextRange(
      Int(layout.lines[lines.lowerBound].range.start), Int(layout.lines[lines.upperBound - 1].range.end))
  }

  /// The marks of an article, in a range, whose facts pass the filter.
  func shownMarks(in range: TextRange, of source: Int) -> [TextMark] {
    guard articles.count > 1, !hidesMarks else { return [] }
    return findings?.marks(in: range, of: source).filter { isShownInText($0) } ?? []
  }

  /// Whether a mark is shown in the columns.
  ///
  /// A name that all spell alike, or in two ways that are known to be one, stands on every other line: it is marked only
  /// where names are asked for, so that what differs can be seen.
  func isShownInText(_ mark: TextMark) -> Bool {
    guard isMarked.indices.contains(mark.fact), isMarked[mark.fact] else { return false }
    return facts[mark.fact].kind != .name || mark.verdict == .contradict || filter.kind == .name
      || filter.verdict == .single || mark.fact == selection
  }

  /// All marks of an article whose facts pass the filter.
  func shownMarks(of source: Int) -> [TextMark] {
    guard let marks = findings?.marks, marks.indices.contains(source), articles.count > 1, !hidesMarks
    else { return [] }
    return marks[source].filter { isShownInText($0) }
  }

  /// What a mark comes to: where a base is set, how it stands to what the base says.
  func verdict(of mark: TextMark, in source: Int) -> Verdict {
    guard let base, base != source, facts.indices.contains(mark.fact) else { return mark.verdict }
    return facts[mark.fact].relation(of: mark.claim, to: base)?.verdict ?? .single
  }

  /// The place of the selected fact in an article: where the last step led while that can be seen, else of its claims the one
  /// nearest to what is on the screen.
  func selectedMark(in source: Int) -> TextMark? {
    guard let selection, let marks = findings?.marks, marks.indices.contains(source) else { return nil }
    if let stepPlace, source == active, stepPlace.fact == selection,
      visibleRange(of: source)?.overlaps(stepPlace.focus) == true
    {
      return stepPlace
    }
    let middle = visibleRange(of: source).map { Int($0.start) + $0.count / 3 } ?? 0
    return marks[source].filter { $0.fact == selection }.min {
      abs(Int($0.focus.start) - middle) < abs(Int($1.focus.start) - middle)
    }
  }
}
