import Comparison
import Screen

extension ReaderState {
  /// Opens a line to type in.
  mutating func openPrompt(_ purpose: Prompt.Purpose, _ text: String = "") {
    prompt = Prompt(purpose, text)
    completion = nil
    beforePrompt = BeforePrompt(
      search: search, filter: filter, active: active, firstPane: firstPane, tops: tops, selection: selection,
      listIndex: listIndex)
  }

  /// Takes a key while a prompt is open.
  mutating func type(_ key: Key) -> [Effect] {
    guard var line = prompt else { return [] }
    if key == Key(.tab) || key == Key(.backtab) {
      complete(forward: key == Key(.tab))
      return []
    }
    completion = nil
    if line.purpose == .findFact, let step = ReaderState.finderSteps[key] {
      overlayIndex = clamp(overlayIndex + step, found.count)
      return []
    }
    let isEmptyBackspace = key.code == .backspace && line.text.isEmpty
    if key == Key(.escape) || key == Key(.character("c"), .control) || isEmptyBackspace {
      closePrompt(restoring: true)
      return []
    }
    if key == Key(.enter) {
      if line.purpose == .search, let before = beforePrompt, tops.indices.contains(before.active) {
        // What the search left while it went along with the typing is a place to come back to.
        let top = before.tops[before.active]
        let fact = before.selection.flatMap { facts.indices.contains($0) ? facts[$0].id : nil }
        jumps.push(Jump(view: view, source: before.active, top: top, fact: fact))
      }
      closePrompt(restoring: false)
      return accept(line)
    }
    guard line.edit(key) else { return [] }
    prompt = line
    return promptChanged()
  }

  /// The keys that go through what the finder lists, while letters are typed.
  private static let finderSteps: [Key: Int] = [
    Key(.down): 1, Key(.up): -1, Key(.character("n"), .control): 1, Key(.character("p"), .control): -1,
    Key(.pageDown): 10, Key(.pageUp): -10,
  ]

  /// Opens the finder of facts.
  mutating func openFinder() {
    guard findings != nil, !hidesMarks else {
      message = hidesMarks ? "the marks are hidden" : findings == nil && articles.count > 1 ? whyNoFacts : "no facts"
      return
    }
    openPrompt(.findFact)
    overlay = .finder
    overlayIndex = 0
    finderLines = makeFinderLines()
    found = findFacts("")
  }

  /// Shows at once what the line would find.
  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .search: searchIncrementally(prompt.text)
    case .filter: filter.text = prompt.text
    case .findFact:
      found = findFacts(prompt.text)
      overlayIndex = 0
    case .export, .command, .tags, .note, .alias: break
    }
    return []
  }

  private mutating func closePrompt(restoring: Bool) {
    prompt = nil
    if restoring, let before = beforePrompt {
      (search, filter, active) = (before.search, before.filter, before.active)
      (firstPane, tops, selection) = (before.firstPane, before.tops, before.selection)
      listIndex = before.listIndex
      if overlay == .finder { overlay = nil }
      annotated = nil
    }
    if !restoring { lastSearch = search?.words ?? lastSearch }
    beforePrompt = nil
  }

  private mutating func accept(_ line: Prompt) -> [Effect] {
    switch line.purpose {
    case .findFact: openFound()
    case .tags: return annotate(tags: Highlight.tags(line.text))
    case .note: return annotate(note: line.text)
    case .alias: return unify(line.text)
    case .search:
      // An empty search is the last one again, as in vim.
      if line.text.isEmpty, !lastSearch.isEmpty { search = Search(lastSearch, in: articles, after: textStarts) }
      if line.text.isEmpty || search?.current == nil && !view.isList { stepSearch(by: 1) }
    case .filter:
      filter.text = line.text
      tellFilter()
    case .export:
      let (effects, told) = export(to: line.text, exported)
      if let told { message = told }
      return effects
    case .command: return run(command: line.text)
    }
    return []
  }
}
