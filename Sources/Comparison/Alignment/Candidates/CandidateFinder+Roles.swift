extension CandidateFinder {
  /// What a named person or body is said to be: the title or apposition at the name.
  func roles() -> [CandidateClaim] {
    reading.mentions.compactMap { mention -> CandidateClaim? in
      guard case .name(let name) = mention.value, let role = name.role, !role.isEmpty, isCompared(mention.sentence)
      else { return nil }
      let tokens = document.tokens(in: role)
      guard !tokens.isEmpty, document.sentences[mention.sentence].tokens.contains(tokens.lowerBound) else { return nil }
      let entity = Form(utf8: name.canonical.utf8)
      let words = oneLine(document.article.string(role))
      let passage = role.union(mention.range)
      let claim = Claim(
        source: source, passage: passage, focus: role, sentence: mention.sentence, value: .text(words))
      let own = tokens.compactMap { reading.terms[$0] }.map { (term: $0, weight: 1.0) }
      return CandidateClaim(
        kind: .role, claim: claim, terms: TermVector(own), predicate: nil, head: entity, isNegated: false,
        modality: .asserted, days: nil, about: "what \(name.canonical) is")
    }
  }
}
