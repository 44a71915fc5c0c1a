/// Who goes on speaking when a quotation has no cue of its own.
///
///     "“It was late,” Meyer said. “We went home.”"   →  Meyer speaks the second one too
struct SpeakerCarry {
  let words: SpeechWords
  private var document: Document { words.document }
  private var last: (speaker: Range<Int>, block: Int, end: Int)?

  init(words: SpeechWords) { self.words = words }

  /// Remembers who spoke a quotation.
  mutating func note(_ attribution: SpeechAttribution, of span: QuotedSpan) {
    guard let speaker = attribution.speaker else { return }
    last = (speaker, span.block, span.tokens.upperBound)
  }

  /// The speaker of a span that has none: of the quotation before it in the paragraph, of the sentence before it, of the
  /// next quotation in the paragraph, of the paragraph before.
  func speaker(for span: QuotedSpan, _ place: QuotationPlace, ahead: ArraySlice<QuotedSpan>) -> Range<Int>? {
    if span.isContinuation, let last { return last.speaker }
    if let last, last.block == span.block { return last.speaker }
    if let own = precedingSubject(span) { return own }
    if let next = ahead.first, next.block == span.block, let speaker = speakerAhead(next, ahead) { return speaker }
    if let last, span.block - last.block <= 3 { return last.speaker }
    return nil
  }

  /// The subject of the sentence before the span, in the same block or the one before.
  private func precedingSubject(_ span: QuotedSpan) -> Range<Int>? {
    let sentence = document.sentence(of: span.tokens.lowerBound)
    guard sentence > 0 else { return nil }
    let previous = document.sentences[sentence - 1]
    let sameBlock = previous.block == span.block
    guard sameBlock || span.block - previous.block == 1 else { return nil }
    if let last, last.end > previous.tokens.lowerBound { return last.speaker }
    if let source = AccordingTo(words: words).source(in: previous.tokens, onlyAtStart: false)?.speaker { return source }
    let phrases = SpeakerPhrase(words: words)
    if let verb = previous.tokens.last(where: { words.isCueVerb($0, .verb, floor: previous.tokens.lowerBound) }),
      let speaker = phrases.before(verb, floor: previous.tokens.lowerBound)
    {
      return speaker
    }
    return phrases.subject(of: previous.tokens)
  }

  private func speakerAhead(_ next: QuotedSpan, _ ahead: ArraySlice<QuotedSpan>) -> Range<Int>? {
    let after = next.tokens.upperBound
    guard after < document.tokens.count else { return nil }
    let sentence = document.sentences[document.sentence(of: after)]
    guard sentence.block == next.block else { return nil }
    let limit = ahead.dropFirst().first.map { min($0.tokens.lowerBound, sentence.tokens.upperBound) }
    return AttributionAfter(words: words).attribution(
      of: next, in: after..<max(after, limit ?? sentence.tokens.upperBound))?
      .speaker
  }
}
