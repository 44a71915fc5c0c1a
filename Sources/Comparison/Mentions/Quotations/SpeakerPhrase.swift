/// Finds the noun phrase that names a speaker, to the left or to the right of a quotation cue.
///
///     "…," ⟦Rosa Meyer, who runs the mill,⟧ said  →  Rosa Meyer
///     "…," said ⟦a spokesman for the bank⟧ on Friday
struct SpeakerPhrase {
  let words: SpeechWords
  private var document: Document { words.document }

  init(words: SpeechWords) { self.words = words }

  /// The subject that stands before the verb at `verb`, not reaching further left than `floor`.
  func before(_ verb: Int, floor sentence: Int) -> Range<Int>? {
    let floor = clauseStart(of: verb, floor: sentence)
    var end = verb
    while end > floor, words.isBetween(end - 1) { end -= 1 }
    guard end > floor else { return nil }
    if words.isSpeakingPronoun(end - 1) { return end - 1..<end }
    if let parsed = ParsedSubject(words: words).subject(of: verb, floor: sentence) {
      return owner(before: parsed.lowerBound, floor: floor)..<parsed.upperBound
    }
    // "A controller can be heard ⟦saying⟧": a participle right behind the verb that it hangs on.
    if words.endsInIng(verb), Int(document.syntax.heads[verb]) == verb - 1,
      document.syntax.tags[verb - 1].upos == .verb,
      let parsed = ParsedSubject(words: words).subject(ofParticiple: verb, floor: sentence)
    {
      return parsed
    }
    if let head = headOfApposition(before: end, floor: floor) { return head }
    while end > floor, !words.isNominal(end - 1) {
      // "the mayor, who said": the relative pronoun stands for what is before it.
      guard words.isA(end - 1, .relative) || words.isComma(end - 1) || document.mark(end - 1) == 0x29 else {
        return nil
      }
      end = document.mark(end - 1) == 0x29 ? openingBracket(of: end - 1, floor: floor) : end - 1
    }
    return phrase(endingAt: end, floor: floor).map { owner(before: $0.lowerBound, floor: floor)..<$0.upperBound }
  }

  /// Where the clause of a verb begins: behind the last relative pronoun or conjunction whose clause is still open at the verb.
  ///
  /// In "the report, which X's head, Y, called" the clause is open; in "X, who lost, said" a comma has closed it.
  private func clauseStart(of verb: Int, floor: Int) -> Int {
    var commas = 0
    var at = verb
    while at > floor, words.isBetween(at - 1) { at -= 1 }
    let subject = at
    while at > floor {
      at -= 1
      if words.isComma(at) { commas += 1 }
      if document.mark(at) == 0x3B { return at + 1 }
      let opens = words.isA(at, .relative) || words.isA(at, .subordinator) && !words.isA(at, .preposition)
      if opens, at + 1 < subject, commas % 2 == 0 { return at + 1 }
    }
    return floor
  }

  /// "X, the mayor of Y, said": where a comma or dash stands before the verb, the phrase that the first one follows.
  private func headOfApposition(before end: Int, floor: Int) -> Range<Int>? {
    guard words.isComma(end - 1) || document.isDash(end - 1) else { return nil }
    var start = floor
    while start < end, words.isComma(start) || words.isA(start, .coordinator) || document.isDash(start) { start += 1 }
    // An adverbial in front ends at its comma: "On Monday, X, …, said".
    while start < end, words.isA(start, [.preposition, .subordinator, .to]) || words.isBetween(start) {
      guard let comma = (start..<end - 1).first(where: { words.isComma($0) }) else { return nil }
      start = comma + 1
    }
    guard start < end else { return nil }
    guard
      let stop = (start..<end - 1).first(where: {
        words.isComma($0) || document.isDash($0) || document.mark($0) == 0x28
      }),
      stop > start
    else { return nil }
    if words.isSpeakingPronoun(stop - 1) { return stop - 1..<stop }
    return phrase(endingAt: stop, floor: start)
  }

  /// The noun phrase whose last token is before `end`.
  private func phrase(endingAt end: Int, floor: Int) -> Range<Int>? {
    var start = end
    while start > floor {
      let index = start - 1
      if words.isA(index, [.determiner, .possessive]),
        !words.isA(index, .subordinator) || words.isA(index, .definiteArticle)
      {
        start = index
        guard start > floor, continuesLeft(start - 1, floor: floor) else { break }
        start -= 1
      } else if words.isNominal(index), !isVerbal(index, floor: floor) {
        start = index
      } else if start < end, continuesLeft(index, floor: floor) {
        start = index
      } else {
        break
      }
    }
    if let outer = holder(of: start..<end, floor: floor) { return outer }
    return (start..<end).contains { words.isWord($0) } ? start..<end : nil
  }

  /// "⟦the bank⟧’s lawyers": whose they are belongs to the phrase, and a phrase never begins inside a word. The tagger takes "’s"
  /// for "is" now and then, so that it is told by its place.
  private func owner(before start: Int, floor: Int) -> Int {
    guard start > floor, document.tokens[start - 1].range.end == document.tokens[start].range.start,
      words.isWord(start), words.isWord(start - 1)
    else { return start }
    return phrase(endingAt: start, floor: floor)?.lowerBound ?? start - 1
  }

  /// "Workers marching through ⟦the streets⟧ chanted": a common noun behind a preposition belongs to the phrase before it.
  private func holder(of object: Range<Int>, floor: Int) -> Range<Int>? {
    guard object.lowerBound - 2 >= floor, words.isA(object.lowerBound - 1, .preposition), let last = object.last,
      !words.isCapitalized(last), document.syntax.tags[last].upos == .noun
    else { return nil }
    let before = object.lowerBound - 2
    switch document.syntax.tags[before].xpos {
    case .vbg, .vbn:
      guard before > floor, document.syntax.tags[before - 1].upos.isNominal else { return nil }
      return phrase(endingAt: before, floor: floor)
    case .nn, .nns: return phrase(endingAt: before + 1, floor: floor)
    default: return nil
    }
  }

  /// Whether a preposition or "and" inside the phrase is passed: "a spokesman ⟦for⟧ the bank", "Meyer ⟦and⟧ Sons".
  private func continuesLeft(_ index: Int, floor: Int) -> Bool {
    guard index > floor else { return false }
    if words.isA(index, .preposition), !words.isA(index, .subordinator) {
      let before = words.titles.classes(of: document.tokens[index - 1].form)
      if words.isA(index, .of) { return words.isNominal(index - 1) }
      return !before.isDisjoint(with: [.role, .title, .body])
    }
    return words.isA(index, .additive) && words.isCapitalized(index - 1) && index + 1 < document.tokens.count
      && words.isCapitalized(index + 1)
  }

  /// A cue verb in small letters ends a phrase.
  private func isVerbal(_ index: Int, floor: Int) -> Bool {
    guard !words.isCapitalized(index), words.isWord(index) else { return false }
    switch document.syntax.tags[index].xpos {
    case .vbd, .vbz, .vbp, .md: return true
    default: break
    }
    let cue = words.cue(index)
    return !cue.isDisjoint(with: .verb) && cue.isDisjoint(with: .noun)
      && words.titles.classes(of: document.tokens[index].form).isEmpty
  }

  private func openingBracket(of close: Int, floor: Int) -> Int {
    var at = close
    while at > floor, document.mark(at) != 0x28 { at -= 1 }
    return at
  }

  /// The subject that follows an inverted verb ("said ⟦the mayor of Lund⟧, who …").
  func after(_ start: Int, limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    if words.isSpeakingPronoun(start) { return words.isA(start, .firstPerson) ? nil : start..<start + 1 }
    var end = start
    while end < limit {
      if words.isNominal(end), !isVerbal(end, floor: start) {
        end += 1
      } else if words.isA(end, [.determiner, .possessive]), !words.isA(end, .subordinator) {
        end += 1
      } else if end > start, continuesRight(end, limit: limit) {
        end += 1
      } else {
        break
      }
    }
    while end > start, words.isA(end - 1, [.preposition, .determiner]) || words.isBetween(end - 1) { end -= 1 }
    return end > start ? start..<end : nil
  }

  private func continuesRight(_ index: Int, limit: Int) -> Bool {
    guard index + 1 < limit, words.isWord(index + 1) else { return false }
    if words.isA(index, .of) { return true }
    if words.isA(index, .preposition), !words.isA(index, .subordinator) {
      let before = words.titles.classes(of: document.tokens[index - 1].form)
      return !before.isDisjoint(with: [.role, .title])
    }
    return words.isA(index, .additive) && words.isCapitalized(index - 1) && words.isCapitalized(index + 1)
  }

  /// The first noun phrase of a clause, its subject as a rule: "In the morning ⟦the clerk⟧ was angry".
  func subject(of clause: Range<Int>) -> Range<Int>? {
    if let root = clause.first(where: {
      document.syntax.relations[$0] == .root && document.syntax.tags[$0].upos == .verb
    }),
      let parsed = ParsedSubject(words: words).subject(of: root, floor: clause.lowerBound)
    {
      return parsed
    }
    var start = clause.lowerBound
    while start < clause.upperBound, words.isA(start, .coordinator) || !words.isWord(start) { start += 1 }
    if start < clause.upperBound, words.isA(start, [.preposition, .subordinator, .to]) || words.isBetween(start) {
      if let comma = (start..<clause.upperBound).first(where: { words.isComma($0) }), comma + 1 < clause.upperBound {
        start = comma + 1
        while start < clause.upperBound, !words.isWord(start) { start += 1 }
      }
    }
    while start < clause.upperBound, words.isBetween(start) || words.isA(start, .preposition) { start += 1 }
    return after(start, limit: clause.upperBound)
  }
}
