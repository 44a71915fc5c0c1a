/// Weighs what a name names: by its words, the words before and after it, and the lists.
///
/// Each sign gives points to a kind; the points of all mentions of an entity are added, so that one clear mention settles
/// the rest.
struct NameClassifier {
  let words: NameWords
  private var document: Document { words.document }

  /// Points for each kind of name.
  struct Points {
    var person = 0
    var organization = 0
    var place = 0
    var other = 0

    static func += (a: inout Points, b: Points) {
      a.person += b.person
      a.organization += b.organization
      a.place += b.place
      a.other += b.other
    }

    /// Adds points to a kind.
    mutating func add(_ number: Int, _ kind: Name.Kind) {
      switch kind {
      case .person: person += number
      case .organization: organization += number
      case .place: place += number
      case .other: other += number
      }
    }

    /// The kind with most points; a person or body goes before a place, and anything before nothing.
    var best: Name.Kind {
      let most = max(person, organization, place, other)
      if most <= 0 { return .other }
      if person == most { return .person }
      if organization == most { return .organization }
      return place == most ? .place : .other
    }
  }

  /// The points that one mention gives.
  func points(_ candidate: NameCandidate) -> Points {
    var points = Points()
    if let known = candidate.known { points.add(8, known.kind) }
    if candidate.title != nil { points.person += 8 }
    form(candidate.tokens, to: &points)
    surroundings(candidate, to: &points)
    return points
  }

  /// What the words of the name tell.
  private func form(_ tokens: Range<Int>, to points: inout Points) {
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    // The head of "Ministry of Defence" stands before "of", that of "Defence Ministry" at the end.
    let of = tokens.first { words.isA($0, .of) && !words.isCapitalized($0) }
    let head = of.map { max(first, $0 - 1) } ?? last
    let kinds = words.words(head)
    let wordCount = tokens.count { words.shape($0).contains(.word) }
    if wordCount > 1 || of != nil {
      if kinds.contains(.company) { points.organization += 6 }
      if kinds.contains(.body) { points.organization += 6 }
      if kinds.contains(.place) { points.place += words.isGiven(first) ? 4 : 5 }
      if kinds.contains(.work) { points.other += 6 }
      if words.words(first).contains(.placeAfter), wordCount == 2 { points.place += 3 }
      if tokens.contains(where: { words.words($0).contains(.work) && $0 != head }), kinds.isEmpty { points.other += 2 }
    } else if words.shape(first).contains(.allCapitals), document.tokens[first].range.count <= 6 {
      points.organization += 3
    } else if words.isSmallAcronym(first) {
      points.organization += 3
    } else if kinds.contains(.body) {
      points.organization += 2
    } else if kinds.contains(.work) {
      points.other += 2
    }
    guard of == nil else { return }
    if words.isGiven(first), wordCount > 1 { points.person += 5 }
    if words.isGiven(first), wordCount == 1 { points.person += 2 }
    if tokens.contains(where: { !words.particle($0).isDisjoint(with: [.kin, .article]) && !words.isFunction($0) }),
      wordCount > 1
    {
      points.person += 3
    }
    if tokens.dropFirst().dropLast().contains(where: {
      document.tokens[$0].range.count == 2 && words.shape($0).contains(.finalStop)
    }) {
      points.person += 4
    }
    if (2...4).contains(wordCount),
      tokens.allSatisfy({ words.words($0).isEmpty && !words.shape($0).contains(.allCapitals) })
    {
      points.person += tokens.contains(where: { words.isOrdinary($0) }) ? 1 : 3
    }
  }

  /// What stands around the name.
  private func surroundings(_ candidate: NameCandidate, to points: inout Points) {
    let sentence = document.sentences[candidate.sentence].tokens
    let before = candidate.tokens.lowerBound - 1
    if before >= sentence.lowerBound {
      if words.isA(before, .definiteArticle) { points.organization += 1; points.other += 1; points.person -= 2 }
      let role = words.title(before)
      if role.contains(.role), !role.contains(.plural) { points.person += 4 }
      if words.isA(before, .place), candidate.title == nil,
        words.shape(candidate.tokens.lowerBound).contains(.capitalized)
      {
        points.place += 2
      }
    }
    let after = candidate.tokens.upperBound
    guard after < sentence.upperBound else { return }
    if words.title(after).contains(.body), !words.isCapitalized(after), candidate.tokens.count == 1 {
      points.person += 3
    }
    let cue = words.lexicon.quotations.classes(of: words.form(after))
    if !cue.isDisjoint(with: .verb) { points.person += 2; points.organization += 1 }
    if document.tokens[after].form == Form.who
      || after + 1 < sentence.upperBound && document.mark(after) == 0x2C
        && words.form(after + 1) == Form.who
    {
      points.person += 5
    }
    // "Rosa Meyer, 54,"
    if after + 2 < sentence.upperBound, document.mark(after) == 0x2C, words.shape(after + 1).contains(.allDigits),
      document.tokens[after + 1].range.count <= 2, document.mark(after + 2) == 0x2C
    {
      points.person += 6
    }
  }
}
