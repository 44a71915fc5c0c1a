import Comparison

extension ReaderState {
  /// Goes to the next place found, or the one before: in the columns over all articles, in a list over its lines.
  mutating func stepSearch(by step: Int) {
    guard let search else {
      message = "nothing was searched for yet"
      return
    }
    if view.isList { return stepListSearch(by: step) }
    guard !search.hits.isEmpty else {
      message = "“\(search.words)” is not found"
      return
    }
    let count = search.hits.count
    let next = search.current.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    if let current = search.current, step > 0 ? next <= current : next >= current, count > 1 {
      message = step > 0 ? "from the start again" : "from the end again"
    }
    jump()
    go(toHit: next)
  }

  /// Stands on a place found.
  mutating func go(toHit index: Int) {
    guard let hit = search?.hits[index] else { return }
    search?.current = index
    if hit.source != active { active = hit.source }
    settle()
    reveal(hit.range, in: hit.source)
  }

  /// Searches while one types, from where the prompt was opened.
  mutating func searchIncrementally(_ words: String) {
    guard let before = beforePrompt else { return }
    (active, firstPane, tops) = (before.active, before.firstPane, before.tops)
    (selection, listIndex) = (before.selection, before.listIndex)
    guard !words.isEmpty else {
      search = nil
      return
    }
    search = Search(words, in: articles, after: textStarts)
    if view.isList {
      settle()
      if let first = listHits.first(where: { $0 >= listIndex }) ?? listHits.first { go(toLine: first) }
      return
    }
    let offset = before.tops.indices.contains(active) ? before.tops[active] : 0
    if let first = search?.first(from: active, offset: offset) { go(toHit: first) }
  }

  /// What the search found, for the line at the bottom.
  var searchSummary: String {
    guard let search else { return "" }
    guard view.isList else { return search.summary }
    if listHits.isEmpty { return "not found in this list" }
    let place = listHits.firstIndex(of: listIndex).map { "\($0 + 1) of " } ?? ""
    return "\(place)\(listHits.count) \(listHits.count == 1 ? "line" : "lines")"
  }

  /// Finds the lines of the list whose facts hold the words of the search, where either has changed.
  mutating func settleListHits() {
    guard view.isList, let search, let pattern = TextPattern(search.words) else {
      (listHits, listHitsKey) = ([], nil)
      return
    }
    let key = ListHitsKey(rows: rowsKey, words: search.words)
    if key == listHitsKey { return }
    listHitsKey = key
    var known: [Int: Bool] = [:]
    listHits = rows.indices.filter { row in
      guard let fact = rows[row].fact else { return rows[row].dates.map { datesHold($0, pattern) } ?? false }
      if let holds = known[fact] { return holds }
      let holds = FactFilter.holds(facts[fact], pattern, articles: articles)
      known[fact] = holds
      return holds
    }
  }

  private mutating func stepListSearch(by step: Int) {
    guard let first = listHits.first, let last = listHits.last else {
      message = "“\(search?.words ?? "")” is not found in this list"
      return
    }
    let next = step > 0 ? listHits.first { $0 > listIndex } : listHits.last { $0 < listIndex }
    if next == nil, listHits.count > 1 { message = step > 0 ? "from the start again" : "from the end again" }
    go(toLine: next ?? (step > 0 ? first : last))
  }

  private mutating func go(toLine line: Int) {
    stand(onLine: line)
  }

  /// Whether a search finds its words among dates.
  private func datesHold(_ dates: [DateMentions], _ pattern: TextPattern) -> Bool {
    dates.contains { own in
      own.mentions.contains { number in
        guard let range = mention(number, of: own.source)?.range else { return false }
        return !pattern.matches(in: Array(articles[own.source].text[range.bytes])).isEmpty
      }
    }
  }
}
