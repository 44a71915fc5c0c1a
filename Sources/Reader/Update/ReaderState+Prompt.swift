import Comparison
import Screen

extension ReaderState {
  /// Opens a line to type in.
  mutating func openPrompt(_ purpose: Prompt.Purpose, _ text: String = "") {
    prompt = Prompt(purpose, text)
    beforePrompt = BeforePrompt(
      search: search, filter: filter, active: active, firstPane: firstPane, tops: tops, selection: selection)
  }

  /// Takes a key while a prompt is open.
  mutating func type(_ key: Key) -> [Effect] {
    guard var line = prompt else { return [] }
    let isEmptyBackspace = key.code == .backspace && line.text.isEmpty
    if key == Key(.escape) || key == Key(.character("c"), .control) || isEmptyBackspace {
      closePrompt(restoring: true)
      return []
    }
    if key == Key(.enter) {
      closePrompt(restoring: false)
      return accept(line)
    }
    guard line.edit(key) else { return [] }
    prompt = line
    return promptChanged()
  }

  /// Shows at once what the line would find.
  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .search: searchIncrementally(prompt.text)
    case .filter: filter.text = prompt.text
    case .export, .command: break
    }
    return []
  }

  private mutating func closePrompt(restoring: Bool) {
    prompt = nil
    if restoring, let before = beforePrompt {
      (search, filter, active) = (before.search, before.filter, before.active)
      (firstPane, tops, selection) = (before.firstPane, before.tops, before.selection)
    }
    if !restoring { lastSearch = search?.words ?? lastSearch }
    beforePrompt = nil
  }

  private mutating func accept(_ line: Prompt) -> [Effect] {
    switch line.purpose {
    case .search:
      // An empty search is the last one again, as in vim.
      if line.text.isEmpty, !lastSearch.isEmpty { search = Search(lastSearch, in: articles) }
      if line.text.isEmpty || search?.current == nil { stepSearch(by: 1) }
    case .filter:
      filter.text = line.text
      tellFilter()
    case .export: return export(to: line.text)
    case .command: return run(command: line.text)
    }
    return []
  }
}
