import Comparison

extension ReaderState {
  /// The passage that marking, copying and exporting mean: the selected words, the chosen mark, or the selected fact's.
  func targetPassage() -> Highlight.Passage? {
    if overlay == .marks { return highlights.indices.contains(overlayIndex) ? highlights[overlayIndex].passage : nil }
    if let selecting, let range = selectedRange {
      return Highlight.Passage(source: selecting.source, range: trimmed(range, selecting.source))
    }
    if let just = justMarked, just.passage.source == active, just.selection == selection, view == .columns,
      highlights.contains(where: { $0.passage == just.passage })
    {
      return just.passage
    }
    return selectedMark(in: active).map { Highlight.Passage(source: active, range: $0.passage) }
  }

  /// Marks the selected words or the selected fact's passage in the active article, or takes the mark away.
  mutating func toggleMark() -> [Effect] {
    if overlay == .corrections { return removeCorrection(at: overlayIndex) }
    guard let passage = targetPassage() else {
      message =
        selectedFact == nil
        ? "no fact is selected" : "\(sources[active].name) is silent on it; go to a source that speaks of it"
      return []
    }
    remember()
    let before = highlights
    if let known = highlights.firstIndex(where: { $0.passage == passage }) {
      highlights.remove(at: known)
      message = "mark taken away; \(highlights.count) left"
    } else {
      highlights.append(made(passage))
      let count = highlights[highlights.count - 1].counterparts.count
      let others = hidesMarks ? "" : ", with \(count) \(count == 1 ? "counterpart" : "counterparts")"
      message = "marked\(others); \(highlights.count) in all"
      if selecting != nil { justMarked = (passage, selection) }
    }
    selecting = nil
    return [.keep(highlights, before: before)]
  }

  /// Asks for the tags of a passage, or for a line to write to it; a passage that is not marked yet is marked with them.
  mutating func askAnnotation(_ purpose: Prompt.Purpose) {
    guard let passage = targetPassage() else {
      message = "no passage is selected in this source"
      return
    }
    annotated = passage
    selecting = nil
    let known = highlights.first { $0.passage == passage }
    openPrompt(purpose, purpose == .tags ? known?.tags.joined(separator: " ") ?? "" : known?.note ?? "")
  }

  /// Gives the note of a passage to the editor.
  mutating func editNote() -> [Effect] {
    guard let passage = targetPassage() else {
      message = "no passage is selected in this source"
      return []
    }
    annotated = passage
    selecting = nil
    return [.edit(highlights.first { $0.passage == passage }?.note ?? "")]
  }

  /// Takes what was written to a passage.
  mutating func annotate(tags: [String]? = nil, note: String? = nil) -> [Effect] {
    guard let passage = annotated else { return [] }
    annotated = nil
    let known = highlights.firstIndex { $0.passage == passage }
    let old = known.map { highlights[$0] } ?? made(passage)
    let new = old.with(tags: tags, note: note.map(ReaderState.stripped))
    if new == old, known != nil || (new.tags.isEmpty && new.note.isEmpty) { return [] }
    remember()
    let before = highlights
    if let known { highlights[known] = new } else { highlights.append(new) }
    message = tags == nil ? "note kept" : "tags kept"
    return [.keep(highlights, before: before)]
  }

  /// Takes the last change of marks, corrections or guesses back.
  mutating func undo() -> [Effect] {
    guard let before = undoStack.popLast() else {
      message = "nothing to undo"
      return []
    }
    redoStack.append(kept)
    message = "undone: " + kept.change(from: before)
    return bring(before)
  }

  /// Does again what was undone.
  mutating func redo() -> [Effect] {
    guard let after = redoStack.popLast() else {
      message = "nothing was undone"
      return []
    }
    undoStack.append(kept)
    message = "done again: " + after.change(from: kept)
    return bring(after)
  }

  private mutating func bring(_ other: Kept) -> [Effect] {
    let now = kept
    kept = other
    var effects: [Effect] = []
    if now.corrections != other.corrections {
      recorrect()
      effects.append(.correct(corrections, before: now.corrections))
    }
    if now.highlights != other.highlights { effects.append(.keep(highlights, before: now.highlights)) }
    return effects
  }

  /// Asks where to write the marked passages to; while words are selected, these alone.
  mutating func askExport() -> [Effect] {
    if selecting != nil, let passage = targetPassage() {
      exported = [highlights.first { $0.passage == passage } ?? made(passage)]
      selecting = nil
    } else {
      exported = highlights
    }
    if exported.isEmpty {
      message = "nothing is marked; \(keymap.notation(of: .mark, in: .columns) ?? ":mark") marks a passage"
    } else {
      openPrompt(.export, name.isEmpty ? "marks.md" : "\(name)-marks.md")
    }
    return []
  }

  /// Writes passages to a file.
  func export(to path: String, _ passages: [Highlight]) -> (effects: [Effect], message: String?) {
    let trimmed = path.split(separator: " ").joined(separator: " ")
    if trimmed.isEmpty { return ([], "no file was named") }
    if passages.isEmpty { return ([], "nothing is marked") }
    return ([.export(path: trimmed, passages)], nil)
  }

  /// Copies the selected words, or the passage of the selected fact, as a quotation with its source.
  mutating func copy() -> [Effect] {
    guard let passage = targetPassage(), articles.indices.contains(passage.source) else {
      message = "no passage is selected in this source"
      return []
    }
    selecting = nil
    message = "copied from \(sources[passage.source].name), with the source"
    return [.copy(Citation(described(passage.source), name: sources[passage.source].name).quoting(passage.range))]
  }

  /// An article with all that the comparison found out about it: its title, its day.
  private func described(_ source: Int) -> Article {
    guard let documents = findings?.comparison.documents, documents.indices.contains(source) else {
      return articles[source]
    }
    return documents[source].article
  }

  /// Goes to the mark chosen in the list.
  mutating func openMark() {
    guard highlights.indices.contains(overlayIndex) else { return }
    let mark = highlights[overlayIndex]
    jump()
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

  /// Keeps what the reader made, before it changes.
  mutating func remember() {
    undoStack.append(kept)
    redoStack = []
  }

  /// A passage as a mark: with its own fact where it is one's, else with what the words tell.
  private func made(_ passage: Highlight.Passage) -> Highlight {
    if let fact = selectedFact, selectedMark(in: passage.source)?.passage == passage.range {
      return highlight(fact, passage)
    }
    return highlight(passage)
  }

  /// A range without the blanks at its ends.
  private func trimmed(_ range: TextRange, _ source: Int) -> TextRange {
    let text = articles[source].text
    var (start, end) = (Int(range.start), min(Int(range.end), text.count))
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start < end ? TextRange(start, end) : range
  }

  /// A note without the blank lines around it.
  private static func stripped(_ note: String) -> String {
    let scalars = note.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
