import Comparison

extension ReaderState {
  /// Enters the classroom, where no mark is shown, or leaves it.
  mutating func toggleClassroom() {
    guard articles.count > 1 else {
      message = "there is only one article: nothing to find in it"
      return
    }
    isClassroom.toggle()
    isRevealed = false
    selecting = nil
    overlay = nil
    if isClassroom {
      view = .columns
      base = nil
      filter = FactFilter()
      let select = keymap.notation(of: .selectWords, in: .classroom) ?? ":select-words"
      let agrees = keymap.notation(of: .guessAgreement, in: .classroom) ?? ":guess-agreement"
      let contradicts = keymap.notation(of: .guessContradiction, in: .classroom) ?? ":guess-contradiction"
      message = "the marks are hidden: \(select) selects words, \(agrees) says they agree, \(contradicts) contradict"
    }
  }

  /// Whether marks must not be shown.
  var hidesMarks: Bool { isClassroom && !isRevealed }

  /// Takes the selected words for an agreement or a contradiction; the same again takes that back.
  mutating func guess(contradicts: Bool) {
    guard isClassroom else {
      message =
        "guessing is for the classroom; \(keymap.notation(of: .classroom, in: .columns) ?? ":classroom") enters it"
      return
    }
    guard !isRevealed else {
      message = "the marks are shown already; \(keymap.notation(of: .reveal, in: .classroom) ?? ":reveal") hides them"
      return
    }
    guard let range = selectedRange ?? cursorOffset().map({ sentence(at: $0, of: active) }) else { return }
    let passage = Highlight.Passage(source: selecting?.source ?? active, range: range)
    remember()
    let new = Guess(passage: passage, contradicts: contradicts)
    if let known = guesses.firstIndex(of: new) {
      guesses.remove(at: known)
    } else {
      guesses.removeAll { $0.passage == passage }
      guesses.append(new)
    }
    selecting = nil
    message = "\(guesses.count) found"
  }

  /// Shows the marks and the score, or hides them again.
  mutating func toggleReveal() {
    guard isClassroom else {
      message = "nothing is hidden"
      return
    }
    guard findings != nil else {
      message = whyNoFacts
      return
    }
    isRevealed.toggle()
    overlay = isRevealed ? .score : nil
  }

  /// How the guesses stand to the marks.
  var score: Score {
    Score(guesses, marks: articles.indices.map { source in findings.map { countedMarks($0, source) } ?? [] })
  }

  /// The marks that a reader can be asked to find: those that the columns show without a filter.
  private func countedMarks(_ findings: Findings, _ source: Int) -> [TextMark] {
    findings.marks[source].filter { findings.facts[$0.fact].kind != .name || $0.verdict == .contradict }
  }
}
