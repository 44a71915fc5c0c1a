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
  /// For each sentence its tokens, those above others in the tree first; by the place of its own tokens.
  private let topDown: [Int32]

  init(_ reading: Reading, terms table: TermTable) {
    self.reading = reading
    let sentences = reading.document.sentences
    let termOfToken = reading.terms.list.map { $0.flatMap(table.term) }
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
    topDown = Self.topDown(reading)
  }

  private static func topDown(_ reading: Reading) -> [Int32] {
    let syntax = reading.syntax
    var order: [Int32] = []
    order.reserveCapacity(reading.document.tokens.count)
    for tokens in reading.document.sentences.lazy.map(\.tokens) {
      var next = order.count
      for token in tokens where !tokens.contains(Int(syntax.heads[token])) { order.append(Int32(token)) }
      while next < order.count {
        for child in syntax.children(of: Int(order[next])) where tokens.contains(Int(child)) { order.append(child) }
        next += 1
      }
      assert(order.count == tokens.upperBound, "a tree reaches each token once")
    }
    return order
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
  /// Up the tree it is the way to the nearest below, then down the way from above, if that is shorter.
  private func findArcs(from focus: Range<Int>, in tokens: Range<Int>, _ distances: UnsafeMutableBufferPointer<Int>) {
    distances.initialize(repeating: Nearness.farthest)
    for token in focus.clamped(to: tokens) { distances[token - tokens.lowerBound] = 0 }
    reading.syntax.heads.withUnsafeBufferPointer { heads in
      topDown.withUnsafeBufferPointer { topDown in
        let order = UnsafeBufferPointer(rebasing: topDown[tokens])
        for token in order.reversed() {
          let (own, above) = (Int(token) &- tokens.lowerBound, Int(heads[Int(token)]) &- tokens.lowerBound)
          if distances.indices.contains(above) { distances[above] = min(distances[above], distances[own] &+ 1) }
        }
        for token in order {
          let (own, above) = (Int(token) &- tokens.lowerBound, Int(heads[Int(token)]) &- tokens.lowerBound)
          if distances.indices.contains(above) { distances[own] = min(distances[own], distances[above] &+ 1) }
        }
      }
    }
  }
}
