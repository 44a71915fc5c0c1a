/// Gathers the terms around a place in the text, weighted by nearness: the words of the clause count most, those of the
/// rest of the sentence by their distance in the tree, those of the sentences beside it little.
struct Neighbourhood {
  let reading: Reading

  /// The terms around the tokens of a value; the value's own words are left out.
  func terms(around focus: Range<Int>, sentence: Int, own: Range<Int>? = nil) -> [(term: Form, weight: Double)] {
    let document = reading.document
    var result: [(term: Form, weight: Double)] = []
    result.reserveCapacity(64)
    let span = document.sentences[sentence]
    let distances = treeDistances(from: focus, in: span.tokens)
    for token in span.tokens where !(own ?? focus).contains(token) {
      guard let term = reading.terms[token] else { continue }
      let distance = Double(distances[token - span.tokens.lowerBound])
      result.append((term, distance <= 3 ? 1 : 1 / (1 + 0.35 * (distance - 3))))
    }
    append(sentence - 1, weight: 0.2, sameBlock: span.block, to: &result)
    append(sentence + 1, weight: 0.1, sameBlock: span.block, to: &result)
    return result
  }

  private func append(
    _ sentence: Int, weight: Double, sameBlock block: Int, to result: inout [(term: Form, weight: Double)]
  ) {
    guard reading.document.sentences.indices.contains(sentence) else { return }
    let other = reading.document.sentences[sentence]
    guard abs(other.block - block) <= 1 else { return }
    for token in other.tokens {
      if let term = reading.terms[token] { result.append((term, other.block == block ? weight : weight / 2)) }
    }
  }

  /// For each token of the sentence the number of arcs between it and the nearest token of the focus.
  private func treeDistances(from focus: Range<Int>, in tokens: Range<Int>) -> [Int] {
    var distances = [Int](repeating: 24, count: tokens.count)
    var queue: [Int] = []
    queue.reserveCapacity(tokens.count)
    for token in focus where tokens.contains(token) {
      distances[token - tokens.lowerBound] = 0
      queue.append(token)
    }
    var at = 0
    while at < queue.count {
      let token = queue[at]
      at += 1
      let next = distances[token - tokens.lowerBound] + 1
      func visit(_ other: Int) {
        guard tokens.contains(other), distances[other - tokens.lowerBound] > next else { return }
        distances[other - tokens.lowerBound] = next
        queue.append(other)
      }
      for child in reading.syntax.children(of: token) { visit(Int(child)) }
      if reading.syntax.heads[token] >= 0 { visit(Int(reading.syntax.heads[token])) }
    }
    return distances
  }
}
