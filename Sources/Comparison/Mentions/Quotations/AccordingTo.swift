/// Finds sources without a verb: "according to X", "in X's words", "as X put it".
struct AccordingTo {
  let words: SpeechWords
  private var document: Document { words.document }

  /// The source in a stretch of tokens, at its very start where asked.
  func source(in segment: Range<Int>, onlyAtStart: Bool) -> SpeechAttribution? {
    for at in segment {
      if words.isA(at, .according), at + 2 < segment.upperBound,
        words.isA(at + 1, .to) || words.isA(at + 1, .preposition)
      {
        guard let speaker = SpeakerPhrase(words: words).after(at + 2, limit: segment.upperBound) else { return nil }
        return SpeechAttribution(speaker: speaker, cue: at..<at + 2, strength: .adjacent)
      }
      if document.tokens[at].form == Form.as, let put = asPut(at, limit: segment.upperBound) { return put }
      if onlyAtStart { return nil }
    }
    return nil
  }

  /// "as X put it", "as X said".
  private func asPut(_ at: Int, limit: Int) -> SpeechAttribution? {
    for verb in at + 1..<min(limit, at + 12) where !words.cue(verb).isDisjoint(with: [.speech, .weak]) {
      guard verb > at + 1, let speaker = SpeakerPhrase(words: words).before(verb, floor: at + 1) else { return nil }
      return SpeechAttribution(speaker: speaker, cue: at..<verb + 1, strength: .adjacent)
    }
    return nil
  }
}
