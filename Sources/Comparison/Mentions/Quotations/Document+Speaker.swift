extension Document {
  /// The words that name a speaker, on one line; nil where they are a pronoun, which names nobody.
  ///
  /// Whom a pronoun stands for is ``Quotation/speakerName``, where it is known. The capital that only begins a sentence goes:
  /// "A witness said" is said by "a witness".
  public func speakerWords(_ range: TextRange) -> String? {
    let tokens = tokens(in: range)
    let isPronoun = tokens.allSatisfy {
      !self.tokens[$0].classes.isDisjoint(with: [.pronoun, .personalSingular, .personalPlural, .firstPerson, .relative])
    }
    if isPronoun { return nil }
    let words = article.line(range)
    guard let first = tokens.first, isOnlyOpening(first), !isInCapitals(first) else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Whether a word is in capitals throughout, as the speakers of a transcript are.
  private func isInCapitals(_ token: Int) -> Bool {
    let letters = article.string(self.tokens[token].range)
    return letters.count > 1 && letters == letters.uppercased()
  }

  /// Whether a word has its capital from its place alone: the first of a sentence, and no name.
  private func isOnlyOpening(_ token: Int) -> Bool {
    guard sentences[sentence(of: token)].tokens.lowerBound == token else { return false }
    let tag = syntax.tags[token]
    return tokens[token].classes.contains(.determiner) || tag.xpos == .nn || tag.xpos == .nns || tag.xpos == .cd
  }
}
