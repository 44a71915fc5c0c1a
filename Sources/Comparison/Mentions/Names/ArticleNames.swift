/// The spellings of names in one article, put together to the things that they name.
///
///     "Rosa Meyer … the Port Authority (PA) … Meyer … the PA"   →  two entities
///
/// Spellings are compared, not mentions: an article has few.
struct ArticleNames {
  let words: NameWords
  let matcher: NameMatcher
  private var document: Document { words.document }

  /// One way in which the article writes a name.
  struct Spelling {
    let text: String
    let key: NameKey
    let known: KnownNames.Entry?
    var mentions: [Int]
    var points: NameClassifier.Points
    /// The word in brackets after it, which stands for it from there on.
    var shortForm: Form?
  }

  /// The number of the entity of each candidate, -1 for one that is no name, and for each entity its best spelling and kind.
  func entities(of candidates: [NameCandidate]) -> (numbers: [Int], names: [(canonical: String, kind: Name.Kind)]) {
    var spellings = spellings(of: candidates)
    let links = NameLinks(words: words, matcher: matcher).parents(&spellings, candidates)
    var numbers = [Int](repeating: -1, count: candidates.count)
    var numberOf = [Int](repeating: -1, count: spellings.count)
    var groups: [[Int]] = []
    for index in spellings.indices {
      let root = links[index]
      if numberOf[root] < 0 {
        numberOf[root] = groups.count
        groups.append([])
      }
      groups[numberOf[root]].append(index)
    }
    let refused = groups.map { isWord($0.map { spellings[$0] }, candidates) }
    for index in spellings.indices {
      let number = numberOf[links[index]]
      guard !refused[number] else { continue }
      for mention in spellings[index].mentions { numbers[mention] = number }
    }
    let names = groups.map { group -> (canonical: String, kind: Name.Kind) in
      var points = NameClassifier.Points()
      for index in group { points += spellings[index].points }
      return (canonical(group.map { spellings[$0] }), points.best)
    }
    return (numbers, names)
  }

  /// Whether all that a group holds is one ordinary word with a capital ("Peace", "the Embassy") that nothing takes for a name.
  private func isWord(_ group: [Spelling], _ candidates: [NameCandidate]) -> Bool {
    guard group.count == 1, group[0].known == nil, group[0].key.words.count == 1, group[0].points.person < 2 else {
      return false
    }
    return group[0].mentions.allSatisfy { mention in
      let tokens = candidates[mention].tokens
      return tokens.count == 1 && candidates[mention].title == nil && words.isOrdinary(tokens.lowerBound)
        && !words.isSmallAcronym(tokens.lowerBound)
        && !(words.shape(tokens.lowerBound).contains(.allCapitals) && words.small[words.form(tokens.lowerBound)] == nil)
    }
  }

  private func spellings(of candidates: [NameCandidate]) -> [Spelling] {
    var spellings: [Spelling] = []
    var places = FormTable<Int>(capacity: 128)
    let classifier = NameClassifier(words: words)
    for (index, candidate) in candidates.enumerated() {
      let text = text(candidate.tokens)
      let form = Form(utf8: text.utf8)
      let points = classifier.points(candidate)
      if let place = places[form] {
        spellings[place].mentions.append(index)
        spellings[place].points += points
      } else {
        places[form] = spellings.count
        spellings.append(
          Spelling(
            text: text, key: NameKey(text, lexicon: words.lexicon.names, titles: words.lexicon.titles),
            known: candidate.known,
            mentions: [index], points: points))
      }
    }
    return spellings
  }

  /// The words of a name with single spaces.
  func text(_ tokens: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in tokens {
      if index > tokens.lowerBound, words.shape(index).contains(.spaceBefore) { bytes.append(0x20) }
      bytes += document.bytes(index)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The best spelling: the name that the lists give, else a full one before a short one, the more frequent, the first by bytes.
  private func canonical(_ group: [Spelling]) -> String {
    if let known = group.compactMap(\.known).first { return known.canonical }
    let best = group.max { a, b in
      if a.key.isFull != b.key.isFull { return b.key.isFull }
      if a.mentions.count != b.mentions.count { return a.mentions.count < b.mentions.count }
      if a.text.utf8.count != b.text.utf8.count { return a.text.utf8.count < b.text.utf8.count }
      return b.text < a.text
    }
    return best?.text ?? ""
  }
}
