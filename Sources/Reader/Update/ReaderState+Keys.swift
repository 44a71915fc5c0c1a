import Comparison
import Screen

extension ReaderState {
  /// Takes a key: to the prompt where one is open, else to the table of bindings.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    clicked = nil
    if prompt != nil { return type(key) }
    if let action = awaitingLetter {
      awaitingLetter = nil
      if case .character(let letter) = key.code, key.modifiers.isEmpty { return take(letter: letter, for: action) }
      return []
    }
    if key == Key(.escape), !pendingKeys.isEmpty || count != nil {
      pendingKeys = []
      forgetCount()
      return []
    }
    if takeDigit(key) { return [] }
    let keys = pendingKeys + [key]
    pendingKeys = []
    switch keymap.find(keys, in: place) {
    case .action(let action): return perform(action, count: takeCount(for: action))
    case .prefix: pendingKeys = keys
    case .none:
      forgetCount()
      let help = keymap.notation(of: .help, in: place).map { "; \($0) shows the keys" } ?? ""
      message = "\(keys.map(\.notation).joined()) does nothing here\(help)"
    }
    return []
  }

  /// Does what an action says, as often as a number before it says.
  mutating func perform(_ action: Action, count: Int?) -> [Effect] {
    guard let count, count > 1 else { return perform(action) }
    switch action {
    case .lineDown: move(by: count)
    case .lineUp: move(by: -count)
    case .pageDown: move(by: pageHeight * count)
    case .pageUp: move(by: -pageHeight * count)
    case .toStart, .toEnd:
      jump()
      move(by: -(1 << 30))
      move(by: count - 1)
    default:
      var effects: [Effect] = []
      // Nothing can be stepped through more often than there are facts, hits or letters to step through.
      for _ in 0..<min(count, 500) { effects += perform(action) }
      return effects
    }
    return []
  }

  /// Does what an action says.
  mutating func perform(_ action: Action) -> [Effect] {
    if let index = action.sourceIndex {
      activate(index)
      return []
    }
    if let view = action.view {
      if view != self.view { jump() }
      show(view)
      return []
    }
    if let effects = performMaking(action) { return effects }
    switch action {
    case .lineDown: move(by: 1)
    case .lineUp: move(by: -1)
    case .halfPageDown: move(by: max(1, pageHeight / 2))
    case .halfPageUp: move(by: -max(1, pageHeight / 2))
    case .pageDown: move(by: pageHeight)
    case .pageUp: move(by: -pageHeight)
    case .toStart, .toEnd:
      jump()
      move(by: action == .toStart ? -(1 << 30) : 1 << 30)
    case .paragraphDown: moveByParagraph(1)
    case .paragraphUp: moveByParagraph(-1)
    case .nextSource: turn(by: 1)
    case .previousSource: turn(by: -1)
    case .setPlace, .goToPlace: if !articles.isEmpty { awaitingLetter = action }
    case .jumpBack, .jumpForward: walkJumps(forward: action == .jumpForward)
    case .nextFact: step(forward: true, "facts") { _ in true }
    case .previousFact: step(forward: false, "facts") { _ in true }
    case .nextContradiction, .previousContradiction:
      let forward = action == .nextContradiction
      if view.isList { stepInList(forward: forward) } else { stepContradiction(forward: forward) }
    case .choose: return choose()
    case .explain: explain()
    case .findFact: openFinder()
    case .search: openPrompt(.search)
    case .searchNext: stepSearch(by: 1)
    case .searchPrevious: stepSearch(by: -1)
    case .toggleLinked:
      isLinked.toggle()
      message = isLinked ? "columns follow each other" : "columns stand by themselves"
    case .toggleZoom: isZoomed.toggle()
    case .widen: share(by: 20)
    case .narrow: share(by: -20)
    case .equalWidths: shares = articles.map { _ in 100 }
    case .togglePanel: panel = panel.next
    case .panelDown: panelTop += 1
    case .panelUp: panelTop = max(0, panelTop - 1)
    case .base: toggleBase()
    case .filterVerdict, .filterKind, .filterSource, .filterConfidence, .filterNone: changeFilter(action)
    case .filterText: openPrompt(.filter)
    case .moreTellers, .fewerTellers:
      leastTellers = max(1, min(leastTellers + (action == .moreTellers ? 1 : -1), max(1, articles.count - 1)))
    case .order, .orderBack: changeOrder(by: action == .order ? 1 : -1)
    case .command: openPrompt(.command)
    case .help: overlay = overlay == .help ? nil : .help
    case .cancel: return cancel()
    case .back: return back()
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  /// Does what selects, marks, corrects or guesses; nil for any other action.
  private mutating func performMaking(_ action: Action) -> [Effect]? {
    switch action {
    case .selectWords: toggleSelecting(.letters)
    case .selectSentences: toggleSelecting(.sentences)
    case .charLeft, .charRight, .wordForward, .wordBack, .wordEnd, .lineStart, .lineEnd, .sentenceForward,
      .sentenceBack,
      .swapEnds:
      moveSelection(action)
    case .mark: return toggleMark()
    case .tags: askAnnotation(.tags)
    case .note: askAnnotation(.note)
    case .editNote: return editNote()
    case .copy: return copy()
    case .marks: overlay = .marks
    case .export: return askExport()
    case .undo: return undo()
    case .redo: return redo()
    case .notSameFact: return separateFact()
    case .sameFact: return joinFacts()
    case .noContradiction: return denyContradiction()
    case .alias: askAlias()
    case .corrections: overlay = .corrections
    case .classroom: toggleClassroom()
    case .guessAgreement: guess(contradicts: false)
    case .guessContradiction: guess(contradicts: true)
    case .reveal: toggleReveal()
    default: return nil
    }
    return []
  }

  /// Shows a view, with the selected fact in it.
  mutating func show(_ view: ViewName) {
    guard !articles.isEmpty else { return }
    if hidesMarks, view != .columns {
      message = "the marks are hidden; \(keymap.notation(of: .reveal, in: .classroom) ?? ":reveal") shows them"
      return
    }
    overlay = nil
    selecting = nil
    if view != self.view { (listTop, listIndex) = (0, 0) }
    self.view = view
    settle()
    if view == .columns, isLinked { bringAll(aligned: false) }
  }

  /// Tells why the selected fact is what it is said to be.
  private mutating func explain() {
    if selectedFact == nil {
      message = hidesMarks ? "the marks are hidden" : "no fact is selected"
      return
    }
    overlay = .explanation
    overlayIndex = 0
  }

  private mutating func turn(by steps: Int) {
    guard articles.count > 1 else { return }
    activate((active + steps + articles.count) % articles.count)
  }

  private mutating func toggleBase() {
    base = base == active || articles.isEmpty ? nil : active
    if let base {
      message = "what differs from \(sources[base].name) stands out"
    }
  }

  private mutating func share(by change: Int) {
    guard shares.indices.contains(active) else { return }
    shares[active] = max(20, min(400, shares[active] + change))
  }

  /// Goes on to the next order of the matrix; the other lists have one of their own.
  private mutating func changeOrder(by steps: Int) {
    guard view == .facts else {
      let key = keymap.notation(of: .viewFacts, in: place) ?? ":" + Action.viewFacts.rawValue
      message = "this list has an order of its own; the facts (\(key)) can be put in others"
      return
    }
    sort(by: order.next(steps))
  }

  /// Puts the facts of the matrix in another order.
  mutating func sort(by order: FactOrder) {
    self.order = order
    restartList()
    message = view == .facts ? order.words : "the facts: " + order.words
  }

  private mutating func choose() -> [Effect] {
    switch place {
    case .samples: return samples.indices.contains(sampleIndex) ? [.open(samples[sampleIndex].folder)] : []
    case .marks: openMark()
    case .corrections: openCorrection()
    case .explanation: overlay = nil
    case .list:
      if let dates = chosenDates { return openDates(dates) }
      guard let selection, let fact = selectedFact else { return [] }
      jump()
      if !fact.claims.contains(where: { $0.source == active }), let first = fact.claims.first {
        active = first.source
      }
      view = .columns
      settle()
      self.selection = selection
      invite()
      bringAll(aligned: true)
    case .columns, .classroom:
      if selection == nil { message = findings == nil && articles.count > 1 ? whyNoFacts : "no fact is selected" }
      jump()
      invite()
      bringAll(aligned: true)
    case .help, .everywhere, .selecting: break
    }
    return []
  }

  /// Puts the topmost thing away.
  private mutating func cancel() -> [Effect] {
    if importing != nil { return [.stopImporting] }
    if overlay != nil {
      overlay = nil
    } else if selecting != nil {
      selecting = nil
    } else if joining != nil {
      joining = nil
    } else if search != nil {
      search = nil
    } else if !filter.isEmpty {
      filter = FactFilter()
    } else {
      isZoomed = false
    }
    return []
  }

  private mutating func back() -> [Effect] {
    if overlay != nil {
      overlay = nil
    } else if isZoomed {
      isZoomed = false
    } else if view != .columns {
      show(.columns)
    } else if isClassroom {
      toggleClassroom()
    } else if !samples.isEmpty, !articles.isEmpty {
      let index = sampleIndex
      let theme = theme
      self = ReaderState(samples: samples, width: width, height: height, settings: settings)
      (sampleIndex, self.theme) = (index, theme)
    } else {
      return [.quit]
    }
    return []
  }
}
