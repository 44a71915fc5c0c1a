import Comparison

/// A search over all articles: the words, and where they stand.
struct Search: Sendable, Hashable {
  /// One place.
  struct Hit: Sendable, Hashable {
    /// The article.
    let source: Int
    /// The words, in UTF-8 bytes.
    let range: TextRange
  }

  /// What was typed.
  let words: String
  /// Every place, by article and then in reading order.
  let hits: [Hit]
  /// The hit one stands on: an index into ``hits``; nil before the first step or where there is none.
  var current: Int?

  /// Looks for words in all articles.
  ///
  /// - Parameter starts: for each article the first byte that is shown, 0 where there is none: what stands before is not
  ///   searched.
  init(_ words: String, in articles: [Article], after starts: [Int] = []) {
    self.words = words
    guard let pattern = TextPattern(words) else {
      hits = []
      return
    }
    hits = articles.enumerated().flatMap { source, article in
      let start = starts.indices.contains(source) ? starts[source] : 0
      return pattern.matches(in: article.text).filter { $0.start >= start }.map { Hit(source: source, range: $0) }
    }
  }

  /// The first hit at or after a place, the first of all where none follows; nil where there is no hit.
  func first(from source: Int, offset: Int) -> Int? {
    if hits.isEmpty { return nil }
    return hits.firstIndex { $0.source > source || ($0.source == source && Int($0.range.start) >= offset) } ?? 0
  }

  /// The hits of an article that share a byte with a range.
  func hits(in range: TextRange, of source: Int) -> [TextRange] {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      let hit = hits[middle]
      let isBefore = hit.source != source ? hit.source < source : hit.range.end <= range.start
      if isBefore { low = middle + 1 } else { high = middle }
    }
    var result: [TextRange] = []
    while low < hits.count, hits[low].source == source, hits[low].range.start < range.end {
      result.append(hits[low].range)
      low += 1
    }
    return result
  }

  /// `3/17`, for a screen without room for more.
  var shortSummary: String { hits.isEmpty ? "none" : (current.map { "\($0 + 1)/" } ?? "") + "\(hits.count)" }

  /// `3 of 17 in 4 sources`
  var summary: String {
    if hits.isEmpty { return "not found" }
    let sources = Set(hits.map(\.source)).count
    let place = current.map { "\($0 + 1) of " } ?? ""
    return "\(place)\(hits.count) in \(sources) \(sources == 1 ? "source" : "sources")"
  }
}
