extension CandidateFinder {
  /// Direct quotations of three content words or more, by the words said.
  func quotations() -> [CandidateClaim] {
    reading.mentions.compactMap { mention -> CandidateClaim? in
      guard case .quotation(let quotation) = mention.value, quotation.isDirect, isCompared(mention.sentence) else { return nil }
      let tokens = document.tokens(in: quotation.content)
      let terms = tokens.compactMap { reading.terms[$0] }.map { (term: $0, weight: 1.0) }
      guard terms.count >= 2 else { return nil }
      let speaker = quotation.speakerName ?? quotation.speaker.map { oneLine(document.article.string($0)) }
      let words = oneLine(document.article.string(quotation.content))
      let passage = [quotation.speaker, quotation.cue].compactMap { $0 }
        .filter { document.sentences[mention.sentence].range.contains($0) }
        .reduce(mention.range) { $0.union($1) }
      let claim = Claim(
        source: source, passage: passage, focus: mention.range, sentence: mention.sentence,
        value: .quotation(words: words, speaker: speaker), attribution: speaker)
      return CandidateClaim(
        kind: .quotation, claim: claim, terms: TermVector(terms), predicate: nil,
        head: speaker.map { Form(utf8: $0.utf8) }, isNegated: false, modality: .asserted, days: nil,
        about: speaker.map { "\($0): \(words)" } ?? words)
    }
  }
}
