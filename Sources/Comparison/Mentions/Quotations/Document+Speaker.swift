extension Document {
  /// The words that name a speaker, on one line; nil where they are a pronoun, which names nobody.
  ///
  /// Whom a pronoun stands for is ``Quotation/speakerName``, where it is known.
  public func speakerWords(_ range: TextRange) -> String? {
    let tokens = tokens(in: range)
    let isPronoun = tokens.allSatisfy {
      !self.tokens[$0].classes.isDisjoint(with: [.pronoun, .personalSingular, .personalPlural, .firstPerson, .relative])
    }
    return isPronoun ? nil : article.line(range)
  }
}
