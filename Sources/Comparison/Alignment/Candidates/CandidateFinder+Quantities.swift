extension CandidateFinder {
  /// Amounts that a clause tells; ranks ("the first") and bare years are none.
  func quantities(_ speakers: SpeakerIndex) -> [CandidateClaim] {
    reading.mentions.compactMap { mention -> CandidateClaim? in
      guard case .quantity(let quantity) = mention.value, quantity.unit != "ordinal", isCompared(mention.sentence)
      else { return nil }
      let head = quantity.countedHead.map { concepts.concept(of: reading.syntax.lemmas[$0]) } ?? ageBearer(quantity, mention)
      let focus = mention.tokens
      let clause = reading.clause(of: headToken(of: focus))
      let counted = quantity.counted.map { document.article.string($0) }
      let words = [predicateText(clause), counted ?? unitText(quantity)].compactMap { $0 }
      return candidate(
        .quantity, focus: focus, focusRange: mention.range, sentence: mention.sentence, value: .quantity(quantity),
        head: head, about: oneLine(words.joined(separator: ", ")), speakers: speakers)
    }
  }

  /// Whose age it is: the name or noun that the age hangs on.
  private func ageBearer(_ quantity: Quantity, _ mention: Mention) -> Form? {
    guard quantity.unit == "year-old" else { return nil }
    let above = Int(reading.syntax.heads[headToken(of: mention.tokens)])
    return above >= 0 ? reading.terms[above] : nil
  }

  private func unitText(_ quantity: Quantity) -> String? { quantity.unit == "count" ? nil : quantity.unit }

  /// Whether the sentence stands in running text or a heading.
  func isCompared(_ sentence: Int) -> Bool {
    document.blocks[document.sentences[sentence].block].kind.isCompared
  }

  /// White space folded, for titles.
  func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }).joined(separator: " ")
  }
}
