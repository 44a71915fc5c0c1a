import Comparison

extension ReaderState {
  /// Goes to the next place found, or the one before, over all articles and around their end.
  mutating func stepSearch(by step: Int) {
    guard let search, !search.hits.isEmpty else {
      message = search.map { "“\($0.words)” is not found" } ?? "nothing was searched for yet"
      return
    }
    let count = search.hits.count
    let next = search.current.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    if let current = search.current, step > 0 ? next <= current : next >= current, count > 1 {
      message = step > 0 ? "from the start again" : "from the end again"
    }
    go(toHit: next)
  }

  /// Stands on a place found.
  mutating func go(toHit index: Int) {
    guard let hit = search?.hits[index] else { return }
    search?.current = index
    if view != .columns { view = .columns }
    if hit.source != active { active = hit.source }
    settle()
    reveal(hit.range, in: hit.source)
  }

  /// Searches while one types, from where the prompt was opened.
  mutating func searchIncrementally(_ words: String) {
    guard let before = beforePrompt else { return }
    (active, firstPane, tops) = (before.active, before.firstPane, before.tops)
    guard !words.isEmpty else {
      search = nil
      return
    }
    search = Search(words, in: articles)
    let offset = before.tops.indices.contains(active) ? before.tops[active] : 0
    if let first = search?.first(from: active, offset: offset) { go(toHit: first) }
  }
}
