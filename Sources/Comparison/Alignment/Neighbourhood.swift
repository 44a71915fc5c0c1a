/// Gathers the terms around a place in the text, weighted by nearness: the words of the clause count most, those of the
/// rest of the sentence by their distance in the tree, those of the sentences beside it little.
struct Neighbourhood {
  let reading: Reading
  let sentences: SentenceTerms

  /// The terms around the tokens of a value; the value's own words are left out. Of a term that stands there more than once the
  /// greatest weight counts.
  func vector(around focus: Range<Int>, sentence: Int, own: Range<Int>? = nil) -> TermVector {
    let (span, own) = (reading.document.sentences[sentence], own ?? focus)
    let distances = treeDistances(from: focus, in: span.tokens)
    let (before, after) = (beside(sentence - 1, span.block, weight: 0.2), beside(sentence + 1, span.block, weight: 0.1))
    var terms: [(term: Form, weight: Double)] = []
    terms.reserveCapacity(sentences[sentence].count + before.entries.count + after.entries.count)
    sentences.withEntries { entries in
      var inside = Cursor(entries: entries, range: sentences[sentence])
      var (previous, next) = (
        Cursor(entries: entries, range: before.entries), Cursor(entries: entries, range: after.entries)
      )
      while true {
        let term = min(inside.term, min(previous.term, next.term))
        if term == Cursor.end { break }
        var weight = 0.0
        if previous.skip(term) { weight = before.weight }
        if next.skip(term) { weight = max(weight, after.weight) }
        while inside.term == term {
          let token = inside.next()
          guard !own.contains(token) else { continue }
          let distance = Double(distances[token - span.tokens.lowerBound])
          weight = max(weight, distance <= 3 ? 1 : 1 / (1 + 0.35 * (distance - 3)))
        }
        if weight > 0 { terms.append((Form(raw: term), weight)) }
      }
    }
    return TermVector(sorted: terms)
  }

  /// The terms of a sentence beside that of a value, and what they weigh: half as much in another paragraph.
  private func beside(_ sentence: Int, _ block: Int, weight: Double) -> (entries: Range<Int>, weight: Double) {
    guard reading.document.sentences.indices.contains(sentence) else { return (0..<0, 0) }
    let other = reading.document.sentences[sentence].block
    return (abs(other - block) <= 1 ? sentences[sentence] : 0..<0, other == block ? weight : weight / 2)
  }

  /// A place in the sorted terms of a sentence.
  private struct Cursor {
    let entries: UnsafeBufferPointer<SentenceTerms.Entry>
    var range: Range<Int>

    /// What stands behind the last term: the greatest number, which no hash is expected to be.
    static let end = UInt64.max

    /// The term there.
    var term: UInt64 { range.isEmpty ? Self.end : entries[range.lowerBound].term.raw }

    /// The token there; goes on behind it.
    mutating func next() -> Int {
      let token = entries[range.lowerBound].token
      range = range.lowerBound + 1..<range.upperBound
      return token
    }

    /// Goes on behind a term; whether it was there.
    mutating func skip(_ term: UInt64) -> Bool {
      let left = range.count
      while self.term == term { _ = next() }
      return range.count < left
    }
  }

  /// For each token of the sentence the number of arcs between it and the nearest token of the focus; 24 for all that are far.
  ///
  /// Arcs are gone over from both ends until nothing comes nearer, which for the few of a sentence is faster than a queue and lists
  /// of children.
  private func treeDistances(from focus: Range<Int>, in tokens: Range<Int>) -> [Int] {
    var distances = [Int](repeating: 24, count: tokens.count)
    for token in focus.clamped(to: tokens) { distances[token - tokens.lowerBound] = 0 }
    let heads = reading.syntax.heads
    distances.withUnsafeMutableBufferPointer { distances in
      heads.withUnsafeBufferPointer { heads in
        /// Whether the two ends of a token's arc are no more than an arc apart already; brings the farther one nearer.
        func settles(_ token: Int) -> Bool {
          let head = Int(heads[tokens.lowerBound &+ token]) &- tokens.lowerBound
          guard distances.indices.contains(head) else { return true }
          let (own, above) = (distances[token], distances[head])
          if own > above &+ 1 {
            distances[token] = above &+ 1
          } else if above > own &+ 1 {
            distances[head] = own &+ 1
          } else {
            return true
          }
          return false
        }
        var isSettled = false
        while !isSettled {
          isSettled = true
          for token in distances.indices where !settles(token) { isSettled = false }
          if isSettled { break }
          isSettled = true
          for token in distances.indices.reversed() where !settles(token) { isSettled = false }
        }
      }
    }
    return distances
  }
}
