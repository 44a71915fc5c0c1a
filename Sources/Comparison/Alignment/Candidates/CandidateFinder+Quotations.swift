extension CandidateFinder {
  /// What somebody said, sentence by sentence: one paper quotes three sentences of a statement, another the second alone.
  ///
  /// Reported speech takes part too, so that a paraphrase meets the words it renders.
  func quotations() -> [ClaimDraft] {
    reading.mentions.flatMap { mention -> [ClaimDraft] in
      guard case .quotation(let quotation) = mention.value, isCompared(mention.sentence) else { return [] }
      return pieces(of: quotation.content).compactMap { sentence, tokens in
        candidate(quotation, mention, sentence: sentence, tokens: tokens)
      }
    }
  }

  /// The stretches of the quoted words that lie in one sentence each.
  private func pieces(of content: TextRange) -> [(sentence: Int, tokens: Range<Int>)] {
    let tokens = document.tokens(in: content)
    guard !tokens.isEmpty else { return [] }
    var pieces: [(sentence: Int, tokens: Range<Int>)] = []
    var sentence = document.sentence(of: tokens.lowerBound)
    while sentence < document.sentences.count, document.sentences[sentence].tokens.lowerBound < tokens.upperBound {
      pieces.append((sentence, document.sentences[sentence].tokens.clamped(to: tokens)))
      sentence += 1
    }
    return pieces
  }

  private func candidate(
    _ quotation: Quotation, _ mention: Mention, sentence: Int, tokens: Range<Int>
  ) -> ClaimDraft? {
    let own = tokens.compactMap { reading.ownTerms[$0] }
    // "It could have been very bad" has one word of weight; it is compared by its words as they stand.
    guard own.count >= 2 || quotation.isDirect && own.count == 1 && tokens.count >= 2 else { return nil }
    let speaker = quotation.speakerName ?? quotation.speaker.flatMap { document.speakerWords($0) }
    let focus = document.range(tokens)
    let words = oneLine(document.article.string(focus))
    let span = document.sentences[sentence].range
    let passage = [quotation.speaker, quotation.cue].compactMap { $0 }.filter { span.contains($0) }
      .reduce(focus) { $0.union($1) }
    let claim = Claim(
      source: source, passage: passage, focus: focus, sentence: sentence,
      value: .quotation(words: words, speaker: speaker), attribution: speaker)
    var draft = ClaimDraft(
      kind: .quotation, claim: claim, terms: TermVector(own, terms.rarity), predicate: nil,
      head: speaker.map { Form(utf8: $0.utf8) }, isNegated: false, modality: .asserted, days: nil,
      about: .words(speaker.map { "\($0): \(words)" } ?? words), isDirect: quotation.isDirect)
    draft.deniesWords = tokens.contains { document.tokens[$0].classes.contains(.negation) }
    return draft
  }
}
