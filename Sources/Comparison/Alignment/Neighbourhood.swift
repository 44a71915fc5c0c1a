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
    var inside = Cursor(sentences[sentence])
    var (before, after) = (beside(sentence - 1, span.block, weight: 0.2), beside(sentence + 1, span.block, weight: 0.1))
    var terms: [(term: Form, weight: Double)] = []
    terms.reserveCapacity(inside.left + before.words.left + after.words.left)
    while true {
      let term = min(inside.term, min(before.words.term, after.words.term))
      if term == Cursor.end { break }
      var weight = 0.0
      if before.words.skip(term) { weight = before.weight }
      if after.words.skip(term) { weight = max(weight, after.weight) }
      while inside.term == term {
        let token = inside.next()
        guard !own.contains(token) else { continue }
        let distance = Double(distances[token - span.tokens.lowerBound])
        weight = max(weight, distance <= 3 ? 1 : 1 / (1 + 0.35 * (distance - 3)))
      }
      if weight > 0 { terms.append((term, weight)) }
    }
    return TermVector(sorted: terms)
  }

  /// The terms of a sentence beside that of a value, and what they weigh: half as much in another paragraph.
  private func beside(_ sentence: Int, _ block: Int, weight: Double) -> (words: Cursor, weight: Double) {
    guard reading.document.sentences.indices.contains(sentence) else { return (Cursor([]), 0) }
    let other = reading.document.sentences[sentence].block
    return (Cursor(abs(other - block) <= 1 ? sentences[sentence] : []), other == block ? weight : weight / 2)
  }

  /// A place in the sorted terms of a sentence.
  private struct Cursor {
    private let entries: ArraySlice<SentenceTerms.Entry>
    private var at: Int

    init(_ entries: ArraySlice<SentenceTerms.Entry>) { (self.entries, at) = (entries, entries.startIndex) }

    /// What stands behind the last term: the greatest number, which no hash is expected to be.
    static let end = Form(raw: .max)

    /// The term there.
    var term: Form { at < entries.endIndex ? entries[at].term : Self.end }

    /// How many entries are left.
    var left: Int { entries.endIndex - at }

    /// The token there; goes on behind it.
    mutating func next() -> Int {
      at += 1
      return entries[at - 1].token
    }

    /// Goes on behind a term; whether it was there.
    mutating func skip(_ term: Form) -> Bool {
      let start = at
      while self.term == term { at += 1 }
      return at > start
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
