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

  /// Lends the tokens that have a term, those of one sentence after those of the other.
  func withEntries<Result>(_ body: (UnsafeBufferPointer<Entry>) -> Result) -> Result {
    entries.withUnsafeBufferPointer(body)
  }

  /// The places of a sentence's tokens among all that have a term.
  subscript(sentence: Int) -> Range<Int> { starts[sentence]..<starts[sentence + 1] }

  /// The terms of a sentence as a vector, all of one weight.
  func vector(of sentence: Int) -> TermVector {
    var terms: [(term: Form, weight: Double)] = []
    for entry in entries[self[sentence]] where terms.last?.term != entry.term { terms.append((entry.term, 1)) }
    return TermVector(sorted: terms)
  }
}
