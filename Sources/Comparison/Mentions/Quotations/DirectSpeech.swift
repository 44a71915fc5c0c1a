/// Tells the quoted spans that are speech from titles and scare quotes, and finds the speaker of each.
struct DirectSpeech {
  let words: SpeechWords
  private var document: Document { words.document }

  init(words: SpeechWords) { self.words = words }

  /// The direct quotations among the spans, in reading order.
  func readings(of spans: [QuotedSpan]) -> [QuotationReading] {
    var readings: [QuotationReading] = []
    var carry = SpeakerCarry(words: words)
    let before = AttributionBefore(words: words)
    let after = AttributionAfter(words: words)
    for (index, span) in spans.enumerated() where !isStageDirection(span) {
      let place = place(of: span, at: index, in: spans)
      let left = span.isContinuation ? nil : before.attribution(in: place.before)
      let right = span.carriesOn ? nil : after.attribution(of: span, in: place.after)
      var found = choose(left, right, between: place)
      if found == nil || found?.speaker == nil {
        guard found != nil || isSpeechAlone(span, place) else { continue }
        let speaker = found?.strength == .partial ? nil : carry.speaker(for: span, place, ahead: spans[(index + 1)...])
        found = SpeechAttribution(speaker: speaker, cue: found?.cue, strength: found?.strength ?? .adjacent)
      }
      guard var attribution = found else { continue }
      if TitleQuotes(words: words).isTitle(span, place, attribution.strength) { continue }
      if let turn = ScriptTurns(document: document).turn(at: span.content.lowerBound, limit: span.content.upperBound) {
        attribution = SpeechAttribution(speaker: turn.speaker, cue: nil, strength: .adjacent)
        carry.note(attribution, of: span)
        readings.append(
          QuotationReading(
            range: turn.content..<span.content.upperBound, content: turn.content..<span.content.upperBound,
            isDirect: true,
            attribution: attribution))
        continue
      }
      carry.note(attribution, of: span)
      readings.append(
        QuotationReading(range: span.tokens, content: span.content, isDirect: true, attribution: attribution))
    }
    return readings
  }

  /// "(CROSSTALK)": a note of the transcript.
  private func isStageDirection(_ span: QuotedSpan) -> Bool {
    guard let first = span.content.first, document.mark(first) == 0x28 else { return false }
    return !span.content.contains { document.mark($0) == 0x29 && $0 + 2 < span.content.upperBound }
  }

  /// The stretches of the sentence before and after a span, up to the neighbouring spans.
  func place(of span: QuotedSpan, at index: Int, in spans: [QuotedSpan]) -> QuotationPlace {
    let open = span.tokens.lowerBound
    let close = span.tokens.upperBound
    let previousEnd = index > 0 ? spans[index - 1].tokens.upperBound : 0
    let start = max(document.sentences[document.sentence(of: open)].tokens.lowerBound, previousEnd)
    var end = close
    if close < document.tokens.count {
      let sentence = document.sentences[document.sentence(of: close)]
      let goesOn = sentence.tokens.lowerBound < close
      if sentence.block == span.block, goesOn || endsOpen(span) || document.isDash(close) {
        end = sentence.tokens.upperBound
      }
      if index + 1 < spans.count { end = min(end, spans[index + 1].tokens.lowerBound) }
    }
    return QuotationPlace(before: min(start, open)..<open, after: close..<max(close, end))
  }

  /// "“Really?” Meyer asked." is two sentences to the splitter: after ? and ! the next one may hold the speaker.
  private func endsOpen(_ span: QuotedSpan) -> Bool {
    guard let last = span.content.last else { return false }
    if words.isComma(last) || document.isDash(last) { return true }
    return document.isStop(last) && !document.bytes(last).elementsEqual([0x2E])
  }

  /// A cue that touches the mark goes before one at a distance, and what follows a comma before what precedes.
  private func choose(_ left: SpeechAttribution?, _ right: SpeechAttribution?, between place: QuotationPlace)
    -> SpeechAttribution?
  {
    guard let left else { return right }
    guard let right else { return left }
    if left.strength == .adjacent, left.speaker != nil { return left }
    return right
  }

  /// Whether a span without any cue is speech: sentences of their own, closed by a stop.
  private func isSpeechAlone(_ span: QuotedSpan, _ place: QuotationPlace) -> Bool {
    if span.isContinuation || span.carriesOn { return true }
    let kind = document.blocks[span.block].kind
    guard kind == .body || kind == .listItem, let last = span.content.last else { return false }
    if span.content.count >= Self.longAside, isClause(span) { return true }
    guard place.before.isEmpty else { return false }
    guard span.content.count > 2, !TitleQuotes(words: words).isHeading(span) else { return false }
    if words.isComma(last) { return true }
    return (document.isStop(last) || document.isDash(last)) && place.after.isEmpty
  }

  /// So many words in marks with a verb of their own are no scare quote, though nobody is said to speak them: "a ferry
  /// lay there – and “the crew had taken the boats to …”".
  private static let longAside = 12

  private func isClause(_ span: QuotedSpan) -> Bool {
    span.content.contains { document.syntax.tags[$0].xpos.isFiniteVerb }
      && !TitleQuotes(words: words).isTitleCased(span)
  }
}

/// The words around a quoted span in its own sentence.
struct QuotationPlace {
  /// From the sentence's start, or the span before, to the opening mark.
  let before: Range<Int>
  /// From the closing mark to the sentence's end or the next span.
  let after: Range<Int>
}
