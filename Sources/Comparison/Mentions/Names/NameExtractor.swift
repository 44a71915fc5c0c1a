/// Finds the names of a document: persons, bodies, places and other things, each with what it is the name of.
///
///     "General Rosa Meyer, the head of the Port Authority (PA), …  Meyer …"
///       →  Rosa Meyer (person, role), Port Authority (organization), PA = Port Authority, Meyer = Rosa Meyer
///
/// Stretches of capitals are found first, titles are cut from them, and the spellings are put together; what each names is
/// decided by all its mentions. Headlines in capitals are read last, by the names of the body.
public struct NameExtractor: Sendable {
  private let lexicon: Lexicon

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions in reading order.
  public func mentions(in document: Document) -> [Mention] {
    let words = NameWords(document: document, lexicon: lexicon)
    let finder = NameRunFinder(words: words)
    let splitter = NameSplitter(words: words)
    var candidates: [NameCandidate] = []
    var headlines: [Int] = []
    for (index, sentence) in document.sentences.enumerated() {
      if TitleCase(words: words).isTitleCased(sentence) {
        headlines.append(index)
      } else {
        for run in finder.runs(in: sentence.tokens) { candidates += splitter.candidates(of: run, in: index) }
      }
    }
    if !headlines.isEmpty {
      candidates += HeadlineNames(words: words).candidates(of: headlines, knowing: candidates)
      candidates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    let article = ArticleNames(words: words, matcher: NameMatcher(lexicon.names))
    let (numbers, names) = article.entities(of: candidates)
    let roles = NameRole(words: words)
    return candidates.enumerated().compactMap { index, candidate in
      guard numbers[index] >= 0 else { return nil }
      let (canonical, kind) = names[numbers[index]]
      let role = kind == .person || kind == .organization ? roles.role(of: candidate) : nil
      let name = Name(kind: kind, canonical: canonical, entity: numbers[index], role: role.map { document.range($0) })
      return Mention(
        range: document.range(candidate.tokens), tokens: candidate.tokens, sentence: candidate.sentence,
        value: .name(name))
    }
  }
}
