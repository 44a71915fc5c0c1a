import Comparison
import Screen

extension ReaderState {
  /// Takes a key: to the prompt where one is open, else to the table of bindings.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if prompt != nil { return type(key) }
    if key == Key(.escape), !pendingKeys.isEmpty {
      pendingKeys = []
      return []
    }
    let keys = pendingKeys + [key]
    pendingKeys = []
    switch keymap.find(keys, in: place) {
    case .action(let action): return perform(action)
    case .prefix: pendingKeys = keys
    case .none:
      let help = keymap.notation(of: .help, in: place).map { "; \($0) shows the keys" } ?? ""
      message = "\(keys.map(\.notation).joined()) does nothing here\(help)"
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
      show(view)
      return []
    }
    switch action {
    case .lineDown: move(by: 1)
    case .lineUp: move(by: -1)
    case .halfPageDown: move(by: max(1, pageHeight / 2))
    case .halfPageUp: move(by: -max(1, pageHeight / 2))
    case .pageDown: move(by: pageHeight)
    case .pageUp: move(by: -pageHeight)
    case .toStart: move(by: -(1 << 30))
    case .toEnd: move(by: 1 << 30)
    case .nextSource: turn(by: 1)
    case .previousSource: turn(by: -1)
    case .nextFact: step(forward: true, "facts") { _ in true }
    case .previousFact: step(forward: false, "facts") { _ in true }
    case .nextContradiction, .previousContradiction:
      let forward = action == .nextContradiction
      if view.isList {
        stepInList(forward: forward)
      } else {
        step(forward: forward, "contradictions") { $0 == .contradict }
      }
    case .choose: return choose()
    case .search: openPrompt(.search)
    case .searchNext: stepSearch(by: 1)
    case .searchPrevious: stepSearch(by: -1)
    case .toggleLinked:
      isLinked.toggle()
      message = isLinked ? "columns follow each other" : "columns stand by themselves"
    case .toggleZoom: isZoomed.toggle()
    case .togglePanel: panel = panel.next
    case .panelDown: panelTop += 1
    case .panelUp: panelTop = max(0, panelTop - 1)
    case .base: base = base == active || articles.isEmpty ? nil : active
    case .filterVerdict, .filterKind, .filterSource, .filterNone: changeFilter(action)
    case .filterText: openPrompt(.filter, filter.text)
    case .moreTellers, .fewerTellers:
      leastTellers = max(1, min(leastTellers + (action == .moreTellers ? 1 : -1), max(1, articles.count - 1)))
    case .order:
      order = order.next
      listTop = 0
      message = order.words
    case .mark: return toggleMark()
    case .undo: return undo()
    case .marks: overlay = .marks
    case .export: return askExport()
    case .copy: return copy()
    case .command: openPrompt(.command)
    case .help: overlay = overlay == .help ? nil : .help
    case .cancel: cancel()
    case .back: return back()
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  /// Shows a view, with the selected fact in it.
  mutating func show(_ view: ViewName) {
    guard !articles.isEmpty else { return }
    overlay = nil
    if view != self.view { listTop = 0 }
    self.view = view
    settle()
    if view == .columns, isLinked { bringAll(aligned: false) }
  }

  private mutating func turn(by steps: Int) {
    guard articles.count > 1 else { return }
    activate((active + steps + articles.count) % articles.count)
  }

  private mutating func choose() -> [Effect] {
    switch place {
    case .samples: return samples.indices.contains(sampleIndex) ? [.open(samples[sampleIndex].folder)] : []
    case .marks: openMark()
    case .list:
      guard let selection, let fact = selectedFact else { return [] }
      if !fact.claims.contains(where: { $0.source == active }), let first = fact.claims.first {
        active = first.source
      }
      view = .columns
      settle()
      self.selection = selection
      bringAll(aligned: true)
    case .columns:
      if selection == nil { message = isComparing ? "the articles are still being compared" : "no fact is selected" }
      bringAll(aligned: true)
    case .help, .everywhere: break
    }
    return []
  }

  /// Puts the topmost thing away.
  private mutating func cancel() {
    if overlay != nil {
      overlay = nil
    } else if search != nil {
      search = nil
    } else if !filter.isEmpty {
      filter = FactFilter()
    } else {
      isZoomed = false
    }
  }

  private mutating func back() -> [Effect] {
    if overlay != nil {
      overlay = nil
    } else if isZoomed {
      isZoomed = false
    } else if view != .columns {
      show(.columns)
    } else if !samples.isEmpty, !articles.isEmpty {
      let index = sampleIndex
      self = ReaderState(samples: samples, width: width, height: height, keymap: keymap, theme: theme)
      sampleIndex = index
    } else {
      return [.quit]
    }
    return []
  }
}
