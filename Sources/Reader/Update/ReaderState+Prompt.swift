import Comparison
import Screen

extension ReaderState {
  /// Opens a line to type in.
  mutating func openPrompt(_ purpose: Prompt.Purpose, _ text: String = "") {
    prompt = Prompt(purpose, text)
    completion = nil
    recalled = nil
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
    if key == Key(.up) || key == Key(.down) { return recall(back: key == Key(.up)) }
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
      keep(line)
      closePrompt(restoring: false)
      return accept(line)
    }
    guard line.edit(key) else { return [] }
    recalled = nil
    prompt = line
    return promptChanged()
  }

  /// The keys that go through what the finder lists, while letters are typed.
  private static let finderSteps: [Key: Int] = [
    Key(.down): 1, Key(.up): -1, Key(.character("n"), .control): 1, Key(.character("p"), .control): -1,
    Key(.pageDown): 10, Key(.pageUp): -10,
  ]

  /// Keeps a line for the next prompt of its kind; one that was typed before becomes the last.
  private mutating func keep(_ line: Prompt) {
    if line.text.isEmpty || line.purpose == .findFact { return }
    typed.removeAll { $0.isSame(as: line) }
    typed.append(line)
    if typed.count > ReaderState.mostTyped { typed.removeFirst() }
  }

  /// Brings a line that was typed before into the prompt: of those that begin like what was typed now, as in vim.
  private mutating func recall(back: Bool) -> [Effect] {
    guard let prompt else { return [] }
    let start = recalled?.start ?? prompt.text
    let lines = typed.filter { $0.purpose == prompt.purpose && $0.text.hasPrefix(start) }.map(\.text)
    let index = (recalled?.index ?? lines.count) + (back ? -1 : 1)
    guard index >= 0, index <= lines.count else { return [] }
    recalled = (start, index)
    self.prompt?.replace(with: index < lines.count ? lines[index] : start)
    return promptChanged()
  }

  /// So many lines are kept, of all prompts together.
  private static let mostTyped = 100

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
    case .filter:
      filter.text = prompt.text
      restartList()
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
