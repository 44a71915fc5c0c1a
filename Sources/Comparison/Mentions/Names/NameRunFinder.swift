/// Finds the stretches of a sentence that are written as names: capitals and what holds them together.
///
///     on Friday ⟦Abu Mahdi al-Muhandis⟧ of the ⟦Popular Mobilization Forces⟧ and ⟦Iran⟧-backed men
struct NameRunFinder {
  let words: NameWords
  private var document: Document { words.document }

  /// The runs of a sentence in reading order.
  func runs(in sentence: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      if let start = begins(at, limit: sentence.upperBound, first: sentence.lowerBound) {
        var end = start
        while let next = extend(end, from: at, limit: sentence.upperBound) { end = next }
        runs.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return runs
  }

  /// The end of the first piece of a run that begins at a token; nil where none does.
  private func begins(_ at: Int, limit: Int, first: Int) -> Int? {
    let shape = words.shape(at)
    guard shape.contains(.word) else { return nil }
    let isCapitalized = shape.contains(.capitalized)
    let particle = isCapitalized ? [] : words.particle(at)
    if isCapitalized || particle.contains(.article),
      let known = words.lexicon.names.known.longest(in: document, from: at, limit: limit),
      words.isCapitalized(known.end - 1)
    {
      return known.end
    }
    if isCapitalized {
      guard !words.words(at).contains(.calendar), !shape.contains(.clitic) else { return nil }
      if words.isFunction(at) {
        // "Will Smith", "So Yong": a function word begins a name only if the tagger takes it for one.
        guard words.isProper(at), at + 1 < limit, words.isCapitalized(at + 1), !words.isFunction(at + 1) else {
          return nil
        }
      }
      return at + 1
    }
    if words.isSmallAcronym(at) { return at + 1 }
    // "al-Muhandis said", "bin Laden said", "de Blasio said"
    guard !particle.isDisjoint(with: [.article, .kin, .inner]), at + 1 < limit else { return nil }
    if words.isHyphen(at + 1), particle.contains(.article) { return capitalAfterHyphen(at + 1, limit: limit) }
    guard !words.isFunction(at), !particle.contains(.article), words.isCapitalized(at + 1), words.isProper(at) else {
      return nil
    }
    return at + 2
  }

  /// The end of the name part after the hyphen at `hyphen`; a mark for the letter ayn may stand before the capital.
  private func capitalAfterHyphen(_ hyphen: Int, limit: Int) -> Int? {
    var next = hyphen + 1
    if next + 1 < limit, document.mark(next) == 0x27 || document.mark(next) == 0xE2,
      !words.shape(next + 1).contains(.spaceBefore)
    {
      next += 1
    }
    guard next < limit, words.isCapitalized(next) else { return nil }
    return next + 1
  }

  /// The end of the run with the next piece, if another belongs to it.
  private func extend(_ end: Int, from start: Int, limit: Int) -> Int? {
    guard end < limit else { return nil }
    let shape = words.shape(end)
    if shape.contains(.word) { return extendWord(end, from: start, limit: limit) }
    if words.isHyphen(end) { return extendHyphen(end, from: start, limit: limit) }
    let mark = document.mark(end)
    if mark == 0x26, end + 1 < limit, words.isCapitalized(end + 1) { return end + 2 }  // Marks & Spencer
    if mark == 0x27 || mark == 0xE2, shape.contains(.spaceBefore), end + 1 < limit, words.isCapitalized(end + 1),
      !words.shape(end + 1).contains(.spaceBefore), !hasClosingMark(after: end, limit: limit), !document.isDash(end)
    {
      return end + 2  // Muhammad 'Abdallah
    }
    if mark == 0x27 || mark == 0xE2, !document.isDash(end), !shape.contains(.spaceBefore), end + 1 < limit,
      words.isCapitalized(end + 1),
      document.bytes(end - 1).last != 0x73, !hasOpeningMark(before: start), !words.isFunction(end + 1)
    {
      return end + 2  // Wafa' Najjar
    }
    if mark == 0x2C, end + 1 < limit, words.particle(end + 1).contains(.suffix), words.isCapitalized(end + 1) {
      return end + 2
    }
    return nil
  }

  private func hasClosingMark(after index: Int, limit: Int) -> Bool {
    (index + 1..<limit).contains {
      document.mark($0) == document.mark(index) && !words.shape($0).contains(.spaceBefore)
    }
  }

  private func hasOpeningMark(before start: Int) -> Bool {
    let first = document.sentences[document.sentence(of: start)].tokens.lowerBound
    return (first..<start).contains { document.mark($0) == 0x27 || document.mark($0) == 0xE2 && !document.isDash($0) }
  }

  private func extendWord(_ end: Int, from start: Int, limit: Int) -> Int? {
    let shape = words.shape(end)
    if shape.contains(.clitic) {
      // Sa'D: a clitic in a capital is a slip of the printer's; King's College: the head noun of a body follows.
      let isCapitalClitic = document.bytes(end).last.map { Bytes.isCapital($0) } ?? false
      if isCapitalClitic, !words.shape(end - 1).contains(.allCapitals) { return end + 1 }
      guard end + 1 < limit, words.isCapitalized(end + 1), !isPlace(start..<end) else { return nil }
      return words.words(end + 1).isDisjoint(with: [.body, .place]) ? nil : end + 2
    }
    if shape.contains(.capitalized) {
      if words.words(end).contains(.calendar) { return nil }
      // A function word in capitals goes on with a name ("Kim In Chol") only before another capital.
      if words.isFunction(end) {
        // "Save Our Seas": a possessive in capitals is of a title.
        guard words.isProper(end) || words.isA(end, .possessive), end + 1 < limit, words.isCapitalized(end + 1) else {
          return nil
        }
      }
      return end + 1
    }
    return extendSmall(end, from: start, limit: limit)
  }

  /// Small words between capitals: van der Bellen, Ministry of Defence, Health and Human Services.
  private func extendSmall(_ end: Int, from start: Int, limit: Int) -> Int? {
    let particle = words.particle(end)
    guard !particle.isEmpty else { return nil }
    var next = end + 1
    if particle.contains(.article), next < limit, words.isHyphen(next) { return capitalAfterHyphen(next, limit: limit) }
    if words.isA(end, .of), words.isTitle(end - 1), next < limit, words.isCapitalized(next),
      words.title(next).contains(.office)
    {
      return next + 1  // Secretary of State
    }
    if particle.contains(.joining), joins(start..<end) {
      if next < limit, words.isA(next, .definiteArticle) { next += 1 }
      guard next < limit, words.isCapitalized(next), !words.isTitle(next), !words.words(next).contains(.calendar) else {
        return nil
      }
      if words.isA(end, .coordinator), !isListed(start..<end) { return nil }
      return next + 1
    }
    guard !particle.isDisjoint(with: [.inner, .kin]), !words.isFunction(end) || particle.contains(.inner) else {
      return nil
    }
    while next < limit, !words.particle(next).isDisjoint(with: [.inner, .kin, .article]), !words.isCapitalized(next),
      next - end < 3
    {
      next += 1
    }
    if next < limit, words.isHyphen(next) { return capitalAfterHyphen(next, limit: limit) }
    guard next < limit, words.isCapitalized(next),
      !words.isA(end, [.preposition, .determiner, .doAuxiliary, .subordinator, .coordinator])
    else {
      return nil
    }
    return next + 1
  }

  private func extendHyphen(_ end: Int, from start: Int, limit: Int) -> Int? {
    guard end + 1 < limit, words.shape(end + 1).contains(.word) else { return nil }
    if let next = capitalAfterHyphen(end, limit: limit) {
      // US-Iran: two places are two names.
      return isPlace(start..<end) && isPlace(end + 1..<next) ? nil : next
    }
    // Abd-al-Rahman, Abdul-ghani: a particle, or the second half of an eastern given name in small letters.
    guard !words.particle(end + 1).isEmpty, end + 2 < limit, words.isHyphen(end + 2) else {
      return isGivenHalf(end + 1, limit)
    }
    return capitalAfterHyphen(end + 2, limit: limit)
  }

  /// "Kim Jong-un", "Ban Ki-moon": a short small half that is no English word, or stands behind a half of three letters at most.
  private func isGivenHalf(_ index: Int, _ limit: Int) -> Int? {
    let (first, second) = (document.tokens[index - 2].range.count, document.tokens[index].range.count)
    guard first <= 6, second <= 6, index - 3 >= 0, words.isCapitalized(index - 2) else { return nil }
    guard words.isCapitalized(index - 3) || index + 1 < limit && words.isCapitalized(index + 1) else { return nil }
    guard !words.isOrdinary(index) || words.isProper(index) || first <= 3 && !words.isOrdinary(index - 2) else {
      return nil
    }
    return index + 1
  }

  /// Whether the run can go on with "of": its last word is the noun of a body, a place or a thing.
  private func joins(_ run: Range<Int>) -> Bool {
    guard let last = run.last else { return false }
    if words.words(last).isDisjoint(with: [.body, .place, .placeAfter, .work]) { return isListed(run) }
    return true
  }

  /// Whether "of" already stands in the run, so that "and" may go on with it.
  private func isListed(_ run: Range<Int>) -> Bool {
    run.contains { words.isA($0, .of) && !words.isCapitalized($0) }
  }

  private func isPlace(_ run: Range<Int>) -> Bool {
    guard let known = words.lexicon.names.known.longest(in: document, from: run.lowerBound, limit: run.upperBound)
    else { return false }
    return known.end == run.upperBound && (known.entry.kind == .place || known.entry.isDemonym)
  }
}
