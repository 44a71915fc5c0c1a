/// The terms of each sentence of an article, sorted, so that those around a claim are put together without sorting them anew.
struct SentenceTerms: Sendable {
  /// A token that has a term.
  typealias Entry = (term: Form, token: Int)

  /// Those of sentence `n` from `starts[n]` to `starts[n + 1]`, by term and then by place.
  private let entries: [Entry]
  private let starts: [Int]

  init(_ reading: Reading) {
    var entries: [Entry] = []
    var starts = [0]
    for sentence in reading.document.sentences {
      let own = sentence.tokens.compactMap { token in reading.terms[token].map { (term: $0, token: token) } }
      entries += own.sorted { $0.term != $1.term ? $0.term < $1.term : $0.token < $1.token }
      starts.append(entries.count)
    }
    (self.entries, self.starts) = (entries, starts)
  }

  /// The tokens of a sentence that have a term; none where there is no such sentence.
  subscript(sentence: Int) -> ArraySlice<Entry> {
    starts.indices.dropLast().contains(sentence) ? entries[starts[sentence]..<starts[sentence + 1]] : []
  }

  /// The terms of a sentence as a vector, all of one weight.
  func vector(of sentence: Int) -> TermVector {
    var terms: [(term: Form, weight: Double)] = []
    for entry in self[sentence] where terms.last?.term != entry.term { terms.append((entry.term, 1)) }
    return TermVector(sorted: terms)
  }
}
