/// Finds names in headlines where every word has a capital: those that the lists know or that the body names.
///
///     Meyer Quits Port Authority Amid Row   →  Meyer · Port Authority
struct HeadlineNames {
  let words: NameWords
  private var document: Document { words.document }

  /// The names of some sentences; `found` are the names of the others.
  func candidates(of sentences: [Int], knowing found: [NameCandidate]) -> [NameCandidate] {
    var inNames = FormTable<Bool>(capacity: 256)
    for candidate in found {
      for index in candidate.tokens where isContent(index) { inNames[words.form(index)] = true }
    }
    return sentences.flatMap { number -> [NameCandidate] in
      let tokens = document.sentences[number].tokens
      var candidates: [NameCandidate] = []
      var at = tokens.lowerBound
      while at < tokens.upperBound {
        if words.shape(at).contains(.word), let end = end(of: at, limit: tokens.upperBound, inNames) {
          candidates += NameSplitter(words: words).candidates(of: at..<end, in: number)
          at = end
        } else {
          at += 1
        }
      }
      return candidates
    }
  }

  private func isContent(_ index: Int) -> Bool {
    words.shape(index).contains(.word) && words.isCapitalized(index) && !words.isFunction(index)
  }

  /// The end of the name that begins at a token: as far as words of the body's names go, or a known name.
  private func end(of start: Int, limit: Int, _ inNames: FormTable<Bool>) -> Int? {
    if let known = words.lexicon.names.known.longest(in: document, from: start, limit: limit),
      words.isCapitalized(start)
    {
      return known.end
    }
    var end = start
    while end < limit {
      if isContent(end), inNames[words.form(end)] != nil {
        end += 1
      } else if end > start, words.isHyphen(end), end + 1 < limit, inNames[words.form(end + 1)] != nil {
        end += 2
      } else if end > start, words.particle(end).contains(.joining) || words.particle(end).contains(.inner),
        end + 1 < limit,
        isContent(end + 1), inNames[words.form(end + 1)] != nil, !words.isA(end, .preposition) || words.isA(end, .of)
      {
        end += 2
      } else {
        break
      }
    }
    return end > start ? end : nil
  }
}
