import Comparison

extension ReaderState {
  /// Marks the selected fact's passage in the active article, or takes the mark away.
  mutating func toggleMark() -> [Effect] {
    if overlay == .marks {
      guard highlights.indices.contains(overlayIndex) else { return [] }
      remember()
      highlights.remove(at: overlayIndex)
      return [.keep(highlights, before: undoStack.last ?? [])]
    }
    guard let fact = selectedFact else {
      message = "no fact is selected"
      return []
    }
    guard let mark = selectedMark(in: active) else {
      message = "\(sources[active].name) is silent on it; go to a source that speaks of it"
      return []
    }
    remember()
    if let known = highlights.firstIndex(where: {
      $0.fact == fact.id && $0.passage == Highlight.Passage(source: active, range: mark.passage)
    }) {
      highlights.remove(at: known)
      message = "mark taken away; \(highlights.count) left"
    } else {
      highlights.append(highlight(fact, Highlight.Passage(source: active, range: mark.passage)))
      let count = highlights[highlights.count - 1].counterparts.count
      message = "marked, with \(count) \(count == 1 ? "counterpart" : "counterparts"); \(highlights.count) in all"
    }
    return [.keep(highlights, before: undoStack.last ?? [])]
  }

  /// Takes the last change of marks back.
  mutating func undo() -> [Effect] {
    guard let before = undoStack.popLast() else {
      message = "nothing to undo"
      return []
    }
    let after = highlights
    highlights = before
    message = "undone; \(highlights.count) marked"
    return [.keep(highlights, before: after)]
  }

  /// Asks where to write the marked passages to.
  mutating func askExport() -> [Effect] {
    if highlights.isEmpty {
      message = "nothing is marked; \(keymap.notation(of: .mark, in: .columns) ?? ":mark") marks a passage"
    } else {
      openPrompt(.export, name.isEmpty ? "marks.md" : "\(name)-marks.md")
    }
    return []
  }

  /// Writes the marked passages to a file.
  mutating func export(to path: String) -> [Effect] {
    let trimmed = path.split(separator: " ").joined(separator: " ")
    if trimmed.isEmpty {
      message = "no file was named"
      return []
    }
    if highlights.isEmpty {
      message = "nothing is marked"
      return []
    }
    return [.export(path: trimmed, highlights)]
  }

  /// Copies the passage of the selected fact, or of the chosen mark.
  mutating func copy() -> [Effect] {
    let passage: Highlight.Passage?
    if overlay == .marks {
      passage = highlights.indices.contains(overlayIndex) ? highlights[overlayIndex].passage : nil
    } else {
      passage = selectedMark(in: active).map { Highlight.Passage(source: active, range: $0.passage) }
    }
    guard let passage, articles.indices.contains(passage.source) else {
      message = "no passage is selected in this source"
      return []
    }
    message = "copied from \(sources[passage.source].name)"
    return [.copy(articles[passage.source].string(passage.range))]
  }

  /// Goes to the mark chosen in the list.
  mutating func openMark() {
    guard highlights.indices.contains(overlayIndex) else { return }
    let mark = highlights[overlayIndex]
    overlay = nil
    view = .columns
    active = clamp(mark.passage.source, articles.count)
    let fact = facts.firstIndex { $0.id == mark.fact }
    if let fact {
      if isMarked.indices.contains(fact), !isMarked[fact] { filter = FactFilter() }
      select(fact)
    }
    settle()
    if fact != nil { bringAll(aligned: false) }
    reveal(mark.passage.range, in: active)
  }

  private mutating func remember() { undoStack.append(highlights) }
}
