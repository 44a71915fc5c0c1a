/// Finds the attribution that follows a quotation: "…,” said X", "…,” X told reporters", "…,” according to X".
struct AttributionAfter {
  let words: SpeechWords
  private var document: Document { words.document }
  private var phrases: SpeakerPhrase { SpeakerPhrase(words: words) }

  init(words: SpeechWords) { self.words = words }

  /// The attribution in `segment`, the tokens from the closing mark to the sentence's end or the next quotation.
  func attribution(of span: QuotedSpan, in segment: Range<Int>) -> SpeechAttribution? {
    var start = segment.lowerBound
    let isSet = endsOpen(span)
    var comma = false
    while start < segment.upperBound, words.isComma(start) || document.isDash(start) {
      comma = true
      start += 1
    }
    guard start < segment.upperBound else { return nil }
    if let source = AccordingTo(words: words).source(in: start..<segment.upperBound, onlyAtStart: true) {
      return source
    }
    if let signed = signature(span, segment, from: start) { return signed }
    guard isSet || comma || isImmediate(start, limit: segment.upperBound) else { return nil }
    if let inverted = inverted(start, limit: segment.upperBound) { return inverted }
    return ordinary(start, limit: segment.upperBound)
  }

  /// "“…” — Rosa Meyer": a name behind a dash, and nothing after it.
  private func signature(_ span: QuotedSpan, _ segment: Range<Int>, from start: Int) -> SpeechAttribution? {
    guard document.isDash(segment.lowerBound), words.isCapitalized(start) else { return nil }
    var end = start
    while end < segment.upperBound, words.isCapitalized(end) || words.isComma(end) || words.isNominal(end) { end += 1 }
    let rest = end..<segment.upperBound
    guard end - start <= 10, rest.isEmpty || rest.allSatisfy({ document.isStop($0) }) else { return nil }
    return SpeechAttribution(speaker: start..<end, cue: nil, strength: .adjacent)
  }

  /// Whether the quotation ends as one that the sentence goes on after: with a comma, ?, !, a dash or dots.
  private func endsOpen(_ span: QuotedSpan) -> Bool {
    guard let last = span.content.last else { return false }
    if words.isComma(last) || document.isDash(last) { return true }
    return document.isStop(last) && document.bytes(last).elementsEqual([0x2E]) == false
  }

  /// "…” he said" without a comma: a pronoun or a name right before a verb of speech.
  private func isImmediate(_ start: Int, limit: Int) -> Bool {
    if words.isCueVerb(start, .verb, floor: start) { return true }
    for at in start..<min(limit, start + 4) {
      if at > start, words.isCueVerb(at, .verb, floor: start) { return true }
      guard words.isSpeakingPronoun(at) || words.isCapitalized(at) || words.isBetween(at) else { return false }
    }
    return false
  }

  private func inverted(_ start: Int, limit: Int) -> SpeechAttribution? {
    var verb = start
    while verb < limit, words.isBetween(verb), words.cue(verb).isDisjoint(with: .verb) { verb += 1 }
    guard verb < limit, words.isCueVerb(verb, [.speech, .address, .weak, .attitude, .document], floor: verb) else {
      return nil
    }
    guard !words.isCapitalized(verb) else { return nil }
    let cue = verb..<verb + 1
    guard let speaker = phrases.after(verb + 1, limit: limit) else {
      return SpeechAttribution(speaker: nil, cue: cue, strength: .adjacent)
    }
    return SpeechAttribution(speaker: speaker, cue: cue, strength: .adjacent)
  }

  /// The first verb of speech after a subject.
  private func ordinary(_ start: Int, limit: Int) -> SpeechAttribution? {
    var weak: Int?
    for verb in start..<limit {
      if document.mark(verb) == 0x3B { break }
      if words.isCueVerb(verb, .verb, floor: start), !words.isPassive(verb, floor: start),
        let speaker = phrases.before(verb, floor: start)
      {
        return SpeechAttribution(speaker: speaker, cue: verb..<verb + 1, strength: .adjacent)
      }
      if weak == nil, verb > start, words.isCueVerb(verb, [.weak, .attitude, .document, .characterize], floor: start) {
        weak = verb
      }
    }
    guard let weak, let speaker = phrases.before(weak, floor: start) else { return nil }
    return SpeechAttribution(speaker: speaker, cue: weak..<weak + 1, strength: .adjacent)
  }
}
