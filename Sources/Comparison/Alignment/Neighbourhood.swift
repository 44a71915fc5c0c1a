/// The terms around the claims of an article, by nearness: the words of the clause count most, those of the rest of the
/// sentence by their distance in the tree, those of the sentences beside it little.
struct Neighbourhood {
  private let reading: Reading
  /// For each sentence its terms and those of the sentences beside it.
  private let words: [SentenceWords]
  /// For each sentence how near these are before it is known what a claim is about.
  private let unfocused: [[Nearness]]
  /// For each token the place of its term among those of its sentence; -1 for a token without.
  private let places: [Int32]

  init(_ reading: Reading, terms table: TermTable) {
    self.reading = reading
    let sentences = reading.document.sentences
    let termOfToken = reading.terms.map { $0.flatMap(table.term) }
    let own = sentences.map { sentence in Self.distinct(termOfToken[sentence.tokens]) }
    var (words, unfocused): ([SentenceWords], [[Nearness]]) = ([], [])
    var places = [Int32](repeating: -1, count: reading.document.tokens.count)
    // Used for one sentence after the other, so that memory is asked for once.
    var all: [(term: TermTable.Term, nearness: Nearness)] = []
    var terms: [TermTable.Term] = []
    for (index, sentence) in sentences.enumerated() {
      all.removeAll(keepingCapacity: true)
      terms.removeAll(keepingCapacity: true)
      for term in own[index] { all.append((term, .inSentence)) }
      for other in [index - 1, index + 1] where sentences.indices.contains(other) {
        let away = abs(sentences[other].block - sentence.block)
        guard away <= 1 else { continue }
        let nearness = Nearness.beside(isBefore: other < index, inSameBlock: away == 0)
        for term in own[other] { all.append((term, nearness)) }
      }
      all.sort { $0.term.number < $1.term.number }
      var near: [Nearness] = []
      near.reserveCapacity(all.count)
      for entry in all {
        if terms.last?.number == entry.term.number {
          near[near.count - 1].join(entry.nearness)
        } else {
          terms.append(entry.term)
          near.append(entry.nearness)
        }
      }
      let around = SentenceWords(terms, near, table: table)
      for token in sentence.tokens {
        if let term = termOfToken[token], let place = around.place(of: term) {
          places[token] = Int32(place)
        }
      }
      words.append(around)
      unfocused.append(near)
    }
    (self.words, self.unfocused, self.places) = (words, unfocused, places)
  }

  /// Ascending, each once.
  private static func distinct(_ terms: ArraySlice<TermTable.Term?>) -> [TermTable.Term] {
    var kept: [TermTable.Term] = []
    kept.reserveCapacity(terms.count)
    for case let term? in terms { kept.append(term) }
    kept.sort { $0.number < $1.number }
    var count = 0
    for place in kept.indices where count == 0 || kept[count - 1].number != kept[place].number {
      kept[count] = kept[place]
      count += 1
    }
    kept.removeLast(kept.count - count)
    return kept
  }

  /// The words of a claim about some tokens of a sentence.
  ///
  /// - Parameters:
  ///   - own: those that are the value itself, and tell nothing of what is around it.
  ///   - clause: the clause, whose own tokens and those of its arguments count as of it; nil for the whole sentence.
  func words(around focus: Range<Int>, sentence: Int, own: Range<Int>, clause: Clause?) -> ClaimWords {
    let span = reading.document.sentences[sentence].tokens
    var nearness = unfocused[sentence]
    let byArcs = Nearness.byArcs
    nearness.withUnsafeMutableBufferPointer { nearness in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: span.count) { arcs in
        findArcs(from: focus, in: span, arcs)
        for token in span where places[token] >= 0 && !own.contains(token) {
          nearness[Int(places[token])].join(byArcs[arcs[token - span.lowerBound]])
        }
      }
      func joinClause(_ stretch: Range<Int>) {
        for token in stretch.clamped(to: span) where places[token] >= 0 && !own.contains(token) {
          nearness[Int(places[token])].joinClause()
        }
      }
      guard let clause else { return joinClause(span) }
      joinClause(clause.extent)
      for argument in clause.arguments where !clause.extent.contains(argument.head) { joinClause(argument.extent) }
    }
    return ClaimWords(words[sentence], nearness)
  }

  /// Finds for each token of the sentence the number of arcs between it and the nearest token of the focus; ``Nearness/farthest`` for
  /// all that are far.
  ///
  /// Arcs are gone over from both ends until nothing comes nearer, which for the few of a sentence is faster than a queue and lists
  /// of children.
  private func findArcs(from focus: Range<Int>, in tokens: Range<Int>, _ distances: UnsafeMutableBufferPointer<Int>) {
    distances.initialize(repeating: Nearness.farthest)
    for token in focus.clamped(to: tokens) { distances[token - tokens.lowerBound] = 0 }
    reading.syntax.heads.withUnsafeBufferPointer { heads in
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
}
