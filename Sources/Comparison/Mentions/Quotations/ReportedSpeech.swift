/// Finds speech reported without quotation marks: "X said that …", "…, X said", "…, according to X".
struct ReportedSpeech {
  let words: SpeechWords
  private var document: Document { words.document }

  init(words: SpeechWords) { self.words = words }

  /// The reported statements of the sentences, in reading order; what direct quotations already hold is passed over.
  func readings(outside spans: [QuotedSpan], direct: [QuotationReading]) -> [QuotationReading] {
    var readings: [QuotationReading] = []
    var span = 0
    var used = 0
    for sentence in document.sentences where document.blocks[sentence.block].kind.isCompared {
      while span < spans.count, spans[span].tokens.upperBound <= sentence.tokens.lowerBound { span += 1 }
      // A sentence inside a quotation reports nothing in the article's own voice.
      if span < spans.count, spans[span].content.contains(sentence.tokens.lowerBound),
        spans[span].content.upperBound >= sentence.tokens.upperBound - 1
      {
        continue
      }
      while used < direct.count, direct[used].range.upperBound <= sentence.tokens.lowerBound { used += 1 }
      if used < direct.count, direct[used].content.contains(sentence.tokens.upperBound - 1) { continue }
      var taken: [Int] = []  // cues that a direct quotation of the sentence has used
      var next = used
      while next < direct.count, direct[next].range.lowerBound < sentence.tokens.upperBound {
        if let cue = direct[next].attribution.cue, direct[next].attribution.strength == .adjacent {
          taken.append(cue.lowerBound)
        }
        next += 1
      }
      if let reading = reading(of: sentence.tokens, taken: taken, quoted: spans[span...]) { readings.append(reading) }
    }
    return readings
  }

  /// The reading of a sentence by its first cue that takes a clause.
  private func reading(of sentence: Range<Int>, taken: [Int], quoted: ArraySlice<QuotedSpan>) -> QuotationReading? {
    let floor = sentence.lowerBound
    var hidden = quoted.startIndex
    for at in sentence {
      while hidden < quoted.endIndex, quoted[hidden].tokens.upperBound <= at { hidden += 1 }
      if hidden < quoted.endIndex, quoted[hidden].tokens.contains(at) { continue }
      if words.isA(at, .according), !taken.contains(at),
        let source = AccordingTo(words: words).source(in: at..<sentence.upperBound, onlyAtStart: true)
      {
        return accordingTo(source, sentence)
      }
      guard words.isCueVerb(at, .verb, floor: floor), !taken.contains(at), at > floor,
        !words.isPassive(at, floor: floor), !isReducedRelative(at),
        let speaker = AttributionBefore(words: words).speaker(of: at, in: floor..<sentence.upperBound)
      else { continue }
      let attribution = SpeechAttribution(speaker: speaker, cue: at..<at + 1, strength: .adjacent)
      if let clause = clauseAfter(at, limit: sentence.upperBound) {
        return QuotationReading(range: clause, content: clause, isDirect: false, attribution: attribution)
      }
      // "…, Norway and Sweden that have claimed lives": what a relative clause tells of a thing is said by nobody.
      let isRelative = speaker.upperBound < at && (speaker.upperBound..<at).contains { words.isA($0, .relative) }
      // "…, three years ⟦less than⟧ the court had asked for": a measure of what stands before, which nobody says.
      let isMeasure = speaker.contains { words.isA($0, .comparing) }
      if !isRelative, !isMeasure, let clause = clauseBefore(speaker, sentence) {
        return QuotationReading(range: clause, content: clause, isDirect: false, attribution: attribution)
      }
    }
    return nil
  }

  /// "Footage ⟦posted⟧ online showed …": what was posted, and not who did so.
  private func isReducedRelative(_ verb: Int) -> Bool {
    document.syntax.tags[verb].xpos == .vbn && document.syntax.relations[verb] == .acl
  }

  /// What follows "said", "said on Monday that", "told reporters": to the sentence's end, without its stop.
  private func clauseAfter(_ verb: Int, limit: Int) -> Range<Int>? {
    var start = verb + 1
    if let that = (start..<min(limit, start + 10)).first(where: { opensStatement($0) }),
      !(start..<that).contains(where: { words.isComma($0) && $0 == verb + 1 })
    {
      start = that + 1
    } else if start < limit {
      // "tweeted an image": an object and no clause.
      if let object = document.syntax.child(of: verb, .obj), document.syntax.child(of: verb, .ccomp) == nil,
        !isSeenDoing(object, limit: limit)
      {
        return nil
      }
      guard words.isWord(start) || document.tokens[start].shape.contains(.number) else { return nil }
      if words.isA(start, [.preposition, .to, .coordinator]), !words.isA(start, [.subordinator, .conditional]) {
        return nil
      }
      if words.cue(verb).contains(.address), !words.cue(verb).contains(.speech) { return nil }
      // "Told ⟦reporters⟧ the brakes had failed"
      if let listener = document.syntax.child(of: verb, .iobj), listener >= start,
        let said = document.syntax.child(of: verb, .ccomp), listener < said
      {
        start = listener + 1
      }
    }
    // "…, adding: “…”" goes on to words of their own.
    let next = (start..<limit).first { at in
      at > start + 2 && words.isComma(at - 1) && words.endsInIng(at) && words.isA(at, .reporting)
    }
    var end = next.map { $0 - 1 } ?? joinedToCue(verb, start..<limit) ?? limit
    while end > start, document.isStop(end - 1) { end -= 1 }
    guard end - start >= 3, start > verb + 1 || tellsSomething(start..<end) else { return nil }
    return start..<end
  }

  /// "Said 38 had died, ⟦but⟧ later lowered the figure": where what else is done begins.
  private func joinedToCue(_ verb: Int, _ clause: Range<Int>) -> Int? {
    let syntax = document.syntax
    let joined = clause.first { token in
      Int(syntax.heads[token]) == verb && syntax.relations[token] == .conj && syntax.tags[token].upos == .verb
        && syntax.tags[token].xpos.isFiniteVerb && syntax.child(of: token, .nsubj) == nil
    }
    guard let joined, let joint = syntax.child(of: joined, .cc), joint > clause.lowerBound + 2,
      words.isComma(joint - 1)
    else { return nil }
    return joint - 1
  }

  /// Whether a verb is in what is said without "that": "fired warning shots in an attempt to scare them" says nothing.
  private func tellsSomething(_ clause: Range<Int>) -> Bool {
    clause.contains { token in
      switch document.syntax.tags[token].xpos {
      case .vbd, .vbz, .vbp, .vbg, .vbn, .md: true
      default: false
      }
    }
  }

  /// Whether a token is "that", and not the one of "vowed to mend the bridge that burnt".
  private func opensStatement(_ token: Int) -> Bool {
    guard document.tokens[token].form == Form.that else { return false }
    let head = Int(document.syntax.heads[token])
    return head < 0 || document.syntax.relations[head] != .aclRelative
  }

  /// "recalled ⟦the ferry⟧ slowing down": an object that does something, which makes a clause of the two.
  private func isSeenDoing(_ object: Int, limit: Int) -> Bool {
    object + 1 < limit && document.syntax.tags[object + 1].xpos == .vbg
  }

  /// "The bridge is safe, the mayor said": from the sentence's start to the comma before the speaker.
  private func clauseBefore(_ speaker: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    guard speaker.lowerBound - 1 > sentence.lowerBound, words.isComma(speaker.lowerBound - 1) else { return nil }
    let clause = sentence.lowerBound..<speaker.lowerBound - 1
    return clause.count >= 3 && !isOccasion(clause) ? clause : nil
  }

  /// "⟦While the mayor waits⟧, the quarrels continue": a clause that hangs on what follows it tells when, and is not what is said.
  /// What is said has a clause of its own behind such a one: "If the dam breaks, the town is lost, the mayor said".
  private func isOccasion(_ clause: Range<Int>) -> Bool {
    words.isA(clause.lowerBound, .subordinator) && !clause.contains(where: words.isComma)
  }

  /// The rest of a sentence with "according to X" at its start or end.
  private func accordingTo(_ source: SpeechAttribution, _ sentence: Range<Int>) -> QuotationReading? {
    guard let cue = source.cue, let speaker = source.speaker else { return nil }
    var content: Range<Int>
    if cue.lowerBound - sentence.lowerBound > 3 {
      content = sentence.lowerBound..<cue.lowerBound
    } else {
      let comma = (speaker.upperBound..<sentence.upperBound).first { words.isComma($0) } ?? speaker.upperBound
      content = min(comma + 1, sentence.upperBound)..<sentence.upperBound
    }
    while let last = content.last, !words.isWord(last), !document.tokens[last].shape.contains(.number) {
      content = content.lowerBound..<last
    }
    guard content.count >= 3 else { return nil }
    return QuotationReading(range: content, content: content, isDirect: false, attribution: source)
  }
}
