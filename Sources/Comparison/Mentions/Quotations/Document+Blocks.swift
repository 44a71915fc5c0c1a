extension Document {
  /// The blocks that hold sentences, in their order, each with all its tokens.
  var blocksOfTokens: [(block: Int, tokens: Range<Int>)] {
    var found: [(block: Int, tokens: Range<Int>)] = []
    for sentence in sentences {
      if let last = found.last, last.block == sentence.block {
        found[found.count - 1].tokens = last.tokens.lowerBound..<sentence.tokens.upperBound
      } else {
        found.append((sentence.block, sentence.tokens))
      }
    }
    return found
  }
}
