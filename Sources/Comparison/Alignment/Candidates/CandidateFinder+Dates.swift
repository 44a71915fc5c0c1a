extension CandidateFinder {
  /// Dates and times of a clause: when what it tells took place, and that it has no end in sight ("until further notice").
  ///
  /// Other durations are amounts (``durations()``); recurring times are not compared, nor times that are only "now" or "recently".
  func addDates(_ speakers: SpeakerIndex, to found: inout [ClaimDraft]) {
    for mention in reading.mentions {
      guard case .date(let timex) = mention.value,
        timex.kind == .date || timex.kind == .time || timex.value == Timex.openEnd,
        isCompared(mention.sentence),
        !timex.value.hasSuffix("_REF"), !isInside(mention)
      else { continue }
      let head = headToken(of: mention.tokens)
      let last = addCandidate(
        .date, focus: mention.tokens, focusRange: mention.range, sentence: mention.sentence, value: .date(timex),
        head: nil, clause: reading.clause(of: head), about: gist(at: head, besides: mention.tokens), speakers: speakers,
        to: &found)
      if let clause = reading.clause(of: head) {
        found[last].isReading = isReading(clause)
        found[last].isOnce = predicates.classes(of: reading.syntax.lemmas[clause.predicate]).contains(.once)
      }
      if !Self.isBound(mention.tokens, document) {
        found[last].moment = Scene.scene(
          of: Moment(of: head, in: reading), in: reading, concepts: concepts)
      }
    }
  }

  /// "Inflation was ⟦9.1 per cent⟧ in May": what is told is a number, and another month has another.
  private func isReading(_ clause: Clause) -> Bool {
    let syntax = reading.syntax
    guard syntax.child(of: clause.predicate, .cop) != nil else { return false }
    return [.num, .sym].contains(syntax.tags[clause.predicate].upos)
      || syntax.child(of: clause.predicate, .nummod) != nil
  }

  /// Whether a date only bounds what is told: "since Tuesday", "by the end of May".
  static func isBound(_ focus: Range<Int>, _ document: Document) -> Bool {
    let first = document.tokens[focus.lowerBound].classes
    return first.contains(.bounding)
      || focus.lowerBound > 0 && document.tokens[focus.lowerBound - 1].classes.contains(.bounding)
  }

  /// Whether the date is the end of a range, which is a mention of its own inside that of the range.
  private func isInside(_ mention: Mention) -> Bool {
    reading.mentions(in: mention.sentence).contains { other in
      guard case .date = other.value else { return false }
      return other.range != mention.range && other.range.contains(mention.range)
    }
  }
}
