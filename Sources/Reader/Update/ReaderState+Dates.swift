import Comparison

extension ReaderState {
  /// A mention of an article; nil where there is none of the number.
  func mention(_ number: Int, of source: Int) -> Mention? {
    guard let mentions = findings?.comparison.mentions, mentions.indices.contains(source),
      mentions[source].indices.contains(number)
    else { return nil }
    return mentions[source][number]
  }

  /// Goes to the words in which an article names a day that no fact is about: the active one, where it does.
  ///
  /// They are shown as what a search finds, so that `n` leads to the other places where the same is said.
  mutating func openDates(_ dates: [DateMentions]) -> [Effect] {
    guard let own = dates.first(where: { $0.source == active }) ?? dates.first, let first = own.mentions.first,
      let range = mention(first, of: own.source)?.range
    else { return [] }
    jump()
    let words = articles[own.source].string(range)
    active = own.source
    view = .columns
    search = Search(words, in: articles, after: textStarts)
    if let hit = search?.first(from: own.source, offset: Int(range.start)) { go(toHit: hit) }
    return []
  }

  /// For each article the first byte that is shown: what is known about it before its text is told elsewhere.
  var textStarts: [Int] {
    articles.indices.map { source in
      let blocks = findings?.comparison.documents[source].blocks ?? layouts[source]?.blocks ?? []
      return blocks.first { $0.kind != .frontMatter }.map { Int($0.range.start) } ?? 0
    }
  }
}
