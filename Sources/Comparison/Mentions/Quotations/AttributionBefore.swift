/// Finds the attribution that precedes a quotation: "X said: “…", "X told Y that “…", "X called it “…”".
struct AttributionBefore {
  let words: SpeechWords
  private var document: Document { words.document }
  private var phrases: SpeakerPhrase { SpeakerPhrase(words: words) }

  init(words: SpeechWords) { self.words = words }

  /// The attribution in `segment`, the tokens from the sentence's start or the quotation before to the opening mark.
  func attribution(in segment: Range<Int>) -> SpeechAttribution? {
    guard let last = segment.last else { return nil }
    let isColon = document.mark(last) == 0x3A
    let isComma = words.isComma(last) || document.isDash(last)
    guard let verb = lastVerb(in: segment) else {
      if isColon { return afterColon(segment) }
      if isComma, let source = AccordingTo(words: words).source(in: segment, onlyAtStart: false) { return source }
      return nounCue(in: segment, isColon: isColon)
    }
    let kinds = words.cue(verb)
    let touches = verb == last || isThat(last) && verb >= last - 6
    let isSpeech = !kinds.isDisjoint(with: .verb)
    let strong =
      isColon || (isComma && !kinds.isDisjoint(with: [.speech, .address, .weak, .document, .attitude]))
      || (touches && isSpeech)
    guard strong || !kinds.isDisjoint(with: .anyVerb) else { return nil }
    return SpeechAttribution(
      speaker: speaker(of: verb, in: segment), cue: verb..<verb + 1, strength: strong ? .adjacent : .partial)
  }

  /// The cue verb nearest to the mark; at a distance, verbs of speech go before the vaguer ones, and a passive before none.
  private func lastVerb(in segment: Range<Int>) -> Int? {
    let floor = segment.lowerBound
    let last = segment.upperBound - 1
    let kinds: QuotationLexicon.Classes = [.speech, .address, .attitude, .document, .characterize]
    let isActive = { words.isCueVerb($0, kinds, floor: floor) && !words.isPassive($0, floor: floor) }
    if let nearest = segment.last(where: isActive) {
      if nearest + 2 >= last { return nearest }
      return segment.last { words.isCueVerb($0, .verb, floor: floor) && !words.isPassive($0, floor: floor) } ?? nearest
    }
    if let passive = segment.last(where: { words.isCueVerb($0, kinds, floor: floor) }) { return passive }
    let closes = document.mark(last) == 0x3A || words.isComma(last)
    return segment.last {
      words.isCueVerb($0, .weak, floor: floor) && (closes ? $0 + 3 >= last : $0 == last)
    }
  }

  private func isThat(_ index: Int) -> Bool { document.tokens[index].form == Form.that }

  /// The subject of a cue verb: what stands before it, else the subject of the clause it hangs on.
  func speaker(of verb: Int, in segment: Range<Int>) -> Range<Int>? {
    let floor = segment.lowerBound
    if words.isPassive(verb, floor: floor) { return agent(behind: verb, limit: segment.upperBound) }
    if verb == floor || words.isComma(verb - 1), verb + 1 < segment.upperBound, !words.endsInIng(verb),
      verb == floor, let inverted = phrases.after(verb + 1, limit: segment.upperBound)
    {
      return inverted  // "Said the mayor: “…”"
    }
    if !words.endsInIng(verb), let own = phrases.before(verb, floor: floor) { return own }
    guard verb > floor else { return nil }
    if words.endsInIng(verb), let parsed = ParsedSubject(words: words).subject(ofParticiple: verb, floor: floor) {
      return parsed
    }
    // "X left the room, saying": the participle's subject is that of the clause before.
    let earlier = (floor..<verb).last {
      words.isCueVerb($0, .verb, floor: floor) && !words.endsInIng($0)
    }
    if let earlier, let subject = phrases.before(earlier, floor: floor) { return subject }
    return phrases.subject(of: floor..<verb)
  }

  /// "was described by the mayor as": who speaks in a passive.
  private func agent(behind verb: Int, limit: Int) -> Range<Int>? {
    guard let by = (verb + 1..<max(verb + 1, limit)).first(where: { words.isA($0, .by) }) else { return nil }
    return phrases.after(by + 1, limit: limit)
  }

  /// "The mayor on Monday: “…”"
  private func afterColon(_ segment: Range<Int>) -> SpeechAttribution? {
    let noun = segment.last { words.cue($0).contains(.noun) }
    return SpeechAttribution(
      speaker: phrases.subject(of: segment.lowerBound..<segment.upperBound - 1), cue: noun.map { $0..<$0 + 1 },
      strength: .adjacent)
  }

  /// "in her statement that “…”": the name of an utterance, near the mark.
  private func nounCue(in segment: Range<Int>, isColon: Bool) -> SpeechAttribution? {
    guard let noun = segment.last(where: { words.cue($0).contains(.noun) }), noun + 8 >= segment.upperBound else {
      return nil
    }
    return SpeechAttribution(speaker: phrases.subject(of: segment), cue: noun..<noun + 1, strength: .partial)
  }
}
